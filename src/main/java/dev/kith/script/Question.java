package dev.kith.script;

import org.jspecify.annotations.Nullable;

/**
 * A question of a script.
 *
 * @param place where it stands in the script, from 1; null where it is asked no more
 */
public record Question(long id, @Nullable Long place, Wording wording) {}
