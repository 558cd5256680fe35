package dev.kith.base;

import java.util.Locale;

/**
 * Postal codes as countries write them: the United Kingdom and the Crown dependencies after BS 7666 and Royal Mail's
 * Programmers' Guide ({@code SW1A 1AA}), the United States after the Postal Service's Publication 28 ({@code 62701} or
 * {@code 62701-1234}), Canada after Canada Post's addressing guidelines ({@code K1A 0B1}), China with the six digits of
 * China Post ({@code 200120}). Of other countries nothing is known.
 */
public final class PostalCodes {
    private static final String BRITISH = " GB GG IM JE ";
    private static final String AMERICAN = " AS GU MP PR US VI ";

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
        String plain = plain(code);
        if (!isKnown(country) || !isWhole(plain, country)) {
            return code;
        }
        if (isOf(AMERICAN, country)) {
            return plain.length() == ZIP ? plain : plain.substring(0, ZIP) + "-" + plain.substring(ZIP);
        }
        if (country.equals("CN")) {
            return plain;
        }
        int blank = isForces(plain) ? FORCES.length() : plain.length() - INWARD;
        return plain.substring(0, blank) + " " + plain.substring(blank);
    }

    /** Whether a code can be one of the country, however it is spelled; true where nothing is known of the country. */
    public static boolean fits(String code, String country) {
        return !isKnown(country) || isWhole(plain(code), country);
    }

    private static boolean isKnown(String country) {
        return country.equals("CN") || country.equals("CA") || isOf(BRITISH, country) || isOf(AMERICAN, country);
    }

    private static boolean isOf(String countries, String country) {
        return country.length() == 2 && countries.contains(" " + country + " ");
    }

    private static boolean isWhole(String plain, String country) {
        String shape = shape(plain);
        if (country.equals("CN")) {
            return shape.equals("999999");
        }
        if (country.equals("CA")) {
            return shape.equals("A9A9A9") && isCanadian(plain);
        }
        return isOf(AMERICAN, country)
                ? shape.equals("99999") || shape.equals("999999999")
                : isForces(plain) || plain.equals("GIR0AA") || isBritish(plain, shape);
    }

    private static final String FORCES = "BFPO";

    /** British Forces Post Offices have a number. */
    private static boolean isForces(String plain) {
        String shape = shape(plain);
        return plain.startsWith(FORCES)
                && shape.length() > FORCES.length()
                && "9999".startsWith(shape.substring(FORCES.length()));
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
