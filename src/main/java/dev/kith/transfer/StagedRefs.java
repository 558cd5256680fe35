package dev.kith.transfer;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.customer.CustomerRef;
import dev.kith.customer.Handle;
import dev.kith.customer.Keys;
import dev.kith.customer.Phones;
import dev.kith.db.Batch;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the customers that the rows of a file are about, all at once: by external id, as REFs say ({@code ext:007},
 * {@code email:}, {@code tel:}, {@code name:}), by e-mail, or by handle. An id of this database is none: files come
 * from others. The table stage_ref has what was found under each text.
 */
final class StagedRefs {
    private static final String TABLE = """
            DROP TABLE IF EXISTS temp.stage_ref;
            CREATE TEMP TABLE stage_ref (
                ref TEXT PRIMARY KEY, external_id TEXT, email_key TEXT, service TEXT, handle_key TEXT, phone TEXT, name_key TEXT,
                customer_id INTEGER, problem TEXT, reason TEXT) WITHOUT ROWID;
            """;

    private static final String FIND = """
            UPDATE stage_ref SET customer_id = coalesce(
                (SELECT coalesce(c.merged_into, c.id) FROM customer c WHERE c.external_id = stage_ref.external_id),
                (SELECT e.customer_id FROM customer_email e WHERE e.email_key = stage_ref.email_key),
                (SELECT h.customer_id FROM customer_handle h
                    WHERE h.service = stage_ref.service AND h.handle_key = stage_ref.handle_key))
            """;

    /** Phones and names are not unique; they count where only one customer has them. */
    private static final String FIND_SHARED = """
            UPDATE stage_ref SET customer_id = f.customer, problem = CASE WHEN f.customers > 1 THEN 'several_customers' END
            FROM (
                SELECT ref, count(DISTINCT customer) AS customers, CASE count(DISTINCT customer) WHEN 1 THEN min(customer) END
                    AS customer
                FROM (
                    SELECT r.ref, p.customer_id AS customer FROM stage_ref r JOIN customer_phone p ON p.e164 = r.phone
                    UNION ALL
                    SELECT r.ref, p.customer_id FROM stage_ref r JOIN customer_phone p ON p.digits = r.phone AND p.e164 IS NULL
                    UNION ALL
                    SELECT r.ref, c.id FROM stage_ref r JOIN customer c ON c.name_key = r.name_key AND c.merged_into IS NULL)
                GROUP BY ref) f
            WHERE f.ref = stage_ref.ref
            """;

    private static final String PROBLEMS = """
            UPDATE stage_ref SET problem = coalesce(problem, 'unknown_customer'),
                reason = CASE
                    WHEN problem IS NOT NULL THEN replace(?1, '{0}', ref)
                    WHEN external_id IS NOT NULL AND email_key IS NULL AND handle_key IS NULL THEN replace(?2, '{0}', external_id)
                    ELSE replace(?3, '{0}', ref) END
            WHERE customer_id IS NULL
            """;

    private final Tx tx;

    StagedRefs(Tx tx) {
        this.tx = tx;
    }

    /** A text, taken for what it can be; what is null it is not. */
    private record Ref(
            @Nullable String externalId,
            @Nullable String email,
            @Nullable Handle handle,
            @Nullable String phone,
            @Nullable String name) {}

    /** Takes the texts apart; before the database is locked. */
    void fill(String texts, Phones phones) {
        tx.script(TABLE);
        try (Batch batch = tx.batch("""
                        INSERT INTO stage_ref (ref, external_id, email_key, service, handle_key, phone, name_key)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """);
                Stream<String> all = tx.stream(texts, (Row row) -> row.text("customer"))) {
            all.forEach(text -> {
                Ref ref = ref(text, phones);
                Handle handle = ref.handle();
                batch.add(
                        text,
                        ref.externalId(),
                        ref.email(),
                        handle == null ? null : handle.service(),
                        handle == null ? null : handle.key(),
                        ref.phone(),
                        ref.name());
            });
        }
    }

    /** Looks the customers up. */
    void find() {
        tx.run(FIND);
        tx.run(FIND_SHARED);
        tx.run(
                PROBLEMS,
                Text.of("There are several customers that {0} may mean."),
                Text.of("There is no customer with the external id {0}."),
                Text.of("There is no customer {0}."));
    }

    private static Ref ref(String text, Phones phones) {
        CustomerRef ref = CustomerRef.parse(text);
        return switch (ref.kind()) {
            case EXTERNAL_ID -> new Ref(ref.text(), null, null, null, null);
            case EMAIL -> new Ref(null, Keys.email(ref.text()), null, null, null);
            case PHONE -> new Ref(null, null, null, phone(ref.text(), phones), null);
            case NAME -> new Ref(null, null, null, null, Keys.name(ref.text()));
            case ANY, ID -> new Ref(text, text.indexOf('@') > 0 ? Keys.email(text) : null, handle(text), null, null);
        };
    }

    private static @Nullable String phone(String text, Phones phones) {
        return Phones.looksLikePhone(text) ? phones.read(text).key() : null;
    }

    private static @Nullable Handle handle(String text) {
        if (text.indexOf(':') <= 0) {
            return null;
        }
        try {
            return Handle.parse(text);
        } catch (KithException.Invalid e) {
            return null;
        }
    }
}
