package dev.kith.call;

import dev.kith.base.Due;
import dev.kith.base.KithException;
import dev.kith.base.Moments;
import dev.kith.base.Nearest;
import dev.kith.base.Printable;
import dev.kith.base.Synonyms;
import dev.kith.base.Text;
import dev.kith.base.Width;
import dev.kith.interaction.Contact;
import dev.kith.points.Gift;
import dev.kith.tag.Tag;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads lines that begin with a slash. */
final class SlashLine {
    /** The commands, as they are typed, and what each is for. */
    enum Command {
        NOTE("TEXT", Text.later("a line of what was said, while a question is asked")),
        TASK("DUE TEXT", Text.later("what is to be done: /task fri 10:00 Call back")),
        POINTS("N [REASON]", Text.later("give points")),
        TAG("NAME", Text.later("put a tag on")),
        OUTCOME("WORD", Text.later("how it ended: {0}")),
        MOOD("WORD", Text.later("how they were afterwards")),
        UNDO("", Text.later("take the last line back")),
        SHOW("", Text.later("show the customer, and what was typed")),
        NEXT("", Text.later("pass over the question; or write, and on to the next")),
        SKIP("", Text.later("write nothing, and on to the next of the list")),
        DONE("", Text.later("write it all down; the end of input does, too")),
        QUIT("", Text.later("write nothing")),
        HELP("", Text.later("these lines"));

        private final String takes;
        private final String purpose;

        Command(String takes, String purpose) {
            this.takes = takes;
            this.purpose = purpose;
        }

        /** {@code /task}. */
        String word() {
            return "/" + name().toLowerCase(Locale.ROOT);
        }

        String usage() {
            return takes.isEmpty() ? word() : word() + " " + takes;
        }

        String purpose() {
            return Text.of(purpose, String.join(", ", Contact.OUTCOMES));
        }
    }

    private SlashLine() {}

    /** All words that a line may begin with. */
    static List<String> words() {
        return Stream.of(Command.values()).map(Command::word).toList();
    }

    /**
     * What a line that begins with a slash means.
     *
     * @throws KithException.Invalid where it means nothing
     */
    static Typed parse(String line, Moments moments) {
        String[] parts = line.strip().split("\\s+", 2);
        String rest = parts.length == 1 ? "" : parts[1].strip();
        Command command = command(parts[0]);
        if (command.takes.isEmpty() != rest.isEmpty()) {
            throw new KithException.Invalid(
                    rest.isEmpty()
                            ? Text.of("{0} needs more: {1}.", parts[0], command.usage())
                            : Text.of("{0} takes nothing after it.", parts[0]),
                    Text.of(
                            "A text that begins with a slash is typed with two: //{0}",
                            line.strip().substring(1)));
        }
        return switch (command) {
            case NOTE -> new Entry.Note(rest);
            case TASK -> task(rest, moments);
            case POINTS -> points(rest);
            case TAG -> new Entry.Tagged(Tag.checkedName(rest));
            case OUTCOME -> outcome(rest);
            case MOOD -> new Entry.Mood(rest);
            case UNDO -> Control.UNDO;
            case SHOW -> Control.SHOW;
            case NEXT -> Control.NEXT;
            case SKIP -> Control.SKIP;
            case DONE -> Control.DONE;
            case QUIT -> Control.QUIT;
            case HELP -> Control.HELP;
        };
    }

    private static Command command(String word) {
        for (Command command : Command.values()) {
            if (command.word().equals(word.toLowerCase(Locale.ROOT))) {
                return command;
            }
        }
        List<String> near = Nearest.nearest(word, words());
        throw new KithException.Invalid(
                Text.of("There is no {0} in a call.", Printable.line(word)),
                near.isEmpty()
                        ? Text.of("/help lists what there is; a text that begins with a slash is typed with two.")
                        : Text.of("Did you mean {0}?", String.join(Text.of(" or "), near)));
    }

    /** The time is quoted, or the first word, with a time of day after it if there is one. */
    private static Entry task(String rest, Moments moments) {
        char first = rest.charAt(0);
        int end = first == '\'' || first == '"' ? rest.indexOf(first, 1) : -1;
        if (end > 0) {
            return follow(rest.substring(1, end), rest.substring(end + 1), moments);
        }
        String[] words = rest.split("\\s+", 3);
        boolean timed = words.length > 1 && Width.narrow(words[1]).matches("[0-9]{1,2}:[0-9]{2}");
        if (timed) {
            return follow(words[0] + " " + words[1], words.length == 2 ? "" : words[2], moments);
        }
        return follow(words[0], rest.substring(words[0].length()), moments);
    }

    private static Entry follow(String when, String text, Moments moments) {
        Due due = moments.due(when);
        if (text.isBlank()) {
            throw new KithException.Invalid(
                    Text.of("The task needs a text."), Text.of("Write it like /task fri Send the list."));
        }
        return new Entry.Follow(due, text.strip());
    }

    private static Entry points(String rest) {
        String[] words = rest.split("\\s+", 2);
        return new Entry.Points(Gift.of(words[0], words.length == 1 ? null : words[1]));
    }

    private static Entry outcome(String rest) {
        String word = Synonyms.of(rest, Contact.OUTCOMES);
        if (!Contact.OUTCOMES.contains(word)) {
            throw new KithException.Invalid(Text.of(
                    "An outcome is one of {0}, not '{1}'.", String.join(", ", Contact.OUTCOMES), Printable.line(rest)));
        }
        return new Entry.Outcome(word);
    }
}
