package dev.kith.care;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.calendar.Festival;
import dev.kith.task.Priority;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A care plan as the database has it. */
record Plan(long id, Rule rule, Work work, boolean enabled, Instant createdAt) {
    private static final int LONGEST = 100;
    private static final int MOST_DAYS = 366;

    /**
     * When it makes a task, and for whom.
     *
     * @param days before or after, as the trigger has it
     * @param query null for everybody
     * @param segment the one that is entered, for that trigger alone
     * @param festival the one that it comes before, for that trigger alone
     * @param workingDays whether its tasks are due on working days only
     */
    record Rule(
            String name,
            Trigger trigger,
            int days,
            @Nullable String query,
            @Nullable String segment,
            @Nullable Festival festival,
            boolean workingDays) {
        Rule {
            name = name.strip();
            if (name.isEmpty() || name.length() > LONGEST || name.lines().count() > 1) {
                throw new KithException.Invalid(Text.of(
                        "'{0}' can't be the name of a plan: 1 to {1} characters on one line.",
                        Printable.line(name), LONGEST));
            }
            if (days < 0 || days > MOST_DAYS) {
                throw new KithException.Invalid(
                        Text.of("--days takes a number from 0 to {0}, not {1}.", MOST_DAYS, days));
            }
            if ((trigger == Trigger.SEGMENT_ENTERED) != (segment != null)) {
                throw new KithException.Usage(
                        segment == null
                                ? Text.of("The trigger segment-entered needs a segment.")
                                : Text.of("--segment goes with --trigger segment-entered."),
                        segment == null
                                ? Text.of("Add --segment NAME; those there are: kith segment list")
                                : Text.of("For those who are in it: --query 'segment:{0}'", segment));
            }
            if ((trigger == Trigger.FESTIVAL) != (festival != null)) {
                throw new KithException.Usage(
                        festival == null
                                ? Text.of("The trigger festival needs a festival.")
                                : Text.of("--festival goes with --trigger festival."),
                        festival == null
                                ? Text.of("Add --festival, one of {0}.", String.join(", ", Festival.words()))
                                : Text.of("Leave one of them out; of a plan that has a festival: --clear festival"));
            }
        }
    }

    /** What it gives to do; what is null is as the trigger has it. */
    record Work(
            @Nullable String aim,
            @Nullable String channel,
            @Nullable String template,
            @Nullable String script,
            @Nullable String kind,
            @Nullable String owner,
            Priority priority,
            @Nullable String text) {}

    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    String name() {
        return rule.name();
    }

    String kind() {
        return work.kind() == null ? rule.trigger().kind() : work.kind();
    }

    /** What a task says before what it is about. */
    String text() {
        return work.text() == null ? rule.trigger().text() : work.text();
    }
}
