package dev.kith.testing;

/** What one run of the program left: both streams and the exit code. */
public record Ran(String out, String err, int code) {
    /** The same with standard output gone elsewhere. */
    Ran withOut(String other) {
        return new Ran(other, err, code);
    }
}
