package dev.kith.customer;

import com.google.i18n.phonenumbers.Phonemetadata.PhoneMetadata;
import com.google.i18n.phonenumbers.metadata.DefaultMetadataDependenciesProvider;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the numbers of a region are written, as far as it takes to read those that are plainly written.
 *
 * @param code the calling code
 * @param international what is dialled before a number of another country
 * @param prefix what may be dialled before a number of the region
 * @param rewrites whether a prefix may have to be replaced, not only left out
 * @param general what the numbers of the region look like
 * @param lengths how many digits they have, a bit for each length
 */
record NumberPlan(int code, Pattern international, Pattern prefix, boolean rewrites, Pattern general, int lengths) {
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    static NumberPlan of(String region) {
        PhoneMetadata metadata = DefaultMetadataDependenciesProvider.getInstance()
                .getPhoneNumberMetadataSource()
                .getMetadataForRegion(region);
        int lengths = 0;
        for (int length : metadata.getGeneralDesc().getPossibleLengthList()) {
            lengths |= 1 << length;
        }
        return new NumberPlan(
                metadata.getCountryCode(),
                pattern(metadata.getInternationalPrefix()),
                pattern(metadata.getNationalPrefixForParsing()),
                !metadata.getNationalPrefixTransformRule().isEmpty(),
                pattern(metadata.getGeneralDesc().getNationalNumberPattern()),
                lengths);
    }

    private static Pattern pattern(String text) {
        return text.isEmpty() ? NOTHING : Pattern.compile(text);
    }

    /** Whether digits may begin with the code of a country, which only a full parse can tell. */
    boolean mayBeInternational(String digits) {
        return international.matcher(digits).lookingAt() || digits.startsWith(Integer.toString(code));
    }

    /** The digits of a number within the region, without the prefix; null where only a full parse can tell. */
    @Nullable
    String national(String digits) {
        String national = digits;
        Matcher prefixed = prefix.matcher(digits);
        if (prefixed.lookingAt()) {
            boolean rewritten = rewrites && prefixed.group(prefixed.groupCount()) != null;
            if (rewritten || general.matcher(digits).matches()) {
                return null;
            }
            national = digits.substring(prefixed.end());
        }
        // A zero that stays means something of its own in some countries.
        return national.startsWith("0") || !hasLength(national) ? null : national;
    }

    boolean hasLength(String national) {
        return national.length() < Integer.SIZE && (lengths & 1 << national.length()) != 0;
    }
}
