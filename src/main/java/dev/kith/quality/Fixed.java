package dev.kith.quality;

/**
 * A value that was put right.
 *
 * @param id the customer's id
 * @param row the id of the row that holds the value
 */
record Fixed(long id, String name, String field, long row, String before, String after) {}
