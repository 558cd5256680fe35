package dev.kith.transfer;

import dev.kith.cli.Arguments;
import dev.kith.cli.Session;
import org.jspecify.annotations.Nullable;

/**
 * What every import is asked to do, whatever it imports.
 *
 * @param given what the user says of columns
 * @param rejects the file for the rows that are not taken, or null
 */
record ImportRequest(
        String file,
        @Nullable String encoding,
        Mapping.Given given,
        @Nullable String rejects,
        Tolerance tolerance) {

    static ImportRequest of(Arguments arguments) {
        return new ImportRequest(
                arguments.get(ImportOptions.FILE),
                arguments.orNull(ImportOptions.ENCODING),
                ImportOptions.given(arguments),
                arguments.orNull(ImportOptions.REJECTS),
                ImportOptions.tolerance(arguments));
    }

    Source source(Session session) {
        return Source.of(file, encoding, session);
    }
}
