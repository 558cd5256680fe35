package dev.kith.holiday;

import dev.kith.base.KithException;
import dev.kith.base.Nearest;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.calendar.WorkingDays;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The holidays of a database. */
public final class Holidays {
    private static final String SELECT = "SELECT h.id, h.calendar, h.day, h.name, h.kind FROM holiday h";
    private static final String ADD =
            "INSERT INTO holiday (calendar, calendar_key, day, name, kind) VALUES (?, ?, ?, ?, ?)";

    private final Tx tx;

    public Holidays(Tx tx) {
        this.tx = tx;
    }

    /** A holiday as the database has it, and the calendar that it is of. */
    record Kept(long id, String calendar, Holiday holiday) {}

    /** What became of the days of a calendar. */
    record Changed(int added, int changed, int removed, int unchanged) {
        boolean isNothing() {
            return added + changed + removed == 0;
        }
    }

    /** Which days are worked on, by all calendars together. */
    public WorkingDays workingDays() {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> work = new HashSet<>();
        for (Kept kept : list(Where.ALL)) {
            (kept.holiday().kind() == HolidayKind.WORK ? work : off)
                    .add(kept.holiday().day());
        }
        return new WorkingDays(off, work);
    }

    /** Those that fit a condition on {@code holiday h}, by day. */
    List<Kept> list(Where where) {
        return tx.list(
                SELECT + " WHERE " + where.sql() + " ORDER BY h.day, h.calendar_key",
                Holidays::kept,
                where.parameterArray());
    }

    /** The condition that a {@code holiday h} is of a calendar; throws KithException.NotFound where that has none. */
    Where of(String calendar) {
        named(calendar);
        return Where.of("h.calendar_key = ?", Holiday.key(calendar));
    }

    /** The holiday on a day in a calendar, or nothing. */
    Optional<Kept> find(String calendar, LocalDate day) {
        return tx.find(SELECT + " WHERE h.calendar_key = ? AND h.day = ?", Holidays::kept, Holiday.key(calendar), day);
    }

    /** Adds a day to a calendar, which is made with its first one; throws KithException.Conflict for another name. */
    boolean add(String calendar, Holiday holiday) {
        Optional<Kept> there = find(calendar, holiday.day());
        if (there.isEmpty()) {
            insert(spelled(calendar), holiday);
            return true;
        }
        if (there.get().holiday().equals(holiday)) {
            return false;
        }
        throw new KithException.Conflict(
                Text.of(
                        "{0} is {1} in the calendar {2} already.",
                        holiday.day(),
                        Printable.line(there.get().holiday().name()),
                        Printable.line(there.get().calendar())),
                Text.of(
                        "To put another in its place: kith holiday remove {0} --calendar '{1}'",
                        holiday.day(), there.get().calendar()));
    }

    /**
     * Makes the days of a calendar those that are given; what is the same stays as it is.
     *
     * @param keeping whether days that are not given stay
     */
    Changed replace(String calendar, Map<LocalDate, Holiday> days, boolean keeping) {
        String spelled = spelled(calendar);
        Map<LocalDate, Kept> before = new HashMap<>();
        list(Where.of("h.calendar_key = ?", Holiday.key(calendar)))
                .forEach(kept -> before.put(kept.holiday().day(), kept));
        int removed = 0;
        for (Kept kept : before.values()) {
            if (!keeping && !days.containsKey(kept.holiday().day())) {
                remove(kept);
                removed++;
            }
        }
        int added = 0;
        int changed = 0;
        for (Holiday holiday : days.values()) {
            Kept kept = before.get(holiday.day());
            if (kept == null) {
                insert(spelled, holiday);
                added++;
            } else if (!kept.holiday().equals(holiday)) {
                tx.run(
                        "UPDATE holiday SET name = ?, kind = ? WHERE id = ?",
                        holiday.name(),
                        holiday.kind().word(),
                        kept.id());
                changed++;
            }
        }
        return new Changed(added, changed, removed, days.size() - added - changed);
    }

    /**
     * Deletes what is on some days, or a whole calendar where there are none.
     *
     * @throws KithException.NotFound where there is nothing on one of the days, or of the calendar
     */
    List<Kept> remove(List<LocalDate> days, Optional<String> calendar) {
        Where of = calendar.map(this::of).orElse(Where.ALL);
        List<Kept> removed = new ArrayList<>();
        if (days.isEmpty()) {
            removed.addAll(list(of));
        }
        for (LocalDate day : days.stream().distinct().toList()) {
            List<Kept> there = list(Where.of("h.day = ?", day).and(of));
            if (there.isEmpty()) {
                throw new KithException.NotFound(
                        Text.of("There is no holiday on {0}.", day), Text.of("See 'kith holiday list'."));
            }
            removed.addAll(there);
        }
        removed.forEach(this::remove);
        return removed;
    }

    private void remove(Kept kept) {
        tx.run("DELETE FROM holiday WHERE id = ?", kept.id());
    }

    private void insert(String calendar, Holiday holiday) {
        tx.run(
                ADD,
                calendar,
                Holiday.key(calendar),
                holiday.day(),
                holiday.name(),
                holiday.kind().word());
    }

    /** A calendar's name as it is spelled where it has days already. */
    String spelled(String calendar) {
        return tx.find(
                        "SELECT calendar FROM holiday WHERE calendar_key = ? LIMIT 1",
                        row -> row.text("calendar"),
                        Holiday.key(calendar))
                .orElse(calendar);
    }

    private void named(String calendar) {
        if (tx.number("SELECT count(*) FROM holiday WHERE calendar_key = ?", Holiday.key(calendar)) == 0) {
            List<String> near = Nearest.nearest(
                    calendar,
                    tx.list("SELECT DISTINCT calendar FROM holiday ORDER BY calendar", row -> row.text("calendar")));
            throw new KithException.NotFound(
                    Text.of("There is no calendar of holidays '{0}'.", Printable.line(calendar)),
                    near.isEmpty()
                            ? Text.of("See 'kith holiday list'; to bring one in: kith holiday import FILE")
                            : Text.of("Did you mean {0}?", String.join(Text.of(" or "), near)));
        }
    }

    private static Kept kept(Row row) {
        return new Kept(
                row.number("id"),
                row.text("calendar"),
                new Holiday(
                        Objects.requireNonNull(row.dateOrNull("day")),
                        row.text("name"),
                        HolidayKind.of(row.text("kind"))));
    }
}
