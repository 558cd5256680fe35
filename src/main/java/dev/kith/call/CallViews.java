package dev.kith.call;

import dev.kith.base.Due;
import dev.kith.base.Text;
import dev.kith.base.Weekdays;
import dev.kith.view.Column;
import dev.kith.view.Listing;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** What is shown of a call while it lasts. */
final class CallViews {

    private static final List<Column<SlashLine.Command>> COMMANDS = List.of(
            Column.text("command", "Command", SlashLine.Command::usage),
            Column.text("purpose", "Is for", SlashLine.Command::purpose));

    private CallViews() {}

    static Listing<SlashLine.Command> commands() {
        return new Listing<>("commands", COMMANDS, Stream.of(SlashLine.Command.values()));
    }

    static Listing<Entry> entries(List<Entry> entries, ZoneId zone) {
        return Listing.of(
                "lines",
                List.of(
                        Column.word("line", "Line", CallViews::kind),
                        Column.text("text", "Text", entry -> text(entry, zone))),
                entries);
    }

    /** What kind of line it is, in a word. */
    static String kind(Entry entry) {
        return switch (entry) {
            case Entry.Note note -> "note";
            case Entry.Follow follow -> "task";
            case Entry.Points points -> "points";
            case Entry.Tagged tagged -> "tag";
            case Entry.Outcome outcome -> "outcome";
            case Entry.Mood mood -> "mood";
            case Entry.Answered answered -> answered.answer() == null ? Text.later("passed over") : "answer";
        };
    }

    /** What it says. */
    static String text(Entry entry, ZoneId zone) {
        return switch (entry) {
            case Entry.Note note -> note.text();
            case Entry.Follow follow -> Text.of("{0} (due {1})", follow.text(), due(follow.due(), zone));
            case Entry.Points points ->
                points.gift().points()
                        + (points.gift().reason() == null
                                ? ""
                                : " (" + points.gift().reason() + ")");
            case Entry.Tagged tagged -> tagged.tag();
            case Entry.Outcome outcome -> outcome.word();
            case Entry.Mood mood -> mood.word();
            case Entry.Answered answered ->
                answered.question().wording().text() + (answered.answer() == null ? "" : " " + answered.answer());
        };
    }

    private static String due(Due due, ZoneId zone) {
        return due.day() != null
                ? Weekdays.with(due.day())
                : Weekdays.with(due.at().atZone(zone).toLocalDateTime());
    }
}
