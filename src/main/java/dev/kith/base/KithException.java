package dev.kith.base;

import org.jspecify.annotations.Nullable;

/**
 * What a user is told when something can't be done. The message is a complete sentence for a person, the hint is the
 * next command to try; anything thrown that is not a KithException is a bug.
 */
public abstract sealed class KithException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final @Nullable String hint;

    private KithException(String code, String message, @Nullable String hint, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
        this.hint = hint;
    }

    /** The word for this error in JSON; the list stands in kith(1). */
    public String code() {
        return code;
    }

    /** The next command to try, or null. */
    public @Nullable String hint() {
        return hint;
    }

    /** The part of what the user wrote that it is about, or null. */
    public @Nullable Excerpt excerpt() {
        return null;
    }

    /** An unknown command or option, a missing argument. */
    public static final class Usage extends KithException {
        private static final long serialVersionUID = 1L;

        public Usage(String message, @Nullable String hint) {
            super("usage", message, hint, null);
        }
    }

    /** The customer, segment, file or database that was named is not there. */
    public static final class NotFound extends KithException {
        private static final long serialVersionUID = 1L;

        public NotFound(String message) {
            this(message, null);
        }

        public NotFound(String message, @Nullable String hint) {
            super("not_found", message, hint, null);
        }
    }

    /** What was asked for contradicts what is there: a duplicate key, an ambiguous name, a reference used again. */
    public static final class Conflict extends KithException {
        private static final long serialVersionUID = 1L;

        public Conflict(String message) {
            this(message, null);
        }

        public Conflict(String message, @Nullable String hint) {
            super("conflict", message, hint, null);
        }

        private Conflict(String code, String message, @Nullable String hint) {
            super(code, message, hint, null);
        }

        /** A name that fits several; the message lists the candidates, one a line. */
        public static Conflict ambiguous(String message, @Nullable String hint) {
            return new Conflict("ambiguous", message, hint);
        }
    }

    /** A value that can't be what it is said to be. */
    public static final class Invalid extends KithException {
        private static final long serialVersionUID = 1L;

        private final transient @Nullable Excerpt excerpt;

        public Invalid(String message) {
            this(message, null);
        }

        public Invalid(String message, @Nullable String hint) {
            this(message, hint, null);
        }

        /** @param excerpt the part of what the user wrote that it is about */
        public Invalid(String message, @Nullable String hint, @Nullable Excerpt excerpt) {
            super("invalid", message, hint, null);
            this.excerpt = excerpt;
        }

        /** The same, about this part of what the user wrote, where that is not known yet. */
        public Invalid at(@Nullable Excerpt part) {
            return excerpt != null || part == null ? this : new Invalid(String.valueOf(getMessage()), hint(), part);
        }

        @Override
        public @Nullable Excerpt excerpt() {
            return excerpt;
        }
    }

    /** Another program held the database longer than kith waits. */
    public static final class Busy extends KithException {
        private static final long serialVersionUID = 1L;

        public Busy(String message, @Nullable Throwable cause) {
            super("busy", message, Text.of("Try again when the other program has finished."), cause);
        }
    }

    /** The file itself: damaged, newer than this program, read-only, no room, not one of kith's. */
    public static final class Storage extends KithException {
        private static final long serialVersionUID = 1L;

        /** What is wrong with the file. */
        public enum Kind {
            DAMAGED,
            NEWER_SCHEMA,
            DISK_FULL,
            READ_ONLY
        }

        private final Kind kind;

        public Storage(Kind kind, String message, @Nullable String hint, @Nullable Throwable cause) {
            super(kind.name().toLowerCase(java.util.Locale.ROOT), message, hint, cause);
            this.kind = kind;
        }

        public Kind kind() {
            return kind;
        }
    }

    /** The user said no, or pressed Ctrl-C. */
    public static final class Cancelled extends KithException {
        private static final long serialVersionUID = 1L;

        public Cancelled(String message) {
            super("interrupted", message, null, null);
        }
    }
}
