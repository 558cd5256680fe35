package dev.kith.transfer;

import dev.kith.db.Tx;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Makes rows that a file has together one contact with several customers again. They are one where they have the same
 * in {@code in_file} and in all that its customers have in common, wherever they stand in the file, and with those that
 * were written before: {@code contact_id} is the contact that a row became, or was already.
 */
final class StagedTogether {
    private static final String IN_QUESTION =
            "SELECT in_file FROM stage_row WHERE action IN ('created', 'unchanged') AND in_file IS NOT NULL";

    /** Those that are to be created get the ids that follow, in their order. */
    private static final String TO_COME = """
            UPDATE stage_row SET contact_id = d.id FROM (
                SELECT row, (SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'interaction'), 0))
                    + row_number() OVER (ORDER BY row) AS id
                FROM stage_row WHERE action = 'created') d
            WHERE d.row = stage_row.row AND stage_row.in_file IS NOT NULL
            """;

    /** Of those that are the same, the first in the file is the first in the database. */
    private static final String THERE = """
            UPDATE stage_row SET contact_id = d.id FROM (
                SELECT s.row, (
                    SELECT n.id FROM (
                        SELECT t.id, row_number() OVER (ORDER BY t.id) AS nth FROM interaction t
                        WHERE t.customer_id = s.customer_id AND %s) n
                    WHERE n.nth = s.nth) AS id
                FROM (
                    SELECT s.*, row_number() OVER (PARTITION BY s.customer_id, %s ORDER BY s.row) AS nth
                    FROM stage_row s
                    WHERE s.customer_id IN (SELECT customer_id FROM stage_row WHERE in_file IN (%s))) s
                WHERE s.in_file IN (%s) AND s.contact_id IS NULL) d
            WHERE d.row = stage_row.row
            """.formatted(
            same("t", "s", InteractionDraft.SAME), String.join(", ", InteractionDraft.SAME), IN_QUESTION, IN_QUESTION);

    /** The number is that of one that is there, or else the id of the first of them. */
    private static final String NUMBERS = """
            UPDATE stage_row SET together = g.together FROM (
                SELECT s.in_file, %1$s, coalesce(min(t.together), min(s.contact_id)) AS together
                FROM stage_row s LEFT JOIN interaction t ON t.id = s.contact_id
                WHERE s.contact_id IS NOT NULL AND s.in_file IN (%2$s)
                GROUP BY s.in_file, %1$s HAVING count(*) > 1) g
            WHERE g.in_file = stage_row.in_file AND stage_row.contact_id IS NOT NULL AND %3$s
            """.formatted(
                    InteractionDraft.SHARED.stream().map("s."::concat).collect(Collectors.joining(", ")),
                    IN_QUESTION,
                    same("g", "stage_row", InteractionDraft.SHARED));

    private static final String JOIN = """
            UPDATE interaction SET together = s.together FROM stage_row s
            WHERE s.contact_id = interaction.id AND s.together IS NOT NULL AND s.in_file IN (%s)
                AND interaction.together IS NULL
            """.formatted(IN_QUESTION);

    private final Tx tx;

    StagedTogether(Tx tx) {
        this.tx = tx;
    }

    /** Says of each row which contact it is one with; after it is known what becomes of it. */
    void decide() {
        if (isInQuestion()) {
            tx.run(TO_COME);
            tx.run(THERE);
            tx.run(NUMBERS);
        }
    }

    /** Lets those that were there, and alone, be one with the others. */
    void write() {
        if (isInQuestion()) {
            tx.run(JOIN);
        }
    }

    private static String same(String one, String other, List<String> columns) {
        return columns.stream()
                .map(column -> "%1$s.%3$s IS %2$s.%3$s".formatted(one, other, column))
                .collect(Collectors.joining(" AND "));
    }

    private boolean isInQuestion() {
        return tx.number("SELECT EXISTS (" + IN_QUESTION + ")") == 1;
    }
}
