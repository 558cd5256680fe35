package dev.kith.transfer;

import dev.kith.base.KithException;
import dev.kith.cli.Session;
import dev.kith.db.Tx;
import dev.kith.interaction.LogRequest;
import dev.kith.interaction.Logging;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line that tells of a contact, as far as it is understood before the database is asked.
 *
 * @param number which line of the file, from 1
 * @param request what it asks for, or null
 * @param refusal why it is not understood, or null
 */
record BatchLine(
        long number, @Nullable LogRequest request, @Nullable KithException refusal) {

    /** All lines of a file, without empty ones; none where there is nothing on stdin. */
    static List<BatchLine> all(Source source, Session session) {
        List<BatchLine> lines = new ArrayList<>();
        if (isEmpty(source)) {
            return lines;
        }
        try (BufferedReader reader = new BufferedReader(source.open().reader())) {
            long number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    lines.add(of(number, line, session));
                }
            }
            return lines;
        } catch (IOException e) {
            throw source.failure(e);
        }
    }

    /** Logs what it asks for; where it can't be, nothing of it is there. */
    LoggedLine log(Tx tx, Session session) {
        LogRequest asked = request;
        if (asked == null) {
            return new LoggedLine(number, null, refusal);
        }
        try {
            return new LoggedLine(number, tx.savepoint(part -> new Logging(part, session).log(asked)), null);
        } catch (KithException.NotFound | KithException.Conflict | KithException.Invalid e) {
            return new LoggedLine(number, null, e);
        }
    }

    private static boolean isEmpty(Source source) {
        try {
            return Files.isRegularFile(source.file()) && Files.size(source.file()) == 0;
        } catch (IOException e) {
            throw source.failure(e);
        }
    }

    private static BatchLine of(long number, String line, Session session) {
        try {
            return new BatchLine(number, ContactLine.read(line, session), null);
        } catch (KithException.Invalid | KithException.Usage e) {
            return new BatchLine(number, null, e);
        }
    }
}
