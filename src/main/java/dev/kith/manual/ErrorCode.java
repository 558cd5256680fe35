package dev.kith.manual;

import dev.kith.base.Text;
import dev.kith.cli.ExitCode;
import java.util.List;

/** A word that tells programs what went wrong: the code of an error with {@code --json}. */
public record ErrorCode(String code, ExitCode exit, String meaning) {

    /** All that there are. */
    public static final List<ErrorCode> ALL = List.of(
            new ErrorCode("bug", ExitCode.BUG, "an unexpected failure; --debug shows the trace"),
            new ErrorCode("usage", ExitCode.USAGE, "an unknown command or option, a missing argument"),
            new ErrorCode("not_found", ExitCode.NOT_FOUND, "what was named is not there"),
            new ErrorCode("ambiguous", ExitCode.CONFLICT, "a name that fits several"),
            new ErrorCode(
                    "conflict",
                    ExitCode.CONFLICT,
                    "it contradicts what is there: a key that is taken, not enough points"),
            new ErrorCode("invalid", ExitCode.CONFLICT, "a value that can't be what it is said to be"),
            new ErrorCode("busy", ExitCode.STORAGE, "another program was writing for a minute"),
            new ErrorCode("damaged", ExitCode.STORAGE, "the file is damaged, or not a kith database"),
            new ErrorCode("newer_schema", ExitCode.STORAGE, "a newer kith has written the database"),
            new ErrorCode("disk_full", ExitCode.STORAGE, "there is no room on the disk"),
            new ErrorCode("read_only", ExitCode.STORAGE, "the file or its folder may not be written"),
            new ErrorCode("partial", ExitCode.PARTIAL, "done in part: some rows were rejected, or kept by an undo"),
            new ErrorCode("findings", ExitCode.FINDINGS, "a check found something"),
            new ErrorCode("interrupted", ExitCode.INTERRUPTED, "by Ctrl-C, or by the answer no"));

    /** What it means, in the language of the run. */
    @Override
    public String meaning() {
        return Text.of(meaning);
    }
}
