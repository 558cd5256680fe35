package dev.kith.member;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Option;
import dev.kith.cli.Session;
import java.time.LocalDate;

/** The day on which a membership begins or ends: today or before. */
final class MemberDays {
    private MemberDays() {}

    static Option<LocalDate> day(String name, String summary) {
        return Option.of(
                name, "DATE", summary, (text, session) -> session.moments().date(text));
    }

    /** The day that is given, or today; throws KithException.Invalid where it is still to come. */
    static LocalDate given(Option<LocalDate> option, Arguments arguments, Session session) {
        LocalDate today = session.now().atZone(session.zone()).toLocalDate();
        LocalDate day = arguments.get(option, today);
        if (day.isAfter(today)) {
            throw new KithException.Invalid(
                    Text.of("{0} {1} is still to come.", option.name(), day),
                    Text.of("Leave it out for today, {0}.", today));
        }
        return day;
    }
}
