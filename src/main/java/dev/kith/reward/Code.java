package dev.kith.reward;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.base.Width;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * The code of a coupon: fifteen characters that nobody can guess (75 bits) and one by which a typing error is found, of
 * the 32 digits and letters that can't be taken for one another.
 *
 * <p>The characters are the elements of the field of 32 elements, as polynomials modulo x^5 + x^2 + 1, and the code is
 * a word c of the Reed-Solomon code whose sum of c[i] times x^i is zero. So each single wrong character is found, and
 * each two that were exchanged, wherever they stand.
 *
 * @param text the sixteen characters, without the hyphens between groups of four
 */
record Code(String text) {
    /** The alphabet of Douglas Crockford's base 32, which leaves out I, L, O and U. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 16;
    private static final int FIELD = 32;
    private static final int MODULUS = 0b100101;

    /** Makes a code of random bytes. */
    static Code made(IntFunction<byte[]> random) {
        byte[] bytes = random.apply(LENGTH - 1);
        int[] values = new int[LENGTH];
        for (int i = 1; i < LENGTH; i++) {
            values[i] = bytes[i - 1] & (FIELD - 1);
        }
        values[0] = sum(values); // the place of x^0, where what is missing to zero is the sum itself
        StringBuilder text = new StringBuilder();
        for (int i = LENGTH - 1; i >= 0; i--) {
            text.append(ALPHABET.charAt(values[i]));
        }
        return new Code(text.toString());
    }

    /** Reads a code as somebody typed it; throws KithException.Invalid for what no coupon can have. */
    static Code parse(String typed) {
        StringBuilder text = new StringBuilder();
        int[] values = new int[LENGTH];
        for (char c : Width.narrow(typed).toUpperCase(Locale.ROOT).toCharArray()) {
            if (c == '-' || Character.isWhitespace(c)) {
                continue;
            }
            char meant = c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c;
            int value = ALPHABET.indexOf(meant);
            if (value < 0 || text.length() == LENGTH) {
                throw invalid(typed, Text.of("it has {0} digits and letters, without U.", LENGTH));
            }
            values[LENGTH - 1 - text.length()] = value;
            text.append(meant);
        }
        if (text.length() != LENGTH) {
            throw invalid(typed, Text.of("it has {0} digits and letters, not {1}.", LENGTH, text.length()));
        }
        if (sum(values) != 0) {
            throw invalid(typed, Text.of("a character is wrong, or two have changed places."));
        }
        return new Code(text.toString());
    }

    /** In groups of four, as people read it. */
    String grouped() {
        return text.replaceAll("(.{4})(?=.)", "$1-");
    }

    @Override
    public String toString() {
        return grouped();
    }

    /** The sum of the values times x to the power of their places, by Horner's rule. */
    private static int sum(int[] values) {
        int sum = 0;
        for (int i = values.length - 1; i >= 0; i--) {
            int times = sum << 1;
            sum = (times >= FIELD ? times ^ MODULUS : times) ^ values[i];
        }
        return sum;
    }

    private static KithException invalid(String typed, String why) {
        return new KithException.Invalid(Text.of("'{0}' is no code of a coupon: {1}", Printable.line(typed), why));
    }
}
