package dev.kith.interaction;

import dev.kith.base.Due;
import dev.kith.base.KithException;
import dev.kith.base.Moments;
import dev.kith.base.Printable;
import dev.kith.base.Span;
import dev.kith.base.Text;
import dev.kith.base.Weekdays;
import dev.kith.base.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done after a contact, as people say it: {@code fri 10:00 send the offer}. As many of the first words as
 * can be read as a due time are the time, all after them is what is to be done.
 *
 * @param due when, or null where it begins with no time
 * @param kind {@code callback} where it begins with call or callback, else null
 */
public record FollowUp(
        @Nullable Due due, String text, @Nullable String kind) {
    /** {@code next fri 10:00} is a time of three words; none has more. */
    private static final int MOST_WORDS = 3;

    private static final List<String> CALLS = List.of("call", "callback", "call-back");
    private static final List<String> CHINESE_CALLS = List.of("回电", "回访", "打电话", "致电");

    /** {@code 2026年11月21日下午3点15分} and a few characters more. */
    private static final int LONGEST_TIME = 24;

    /** What stands first where no time is meant. */
    private static final String NO_TIME = "-";

    private static final String HOW = Text.later(
            "Begin with the time, 'fri 10:00 send the offer', or with - where there is none: '- send the 10:00 slides'.");

    /** Reads one; Invalid where nothing is to be done, or a time was meant that is not understood. */
    static FollowUp parse(String next, Moments moments) {
        String all = next.strip();
        List<Integer> ends = ends(all);
        if (ends.isEmpty()) {
            throw new KithException.Invalid(
                    Text.of("What comes next is empty."), Text.of("Write it like 'fri 10:00 send the offer'."));
        }
        if (all.substring(0, ends.getFirst()).equals(NO_TIME)) {
            return of(null, all.substring(1).strip(), Text.of("\"-\" says that it is due at no time"));
        }
        for (int words = Math.min(MOST_WORDS, ends.size()); words > 0; words--) {
            String time = all.substring(0, ends.get(words - 1));
            Due due = moments.dueOrNull(time);
            if (due != null) {
                String understood = Text.of("\"{0}\" was understood as {1}", Printable.line(time), said(due, moments));
                return of(due, all.substring(time.length()).strip(), understood);
            }
        }
        int time = Width.isAscii(all) ? 0 : chineseTime(all, moments);
        Due due = time == 0 ? null : moments.dueOrNull(all.substring(0, time));
        if (due != null) {
            String understood = Text.of(
                    "\"{0}\" was understood as {1}", Printable.line(all.substring(0, time)), said(due, moments));
            return of(due, all.substring(time).strip(), understood);
        }
        checkMeansNoTime(all, ends, moments);
        return of(null, all, "");
    }

    /** Where the longest due time ends that a text without blanks begins with: 下周五下午3点回电; 0 where it has none. */
    private static int chineseTime(String all, Moments moments) {
        for (int end = Math.min(LONGEST_TIME, all.length() - 1); end > 1; end--) {
            String time = all.substring(0, end);
            if (!Width.isAscii(time) && moments.dueOrNull(time) != null) {
                return end;
            }
        }
        return 0;
    }

    private static FollowUp of(@Nullable Due due, String text, String understood) {
        if (text.isEmpty()) {
            throw new KithException.Invalid(
                    Text.of("{0}, but not what is to be done.", understood),
                    Text.of("Write it like 'fri 10:00 send the offer'."));
        }
        String first = text.substring(0, ends(text).getFirst()).toLowerCase(Locale.ROOT);
        boolean call = CALLS.contains(first.replaceAll("\\p{Punct}+$", ""));
        boolean chinese = CHINESE_CALLS.stream().anyMatch(text::startsWith);
        return new FollowUp(due, text, call || chinese ? "callback" : null);
    }

    /** {@code 3d call} and {@code firday 10:00 call} mean a time, and would be due at none. */
    private static void checkMeansNoTime(String all, List<Integer> ends, Moments moments) {
        String first = all.substring(0, ends.getFirst());
        if (Span.parseOrNull(first) != null) {
            throw new KithException.Invalid(
                    Text.of("\"{0}\" is a length of time, and no time to do something.", Printable.line(first)),
                    Text.of("Write +{0} for that long from now, or begin with - where no time is meant.", first));
        }
        int start = 0;
        for (int end : ends) {
            String word = all.substring(start, end).strip();
            if (word.indexOf(':') > 0 && moments.dueOrNull(word) != null) {
                throw new KithException.Invalid(
                        Text.of(
                                "\"{0}\" was understood as a time of day, but \"{1}\" as no time.",
                                word, Printable.line(all.substring(0, end))),
                        Text.of(HOW));
            }
            start = end;
        }
    }

    /** Where the words end. */
    private static List<Integer> ends(String text) {
        List<Integer> ends = new ArrayList<>();
        for (int i = 1; i <= text.length(); i++) {
            boolean word = !Character.isWhitespace(text.charAt(i - 1));
            if (word && (i == text.length() || Character.isWhitespace(text.charAt(i)))) {
                ends.add(i);
            }
        }
        return ends;
    }

    private static String said(Due due, Moments moments) {
        return due.day() != null
                ? Weekdays.with(due.day())
                : Weekdays.with(due.at().atZone(moments.zone()).toLocalDateTime());
    }
}
