package dev.kith.policy;

import dev.kith.base.Due;
import dev.kith.base.Hours;
import dev.kith.base.Quota;
import dev.kith.base.Text;
import dev.kith.customer.Channel;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What holds for contacts with a customer: what the customer wishes, and what the house holds of all.
 *
 * @param quiet when nobody is contacted who wishes nothing else, or null
 * @param zone the time zone of those who have no other
 * @param cap how often one is contacted at the most, or null
 */
public record ContactPolicy(
        Wishes wishes,
        @Nullable Hours quiet,
        ZoneId zone,
        @Nullable Quota cap) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /**
     * What speaks against contacting the customer, the most serious first; nothing against a note.
     *
     * @param at when; of a day as a whole no hour is quiet, since there are others
     * @param recent how often we contacted the customer in the span of the cap before that
     */
    public List<Violation> violations(Channel channel, Due at, long recent) {
        List<Violation> violations = new ArrayList<>();
        if (channel == Channel.NOTE) {
            return violations;
        }
        ZonedDateTime there = at.at().atZone(wishes.zone() == null ? zone : wishes.zone());
        LocalDate day = at.day() == null ? there.toLocalDate() : at.day();
        LocalDate until = wishes.until();
        if (wishes.never() && (until == null || !day.isAfter(until))) {
            String end = until == null ? "" : Text.of(" until {0}", until);
            violations.add(
                    new Violation(Violation.Kind.DO_NOT_CONTACT, Text.of("does not want to be contacted{0}", end)));
        }
        if (wishes.unwanted().contains(channel)) {
            violations.add(new Violation(
                    Violation.Kind.CHANNEL,
                    Text.of("does not want to be contacted by {0}", Text.word(channel.word()))));
        }
        Hours hours = wishes.quiet() == null ? quiet : wishes.quiet();
        if (hours != null && at.day() == null && hours.contain(there.toLocalTime())) {
            violations.add(new Violation(
                    Violation.Kind.QUIET_HOURS,
                    Text.of(
                            "has quiet hours {0}, and it is {1} there ({2})",
                            hours, TIME.format(there), there.getZone().getId())));
        }
        if (cap != null && recent >= cap.most()) {
            String times = recent == 1 ? Text.of("once") : Text.of("{0} times", recent);
            violations.add(new Violation(
                    Violation.Kind.CAP,
                    Text.of("was contacted {0} within {1}, and {2} is the most", times, cap.period(), cap)));
        }
        return violations;
    }
}
