package dev.kith.care;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.calendar.Festival;
import dev.kith.cli.Arguments;
import dev.kith.cli.Changes;
import dev.kith.cli.Live;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Parameter;
import dev.kith.customer.Channel;
import dev.kith.query.Query;
import dev.kith.task.Priority;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The options that tell of a plan. */
final class CareOptions {
    static final Parameter<String> PLAN =
            Parameter.text("PLAN", "a plan's name, in any case").completing(Live.PLAN);
    static final Parameter<String> PLANS = PLAN.any();
    static final Parameter<Period> PERIOD =
            Parameter.of("PERIOD", "a month or a quarter: 2026-11, 2026-Q4", (text, session) -> Period.parse(text));

    static final Option<Trigger> TRIGGER = new Option<>(
            List.of("--trigger"),
            "TRIGGER",
            "when it makes a task: " + String.join(", ", Trigger.words()),
            (text, session) -> Trigger.of(text),
            Trigger.words(),
            Live.NOTHING,
            false);
    static final Option<Integer> DAYS = Option.of(
            "--days", "N", "how many days before or after, as the trigger has it", (text, session) -> days(text));
    static final Option<String> SEGMENT = Option.text(
                    "--segment", "SEGMENT", "the segment that is entered, for the trigger segment-entered")
            .completing(Live.SEGMENT);
    static final Option<Festival> FESTIVAL = new Option<>(
            List.of("--festival"),
            "FESTIVAL",
            "before which festival, for the trigger festival: " + String.join(", ", Festival.words()),
            (text, session) -> Festival.of(text),
            Festival.words(),
            Live.NOTHING,
            false);
    static final Option<Boolean> WORKING_DAYS =
            Option.flag("--working-days", "its tasks are due on working days only, as 'kith holiday' knows them");
    static final Option<String> AIM = Option.text("--aim", "TEXT", "what it is to achieve; stands behind the text");
    static final Option<String> CHANNEL =
            Option.choice("--channel", "by which channel: " + String.join(", ", Channel.words()), Channel.words());
    static final Option<String> TEMPLATE =
            Option.text("--template", "NAME", "the template for what is sent").completing(Live.TEMPLATE);
    static final Option<String> SCRIPT =
            Option.text("--script", "SCRIPT", "the questions to ask").completing(Live.SCRIPT);
    static final Option<String> KIND = Option.text("--kind", "KIND", "the kind of its tasks");
    static final Option<String> PRIORITY =
            Option.choice("--priority", "how much its tasks press: high, normal or low", Priority.words());
    static final Option<String> TEXT = Option.text("--text", "TEXT", "what its tasks say");
    static final Option<String> NAME = Option.text("--name", "NAME", "the name from now on");
    static final Option<Boolean> PAUSE = Option.flag("--pause", "make nothing by it any more, unless it is named");
    static final Option<Boolean> RESUME = Option.flag("--resume", "go on with one that was paused");

    /** What {@code define} takes, besides the trigger. */
    static final List<Option<?>> DEFINED = List.of(
            DAYS,
            Options.QUERY,
            SEGMENT,
            FESTIVAL,
            WORKING_DAYS,
            AIM,
            CHANNEL,
            TEMPLATE,
            SCRIPT,
            KIND,
            Options.OWNER,
            PRIORITY,
            TEXT);

    private CareOptions() {}

    /** The rule of a new plan. */
    static Plan.Rule rule(String name, Arguments arguments) {
        Trigger trigger = trigger(arguments, null);
        if (trigger == null) {
            throw new KithException.Usage(
                    Text.of("A plan needs a trigger."),
                    Text.of("Add --trigger, one of {0}.", String.join(", ", Trigger.words())));
        }
        return new Plan.Rule(
                name,
                trigger,
                arguments.get(DAYS, trigger.days()),
                query(arguments.orNull(Options.QUERY)),
                arguments.orNull(SEGMENT),
                arguments.orNull(FESTIVAL),
                arguments.has(WORKING_DAYS));
    }

    /** A festival says by itself what makes a task. */
    private static @Nullable Trigger trigger(Arguments arguments, @Nullable Trigger before) {
        Trigger given = arguments.orNull(TRIGGER);
        return given == null && arguments.has(FESTIVAL) ? Trigger.FESTIVAL : given == null ? before : given;
    }

    /** What a new plan gives to do. */
    static Plan.Work work(Arguments arguments) {
        return over(
                new Plan.Work(null, null, null, null, null, null, Priority.NORMAL, null),
                arguments,
                new Changes(arguments));
    }

    /** A plan as it was, with what the options say put in its place. */
    static Plan over(Plan before, Arguments arguments) {
        Changes changes = new Changes(arguments);
        Plan.Rule rule = before.rule();
        if (arguments.has(PAUSE) && arguments.has(RESUME)) {
            throw new KithException.Usage(Text.of("--pause and --resume contradict each other."), null);
        }
        Plan.Rule other = new Plan.Rule(
                arguments.get(NAME, rule.name()),
                Objects.requireNonNull(trigger(arguments, rule.trigger())),
                arguments.get(DAYS, rule.days()),
                query(changes.text(Options.QUERY, rule.query())),
                changes.text(SEGMENT, rule.segment()),
                changes.value(FESTIVAL, rule.festival()),
                Boolean.TRUE.equals(changes.value(WORKING_DAYS, rule.workingDays())));
        Plan.Work work = over(before.work(), arguments, changes);
        changes.refuseUnknown(List.of(
                "query",
                "segment",
                "festival",
                "working-days",
                "aim",
                "channel",
                "template",
                "script",
                "kind",
                "owner",
                "text"));
        boolean enabled = arguments.has(RESUME) || (before.enabled() && !arguments.has(PAUSE));
        return new Plan(before.id(), other, work, enabled, before.createdAt());
    }

    private static Plan.Work over(Plan.Work before, Arguments arguments, Changes changes) {
        return new Plan.Work(
                changes.text(AIM, before.aim()),
                changes.text(CHANNEL, before.channel()),
                changes.text(TEMPLATE, before.template()),
                changes.text(SCRIPT, before.script()),
                changes.text(KIND, before.kind()),
                changes.text(Options.OWNER, before.owner()),
                arguments.find(PRIORITY).map(Priority::of).orElse(before.priority()),
                changes.text(TEXT, before.text()));
    }

    private static @Nullable String query(@Nullable String text) {
        return text == null || text.isBlank() ? null : Query.parse(text).toString();
    }

    private static int days(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new KithException.Invalid(
                    Text.of("--days takes a whole number, not '{0}'.", Printable.line(text)),
                    Text.of("For example: --days 7"));
        }
    }
}
