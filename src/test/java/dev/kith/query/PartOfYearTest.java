package dev.kith.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kith.base.KithException;
import dev.kith.base.Moments;
import dev.kith.calendar.LunarDate;
import dev.kith.db.Db;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import dev.kith.testing.Databases;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which birthdays a value means that names no year. */
class PartOfYearTest {
    private static final Generator<LocalDate> DAYS = choices -> choices.below(5) == 0
            ? LocalDate.of(2024 + (int) choices.below(4), 2, 26).plusDays(choices.below(6))
            : LocalDate.of(2023, 12, 25).plusDays(choices.below(1900));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # now      | from       | to         | first | last
        2026-11-21 | 下个月     | 下个月     | 12-01 | 12-31
        2026-12-21 | 下个月     | 下个月     | 01-01 | 01-31
        2026-11-21 | 这个月     | 这个月     | 11-01 | 11-30
        2026-11-21 | next-month | next-month | 12-01 | 12-31
        2026-11-21 | next month | next month | 12-01 | 12-31
        2026-11-21 | this-week  | this-week  | 11-16 | 11-22
        2026-11-21 | today      | today      | 11-21 | 11-21
        2026-11-21 | 今天       | 今天       | 11-21 | 11-21
        2026-11-21 | 下周       | 下周       | 11-23 | 11-29
        2026-11-21 | 5月        | 5月        | 05-01 | 05-31
        2026-11-21 | 五月二十日 | 五月二十日 | 05-20 | 05-20
        2026-11-21 | 5月20日    | 5月20日    | 05-20 | 05-20
        2026-11-21 | ０５－２０ | ０５－２０ | 05-20 | 05-20
        2026-11-21 | 02-29      | 02-29      | 02-29 | 02-29
        2026-11-21 | 2月29日    | 2月29日    | 02-29 | 02-29
        2026-11-21 | 02-28      | 02-28      | 02-28 | 02-28
        2026-02-10 | 这个月     | 这个月     | 02-01 | 02-29
        2026-02-28 | today      | today      | 02-28 | 02-29
        2028-02-28 | today      | today      | 02-28 | 02-28
        2028-02-29 | today      | today      | 02-29 | 02-29
        2026-03-01 | today      | today      | 03-01 | 03-01
        2026-11-21 | today      | +30d       | 11-21 | 12-21
        2026-12-21 | today      | +30d       | 12-21 | 01-20
        2026-11-21 | 12月       | 1月        | 12-01 | 01-31
        2026-11-21 | 12-24      | 01-06      | 12-24 | 01-06
        2026-11-21 | 月底       | 月底       | 11-30 | 11-30
        """)
    void isReadAsPeopleMeanIt(LocalDate now, String from, String to, String first, String last) {
        PartOfYear part = Objects.requireNonNull(PartOfYear.of(from, to, at(now)));
        assertEquals(MonthDay.parse("--" + first), part.from());
        assertEquals(MonthDay.parse("--" + last), part.to());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1990",
                "1990-05",
                "1990-05-20",
                "1990年",
                "一九九〇年",
                "去年",
                "今年",
                "last year",
                "next-year",
                "30d",
                "半年"
            })
    void doesNotStandForAYearOrAnAge(String value) {
        assertNull(PartOfYear.of(value, value, at(LocalDate.of(2026, 11, 21))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "13-01", "02-30", "2月30日", "25月", ""})
    void isRefused(String value) {
        assertThrows(KithException.Invalid.class, () -> PartOfYear.of(value, value, at(LocalDate.of(2026, 11, 21))));
    }

    @Test
    void isNoWholeYear() {
        assertThrows(KithException.Invalid.class, () -> PartOfYear.of("1月", "12月", at(LocalDate.of(2026, 11, 21))));
    }

    /** Those have their birthday on a day of the part, of whom a walk over its days meets one. */
    @Test
    void theDatabaseFindsWhomAWalkFinds() {
        try (Db db = Databases.in(folder)) {
            db.read(tx -> {
                Property.check(
                        choices -> new Drawn(
                                DAYS.draw(choices),
                                (int) choices.below(200),
                                (int) choices.below(100),
                                DAYS.draw(choices)),
                        drawn -> check(tx, drawn));
                return true;
            });
        }
    }

    /** From so many days after today so many days on, and a birthday. */
    private record Drawn(LocalDate today, int after, int days, LocalDate birthday) {}

    private static void check(Tx tx, Drawn drawn) {
        LocalDate first = drawn.today().plusDays(drawn.after());
        LocalDate last = first.plusDays(drawn.days());
        boolean walked = Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusDays(1))
                .anyMatch(day ->
                        MonthDay.from(drawn.birthday()).atYear(day.getYear()).equals(day));
        PartOfYear part =
                PartOfYear.of("+" + drawn.after() + "d", "+" + (drawn.after() + drawn.days()) + "d", at(drawn.today()));
        Where where = Objects.requireNonNull(part).where("c.birthday_kept");
        String kept = MonthDay.from(drawn.birthday()).toString().substring(2);
        assertEquals(walked, finds(tx, where, kept), () -> first + " to " + last);
        String lunar = LunarDate.of(drawn.birthday()).kept();
        boolean lunarWalked = first.datesUntil(last.plusDays(1))
                .anyMatch(day -> LunarDate.keptOn(day).contains(lunar));
        assertEquals(lunarWalked, finds(tx, where, lunar), () -> lunar + ", " + first + " to " + last);
    }

    private static boolean finds(Tx tx, Where where, String kept) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(kept);
        parameters.addAll(where.parameters());
        String sql = "SELECT count(*) FROM (SELECT ? AS birthday_kept) c WHERE " + where.sql();
        return tx.number(sql, parameters.toArray()) == 1;
    }

    private static Moments at(LocalDate now) {
        return new Moments(now.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }
}
