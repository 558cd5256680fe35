package dev.kith.cli;

import dev.kith.base.Text;

/** The exit codes, as kith(1) documents them. */
public enum ExitCode {
    DONE(0, Text.later("done; also when nothing matched")),
    BUG(1, Text.later("a bug or an unexpected failure")),
    USAGE(2, Text.later("usage: an unknown command or option, a missing argument")),
    NOT_FOUND(3, Text.later("not found: the customer, segment, file or database that was named")),
    CONFLICT(4, Text.later("conflict or invalid: an ambiguous name, a duplicate key, a bad value, not enough points")),
    STORAGE(5, Text.later("storage: busy, damaged, newer than this program, disk full, not a kith database")),
    PARTIAL(6, Text.later("done in part: some rows of an import were rejected, some of an undo was kept")),
    FINDINGS(7, Text.later("findings: a check found something")),
    INTERRUPTED(130, Text.later("interrupted; what was not committed is not there"));

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
        return Text.of(meaning);
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
