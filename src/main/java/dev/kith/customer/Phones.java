package dev.kith.customer;

import dev.kith.base.Countries;
import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads phone numbers in any spelling, with the region that holds for numbers without a country code. An extension
 * ({@code x12}, {@code ext. 12}, {@code 转12}) stays in the number as typed and counts for nothing else.
 */
public final class Phones {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 20;
    private static final int LONGEST_EXTENSION = 7;

    /** What stands between the digits of a number, in ASCII and in the width of Chinese text. */
    private static final String BETWEEN = " +-()./\u00a0\u2010\u2011\u2012\u2013\u3000＋－（）．／";

    private static final List<String> EXTENSION_MARKS = List.of("extension", "ext", "分机", "转", "x", "#");

    private final String region;
    private @Nullable E164 world;

    /** @param region two letters, or empty where only numbers with a country code are understood */
    public Phones(String region) {
        this.region = region;
    }

    /** Whether text can be a phone number at all: digits and what people put between them, and an extension. */
    public static boolean looksLikePhone(String text) {
        int end = end(text);
        int digits = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (digit(c) >= 0) {
                digits++;
            } else if (BETWEEN.indexOf(c) < 0) {
                return false;
            }
        }
        return digits >= SHORTEST && digits <= LONGEST;
    }

    /** The digits of a number as typed, without those of an extension. */
    public static String digits(String text) {
        int end = end(text);
        StringBuilder digits = new StringBuilder(end);
        for (int i = 0; i < end; i++) {
            int digit = digit(text.charAt(i));
            if (digit >= 0) {
                digits.append((char) ('0' + digit));
            }
        }
        return digits.toString();
    }

    /** A number as typed, without an extension. */
    static String withoutExtension(String text) {
        return text.substring(0, end(text));
    }

    /** The extension of a number as typed, with the mark before it and a blank before that; empty where it has none. */
    static String extension(String text) {
        String extension = text.substring(end(text)).strip();
        return extension.isEmpty() ? "" : " " + extension;
    }

    /** The country of numbers without a country code, or empty. */
    public String region() {
        return region;
    }

    /** Reads a number; throws KithException.Invalid where it is none. */
    public Phone read(String text) {
        return read(text, null);
    }

    /**
     * Reads a number.
     *
     * @param country the country it is written for, two letters or a name, before the region of this object; or null
     */
    public Phone read(String text, @Nullable String country) {
        String typed = text.strip();
        if (typed.regionMatches(true, 0, "tel:", 0, 4)) {
            typed = typed.substring(4).strip();
        }
        if (!looksLikePhone(typed)) {
            throw new KithException.Invalid(Text.of("'{0}' is no phone number.", Printable.line(typed)));
        }
        String land = country == null ? "" : Countries.codeOf(country);
        String from = land.isEmpty() ? region : land;
        return new Phone(typed, digits(typed), world().of(typed.substring(0, end(typed)), from));
    }

    /** Made when first needed: it loads what is known of all countries. */
    private E164 world() {
        if (world == null) {
            world = new E164();
        }
        return world;
    }

    /** Where the number ends and its extension begins; the end of the text where it has none. */
    private static int end(String text) {
        int extension = text.length();
        while (extension > 0 && digit(text.charAt(extension - 1)) >= 0) {
            extension--;
        }
        int length = text.length() - extension;
        if (length == 0 || length > LONGEST_EXTENSION || extension == 0) {
            return text.length();
        }
        int before = blanksSkipped(text, extension);
        for (String mark : EXTENSION_MARKS) {
            if (text.regionMatches(true, before - mark.length(), mark, 0, mark.length())) {
                return blanksSkipped(text, before - mark.length());
            }
        }
        return text.length();
    }

    private static int blanksSkipped(String text, int end) {
        int at = end;
        while (at > 0 && " .,;:\u00a0\u3000".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= '０' && c <= '９' ? c - '０' : -1;
    }
}
