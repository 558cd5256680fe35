package dev.kith.keydate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kith.base.KithException;
import dev.kith.db.Db;
import dev.kith.testing.Databases;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import dev.kith.testing.TemporaryFolder;
import dev.kith.testing.World;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a day comes next. */
class KeyDayTest {
    private static final Generator<LocalDate> DAYS =
            choices -> LocalDate.of(2023, 12, 25).plusDays(choices.below(1900));
    private static final Generator<KeyDay> KEY_DAYS = choices -> {
        LocalDate day = choices.below(4) == 0 ? LocalDate.of(2024, 2, 29) : DAYS.draw(choices);
        boolean yearly = choices.below(3) > 0;
        return new KeyDay(MonthDay.from(day), yearly && choices.below(2) == 0 ? null : day.getYear(), yearly);
    };

    @ParameterizedTest
    @CsvSource(
            nullValues = "never",
            value = {
                // date, yearly, today, next, years
                "2019-05-20, true, 2026-11-22, 2027-05-20, 8",
                "2019-05-20, true, 2027-05-20, 2027-05-20, 8",
                "2019-05-20, true, 2027-05-21, 2028-05-20, 9",
                "05-20, true, 2026-11-22, 2027-05-20, never",
                "12-31, true, 2026-12-31, 2026-12-31, never",
                "01-01, true, 2026-12-31, 2027-01-01, never",
                "2028-02-29, true, 2026-11-22, 2028-02-29, 0",
                "2024-02-29, true, 2026-11-22, 2027-02-28, 3",
                "02-29, true, 2027-03-01, 2028-02-29, never",
                "2030-05-20, true, 2026-11-22, 2030-05-20, 0",
                "2027-02-01, false, 2026-11-22, 2027-02-01, never",
                "2026-11-22, false, 2026-11-22, 2026-11-22, never",
                "2026-11-21, false, 2026-11-22, never, never"
            })
    void comesNext(String date, boolean yearly, LocalDate today, LocalDate next, Integer years) {
        KeyDay day = KeyDay.parse(date, yearly);
        assertEquals(next, day.next(today));
        assertEquals(years, next == null ? null : day.years(next));
    }

    @ParameterizedTest
    @CsvSource({
        "5-1, 05-01",
        "--12-06, 12-06",
        "02/29, 02-29",
        "20190520, 2019-05-20",
        "2019/5/2, 2019-05-02",
        "5月20日, 05-20",
        "５月２０号, 05-20",
        "五月二十日, 05-20",
        "每年12月6日, 12-06",
        "2月29日, 02-29",
        "０５－２０, 05-20",
        "2019年5月20日, 2019-05-20"
    })
    void isWrittenAsPeopleDo(String typed, String kept) {
        assertEquals(kept, KeyDay.parse(typed, true).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "13-01",
                "02-30",
                "2027-02-29",
                "20.5.2019",
                "2019",
                "05-20-2019",
                "13月1日",
                "2月30日",
                "5月",
                "月5日",
                "20日"
            })
    void isRefused(String text) {
        assertThrows(KithException.Invalid.class, () -> KeyDay.parse(text, true));
    }

    @Test
    void onceNeedsAYear() {
        assertThrows(KithException.Invalid.class, () -> KeyDay.parse("05-20", false));
        assertThrows(KithException.Invalid.class, () -> KeyDay.parse("5月20日", false));
    }

    /** The first day from today on that has the month and day, walking. */
    @Test
    void isTheFirstSuchDay() {
        Property.check(choices -> Map.entry(KEY_DAYS.draw(choices), DAYS.draw(choices)), drawn -> {
            KeyDay day = drawn.getKey();
            LocalDate today = drawn.getValue();
            LocalDate walked = Stream.iterate(today, each -> each.plusDays(1))
                    .limit(4000)
                    .filter(each -> day.day().atYear(each.getYear()).equals(each))
                    .filter(each -> day.year() == null
                            || (day.yearly() ? each.getYear() >= day.year() : each.getYear() == day.year()))
                    .findFirst()
                    .orElse(null);
            assertEquals(walked, day.next(today));
        });
    }

    /** What queries read. */
    @Test
    void theDatabaseReckonsTheSame() {
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            World world = World.in(folder.path());
            Databases.copyTo(world.database());
            world.out("customer add Zoe");
            try (Db db = Db.open(world.database(), notice -> {})) {
                Property.check(
                        choices -> {
                            Map<String, KeyDay> days = new TreeMap<>();
                            for (int i = 0; i < 20; i++) {
                                days.put("day " + i, KEY_DAYS.draw(choices));
                            }
                            return Map.entry(days, DAYS.draw(choices));
                        },
                        drawn -> check(db, drawn.getKey(), drawn.getValue()));
            }
        }
    }

    private static void check(Db db, Map<String, KeyDay> days, LocalDate today) {
        Map<String, String> expected = new TreeMap<>();
        days.forEach((name, day) -> expected.put(name, String.valueOf(day.next(today))));
        var operation = new dev.kith.db.Operation(World.START, "ada", "test", java.util.List.of());
        var written = db.rehearse(operation, tx -> {
            KeyDates dates = new KeyDates(tx);
            days.forEach((name, day) -> assertNotNull(dates.add(1, name, day, World.START)));
            dates.today(today);
            Map<String, String> found = new TreeMap<>();
            tx.list(
                    "SELECT k.name, " + KeyDates.next() + " AS day FROM key_date k",
                    row -> found.put(row.text("name"), String.valueOf(row.textOrNull("day"))));
            return found;
        });
        assertEquals(expected, written.value());
    }
}
