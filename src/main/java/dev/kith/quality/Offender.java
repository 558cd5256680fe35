package dev.kith.quality;

/** A customer with a value that is worth a look. */
record Offender(long id, String name, String field, String value, String reason) {}
