package dev.kith.script;

import dev.kith.base.KithException;
import dev.kith.base.NameOrder;
import dev.kith.base.Nearest;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The scripts of a database with their questions. */
public final class Scripts {
    private static final String SELECT = """
            SELECT s.id, s.name, s.description, s.created_at, (
                SELECT count(DISTINCT a.interaction_id) FROM script_question q JOIN script_answer a ON a.question_id = q.id
                WHERE q.script_id = s.id) AS contacts
            FROM script s
            """;
    private static final String ASKED =
            "SELECT id, place, text, takes FROM script_question WHERE script_id = ? AND place IS NOT NULL ORDER BY place";
    private static final String ALL_QUESTIONS =
            "SELECT id, place, text, takes FROM script_question WHERE script_id = ? ORDER BY place NULLS LAST, id";
    private static final String ADD =
            "INSERT INTO script (name, name_key, description, created_at) VALUES (?, ?, ?, ?)";
    private static final String ADD_QUESTION =
            "INSERT INTO script_question (script_id, place, text, takes) VALUES (?, ?, ?, ?)";
    private static final String DROP_ANSWERS = """
            DELETE FROM script_answer WHERE question_id IN (SELECT id FROM script_question WHERE script_id = ?)
            """;

    private final Tx tx;

    public Scripts(Tx tx) {
        this.tx = tx;
    }

    /** All scripts by name. */
    public List<Script> list() {
        return NameOrder.sorted(tx.list(SELECT + " ORDER BY s.name_key", this::script), Script::name);
    }

    /** The script with this name, whatever its case. */
    public Optional<Script> find(String name) {
        return tx.find(SELECT + " WHERE s.name_key = ?", this::script, Script.key(name));
    }

    /** The same; throws KithException.NotFound, with the nearest names, where there is none. */
    public Script get(String name) {
        return find(name).orElseThrow(() -> {
            List<String> near =
                    Nearest.nearest(name, list().stream().map(Script::name).toList());
            return new KithException.NotFound(
                    Text.of("There is no script '{0}'.", Printable.line(name)),
                    near.isEmpty()
                            ? Text.of("See 'kith script list'; to make one: kith script define NAME QUESTION...")
                            : Text.of("Did you mean {0}?", String.join(Text.of(" or "), near)));
        });
    }

    /** All questions of a script, those that are asked no more at the end. */
    public List<Question> questions(Script script) {
        return tx.list(ALL_QUESTIONS, Scripts::question, script.id());
    }

    /** Adds a script; throws KithException.Conflict where there is one of the name. */
    Script add(String name, @Nullable String description, List<Wording> questions, Instant now) {
        find(name).ifPresent(there -> {
            throw new KithException.Conflict(
                    Text.of("There is a script '{0}' already.", Printable.line(there.name())),
                    Text.of("To give it other questions: kith script edit '{0}' QUESTION...", there.name()));
        });
        long id = tx.insert(ADD, name, Script.key(name), description, now);
        for (int i = 0; i < questions.size(); i++) {
            addQuestion(id, i + 1L, questions.get(i));
        }
        return get(name);
    }

    /** Gives a script another name and description; throws KithException.Conflict where another has the name. */
    void save(Script script, String name, @Nullable String description) {
        find(name).filter(other -> other.id() != script.id()).ifPresent(other -> {
            throw new KithException.Conflict(
                    Text.of("There is a script '{0}' already.", Printable.line(other.name())),
                    Text.of("Give this one another name."));
        });
        tx.run(
                "UPDATE script SET name = ?, name_key = ?, description = ? WHERE id = ?",
                name,
                Script.key(name),
                description,
                script.id());
    }

    /**
     * Gives a script other questions. One that says the same as before stays the same; of the others those that were
     * answered are kept with their answers, but asked no more.
     */
    void ask(Script script, List<Wording> wordings) {
        List<Question> before = questions(script);
        for (int i = 0; i < wordings.size(); i++) {
            Wording wording = wordings.get(i);
            long place = i + 1L;
            before.stream()
                    .filter(question -> question.wording().equals(wording))
                    .findFirst()
                    .ifPresentOrElse(same -> move(same, place), () -> addQuestion(script.id(), place, wording));
        }
        before.stream()
                .filter(question -> !wordings.contains(question.wording()))
                .forEach(this::retire);
    }

    /** Removes a script with its questions and all answers to them. */
    void drop(Script script) {
        tx.run(DROP_ANSWERS, script.id());
        tx.run("DELETE FROM script_question WHERE script_id = ?", script.id());
        tx.run("DELETE FROM script WHERE id = ?", script.id());
    }

    private void addQuestion(long script, long place, Wording wording) {
        tx.insert(ADD_QUESTION, script, place, wording.text(), wording.form().takes());
    }

    private void move(Question question, @Nullable Long place) {
        tx.run("UPDATE script_question SET place = ? WHERE id = ?", place, question.id());
    }

    private void retire(Question question) {
        if (tx.number("SELECT EXISTS (SELECT 1 FROM script_answer WHERE question_id = ?)", question.id()) == 1) {
            move(question, null);
        } else {
            tx.run("DELETE FROM script_question WHERE id = ?", question.id());
        }
    }

    private Script script(Row row) {
        long id = row.number("id");
        return new Script(
                id,
                row.text("name"),
                row.textOrNull("description"),
                row.instant("created_at"),
                tx.list(ASKED, Scripts::question, id),
                row.number("contacts"));
    }

    private static Question question(Row row) {
        return new Question(
                row.number("id"),
                row.numberOrNull("place"),
                new Wording(row.text("text"), AnswerForm.of(row.textOrNull("takes"))));
    }
}
