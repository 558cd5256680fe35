package dev.kith.points;

/** A customer with what they have. */
record CustomerBalance(long id, String name, Balance balance) {}
