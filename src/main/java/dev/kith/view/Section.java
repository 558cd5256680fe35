package dev.kith.view;

/** A part of a card: an array under its id in JSON, a table under its title for people. */
public record Section(String id, String title, Listing<?> listing) {}
