package dev.kith.script;

import dev.kith.customer.CustomerPart;
import dev.kith.db.Tx;
import dev.kith.query.Field;
import java.util.List;

/** What scripts add to a customer: which of them they answered, and answers in their own words to search. */
public final class ScriptPart implements CustomerPart {

    @Override
    public List<Field> fields() {
        return List.of(Field.word("answered", "a script that they answered a question of", "s.name_key")
                .among(
                        "script_answer a JOIN script_question q ON q.id = a.question_id JOIN script s ON s.id = q.script_id",
                        "a.customer_id")
                .keyed(Script::key)
                .listedBy("SELECT name AS value FROM script")
                .sample("delivery"));
    }

    @Override
    public void remove(Tx tx, long customer) {
        new Answers(tx).removeOf(customer);
    }

    @Override
    public void merge(Tx tx) {
        new Answers(tx).merge();
    }

    @Override
    public List<String> searchText() {
        return List.of(Answers.SEARCH_TEXT);
    }
}
