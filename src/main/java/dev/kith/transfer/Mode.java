package dev.kith.transfer;

/** What an import may do: create and update, or only one of them. */
enum Mode {
    UPSERT,
    CREATE,
    UPDATE;

    boolean creates() {
        return this != UPDATE;
    }

    boolean updates() {
        return this != CREATE;
    }
}
