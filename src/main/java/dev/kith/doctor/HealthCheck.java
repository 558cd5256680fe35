package dev.kith.doctor;

import dev.kith.cli.Session;
import dev.kith.db.Tx;

/** One thing that is looked at; features implement it, the program lists them. */
public interface HealthCheck {
    /** What is looked at, in a word or two: {@code foreign keys}. */
    String name();

    /** Looks. */
    Finding look(Tx tx, Session session);

    /** What was found. */
    record Finding(Status status, String detail) {
        public static Finding ok(String detail) {
            return new Finding(Status.OK, detail);
        }

        public static Finding warning(String detail) {
            return new Finding(Status.WARNING, detail);
        }

        public static Finding problem(String detail) {
            return new Finding(Status.PROBLEM, detail);
        }
    }

    /** How bad it is. */
    enum Status {
        OK("ok"),
        WARNING("warning"),
        PROBLEM("problem");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
