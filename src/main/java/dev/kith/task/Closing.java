package dev.kith.task;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How tasks are closed. */
enum Closing {
    DONE("done"),
    DROPPED("dropped");

    private final String word;

    Closing(String word) {
        this.word = word;
    }

    /**
     * What came of closing tasks.
     *
     * @param tasks all that were named, as they are now
     * @param changed how many of them were not closed so before
     */
    record Closed(List<Task> tasks, int changed) {}

    /** Closes tasks; throws KithException.NotFound where there is none of a number. */
    Closed close(Tasks tasks, List<Long> ids, Instant now, @Nullable String result) {
        List<Task> closed = new ArrayList<>();
        int changed = 0;
        for (long id : ids) {
            Task before = tasks.get(id);
            Task after = before.in(over(before.state(), now, result));
            if (!after.equals(before)) {
                tasks.save(after);
                changed++;
            }
            closed.add(after);
        }
        return new Closed(closed, changed);
    }

    /** The state of a task that was in another; one that is closed so already keeps its time, and what is said. */
    private TaskState over(TaskState before, Instant now, @Nullable String result) {
        Instant closed = before.word().equals(word) ? before.closedAt() : null;
        Instant at = closed == null ? now : closed;
        String said = closed != null && result == null ? before.result() : result;
        return this == DONE ? new TaskState.Done(at, said) : new TaskState.Dropped(at, said);
    }

    /** {@code Task 3 for Zoe is done.} */
    String sentence(Closed closed) {
        int count = closed.tasks().size();
        if (count == 0) {
            return "No tasks were named.";
        }
        String what =
                count == 1 ? "Task " + TaskWords.named(closed.tasks().getFirst()) + " is " : count + " tasks are ";
        int before = count - closed.changed();
        if (closed.changed() == 0) {
            return what + word + " already.";
        }
        return what + word + (before == 0 ? "" : " (" + before + (before == 1 ? " was" : " were") + " already)") + ".";
    }
}
