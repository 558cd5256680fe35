package dev.kith.call;

import dev.kith.base.KithException;
import dev.kith.base.Moments;
import dev.kith.script.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was typed in a call so far, and which question comes next. */
final class Sheet {
    private final List<Question> questions;
    private final Moments moments;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * An empty one.
     *
     * @param questions what is asked, in order
     * @param moments what times are relative to: when the call began
     */
    Sheet(List<Question> questions, Moments moments) {
        this.questions = List.copyOf(questions);
        this.moments = moments;
    }

    /** The question that is to be answered now. */
    Optional<Question> asked() {
        int passed = (int) all(Entry.Answered.class).count();
        return passed < questions.size() ? Optional.of(questions.get(passed)) : Optional.empty();
    }

    /** How many questions there are. */
    int questions() {
        return questions.size();
    }

    /**
     * What a line means now; it changes nothing yet.
     *
     * @throws KithException.Invalid where it means nothing, or is no answer to the question
     */
    Typed read(String line) {
        Optional<Question> question = asked();
        boolean slash = line.stripLeading().startsWith("/");
        if (slash && !line.stripLeading().startsWith("//")) {
            Typed typed = SlashLine.parse(line, moments);
            return typed == Control.NEXT && question.isPresent() ? new Entry.Answered(question.get(), null) : typed;
        }
        String text = slash ? line.replaceFirst("/", "") : line;
        if (question.isEmpty()) {
            return new Entry.Note(text);
        }
        return new Entry.Answered(
                question.get(),
                text.isBlank() ? null : question.get().wording().form().answer(text));
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    /** Takes back the entry that came last, where there is one. */
    Optional<Entry> undo() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.removeLast());
    }

    /** Does again what a line of a draft did; one that means nothing any more is kept as a note. */
    void replay(String line) {
        Typed typed;
        try {
            typed = read(line);
        } catch (KithException.Invalid e) {
            typed = new Entry.Note(line);
        }
        if (typed instanceof Entry entry) {
            add(entry);
        } else if (typed == Control.UNDO) {
            undo();
        }
    }

    /** Whether there is nothing to be written: at most questions were passed over, and empty lines typed. */
    boolean isEmpty() {
        return entries.stream().noneMatch(Sheet::says);
    }

    private static boolean says(Entry entry) {
        return switch (entry) {
            case Entry.Note note -> !note.text().isBlank();
            case Entry.Answered answered -> answered.answer() != null;
            case Entry.Follow follow -> true;
            case Entry.Points points -> true;
            case Entry.Tagged tagged -> true;
            case Entry.Outcome outcome -> true;
            case Entry.Mood mood -> true;
        };
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    <T extends Entry> Stream<T> all(Class<T> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** What was said, line by line, or null. */
    @Nullable
    String text() {
        String text = all(Entry.Note.class).map(Entry.Note::text).collect(Collectors.joining("\n"));
        return text.isBlank() ? null : text.strip();
    }

    /** How the call ended, as it was said last, or null. */
    @Nullable
    String outcome() {
        return all(Entry.Outcome.class)
                .reduce((before, last) -> last)
                .map(Entry.Outcome::word)
                .orElse(null);
    }

    /** How the customer was, as it was said last, or null. */
    @Nullable
    String mood() {
        return all(Entry.Mood.class)
                .reduce((before, last) -> last)
                .map(Entry.Mood::word)
                .orElse(null);
    }
}
