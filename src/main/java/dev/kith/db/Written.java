package dev.kith.db;

import java.util.OptionalLong;

/** What a write returned, and the operation that it became: none where nothing changed, or where it was a rehearsal. */
public record Written<T>(T value, OptionalLong operation) {}
