package dev.kith.member;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;

/** The numbers of members. */
final class Numbers {
    /** Numbers that are made have ten digits, as long as there are fewer than a hundred million members. */
    private static final long FIRST = 100_000_000L;

    private static final int LONGEST = 64;

    private Numbers() {}

    /** The number that is made for the n-th member: the last digit is a check digit. */
    static String of(long nth) {
        String digits = Long.toString(FIRST + nth);
        return digits + checkDigit(digits);
    }

    /**
     * The digit that goes behind others, by the formula of Luhn: ISO/IEC 7812-1, annex B. It finds any single wrong
     * digit, and nearly all pairs of neighbours that were exchanged.
     */
    static int checkDigit(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int digit = digits.charAt(digits.length() - 1 - place) - '0';
            int part = place % 2 == 0 ? digit * 2 : digit;
            sum += part > 9 ? part - 9 : part;
        }
        return (10 - sum % 10) % 10;
    }

    /** A number that somebody gave, without blanks around it; throws KithException.Invalid for what can't be one. */
    static String checked(String text) {
        String number = text.strip();
        boolean blank = number.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
        if (number.isEmpty() || number.length() > LONGEST || blank) {
            throw new KithException.Invalid(
                    Text.of(
                            "'{0}' can't be a member's number: 1 to {1} characters without blanks.",
                            Printable.line(text), LONGEST),
                    Text.of("Leave --number out to have one made."));
        }
        return number;
    }
}
