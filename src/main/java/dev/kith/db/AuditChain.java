package dev.kith.db;

import dev.kith.base.Text;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The chain that proves the journal: each operation carries the SHA-256 of what it says of itself, its ranges, its
 * before-images and the operation before it. Before-images and arguments enter by a salted digest of their own, so that
 * erasing one, with its salt, leaves the chain whole.
 */
public final class AuditChain {
    /** A change as it goes into the digest: put together in SQL, since an import that is undone has a million. */
    private static final String CHANGES = """
            SELECT %s AS plain, %s AS salted, digest FROM operation_change WHERE operation_id = ? ORDER BY id
            """.formatted(
                    framed(
                            "table_name",
                            "row_id",
                            "kind",
                            "aggregate_before",
                            "aggregate_after",
                            "customer_before",
                            "customer_after"),
                    framed("salt", "before"));

    private AuditChain() {}

    static void seal(Tx tx, long operation) {
        tx.run("UPDATE operation SET digest = ? WHERE id = ?", digest(tx, operation), operation);
    }

    /** Walks the whole chain; returns a sentence for each operation that is not as it was written. */
    public static List<String> verify(Tx tx) {
        List<String> findings = new ArrayList<>();
        List<Long> operations = tx.list("SELECT id FROM operation ORDER BY id", row -> row.number("id"));
        long previous = 0;
        for (long operation : operations) {
            String stored = tx.text("SELECT digest FROM operation WHERE id = ?", operation);
            if (!digest(tx, operation).equals(stored)) {
                findings.add(Text.of("Operation {0} is not as it was written.", operation));
            }
            if (tx.number("SELECT previous FROM operation WHERE id = ?", operation) != previous) {
                findings.add(Text.of("Before operation {0} one is missing.", operation));
            }
            previous = operation;
        }
        return findings;
    }

    private static String digest(Tx tx, long operation) {
        MessageDigest sha = sha256();
        tx.list("""
                SELECT o.id, o.run_id, o.at, o.actor, o.command, o.arguments, o.arguments_salt, o.arguments_digest,
                    o.schema_version, o.undoes, p.digest AS previous_digest
                FROM operation o LEFT JOIN operation p ON p.id = o.previous WHERE o.id = ?
                """, row -> putHead(sha, row), operation);
        tx.list(
                "SELECT table_name, first_id, last_id FROM operation_insert WHERE operation_id = ? ORDER BY table_name, first_id",
                row -> {
                    put(sha, row, "table_name", "first_id", "last_id");
                    return true;
                },
                operation);
        tx.list(
                "SELECT aggregate, aggregate_id, reason FROM operation_kept WHERE undo_id = ? ORDER BY id",
                row -> {
                    put(sha, row, "aggregate", "aggregate_id", "reason");
                    return true;
                },
                operation);
        try (Stream<Boolean> changes = tx.stream(CHANGES, row -> putChange(sha, row), operation)) {
            changes.forEach(done -> {});
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static boolean putHead(MessageDigest sha, Row row) {
        put(sha, row, "id", "run_id", "at", "actor", "command", "schema_version", "undoes", "previous_digest");
        putErasable(sha, row, "arguments", "arguments_salt", "arguments_digest");
        return true;
    }

    private static boolean putChange(MessageDigest sha, Row row) {
        sha.update(row.text("plain").getBytes(StandardCharsets.UTF_8));
        String erased = row.textOrNull("digest");
        put(sha, erased != null ? erased : hexDigest(row.text("salted")));
        return true;
    }

    /** Columns as {@link #put} would put them one by one. */
    private static String framed(String... columns) {
        List<String> values = new ArrayList<>();
        for (String column : columns) {
            values.add("coalesce(octet_length(" + column + ") || ':' || " + column + ", '-')");
        }
        return String.join(" || ", values);
    }

    private static String hexDigest(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Each value goes in with its length before it, so that no two rows give the same bytes. */
    private static void put(MessageDigest sha, Row row, String... columns) {
        for (String column : columns) {
            put(sha, row.textOrNull(column));
        }
    }

    private static void putErasable(MessageDigest sha, Row row, String value, String salt, String digest) {
        String erased = row.textOrNull(digest);
        put(sha, erased != null ? erased : erasableDigest(row.textOrNull(value), row.textOrNull(salt)));
    }

    /** What stays of a salted value when it is erased. */
    static String erasableDigest(@Nullable String value, @Nullable String salt) {
        MessageDigest sha = sha256();
        put(sha, salt);
        put(sha, value);
        return HexFormat.of().formatHex(sha.digest());
    }

    private static void put(MessageDigest sha, @Nullable String value) {
        if (value == null) {
            sha.update((byte) '-');
            return;
        }
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        sha.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        sha.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
