package dev.kith.call;

/** What a line means that somebody typed in a call. */
sealed interface Typed permits Entry, Control {}
