package dev.kith.call;

import dev.kith.base.Due;
import dev.kith.points.Gift;
import dev.kith.script.Question;
import org.jspecify.annotations.Nullable;

/** What somebody typed in a call, and what is written at its end. */
sealed interface Entry extends Typed {
    /** A line of what was said. */
    record Note(String text) implements Entry {}

    /** What is to be done. */
    record Follow(Due due, String text) implements Entry {}

    /** Points that the customer gets. */
    record Points(Gift gift) implements Entry {}

    /** A tag that the customer gets. */
    record Tagged(String tag) implements Entry {}

    /** How the call ended. */
    record Outcome(String word) implements Entry {}

    /** How the customer was afterwards. */
    record Mood(String word) implements Entry {}

    /** What the customer answered to a question, or null where it was passed over. */
    record Answered(Question question, @Nullable String answer) implements Entry {}
}
