package dev.kith.customer;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.kith.base.KithException;
import org.jspecify.annotations.Nullable;

/** Reads phone numbers in any spelling, with the region that holds for numbers without a country code. */
public final class Phones {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 20;

    private final String region;

    /**
     * @param region two letters, or empty where only numbers with a country code are understood
     */
    public Phones(String region) {
        this.region = region;
    }

    /** Whether text can be a phone number at all: digits and what people put between them, nothing else. */
    public static boolean looksLikePhone(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (" +-()./\u00a0".indexOf(c) < 0) {
                return false;
            }
        }
        return digits >= SHORTEST && digits <= LONGEST;
    }

    /** The digits of a number as typed. */
    public static String digits(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    /** Reads a number; throws KithException.Invalid where it is none. */
    public Phone read(String text) {
        return read(text, null);
    }

    /**
     * Reads a number.
     *
     * @param country the country it is written for, two letters, before the region of this object; or null
     */
    public Phone read(String text, @Nullable String country) {
        String typed = text.strip();
        String digits = digits(typed);
        if (!looksLikePhone(withoutExtension(typed))) {
            throw new KithException.Invalid("'" + typed + "' is no phone number.");
        }
        return new Phone(typed, digits, e164(typed, country != null && country.length() == 2 ? country : region));
    }

    private @Nullable String e164(String typed, String from) {
        PhoneNumberUtil util = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = util.parse(typed, from.isEmpty() ? null : from);
            if (!util.isPossibleNumber(number)) {
                return null;
            }
            return util.format(number, PhoneNumberFormat.E164);
        } catch (NumberParseException e) {
            return null;
        }
    }

    private static String withoutExtension(String typed) {
        for (String mark : new String[] {" ext", "ext.", " x", "#", "转"}) {
            int at = typed.toLowerCase(java.util.Locale.ROOT).indexOf(mark);
            if (at > 0) {
                return typed.substring(0, at);
            }
        }
        return typed;
    }
}
