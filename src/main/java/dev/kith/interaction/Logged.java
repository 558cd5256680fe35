package dev.kith.interaction;

import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.task.Task;
import dev.kith.task.TaskWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a contact that was logged left.
 *
 * @param contacts a row for each customer
 * @param created the name of the customer who was added for it, or null
 * @param task what is to be done next, or null
 * @param tags what was put on the customers
 * @param warnings what speaks against a contact that went out
 */
public record Logged(
        List<Interaction> contacts,
        @Nullable String created,
        @Nullable Task task,
        List<String> tags,
        List<String> warnings) {
    private static final int NAMED = 3;

    /** {@code Logged a call with Zoe. Added task 1, due Fri 2026-11-27: Send the offer. Tagged hot.} */
    String sentence(Session session) {
        Contact contact = contacts.getFirst().contact();
        StringBuilder text = new StringBuilder();
        if (created != null) {
            text.append(Text.of("Added customer {0}: {1}. ", contacts.getFirst().customer(), created));
        }
        text.append(Text.of("Logged {0}.", contact.channel().phraseWith(names(), contact.direction())));
        if (task != null) {
            text.append(Text.of(
                    " Added task {0}{1}, {2}: {3}.",
                    task.id(),
                    contacts.size() > 1 ? Text.of(" for {0}", task.name()) : "",
                    TaskWords.due(task.todo().due(), session),
                    task.todo().text().replaceAll("\\.$", "")));
        }
        if (!tags.isEmpty()) {
            text.append(Text.of(" Tagged {0}.", String.join(", ", tags)));
        }
        return text.toString();
    }

    private String names() {
        int count = contacts.size();
        if (count > NAMED) {
            return Text.of("{0} customers", count);
        }
        List<String> names = contacts.stream().map(Interaction::name).toList();
        return count == 1
                ? names.getFirst()
                : Text.of("{0} and {1}", String.join(", ", names.subList(0, count - 1)), names.getLast());
    }
}
