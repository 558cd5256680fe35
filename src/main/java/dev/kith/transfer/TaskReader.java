package dev.kith.transfer;

import dev.kith.base.Due;
import dev.kith.base.Moments;
import dev.kith.base.Synonyms;
import dev.kith.base.Text;
import dev.kith.task.Priority;
import dev.kith.task.Repeat;
import dev.kith.task.Series;
import dev.kith.task.TaskState;
import dev.kith.task.Todo;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a {@link TaskDraft} of a row of a file of tasks, every value checked as if it were typed. */
final class TaskReader implements Rows.Check<TaskDraft> {
    /** What other programs call the states and priorities. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("completed", "done"),
            Map.entry("complete", "done"),
            Map.entry("closed", "done"),
            Map.entry("finished", "done"),
            Map.entry("cancelled", "dropped"),
            Map.entry("canceled", "dropped"),
            Map.entry("not started", "open"),
            Map.entry("in progress", "open"),
            Map.entry("waiting", "open"),
            Map.entry("deferred", "open"),
            Map.entry("urgent", "high"),
            Map.entry("medium", "normal"));

    private final Mapping mapping;
    private final Moments moments;

    TaskReader(Mapping mapping, Moments moments) {
        this.mapping = mapping;
        this.moments = moments;
    }

    @Override
    public TaskDraft draft(RowSource.Row row) {
        RowCells cells = new RowCells(mapping, row.cells());
        String customer = cells.needed("customer");
        Todo todo = new Todo(
                cells.needed("text"),
                cells.text("kind"),
                cells.read("due", "invalid_date", moments::due),
                cells.text("owner"),
                Priority.of(word("priority", "normal", Priority.words(), cells)),
                null,
                series(cells));
        Due first = cells.read("first-due", "invalid_date", moments::due);
        if (first != null && todo.due() == null) {
            throw new RejectedRow("invalid_date", Text.of("A task without a due time can't have had one at first."));
        }
        Instant created = cells.read("created-at", "invalid_date", moments::parseStart);
        return new TaskDraft(row.number(), customer, todo, first, state(cells), created);
    }

    private @Nullable Series series(RowCells cells) {
        Repeat repeat = cells.read("repeat", "invalid_repeat", Repeat::parse);
        Due due = cells.read("due", "invalid_date", moments::due);
        Due first = cells.read("first-due", "invalid_date", moments::due);
        Due from = cells.read("repeat-from", "invalid_date", moments::due);
        if (repeat != null && due == null) {
            throw new RejectedRow("invalid_repeat", Text.of("A task that repeats needs a due time."));
        }
        if (repeat == null || due == null) {
            return null;
        }
        return new Series(repeat, from != null ? from : first != null ? first : due);
    }

    private TaskState state(RowCells cells) {
        Instant closed = cells.read("closed-at", "invalid_date", moments::parseStart);
        String word = word("state", closed == null ? "open" : "done", TaskState.WORDS, cells);
        String result = cells.text("result");
        if (word.equals("open") && (closed != null || result != null)) {
            throw new RejectedRow(
                    "still_open",
                    Text.of(
                            "The task is open, so there can't be {0}",
                            closed == null ? Text.of("a result.") : Text.of("a closing time.")));
        }
        Instant at = closed == null ? moments.now() : closed;
        return TaskState.of(word, word.equals("open") ? null : at, result);
    }

    private String word(String field, String otherwise, List<String> words, RowCells cells) {
        String value = cells.text(field);
        String typed = value == null ? otherwise : value.toLowerCase(Locale.ROOT);
        String word = Synonyms.of(WORDS.getOrDefault(typed, typed), words);
        if (!words.contains(word)) {
            throw new RejectedRow(
                    "invalid_" + field,
                    Text.of("The {0} is one of {1}, not '{2}'.", field, String.join(", ", words), value));
        }
        return word;
    }
}
