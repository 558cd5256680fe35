package dev.kith.policy;

import dev.kith.base.Hours;
import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.customer.Channel;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a customer said of being contacted.
 *
 * @param never whether they do not want to be contacted at all
 * @param until the last day on which never holds, or null where it holds for good
 * @param unwanted channels they do not want
 * @param wanted channels they prefer
 * @param quiet when they do not want to be contacted, instead of what holds for all, or null
 * @param zone their time zone, where it is not that of the database
 */
public record Wishes(
        boolean never,
        @Nullable LocalDate until,
        Set<Channel> unwanted,
        Set<Channel> wanted,
        @Nullable Hours quiet,
        @Nullable ZoneId zone) {
    public static final Wishes NONE = new Wishes(false, null, Set.of(), Set.of(), null, null);

    public Wishes {
        unwanted = Set.copyOf(unwanted);
        wanted = Set.copyOf(wanted);
        if (until != null && !never) {
            throw new KithException.Invalid(
                    Text.of("A last day is one of not being contacted."), Text.of("Add --do-not-contact to --until."));
        }
        for (Channel channel : Channel.values()) {
            if (unwanted.contains(channel) && wanted.contains(channel)) {
                throw new KithException.Invalid(
                        Text.of("The channel {0} can't be wanted and unwanted.", channel.word()),
                        Text.of("To take it back: --clear unwanted={0}", channel.word()));
            }
        }
    }

    /** What holds of someone who is two: whatever one of them does not want, and else what the first wants. */
    Wishes and(Wishes other) {
        Set<Channel> no = EnumSet.noneOf(Channel.class);
        no.addAll(unwanted);
        no.addAll(other.unwanted);
        Set<Channel> yes = EnumSet.noneOf(Channel.class);
        yes.addAll(wanted);
        yes.addAll(other.wanted);
        yes.removeAll(no);
        Hours hours = quiet != null ? quiet : other.quiet;
        return new Wishes(never || other.never, later(other), no, yes, hours, zone != null ? zone : other.zone);
    }

    private @Nullable LocalDate later(Wishes other) {
        if (!never || !other.never) {
            return never ? until : other.until;
        }
        return until == null || other.until == null ? null : until.isAfter(other.until) ? until : other.until;
    }

    /** {@code do not contact until 2027-01-31; not by call, sms; rather by email}; null for none. */
    @Nullable
    String sentence() {
        List<String> parts = new ArrayList<>();
        if (never) {
            parts.add(Text.of("do not contact{0}", until == null ? "" : Text.of(" until {0}", until)));
        }
        if (!unwanted.isEmpty()) {
            parts.add(Text.of("not by {0}", words(unwanted)));
        }
        if (!wanted.isEmpty()) {
            parts.add(Text.of("rather by {0}", words(wanted)));
        }
        if (quiet != null) {
            parts.add(zone == null ? Text.of("not at {0}", quiet) : Text.of("not at {0} ({1})", quiet, zone));
        } else if (zone != null) {
            parts.add(Text.of("in the time zone {0}", zone));
        }
        return parts.isEmpty() ? null : String.join(Text.of("; "), parts);
    }

    /** {@code call, sms}, in the order of the channels; empty for none. */
    static String words(Set<Channel> channels) {
        List<String> words = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            if (channels.contains(channel)) {
                words.add(Text.word(channel.word()));
            }
        }
        return Text.list(words);
    }
}
