package dev.kith.cli;

/** The exit codes, as kith(1) documents them. */
public enum ExitCode {
    DONE(0, "done; also when nothing matched"),
    BUG(1, "a bug or an unexpected failure"),
    USAGE(2, "usage: an unknown command or option, a missing argument"),
    NOT_FOUND(3, "not found: the customer, segment, file or database that was named"),
    CONFLICT(4, "conflict or invalid: an ambiguous name, a duplicate key, a bad value, not enough points"),
    STORAGE(5, "storage: busy, damaged, newer than this program, disk full, not a kith database"),
    PARTIAL(6, "done in part: some rows of an import were rejected, some of an undo was kept"),
    FINDINGS(7, "findings: a check found something"),
    INTERRUPTED(130, "interrupted; what was not committed is not there");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    public int number() {
        return number;
    }

    public String meaning() {
        return meaning;
    }

    /** The exit code with this number; a bug where there is none. */
    public static ExitCode of(int number) {
        for (ExitCode code : values()) {
            if (code.number == number) {
                return code;
            }
        }
        return BUG;
    }
}
