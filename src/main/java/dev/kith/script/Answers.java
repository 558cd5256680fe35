package dev.kith.script;

import dev.kith.db.Row;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import java.util.List;

/** The answers of a database. */
public final class Answers {
    private static final String SELECT = """
            SELECT a.question_id, a.interaction_id, i.started_at, a.customer_id, a.answer
            FROM script_answer a JOIN script_question q ON q.id = a.question_id
            JOIN interaction i ON i.id = a.interaction_id
            """;
    private static final String ADD =
            "INSERT INTO script_answer (interaction_id, question_id, customer_id, answer) VALUES (?, ?, ?, ?)";

    /** What full-text search finds a customer by: answers in their own words. */
    static final String SEARCH_TEXT = """
            SELECT a.customer_id, a.answer AS text FROM script_answer a JOIN script_question q ON q.id = a.question_id
            WHERE q.takes IS NULL
            """;

    private final Tx tx;

    public Answers(Tx tx) {
        this.tx = tx;
    }

    /**
     * The answers to a script's questions, also to those that are asked no more, in the order of their contacts.
     *
     * @param where which of them, over script_answer {@code a}, script_question {@code q} and interaction {@code i}
     */
    public List<Answer> of(Script script, Where where) {
        Where all = Where.of("q.script_id = ?", script.id()).and(where);
        return tx.list(
                SELECT + " WHERE " + all.sql() + " ORDER BY i.started_at, i.id, q.id",
                Answers::answer,
                all.parameterArray());
    }

    /** Adds an answer, which has to be one that the question takes. */
    public void add(long contact, long customer, Question question, String answer) {
        tx.insert(ADD, contact, question.id(), customer, answer);
    }

    /** Deletes the answers that were given in a contact. */
    public void removeOfContact(long contact) {
        tx.run("DELETE FROM script_answer WHERE interaction_id = ?", contact);
    }

    /** Deletes all answers of a customer. */
    void removeOf(long customer) {
        tx.run("DELETE FROM script_answer WHERE customer_id = ?", customer);
    }

    /** Gives the answers of those who are being merged to those who stay. */
    void merge() {
        tx.run("""
                UPDATE script_answer SET customer_id = (SELECT into_id FROM merging_customer WHERE from_id = customer_id)
                WHERE customer_id IN (SELECT from_id FROM merging_customer)
                """);
    }

    private static Answer answer(Row row) {
        return new Answer(
                row.number("question_id"),
                row.number("interaction_id"),
                row.instant("started_at"),
                row.number("customer_id"),
                row.text("answer"));
    }
}
