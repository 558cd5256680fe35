package dev.kith.base;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads moments in Chinese, and says them in the words of {@link MomentReader}: {@code 明天下午3点} is {@code 2026-11-22
 * 15:00}, {@code 3天后} is {@code +3d}; used once.
 */
final class ChineseTime {
    private static final Pattern RELATIVE = Pattern.compile("(.+?)(?:(以前|之前|前)|(以后|之后|后)|(以内|之内|内))(?:的)?\\s*(.*)");
    private static final Pattern DAY_AND_CLOCK = Pattern.compile("([\\x00-\\x7f]*?)\\s*(" + ChineseClock.FORM + ")");

    private final String text;
    private final LocalDate today;
    private final boolean ahead;

    /** @param ahead whether what is yet to come is meant: the next 5月1日, and 3天内 as three days from now */
    ChineseTime(String text, LocalDate today, boolean ahead) {
        this.text = Width.narrow(text).strip().toLowerCase(Locale.ROOT);
        this.today = today;
        this.ahead = ahead;
    }

    /** The same moment in the words that MomentReader reads; the text in ASCII width where it is none in Chinese. */
    String english() {
        if (Width.isAscii(text)) {
            return text;
        }
        String english = relative();
        if (english == null) {
            english = absolute();
        }
        if (english == null) {
            Matcher mixed = DAY_AND_CLOCK.matcher(text);
            english = mixed.matches() ? timed(String.valueOf(mixed.group(1)), String.valueOf(mixed.group(2))) : null;
        }
        return english == null ? text : english;
    }

    private @Nullable String relative() {
        Matcher parts = RELATIVE.matcher(text);
        if (!parts.matches() || (parts.group(4) != null && !ahead)) {
            return null;
        }
        String span = ChineseSpan.english(String.valueOf(parts.group(1)).strip(), true);
        String sign = parts.group(2) == null ? "+" : "-";
        return span == null ? null : timed(sign + span, String.valueOf(parts.group(5)));
    }

    private @Nullable String absolute() {
        ChineseDay day = ChineseDay.first(text, today, ahead);
        return day == null ? null : timed(day.english(), text.substring(day.end()));
    }

    private static @Nullable String timed(String day, String rest) {
        String clock = rest.startsWith("的") ? rest.substring(1).strip() : rest.strip();
        if (clock.isEmpty()) {
            return day;
        }
        String english = ChineseClock.english(clock);
        return english == null ? null : (day + " " + english).strip();
    }
}
