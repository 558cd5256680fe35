package dev.kith.transfer;

import dev.kith.base.KithException;
import dev.kith.cli.Arguments;
import dev.kith.cli.Live;
import dev.kith.cli.Option;
import dev.kith.cli.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The options that every import takes. */
final class ImportOptions {
    static final Parameter<String> FILE = Parameter.text("FILE", "a CSV file, plain or gzipped; '-' is standard input")
            .completing(Live.FILE);
    static final Option<String> MAP = Option.text(
                    "--map",
                    "FIELD=COLUMN[+COLUMN]",
                    "take a field from this column, or from several joined by a blank")
            .many();
    static final Option<String> ENCODING =
            Option.text("--encoding", "NAME", "the encoding, where it is not UTF-8 or UTF-16 with a byte order mark");
    static final Option<String> REJECTS = Option.text(
                    "--rejects", "FILE", "write the rows that were not taken here, with line, code and reason")
            .completing(Live.FILE);
    static final Option<String> MODE = Option.choice(
            "--mode", "upsert (create and update), create or update", List.of("upsert", "create", "update"));

    /** What all imports share. */
    static final List<Option<?>> ALL = List.of(MODE, MAP, ENCODING, REJECTS);

    /** What imports share that only ever add. */
    static final List<Option<?>> ADDING = List.of(MAP, ENCODING, REJECTS);

    private ImportOptions() {}

    static Mode mode(Arguments arguments) {
        return Mode.valueOf(arguments.get(MODE, "upsert").toUpperCase(Locale.ROOT));
    }

    /** What the user says of columns: field to columns. */
    static Map<String, List<String>> map(Arguments arguments) {
        Map<String, List<String>> map = new LinkedHashMap<>();
        for (String given : arguments.all(MAP)) {
            int equals = given.indexOf('=');
            if (equals <= 0 || equals == given.length() - 1) {
                throw new KithException.Invalid(
                        "--map takes FIELD=COLUMN, not '" + given + "'.", "For example: --map external-id=rec_id");
            }
            List<String> columns =
                    new ArrayList<>(List.of(given.substring(equals + 1).split("\\+")));
            map.put(given.substring(0, equals).strip(), columns);
        }
        return map;
    }
}
