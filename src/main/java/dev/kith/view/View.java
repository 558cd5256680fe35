package dev.kith.view;

/** What a command shows: many rows, one thing with all about it, or rows that people see in another way. */
public sealed interface View permits Listing, Card, Drawn {}
