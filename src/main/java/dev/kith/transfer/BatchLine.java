package dev.kith.transfer;

import dev.kith.base.KithException;
import dev.kith.cli.Session;
import dev.kith.db.Tx;
import dev.kith.interaction.LogRequest;
import dev.kith.interaction.Logging;
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

    static BatchLine of(long number, String line, Session session) {
        try {
            return new BatchLine(number, ContactLine.read(line, session), null);
        } catch (KithException.Invalid | KithException.Usage e) {
            return new BatchLine(number, null, e);
        }
    }
}
