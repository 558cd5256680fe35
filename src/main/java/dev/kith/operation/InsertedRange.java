package dev.kith.operation;

/** Rows that an operation added to a table: the ids from first to last. */
record InsertedRange(String table, long first, long last) {
    long rows() {
        return last - first + 1;
    }
}
