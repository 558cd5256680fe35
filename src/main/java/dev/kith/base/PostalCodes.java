package dev.kith.base;

import java.util.Locale;

/**
 * Postal codes as countries write them: the United Kingdom and the Crown dependencies after BS 7666 and Royal Mail's
 * Programmers' Guide ({@code SW1A 1AA}), the United States after the Postal Service's Publication 28 ({@code 62701} or
 * {@code 62701-1234}), Canada after Canada Post's addressing guidelines ({@code K1A 0B1}), China with the six digits of
 * China Post ({@code 200120}). Of other countries nothing is known.
 */
public final class PostalCodes {
    /** Whose form a code has. */
    private enum Form {
        BRITISH,
        AMERICAN,
        CANADIAN,
        CHINESE,
        UNKNOWN
    }

    /** The shapes of British codes without their blank: A is a letter, 9 a digit. */
    private static final String BRITISH_SHAPES = " A99AA A999AA AA99AA AA999AA A9A9AA AA9A9AA ";

    private static final String NOT_FIRST = "QVX";
    private static final String NOT_SECOND = "IJZ";
    private static final String THIRD = "ABCDEFGHJKPSTUW";
    private static final String FOURTH = "ABEHMNPRVWXY";
    private static final String NOT_INWARD = "CIKMOV";
    private static final String NOT_CANADIAN = "DFIOQU";
    private static final String NOT_FIRST_IN_CANADA = "WZ";

    /** How many characters the second half of a British or Canadian code has. */
    private static final int INWARD = 3;

    private static final int ZIP = 5;

    private PostalCodes() {}

    /**
     * A code as its country writes it: in capitals and ASCII width, with the blank or hyphen where it belongs.
     *
     * @param country two letters, or empty
     * @return the code as it is, where it does not fit the country, or nothing is known of that
     */
    public static String written(String code, String country) {
        Form form = form(country);
        if (form == Form.UNKNOWN) {
            return code;
        }
        String plain = plain(code);
        if (!isWhole(plain, form)) {
            return code;
        }
        if (form == Form.AMERICAN) {
            return plain.length() == ZIP ? plain : plain.substring(0, ZIP) + "-" + plain.substring(ZIP);
        }
        if (form == Form.CHINESE) {
            return plain;
        }
        int blank = isForces(plain) ? FORCES.length() : plain.length() - INWARD;
        return plain.substring(0, blank) + " " + plain.substring(blank);
    }

    /** Whether a code can be one of the country, however it is spelled; true where nothing is known of the country. */
    public static boolean fits(String code, String country) {
        Form form = form(country);
        return form == Form.UNKNOWN || isWhole(plain(code), form);
    }

    private static Form form(String country) {
        return switch (country) {
            case "GB", "GG", "IM", "JE" -> Form.BRITISH;
            case "AS", "GU", "MP", "PR", "US", "VI" -> Form.AMERICAN;
            case "CA" -> Form.CANADIAN;
            case "CN" -> Form.CHINESE;
            default -> Form.UNKNOWN;
        };
    }

    private static boolean isWhole(String plain, Form form) {
        String shape = shape(plain);
        return switch (form) {
            case BRITISH -> isForces(plain) || plain.equals("GIR0AA") || isBritish(plain, shape);
            case AMERICAN -> shape.equals("99999") || shape.equals("999999999");
            case CANADIAN -> shape.equals("A9A9A9") && isCanadian(plain);
            case CHINESE -> shape.equals("999999");
            case UNKNOWN -> true;
        };
    }

    private static final String FORCES = "BFPO";

    /** British Forces Post Offices have a number. */
    private static boolean isForces(String plain) {
        return plain.startsWith(FORCES)
                && plain.length() > FORCES.length()
                && "9999".startsWith(shape(plain).substring(FORCES.length()));
    }

    private static boolean isBritish(String plain, String shape) {
        if (plain.isEmpty() || !BRITISH_SHAPES.contains(" " + shape + " ")) {
            return false;
        }
        int inward = plain.length() - 2;
        boolean good = NOT_FIRST.indexOf(plain.charAt(0)) < 0
                && NOT_INWARD.indexOf(plain.charAt(inward)) < 0
                && NOT_INWARD.indexOf(plain.charAt(inward + 1)) < 0;
        if (shape.startsWith("AA")) {
            good &= NOT_SECOND.indexOf(plain.charAt(1)) < 0;
        }
        if (shape.startsWith("A9A9")) {
            good &= THIRD.indexOf(plain.charAt(2)) >= 0;
        }
        if (shape.startsWith("AA9A")) {
            good &= FOURTH.indexOf(plain.charAt(3)) >= 0;
        }
        return good;
    }

    private static boolean isCanadian(String plain) {
        boolean good = NOT_FIRST_IN_CANADA.indexOf(plain.charAt(0)) < 0;
        for (int i = 0; i < plain.length(); i += 2) {
            good &= NOT_CANADIAN.indexOf(plain.charAt(i)) < 0;
        }
        return good;
    }

    /** A letter of ASCII as A, a digit as 9, anything else as it is. */
    private static String shape(String plain) {
        StringBuilder shape = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            shape.append(c >= '0' && c <= '9' ? '9' : c >= 'A' && c <= 'Z' ? 'A' : '?');
        }
        return shape.toString();
    }

    /** Letters and digits, without what stands between them. */
    private static String plain(String code) {
        String narrow = Width.narrow(code);
        StringBuilder plain = new StringBuilder(narrow.length());
        for (int i = 0; i < narrow.length(); i++) {
            char c = narrow.charAt(i);
            if (c != ' ' && c != '-' && c != '.' && c != '\u2010' && c != '\u2011' && c != '\u2013') {
                plain.append(c);
            }
        }
        return plain.toString().toUpperCase(Locale.ROOT);
    }
}
