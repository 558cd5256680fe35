package dev.kith.task;

import dev.kith.base.Due;
import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;

/** The options that tell of a task. */
final class TaskOptions {
    static final Parameter<Long> ID =
            Parameter.of("ID", "a task's number, as in kith task list", (text, session) -> number("A task", text));
    static final Option<Due> DUE = Option.of(
            "--due",
            "WHEN",
            "when it is due: fri, +3d and 2026-11-27 mean the whole day, 'tomorrow 9:00' or +2h a time",
            (text, session) -> session.moments().due(text));
    static final Option<Repeat> REPEAT = Option.of(
            "--repeat",
            "RULE",
            "make the next one when it is done or dropped: daily, weekdays, weekly, monthly, yearly, or a rule of RFC 5545",
            (text, session) -> Repeat.parse(text));
    static final Option<String> KIND =
            Option.text("--kind", "KIND", "what kind of task it is: callback, visit, birthday, renewal, ...");
    static final Option<String> PRIORITY =
            Option.choice("--priority", "how much it presses: high, normal or low", Priority.words());
    static final Option<Long> CONTACT = Option.of(
            "--contact",
            "ID",
            "the contact that it follows up, as in kith log list",
            (text, session) -> number("A contact", text));
    static final Option<String> RESULT = Option.of(
                    "--result", "TEXT", "what came of it; - reads it from stdin", TaskOptions::text)
            .or("-m");

    private TaskOptions() {}

    /** What is to be done with a text; without --owner, by whoever adds it. */
    static Todo todo(String text, Arguments arguments, Session session) {
        Todo single = new Todo(
                text,
                arguments.orNull(KIND),
                arguments.orNull(DUE),
                arguments.get(Options.OWNER, session.actor()),
                Priority.of(arguments.get(PRIORITY, "normal")),
                arguments.orNull(CONTACT),
                null);
        return TaskRepeat.of(single, arguments.orNull(REPEAT), session);
    }

    private static String text(String text, Session session) {
        return text.equals("-") ? session.inputText() : text;
    }

    private static long number(String what, String text) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            String noun = what.substring(2);
            throw new KithException.Invalid(
                    Text.of("{0} has a number; '{1}' is none.", what, Printable.line(text)),
                    noun.equals("task") ? Text.of("See 'kith task list'.") : Text.of("See 'kith log list'."));
        }
    }
}
