package dev.kith.transfer;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Live;
import dev.kith.cli.Option;
import dev.kith.cli.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The options that every import takes. */
final class ImportOptions {
    static final Parameter<String> FILE = Parameter.text(
                    "FILE", "a file of CSV, JSON, JSON lines or vCards, plain or gzipped; '-' is standard input")
            .some()
            .completing(Live.FILE);
    static final Option<String> MAP = Option.text(
                    "--map",
                    "FIELD=COLUMN[+COLUMN]",
                    "take a field from this column, or from several joined by a blank")
            .many();
    static final Option<String> ENCODING = Option.text(
            "--encoding", "NAME", "the encoding, where what is found out is wrong: GB18030, windows-1252, ...");
    static final Option<Character> DELIMITER = Option.of(
            "--delimiter",
            "CHAR",
            "what separates cells: a character or tab",
            (text, session) -> Dialect.delimiter(text));
    static final Option<Character> QUOTE = Option.of(
            "--quote", "CHAR", "what stands around cells: a character or none", (text, session) -> Dialect.quote(text));
    static final Option<String> REJECTS = Option.text(
                    "--rejects", "FILE", "write the rows that were not taken here, with line, code and reason")
            .completing(Live.FILE);
    static final Option<String> MODE = Option.choice(
            "--mode", "upsert (create and update), create or update", List.of("upsert", "create", "update"));

    static final Option<String> DEFAULT = Option.text(
                    "--default",
                    "FIELD=VALUE",
                    "the value of a field where a row has none, or the file no column for it")
            .many();
    static final Option<String> ON_ERROR = Option.choice(
            "--on-error",
            "skip rows that can't be taken, as a rule, or stop at them and write nothing",
            List.of("stop", "skip"));
    static final Option<Long> MAX_ERRORS = Option.of(
            "--max-errors",
            "N",
            "write nothing where more than N rows are rejected",
            (text, session) -> whole("--max-errors", text, 0));

    static final Option<String> USE_MAP =
            Option.text("--use-map", "NAME", "take the columns as --save-map kept them; --map still has the last word");
    static final Option<String> SAVE_MAP =
            Option.text("--save-map", "NAME", "keep what the columns are taken for, for imports of the same kind");
    static final Option<Long> BATCH = Option.of(
            "--batch",
            "N",
            "write N rows at a time, each an operation of one run; where that stops, the same command goes on",
            (text, session) -> whole("--batch", text, 1));

    /** What imports share that only ever add. */
    static final List<Option<?>> ADDING =
            List.of(MAP, USE_MAP, SAVE_MAP, DEFAULT, ENCODING, DELIMITER, QUOTE, ON_ERROR, MAX_ERRORS, REJECTS);

    /** What all other imports share. */
    static final List<Option<?>> ALL =
            Stream.concat(Stream.of(MODE), ADDING.stream()).toList();

    /** What holds for every import. */
    static final String ALL_IMPORTS = """
            Before the work, stderr has the encoding, what separates cells, and for each column what it is taken for, how many \
            rows fill it and three of its values. Every row is created, updated, unchanged, skipped or rejected. Rejected rows \
            exit with 6; with --on-error stop, or more of them than --max-errors allows, nothing is written and the exit code \
            is 4. --rejects gets them with line, code and reason, ready to be corrected and imported.

            Several files are one import, as if they were one file; all of it is one operation, so 'kith undo' takes it back. \
            --json gives the summary; --format jsonl gives each row, in the order of the files, with row, line, outcome, id, \
            code and reason. 'kith import list' knows what was imported.""";

    private ImportOptions() {}

    static Mode mode(Arguments arguments) {
        return Mode.valueOf(arguments.get(MODE, "upsert").toUpperCase(Locale.ROOT));
    }

    static Tolerance tolerance(Arguments arguments) {
        boolean stops = arguments.get(ON_ERROR, "skip").equals("stop");
        if (stops && arguments.has(MAX_ERRORS)) {
            throw new KithException.Usage(
                    Text.of("--on-error stop stops at the first row; --max-errors has nothing to say then."), null);
        }
        return new Tolerance(stops, arguments.get(MAX_ERRORS, Long.MAX_VALUE));
    }

    /** What the user says of columns. */
    static Mapping.Given given(Arguments arguments) {
        return new Mapping.Given(map(arguments), defaults(arguments));
    }

    private static Map<String, String> defaults(Arguments arguments) {
        Map<String, String> defaults = new LinkedHashMap<>();
        for (String given : arguments.all(DEFAULT)) {
            int equals = given.indexOf('=');
            if (equals <= 0 || given.substring(equals + 1).isBlank()) {
                throw new KithException.Invalid(
                        Text.of("--default takes FIELD=VALUE, not '{0}'.", given),
                        Text.of("For example: --default country=GB"));
            }
            defaults.put(
                    given.substring(0, equals).strip(),
                    given.substring(equals + 1).strip());
        }
        return defaults;
    }

    /** A whole number from the least on. */
    static long whole(String option, String text, long least) {
        boolean digits = !text.isEmpty() && text.length() < 16 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || Long.parseLong(text) < least) {
            throw new KithException.Invalid(
                    Text.of("{0} takes a whole number from {1} up, not '{2}'.", option, least, text));
        }
        return Long.parseLong(text);
    }

    private static Map<String, List<String>> map(Arguments arguments) {
        Map<String, List<String>> map = new LinkedHashMap<>();
        for (String given : arguments.all(MAP)) {
            int equals = given.indexOf('=');
            if (equals <= 0 || equals == given.length() - 1) {
                throw new KithException.Invalid(
                        Text.of("--map takes FIELD=COLUMN, not '{0}'.", given),
                        Text.of("For example: --map external-id=rec_id"));
            }
            List<String> columns =
                    new ArrayList<>(List.of(given.substring(equals + 1).split("\\+")));
            map.put(given.substring(0, equals).strip(), columns);
        }
        return map;
    }
}
