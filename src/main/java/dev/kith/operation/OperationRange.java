package dev.kith.operation;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.Live;
import dev.kith.cli.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/** Numbers of operations as people write them: {@code 7}, or {@code 7-9} for three. */
record OperationRange(long first, long last) {
    static final Parameter<OperationRange> PARAMETER = Parameter.of(
                    "OP", "an operation's number, or a range such as 7-9", (text, session) -> parse(text))
            .completing(Live.OPERATION);

    static OperationRange parse(String text) {
        int dash = text.indexOf('-', 1);
        long first = number(text, dash < 0 ? text : text.substring(0, dash));
        long last = dash < 0 ? first : number(text, text.substring(dash + 1));
        if (last < first) {
            throw new KithException.Invalid(
                    Text.of("'{0}' is no range of operations: it ends before it begins.", text));
        }
        return new OperationRange(first, last);
    }

    private static long number(String text, String part) {
        if (part.isEmpty() || part.length() > 15 || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new KithException.Invalid(
                    Text.of("'{0}' is no number of an operation.", text),
                    Text.of("See 'kith operations list' for those there are."));
        }
        return Long.parseLong(part);
    }

    /** The shortest way to write some numbers: {@code 7-9 12}. */
    static String write(NavigableSet<Long> numbers) {
        List<String> ranges = new ArrayList<>();
        long first = 0;
        long last = 0;
        for (long number : numbers) {
            if (first > 0 && number != last + 1) {
                ranges.add(new OperationRange(first, last).toString());
                first = number;
            } else if (first == 0) {
                first = number;
            }
            last = number;
        }
        ranges.add(new OperationRange(first, last).toString());
        return String.join(" ", ranges);
    }

    @Override
    public String toString() {
        return first == last ? Long.toString(first) : first + "-" + last;
    }
}
