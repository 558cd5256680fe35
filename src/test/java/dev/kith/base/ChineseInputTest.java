package dev.kith.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.base.Moments.Precision;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed in Chinese, or in full width, means what its English form does. */
class ChineseInputTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** Saturday, 21 November 2026, 14:30:20 in Shanghai. */
    private static final Moments SATURDAY = new Moments(Instant.parse("2026-11-21T06:30:20.5Z"), SHANGHAI);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        明天 10:00            | 2026-11-22T10:00:00 | MINUTE
        明天10点              | 2026-11-22T10:00:00 | MINUTE
        明天                  | 2026-11-22T00:00:00 | DAY
        今天                  | 2026-11-21T00:00:00 | DAY
        今日 9:00             | 2026-11-21T09:00:00 | MINUTE
        昨天 9:00             | 2026-11-20T09:00:00 | MINUTE
        昨天的9:00            | 2026-11-20T09:00:00 | MINUTE
        前天                  | 2026-11-19T00:00:00 | DAY
        大前天                | 2026-11-18T00:00:00 | DAY
        后天下午3点           | 2026-11-23T15:00:00 | MINUTE
        后天下午三点半        | 2026-11-23T15:30:00 | MINUTE
        大后天                | 2026-11-24T00:00:00 | DAY
        今晚8点               | 2026-11-21T20:00:00 | MINUTE
        明早8:30              | 2026-11-22T08:30:00 | MINUTE
        明晚12点              | 2026-11-23T00:00:00 | MINUTE
        今天中午              | 2026-11-21T12:00:00 | MINUTE
        今天中午1点           | 2026-11-21T13:00:00 | MINUTE
        凌晨2点               | 2026-11-21T02:00:00 | MINUTE
        凌晨12点              | 2026-11-21T00:00:00 | MINUTE
        上午十点一刻          | 2026-11-21T10:15:00 | MINUTE
        下午3:05              | 2026-11-21T15:05:00 | MINUTE
        三点零五分            | 2026-11-21T03:05:00 | MINUTE
        15时30分20秒          | 2026-11-21T15:30:20 | SECOND
        十点三刻              | 2026-11-21T10:45:00 | MINUTE
        ２０２６－１１－２０　０９：１５ | 2026-11-20T09:15:00 | MINUTE
        ２０２６／１１／２０  | 2026-11-20T00:00:00 | DAY
        2026年11月21日        | 2026-11-21T00:00:00 | DAY
        2026年11月21日 14:30  | 2026-11-21T14:30:00 | MINUTE
        2026年11月21号下午2点 | 2026-11-21T14:00:00 | MINUTE
        二〇二六年十一月二十日 | 2026-11-20T00:00:00 | DAY
        ２０２６年１１月２１日 | 2026-11-21T00:00:00 | DAY
        2026年11月            | 2026-11-01T00:00:00 | MONTH
        2026年                | 2026-01-01T00:00:00 | YEAR
        11月21日              | 2026-11-21T00:00:00 | DAY
        3月5日                | 2026-03-05T00:00:00 | DAY
        十二月                | 2026-12-01T00:00:00 | MONTH
        明年3月               | 2027-03-01T00:00:00 | MONTH
        去年12月31日          | 2025-12-31T00:00:00 | DAY
        今年                  | 2026-01-01T00:00:00 | YEAR
        前年                  | 2024-01-01T00:00:00 | YEAR
        上个月                | 2026-10-01T00:00:00 | MONTH
        上上个月              | 2026-09-01T00:00:00 | MONTH
        本月                  | 2026-11-01T00:00:00 | MONTH
        这个月                | 2026-11-01T00:00:00 | MONTH
        下月                  | 2026-12-01T00:00:00 | MONTH
        下个月5号             | 2026-12-05T00:00:00 | DAY
        月底                  | 2026-11-30T00:00:00 | DAY
        月初                  | 2026-11-01T00:00:00 | DAY
        下个月底              | 2026-12-31T00:00:00 | DAY
        年底                  | 2026-12-31T00:00:00 | DAY
        明年底                | 2027-12-31T00:00:00 | DAY
        明年年初              | 2027-01-01T00:00:00 | DAY
        2027年2月底           | 2027-02-28T00:00:00 | DAY
        21号                  | 2026-11-21T00:00:00 | DAY
        周五                  | 2026-11-27T00:00:00 | DAY
        星期五                | 2026-11-27T00:00:00 | DAY
        礼拜一 10点           | 2026-11-23T10:00:00 | MINUTE
        周六 18:00            | 2026-11-21T18:00:00 | MINUTE
        周六 9:00             | 2026-11-28T09:00:00 | MINUTE
        周日                  | 2026-11-22T00:00:00 | DAY
        星期天                | 2026-11-22T00:00:00 | DAY
        下周五                | 2026-11-27T00:00:00 | DAY
        下周日                | 2026-11-29T00:00:00 | DAY
        下下周一              | 2026-11-30T00:00:00 | DAY
        下个星期五下午3点     | 2026-11-27T15:00:00 | MINUTE
        上周五                | 2026-11-13T00:00:00 | DAY
        这周五                | 2026-11-20T00:00:00 | DAY
        本周日                | 2026-11-22T00:00:00 | DAY
        上周                  | 2026-11-09T00:00:00 | WEEK
        3天后                 | 2026-11-24T14:30:20 | SECOND
        三天后 10:00          | 2026-11-24T10:00:00 | MINUTE
        3天后下午2点          | 2026-11-24T14:00:00 | MINUTE
        2小时前               | 2026-11-21T12:30:20 | SECOND
        两小时前              | 2026-11-21T12:30:20 | SECOND
        一个半小时前          | 2026-11-21T13:00:20 | SECOND
        30分钟以后            | 2026-11-21T15:00:20 | SECOND
        半年前                | 2026-05-21T14:30:20 | SECOND
        两周之后              | 2026-12-05T14:30:20 | SECOND
        3日前                 | 2026-11-18T14:30:20 | SECOND
        1年前                 | 2025-11-21T14:30:20 | SECOND
        -3天 10:00            | 2026-11-18T10:00:00 | MINUTE
        现在                  | 2026-11-21T14:30:20 | SECOND
        tomorrow 下午3点      | 2026-11-22T15:00:00 | MINUTE
        2026-11-22下午3点     | 2026-11-22T15:00:00 | MINUTE
        2026-11-22 3点        | 2026-11-22T03:00:00 | MINUTE
        """)
    void readsMoments(String text, LocalDateTime local, Precision precision) {
        Moments.Moment moment = SATURDAY.parse(text);
        assertEquals(local.atZone(SHANGHAI), moment.start());
        assertEquals(precision, moment.precision());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "下周八",
                "1990年前",
                "25点",
                "明天25点",
                "下午9点半半",
                "晚上2点",
                "下午0点",
                "上午15点",
                "10点60分",
                "３点七刻",
                "天后",
                "三十天三月后",
                "后",
                "月",
                "年",
                "第三天",
                "明天后天",
                "上个月 10:00",
                "明年底底",
                "底",
                "两点两",
                "１２：７５",
                "明天24:00",
                "3天内",
                "上下周",
                "2026-11-213点",
                "99天半半前"
            })
    void refusesNonsense(String text) {
        KithException e = assertThrows(KithException.Invalid.class, () -> SATURDAY.parse(text));
        assertEquals("\"" + text + "\" is not a time.", e.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        三十三月      | "三十三月" is not a date: there is no month 33.
        2026年13月    | "2026年13月" is not a date: there is no month 13.
        2026年2月31日 | "2026年2月31日" is not a date: February 2026 has 28 days.
        下个月32号    | "下个月32号" is not a date: December 2026 has 31 days.
        """)
    void saysWhyTheCalendarHasNoSuchDay(String text, String message) {
        assertEquals(
                message,
                assertThrows(KithException.Invalid.class, () -> SATURDAY.parse(text))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        明天        | 2026-11-22T00:00 | true
        3天后       | 2026-11-24T00:00 | true
        3天内       | 2026-11-24T00:00 | true
        9:00        | 2026-11-22T09:00 | false
        上午9点     | 2026-11-22T09:00 | false
        下午3点     | 2026-11-21T15:00 | false
        3月5日      | 2027-03-05T00:00 | true
        11月21日    | 2026-11-21T00:00 | true
        20号        | 2026-12-20T00:00 | true
        今晚12点    | 2026-11-22T00:00 | false
        2小时后     | 2026-11-21T16:30 | false
        """)
    void readsWhatIsDue(String text, LocalDateTime at, boolean whole) {

        Due due = SATURDAY.due(text);
        assertEquals(at.atZone(SHANGHAI).toInstant(), due.at());
        assertEquals(whole, due.day() != null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"下周", "下个月", "明年", "90天"})
    void takesNothingAsLongForDue(String text) {
        assertThrows(KithException.Invalid.class, () -> SATURDAY.due(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        90天          | 90d
        九十天        | 90d
        3周           | 3w
        两个星期      | 2w
        6个月         | 6mo
        半年          | 6mo
        一年半        | 1y6mo
        1年6个月      | 1y6mo
        半个月        | 15d
        一个半月      | 1mo15d
        两小时        | 2h
        半小时        | 30m
        半个小时      | 30m
        1小时30分钟   | 1h30m
        两个半小时    | 2h30m
        三刻钟        | 45m
        １５ｍ        | 15m
        45秒          | 45s
        十二个月      | 1y
        """)
    void readsSpans(String text, String english) {
        assertEquals(Span.parse(english), Span.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3月", "3日", "天", "半", "3天前", "一百天", "两两天", "3天1年", "半天半", "十十天", "3个天", "1234567890天"})
    void refusesWhatIsNoSpan(String text) {
        assertNull(Span.parseOrNull(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        21:00-08:00     | 21:00-08:00
        ２１：００－８：００ | 21:00-08:00
        21点到8点       | 21:00-08:00
        晚上9点至早上8点半 | 21:00-08:30
        21:00～次日8:00 | 21:00-08:00
        """)
    void readsHours(String text, String hours) {
        assertEquals(hours, Hours.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"25点到8点", "晚上12点到8点", "到", "9点"})
    void refusesWhatAreNoHours(String text) {
        assertThrows(KithException.Invalid.class, () -> Hours.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"2026年11月21日,2026-11-21", "１９９０／５／２１,1990-05-21", "1990年5月1号,1990-05-01", "二〇二六年一月二日,2026-01-02"})
    void readsDates(String text, LocalDate date) {
        assertEquals(date, Dates.parse(text));
        assertEquals(date, SATURDAY.date(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11月21日", "明天", "2026年11月", "２０２６年１１月３１日", "月底"})
    void refusesDatesThatDependOnToday(String text) {
        assertThrows(KithException.Invalid.class, () -> Dates.parse(text));
    }

    @Test
    void numeralsUpToNinetyNineAreNumbers() {
        String ones = "零一二三四五六七八九";
        for (int i = 0; i < 100; i++) {
            String tens = i < 10 ? "" : i < 20 ? "十" : ones.charAt(i / 10) + "十";
            String numeral = i < 10 ? ones.substring(i, i + 1) : i % 10 == 0 ? tens : tens + ones.charAt(i % 10);
            assertEquals(i, ChineseNumber.value(numeral), numeral);
        }
        List.of("十十", "一十零", "二三", "两十", "零十", "百", "").forEach(no -> assertEquals(-1, ChineseNumber.value(no), no));
    }

    /** Whatever the day and the number: the same in both languages, in ASCII and in full width. */
    @Test
    void meansWhatTheEnglishFormMeans() {
        Random random = new Random(23);
        String[][] units = {
            {"d", "天"}, {"w", "周"}, {"w", "个星期"}, {"mo", "个月"}, {"y", "年"}, {"h", "小时"}, {"m", "分钟"}, {"s", "秒"}
        };
        String week = "一二三四五六日";
        for (int i = 0; i < 2000; i++) {
            Moments now = new Moments(Instant.ofEpochSecond(1_600_000_000L + random.nextInt(400_000_000)), SHANGHAI);
            String[] unit = units[random.nextInt(units.length)];
            int number = random.nextInt(500);
            same(now, "-" + number + unit[0], number + unit[1] + "前");
            same(now, "+" + number + unit[0], number + unit[1] + "后");
            assertEquals(Span.parse(number + unit[0]), Span.parse(number + unit[1]));
            LocalTime time = LocalTime.of(random.nextInt(24), random.nextInt(60));
            same(now, "tomorrow " + time, "明天 " + time);
            same(now, "yesterday " + time, "昨天" + time.getHour() + "点" + time.getMinute() + "分");
            DayOfWeek day = DayOfWeek.of(1 + random.nextInt(7));
            same(now, day.name() + " " + time, "星期" + week.charAt(day.getValue() - 1) + " " + wide(time.toString()));
            LocalDate date = LocalDate.ofEpochDay(10_000 + random.nextInt(15_000));
            String chinese = date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
            same(now, date.toString(), chinese);
            same(now, date.toString(), wide(date.toString()));
            same(now, date.toString().substring(0, 7), chinese.substring(0, chinese.indexOf('月') + 1));
            same(now, "last month", "上个月");
            same(now, "next year", "明年");
            same(now, "this week", "本周");
        }
    }

    @Test
    void nothingThatIsNoMomentMakesItFail() {
        Random random = new Random(31);
        String letters = "上下个周月年日号点半刻前后内一二三十两零天今明昨早晚中午星期底初的3９：：－ 　:-";
        int moments = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = 1 + random.nextInt(6); length > 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            try {
                SATURDAY.parse(text.toString());
                moments++;
            } catch (KithException.Invalid e) {
                assertTrue(String.valueOf(e.getMessage()).contains("not a") || text.length() > 0, text.toString());
            }
        }
        assertTrue(moments > 0);
    }

    private static void same(Moments now, String english, String chinese) {
        assertEquals(now.parse(english), now.parse(chinese), () -> chinese + " is not " + english + " at " + now.now());
    }

    static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c == ' ' ? 0x3000 : c + 0xfee0)));
        return wide.toString();
    }
}
