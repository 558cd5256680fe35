package dev.kith.cli;

import java.util.List;

/** Looks up, for completion, values that begin as given; it only reads. */
@FunctionalInterface
public interface LiveWords {
    /** Some values of a kind that begin so, whatever their case; there is no need for all. */
    List<String> starting(Live kind, String begun, Session session);
}
