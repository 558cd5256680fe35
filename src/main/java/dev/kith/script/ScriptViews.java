package dev.kith.script;

import dev.kith.view.Column;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is shown of scripts. */
public final class ScriptViews {
    static final List<Column<Script>> LINES = List.of(
            Column.<Script>whole("id", "Id", Script::id).wide(),
            Column.text("name", "Name", Script::name),
            Column.whole(
                    "question_count", "Questions", script -> script.questions().size()),
            Column.whole("contacts", "Contacts", Script::contacts),
            Column.text("description", "Description", Script::description),
            Column.<Script>words(
                            "questions",
                            "Questions",
                            script -> script.questions().stream()
                                    .map(question -> question.wording().toString())
                                    .toList())
                    .wide(),
            Column.<Script>moment("created_at", "Created", Script::createdAt).wide());

    static final List<Column<Question>> QUESTIONS = List.of(
            Column.<Question>whole("id", "Id", Question::id).wide(),
            Column.whole("place", "No.", Question::place),
            Column.text("question", "Question", question -> question.wording().toString()));

    /** How often which answer was given. */
    public static final List<Column<Line>> ANSWERS = List.of(
            Column.whole("place", "No.", line -> line.tally().question().place()),
            Column.<Line>whole(
                            "question_id",
                            "Question id",
                            line -> line.tally().question().id())
                    .wide(),
            Column.text(
                    "question",
                    "Question",
                    line -> line.tally().question().wording().text()),
            Column.text("answer", "Answer", Line::answer),
            Column.whole("count", "Count", Line::times),
            Column.decimal("percent", "%", Line::percent),
            Column.<Line>whole("answered", "Answered", line -> line.tally().answered())
                    .wide(),
            Column.decimal("mean", "Mean", line -> line.tally().mean()));

    private ScriptViews() {}

    /** An answer to a question and how often it was given; a question without answers has one line without one. */
    public record Line(Tally tally, @Nullable String answer, long times) {

        /** A line for each answer, and for each question without one. */
        public static List<Line> of(List<Tally> tallies) {
            List<Line> lines = new ArrayList<>();
            for (Tally tally : tallies) {
                tally.counts().forEach(count -> lines.add(new Line(tally, count.answer(), count.times())));
                if (tally.counts().isEmpty()) {
                    lines.add(new Line(tally, null, 0));
                }
            }
            return lines;
        }

        @Nullable
        BigDecimal percent() {
            return tally.answered() == 0
                    ? null
                    : BigDecimal.valueOf(times * 100)
                            .divide(BigDecimal.valueOf(tally.answered()), 1, RoundingMode.HALF_UP);
        }
    }
}
