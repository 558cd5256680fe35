package dev.kith.customer;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns numbers into E.164 with libphonenumber. A number that is valid as it stands, or without the prefix of its
 * country, is not parsed: that it is valid says all, for a tenth of the time, and imports have many numbers.
 */
final class E164 {
    private static final int LONGEST_CALLING_CODE = 3;

    private final PhoneNumberUtil util = PhoneNumberUtil.getInstance();
    private final Set<String> regions = util.getSupportedRegions();
    private final Set<Integer> callingCodes = util.getSupportedCallingCodes();

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
                String national = digits.substring(length);
                return hasPrefix(national, util.getRegionCodeForCountryCode(code)) ? null : valid(code, national, "");
            }
        }
        return null;
    }

    private @Nullable String ofNational(String digits, String region) {
        if (!regions.contains(region)) {
            return null;
        }
        String prefix = util.getNddPrefixForRegion(region, true);
        return valid(
                util.getCountryCodeForRegion(region),
                hasPrefix(digits, region) ? digits.substring(prefix.length()) : digits,
                region);
    }

    /**
     * Whether a number begins with what people of a country dial before one of their own; no region is asked that is
     * none.
     */
    private boolean hasPrefix(String digits, String region) {
        String prefix = regions.contains(region) ? util.getNddPrefixForRegion(region, true) : null;
        return prefix != null && !prefix.isEmpty() && digits.startsWith(prefix);
    }

    /**
     * The number, if it is valid. A leading zero means something of its own in some countries, and countries that share
     * a calling code differ in what they complete: both are left to the full parse.
     */
    private @Nullable String valid(int code, String national, String region) {
        if (national.isEmpty() || national.charAt(0) == '0') {
            return null;
        }
        PhoneNumber number = new PhoneNumber().setCountryCode(code).setNationalNumber(Long.parseLong(national));
        boolean valid = region.isEmpty() ? util.isValidNumber(number) : util.isValidNumberForRegion(number, region);
        return valid ? "+" + code + national : null;
    }
}
