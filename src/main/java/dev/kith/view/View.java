package dev.kith.view;

/** What a command shows: many rows, or one thing with all about it. */
public sealed interface View permits Listing, Card {}
