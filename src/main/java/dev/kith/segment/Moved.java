package dev.kith.segment;

/** How a segment changed. */
record Moved(long id, String name, long members, long entered, long left) {}
