package dev.kith.task;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a task is: open, or closed at a time with what came of it. */
public sealed interface TaskState {
    /** All words, as they are stored. */
    List<String> WORDS = List.of("open", "done", "dropped");

    /** The word that is stored. */
    String word();

    /** When it was closed, or null. */
    @Nullable
    Instant closedAt();

    /** What came of it, or why it was dropped; or null. */
    @Nullable
    String result();

    /** Yet to be done. */
    record Open() implements TaskState {
        @Override
        public String word() {
            return "open";
        }

        @Override
        public @Nullable Instant closedAt() {
            return null;
        }

        @Override
        public @Nullable String result() {
            return null;
        }
    }

    /** Done, at a time. */
    record Done(Instant closedAt, @Nullable String result) implements TaskState {
        @Override
        public String word() {
            return "done";
        }
    }

    /** Not to be done any more, from a time on. */
    record Dropped(Instant closedAt, @Nullable String result) implements TaskState {
        @Override
        public String word() {
            return "dropped";
        }
    }

    /** The state of a stored word; the time and result of one that is open do not count. */
    static TaskState of(String word, @Nullable Instant closedAt, @Nullable String result) {
        if (word.equals("open") || closedAt == null) {
            return new Open();
        }
        return word.equals("done") ? new Done(closedAt, result) : new Dropped(closedAt, result);
    }

    /** Whether it is yet to be done. */
    default boolean isOpen() {
        return closedAt() == null;
    }
}
