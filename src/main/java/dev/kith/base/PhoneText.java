package dev.kith.base;

import org.jspecify.annotations.Nullable;

/**
 * Phone numbers as people write them where the numbers are: digits in the groups that the numbering plan of the country
 * has, without a country code where whoever reads them is at home there. The digits themselves never change.
 *
 * <p>The groups of the United Kingdom are those of Ofcom's National Telephone Numbering Plan (area codes of two to five
 * digits after the 0); those of China follow the numbering plan of the Ministry of Industry and Information Technology
 * (area codes of two or three digits after the 0, mobile numbers of eleven digits, 400 and 800); those of North America
 * are those of ITU-T E.123 and the North American Numbering Plan. A few digits of other countries stand in groups of
 * three.
 */
public final class PhoneText {
    /** British areas whose codes have five digits after the 0. */
    private static final String AREAS_OF_FIVE =
            " 13873 15242 15394 15395 15396 16973 16974 16977 17683 17684 17687 19467 ";

    private static final int NORTH_AMERICAN = 10;

    private PhoneText() {}

    /**
     * A number for people, without what was typed after it.
     *
     * @param typed the number as it was given, without an extension
     * @param e164 the number as the world dials it
     * @param home the country, two letters, that the reader dials from; empty where that is not known
     */
    public static String of(String typed, String e164, String home) {
        String digits = e164.substring(1);
        int length = CallingCodes.length(digits);
        String code = digits.substring(0, length);
        String national = digits.substring(length);
        boolean atHome = code.equals(CallingCodes.of(home));
        String grouped = switch (code) {
            case "1" -> northAmerican(national);
            case "44" -> british(national);
            case "86" -> chinese(national);
            default -> null;
        };
        if (grouped == null) {
            return atHome || isGroupedForAll(typed) ? typed : "+" + code + " " + threes(national);
        }
        if (!atHome) {
            return "+" + code + " " + grouped;
        }
        return code.equals("1")
                ? "(" + grouped.substring(0, 3) + ") " + grouped.substring(4).replace(' ', '-')
                : hasPrefix(code, national) ? "0" + grouped : grouped;
    }

    /** Whether a number is dialled with a 0 before it within its country. */
    private static boolean hasPrefix(String code, String national) {
        return code.equals("44") || !(isChineseMobile(national) || isServiceNumber(national));
    }

    private static @Nullable String northAmerican(String national) {
        return national.length() == NORTH_AMERICAN ? groups(national, 3, 3, 4) : null;
    }

    private static @Nullable String british(String national) {
        char first = national.isEmpty() ? '0' : national.charAt(0);
        return switch (first) {
            case '1' -> ofBritishArea(national);
            case '2' -> national.length() == 10 ? groups(national, 2, 4, 4) : null;
            case '7' -> ofBritishMobile(national);
            case '3', '8', '9' -> ofBritishService(national);
            case '5' -> {
                boolean wide = national.startsWith("55") || national.startsWith("56");
                yield wide && national.length() == 10 ? groups(national, 2, 4, 4) : ofBritishService(national);
            }
            default -> null;
        };
    }

    private static @Nullable String ofBritishArea(String national) {
        int length = national.length();
        if (length < 9 || length > 10) {
            return null;
        }
        if (national.charAt(1) == '1' || national.charAt(2) == '1') {
            return length == 10 ? groups(national, 3, 3, 4) : null;
        }
        int area = AREAS_OF_FIVE.contains(" " + national.substring(0, 5) + " ") ? 5 : 4;
        return groups(national, area, length - area);
    }

    private static @Nullable String ofBritishMobile(String national) {
        if (national.length() != 10) {
            return null;
        }
        boolean pager = national.startsWith("76") && !national.startsWith("7624");
        return national.startsWith("70") || pager ? groups(national, 2, 4, 4) : groups(national, 4, 6);
    }

    private static @Nullable String ofBritishService(String national) {
        return switch (national.length()) {
            case 10 -> groups(national, 3, 3, 4);
            case 9 -> groups(national, 3, 6);
            case 7 -> groups(national, 3, 4);
            default -> null;
        };
    }

    private static @Nullable String chinese(String national) {
        int length = national.length();
        if (isChineseMobile(national)) {
            return groups(national, 3, 4, 4);
        }
        if (length < 10 || length > 11 || national.charAt(0) == '0') {
            return null;
        }
        if (isServiceNumber(national)) {
            return groups(national, 3, 3, 4);
        }
        if (national.startsWith("10") || national.startsWith("2")) {
            return length == 10 ? groups(national, 2, 4, 4) : null;
        }
        return national.startsWith("1") ? null : groups(national, 3, length - 7, 4);
    }

    private static boolean isChineseMobile(String national) {
        return national.length() == 11 && national.charAt(0) == '1' && national.charAt(1) >= '3';
    }

    private static boolean isServiceNumber(String national) {
        return national.length() == 10 && (national.startsWith("400") || national.startsWith("800"));
    }

    /** Whether somebody typed a number with its country code and in groups of their own. */
    private static boolean isGroupedForAll(String typed) {
        if (!typed.startsWith("+")) {
            return false;
        }
        for (int i = 1; i < typed.length(); i++) {
            if (typed.charAt(i) < '0' || typed.charAt(i) > '9') {
                return true;
            }
        }
        return false;
    }

    /** Threes from the left, with one or two fours at the end rather than one or two digits alone. */
    private static String threes(String digits) {
        StringBuilder out = new StringBuilder(digits.length() + 4);
        int at = 0;
        while (at < digits.length()) {
            int left = digits.length() - at;
            int group = left == 4 || left == 8 ? 4 : Math.min(3, left);
            out.append(at == 0 ? "" : " ").append(digits, at, at + group);
            at += group;
        }
        return out.toString();
    }

    private static String groups(String digits, int... lengths) {
        StringBuilder out = new StringBuilder(digits.length() + lengths.length);
        int at = 0;
        for (int length : lengths) {
            out.append(at == 0 ? "" : " ").append(digits, at, at + length);
            at += length;
        }
        return out.toString();
    }
}
