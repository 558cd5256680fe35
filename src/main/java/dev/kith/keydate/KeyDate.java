package dev.kith.keydate;

/** A key date as the database has it. */
record KeyDate(long id, long customer, String customerName, String name, KeyDay day) {}
