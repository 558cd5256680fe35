package dev.kith.customer;

import org.jspecify.annotations.Nullable;

/** A customer that a REF was found to mean. */
public record Match(long id, String name, @Nullable String externalId, @Nullable String city) {}
