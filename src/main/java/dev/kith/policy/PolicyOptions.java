package dev.kith.policy;

import dev.kith.base.Hours;
import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Synonyms;
import dev.kith.base.Text;
import dev.kith.base.Width;
import dev.kith.cli.Arguments;
import dev.kith.cli.Changes;
import dev.kith.cli.Live;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.customer.Channel;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The options that tell of a contact policy. */
final class PolicyOptions {
    private static final Option<Boolean> NEVER =
            Option.flag("--do-not-contact", "they do not want to be contacted at all; with --until up to that day");
    private static final Option<List<Channel>> UNWANTED =
            option("--unwanted", "by which channels they do not want to be contacted: call,sms");
    private static final Option<List<Channel>> WANTED =
            option("--wanted", "by which channels they would rather be contacted: email");
    private static final Option<Hours> QUIET = Option.of(
            "--quiet-hours",
            "HOURS",
            "when they do not want to be contacted: 21:00-08:00",
            (text, session) -> Hours.parse(text));
    private static final Option<ZoneId> ZONE =
            Option.of("--zone", "ZONE", "their time zone: Europe/London", (text, session) -> zone(text));

    static final List<Option<?>> ALL = List.of(NEVER, Options.UNTIL, UNWANTED, WANTED, QUIET, ZONE, Options.CLEAR);

    private static final List<String> CLEARED =
            List.of("do-not-contact", "until", "unwanted", "wanted", "quiet-hours", "zone");

    private PolicyOptions() {}

    /** Reads all that was given, so that a bad value is told before the database is locked. */
    static void check(Arguments arguments) {
        if (ALL.stream().noneMatch(arguments::has)) {
            throw new KithException.Usage(
                    Text.of("There is nothing to set."), Text.of("See 'kith policy set --help'."));
        }
        ALL.forEach(arguments::all);
    }

    /** Wishes as they were, with what the options say put in their place. */
    static Wishes over(Wishes before, Arguments arguments, Session session) {
        Changes changes = new Changes(arguments);
        boolean never = changes.value(NEVER, before.never() ? true : null) != null;
        LocalDate last = arguments
                .find(Options.UNTIL)
                .map(end -> end.minusSeconds(1).atZone(session.zone()).toLocalDate())
                .orElse(null);
        boolean open = changes.clears("until") || (last == null && arguments.has(NEVER));
        LocalDate until = last != null ? last : open || !never ? null : before.until();
        Wishes wishes = new Wishes(
                never,
                until,
                over(before.unwanted(), UNWANTED, arguments, changes),
                over(before.wanted(), WANTED, arguments, changes),
                changes.value(QUIET, before.quiet()),
                changes.value(ZONE, before.zone()));
        changes.refuseUnknown(CLEARED);
        return wishes;
    }

    private static Set<Channel> over(
            Set<Channel> before, Option<List<Channel>> option, Arguments arguments, Changes changes) {
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        String name = option.name().substring(2);
        if (!changes.clears(name)) {
            channels.addAll(before);
        }
        changes.clearedOf(name).forEach(words -> channels.removeAll(channels(name, words)));
        arguments.all(option).forEach(channels::addAll);
        return channels;
    }

    private static Option<List<Channel>> option(String name, String summary) {
        return new Option<>(
                List.of(name),
                "CHANNEL",
                summary,
                (text, session) -> channels(name, text),
                Channel.words(),
                Live.NOTHING,
                true);
    }

    private static List<Channel> channels(String name, String words) {
        return List.of(Width.narrow(words).split("[,、;]", -1)).stream()
                .map(word -> channel(name, word.strip()))
                .toList();
    }

    private static Channel channel(String name, String word) {
        String known = Synonyms.of(word, Channel.words());
        if (!Channel.words().contains(known) || known.equals("note")) {
            throw new KithException.Invalid(Text.of(
                    "{0} takes {1}, not '{2}'.",
                    name,
                    String.join(", ", Channel.words().subList(0, Channel.words().size() - 1)),
                    Printable.line(word)));
        }
        return Channel.of(known);
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new KithException.Invalid(
                    Text.of("'{0}' is no time zone.", Printable.line(text)),
                    Text.of("Write it like Asia/Shanghai or Europe/London."));
        }
    }
}
