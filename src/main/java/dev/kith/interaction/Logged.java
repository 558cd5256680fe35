package dev.kith.interaction;

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
            text.append("Added customer %d: %s. ".formatted(contacts.getFirst().customer(), created));
        }
        text.append("Logged ")
                .append(contact.channel().phraseBefore(contact.direction()))
                .append(' ')
                .append(names())
                .append('.');
        if (task != null) {
            text.append(" Added task %d%s, %s: %s."
                    .formatted(
                            task.id(),
                            contacts.size() > 1 ? " for " + task.name() : "",
                            TaskWords.due(task.todo().due(), session),
                            task.todo().text().replaceAll("\\.$", "")));
        }
        if (!tags.isEmpty()) {
            text.append(" Tagged ").append(String.join(", ", tags)).append('.');
        }
        return text.toString();
    }

    private String names() {
        int count = contacts.size();
        if (count > NAMED) {
            return count + " customers";
        }
        List<String> names = contacts.stream().map(Interaction::name).toList();
        return count == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, count - 1)) + " and " + names.getLast();
    }
}
