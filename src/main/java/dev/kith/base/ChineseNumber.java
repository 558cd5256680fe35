package dev.kith.base;

/** Numbers as Chinese text has them: {@code 三}, {@code 二十一}, {@code 两}; {@code 1.2万}, {@code 3亿}. */
public final class ChineseNumber {
    /** The digits that {@link #value} reads, for patterns. */
    public static final String DIGITS = "〇零一二两三四五六七八九十";

    private static final String ONES = "零一二三四五六七八九";

    private ChineseNumber() {}

    /** The whole number from 0 to 99 in numerals, or in one to nine ASCII digits; -1 where it is none. */
    public static int value(String text) {
        if (Width.isAscii(text)) {
            return text.length() == 9 ? (int) nine(text) : Dates.number(text, 0, text.length());
        }
        String plain = text.replace('〇', '零');
        if (plain.equals("两")) {
            return 2;
        }
        int ten = plain.indexOf('十');
        if (ten < 0) {
            boolean padded = plain.length() == 2 && plain.startsWith("零");
            return plain.length() == 1 || padded ? ONES.indexOf(plain.charAt(plain.length() - 1)) : -1;
        }
        int tens = ten == 0 ? 1 : ten == 1 ? ONES.indexOf(plain.charAt(0)) : -1;
        int after = plain.length() - ten - 1;
        int ones = after == 0 ? 0 : after == 1 ? ONES.indexOf(plain.charAt(ten + 1)) : -1;
        boolean good = tens >= 1 && (after == 0 || ones >= 1);
        return good ? tens * 10 + ones : -1;
    }

    private static long nine(String text) {
        int high = Dates.number(text, 0, 1);
        int low = Dates.number(text, 1, 9);
        return high < 0 || low < 0 ? -1 : high * 100_000_000L + low;
    }

    /** A year of four digits, Chinese ones or others: {@code 二〇二六}; -1 where it is none. */
    public static int year(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = ONES.indexOf(c == '〇' ? '零' : c);
            digits.append(digit < 0 ? c : (char) ('0' + digit));
        }
        return digits.length() == 4 ? Dates.number(digits.toString(), 0, 4) : -1;
    }

    /**
     * A number in plain ASCII: full-width digits made narrow, and 百, 千, 万 or 亿 at the end multiplied out. What is no
     * such number comes back as it was, for whoever reads it to refuse.
     */
    public static String plain(String text) {
        if (Width.isAscii(text)) {
            return text;
        }
        String narrow = Width.narrow(text).strip();
        int end = narrow.length();
        int zeros = 0;
        while (end > 0 && zeros(narrow.charAt(end - 1)) > 0) {
            zeros += zeros(narrow.charAt(--end));
        }
        String number = narrow.substring(0, end).strip();
        boolean digit = !number.isEmpty() && Character.digit(number.charAt(number.length() - 1), 10) >= 0;
        if (zeros == 0 || !digit || !Width.isAscii(number)) {
            return zeros == 0 ? narrow : text;
        }
        return multiplied(number, zeros);
    }

    /** How many zeros a unit of numbers stands for; 0 where the character is none. */
    static int zeros(char unit) {
        return switch (unit) {
            case '百' -> 2;
            case '千' -> 3;
            case '万' -> 4;
            case '亿' -> 8;
            default -> 0;
        };
    }

    /** The decimal point moved to the right; decimals beyond it stay. */
    private static String multiplied(String number, int zeros) {
        int point = number.indexOf('.');
        String whole = point < 0 ? number : number.substring(0, point);
        String fraction = point < 0 ? "" : number.substring(point + 1);
        int moved = Math.min(zeros, fraction.length());
        String digits = ungrouped(whole) + fraction.substring(0, moved) + "0".repeat(zeros - moved);
        String rest = fraction.substring(moved);
        return rest.isEmpty() ? digits : digits + "." + rest;
    }

    /** Without commas where those separate thousands; as it is, to be refused, where they don't. */
    private static String ungrouped(String whole) {
        return whole.matches("[+-]?[0-9]{1,3}(,[0-9]{3})+") ? whole.replace(",", "") : whole;
    }
}
