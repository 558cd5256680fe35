package dev.kith.transfer;

import dev.kith.cli.Arguments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every import is asked to do, whatever it imports.
 *
 * @param dialect what the user says of how the files are written
 * @param given what the user says of columns
 * @param maps the names of mappings that are kept
 * @param rejects the file for the rows that are not taken, or null
 * @param batch how many rows are written at once, 0 for all of them
 */
record ImportRequest(
        List<String> files,
        Dialect dialect,
        Mapping.Given given,
        Maps maps,
        @Nullable String rejects,
        Tolerance tolerance,
        long batch) {

    /** The mapping to use, and the name to keep the one that was used under; null where there is none. */
    record Maps(@Nullable String use, @Nullable String save) {}

    static ImportRequest of(Arguments arguments) {
        return new ImportRequest(
                arguments.each(ImportOptions.FILE),
                new Dialect(
                        arguments.orNull(ImportOptions.ENCODING),
                        arguments.orNull(ImportOptions.DELIMITER),
                        arguments.orNull(ImportOptions.QUOTE)),
                ImportOptions.given(arguments),
                new Maps(arguments.orNull(ImportOptions.USE_MAP), arguments.orNull(ImportOptions.SAVE_MAP)),
                arguments.orNull(ImportOptions.REJECTS),
                ImportOptions.tolerance(arguments),
                arguments.get(ImportOptions.BATCH, 0L));
    }

    /** What the result depends on, beside the files, the mapping and the kind's own options. */
    String decisive() {
        return dialect + " " + given.defaults();
    }
}
