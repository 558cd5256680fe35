package dev.kith.customer;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns numbers into E.164 with libphonenumber. Most numbers are plainly written: a {@link NumberPlan} says what a full
 * parse would make of them, for a tenth of the time, and imports have many numbers.
 */
final class E164 {
    private static final int LONGEST_CALLING_CODE = 3;

    private final PhoneNumberUtil util = PhoneNumberUtil.getInstance();
    private final Set<String> regions = util.getSupportedRegions();
    private final Set<Integer> callingCodes = util.getSupportedCallingCodes();
    private final Map<String, NumberPlan> plans = new HashMap<>();

    /**
     * The number as the world dials it, or null where it can't be understood.
     *
     * @param number without an extension
     * @param region two letters, or empty
     */
    @Nullable
    String of(String number, String region) {
        String quick = number.startsWith("+")
                ? ofInternational(Phones.digits(number))
                : ofNational(Phones.digits(number), region);
        return quick != null ? quick : parsed(number, region);
    }

    /** What a full parse makes of a number; the rule that the quick ways keep to. */
    @Nullable
    String parsed(String number, String region) {
        try {
            PhoneNumber parsed = util.parse(number, region.isEmpty() ? null : region);
            return util.isPossibleNumber(parsed) ? util.format(parsed, PhoneNumberFormat.E164) : null;
        } catch (NumberParseException e) {
            return null;
        }
    }

    private @Nullable String ofInternational(String digits) {
        int code = 0;
        if (digits.startsWith("0")) {
            return null;
        }
        for (int length = 1; length <= LONGEST_CALLING_CODE && length < digits.length(); length++) {
            code = code * 10 + digits.charAt(length - 1) - '0';
            if (callingCodes.contains(code)) {
                NumberPlan plan = plan(util.getRegionCodeForCountryCode(code));
                String national = plan == null ? null : plan.national(digits.substring(length));
                return national == null ? null : "+" + code + national;
            }
        }
        return null;
    }

    private @Nullable String ofNational(String digits, String region) {
        NumberPlan plan = plan(region);
        if (plan == null || plan.mayBeInternational(digits)) {
            return null;
        }
        String national = plan.national(digits);
        // Countries that share a calling code differ in what is possible, and the first of them decides.
        NumberPlan main = plan(util.getRegionCodeForCountryCode(plan.code()));
        return national == null || main == null || !main.hasLength(national) ? null : "+" + plan.code() + national;
    }

    private @Nullable NumberPlan plan(String region) {
        return regions.contains(region) ? plans.computeIfAbsent(region, NumberPlan::of) : null;
    }
}
