package dev.kith.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A query given as the words of a command line. The shell has taken the quotes of {@code city:"New York"} away: a word
 * that begins with a field, holds blanks and nothing else that means something gets them back.
 */
final class QueryArguments {
    private QueryArguments() {}

    static String text(List<String> arguments) {
        List<String> terms = new ArrayList<>();
        for (String argument : arguments) {
            terms.add(isOneValue(argument) ? quoted(argument) : argument);
        }
        return String.join(" ", terms);
    }

    private static boolean isOneValue(String argument) {
        int colon = 0;
        while (colon < argument.length() && Letters.isName(argument.charAt(colon))) {
            colon++;
        }
        if (colon == 0 || colon == argument.length() || !Letters.isColon(argument.charAt(colon))) {
            return false;
        }
        String value = argument.substring(colon + 1);
        boolean blanks = value.chars().anyMatch(c -> Letters.isBlank((char) c));
        boolean plain = value.chars().noneMatch(c -> means((char) c)) && !value.contains("..") && !value.contains("．．");
        return blanks
                && plain
                && Arrays.stream(value.toLowerCase(Locale.ROOT).split("\\s+"))
                        .noneMatch(QueryParser.KEYWORDS::contains);
    }

    private static boolean means(char c) {
        return Letters.isColon(c)
                || Letters.opens(c)
                || Letters.closes(c)
                || Letters.isQuote(c)
                || Letters.isComparison(c);
    }

    private static String quoted(String argument) {
        int colon = 0;
        while (!Letters.isColon(argument.charAt(colon))) {
            colon++;
        }
        List<String> values = new ArrayList<>();
        for (String value : argument.substring(colon + 1).split("[,，、]", 0)) {
            values.add(QueryPrinter.value(value.strip()));
        }
        return argument.substring(0, colon + 1) + String.join(",", values);
    }
}
