package dev.kith.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneTextTest {
    private static final PhoneNumberUtil WORLD = PhoneNumberUtil.getInstance();

    @ParameterizedTest
    @CsvSource({
        // China: mobile, areas of two and three digits with eight and seven digits, services
        "+8613812345678, 138 1234 5678, +86 138 1234 5678",
        "+8619912345678, 199 1234 5678, +86 199 1234 5678",
        "+862162345678, 021 6234 5678, +86 21 6234 5678",
        "+861065529988, 010 6552 9988, +86 10 6552 9988",
        "+8657188157815, 0571 8815 7815, +86 571 8815 7815",
        "+869914567890, 0991 456 7890, +86 991 456 7890",
        "+864008123123, 400 812 3123, +86 400 812 3123",
        "+868008103000, 800 810 3000, +86 800 810 3000"
    })
    void chinese(String e164, String inChina, String elsewhere) {
        assertEquals(inChina, PhoneText.of("?", e164, "CN"));
        assertEquals(elsewhere, PhoneText.of("?", e164, "GB"));
        assertEquals(elsewhere, PhoneText.of("?", e164, "HK"));
        assertEquals(elsewhere, PhoneText.of("?", e164, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "+442079460958, 020 7946 0958, +44 20 7946 0958",
        "+442890180123, 028 9018 0123, +44 28 9018 0123",
        "+441134960000, 0113 496 0000, +44 113 496 0000",
        "+441214960000, 0121 496 0000, +44 121 496 0000",
        "+441632960123, 01632 960123, +44 1632 960123",
        "+44120412345, 01204 12345, +44 1204 12345",
        "+441539612345, 015396 12345, +44 15396 12345",
        "+441697721234, 016977 21234, +44 16977 21234",
        "+44169772123, 016977 2123, +44 16977 2123",
        "+447700900123, 07700 900123, +44 7700 900123",
        "+447624900123, 07624 900123, +44 7624 900123",
        "+447012345678, 070 1234 5678, +44 70 1234 5678",
        "+443069990123, 0306 999 0123, +44 306 999 0123",
        "+445512345678, 055 1234 5678, +44 55 1234 5678",
        "+448081570123, 0808 157 0123, +44 808 157 0123",
        "+44800123456, 0800 123456, +44 800 123456",
        "+448001111, 0800 1111, +44 800 1111"
    })
    void british(String e164, String inBritain, String elsewhere) {
        assertEquals(inBritain, PhoneText.of("?", e164, "GB"));
        assertEquals(inBritain, PhoneText.of("?", e164, "JE"));
        assertEquals(elsewhere, PhoneText.of("?", e164, "CN"));
        assertEquals(elsewhere, PhoneText.of("?", e164, ""));
    }

    @ParameterizedTest
    @CsvSource({"US", "CA", "JM", "PR"})
    void northAmericanAtHome(String home) {
        assertEquals("(555) 010-0123", PhoneText.of("?", "+15550100123", home));
        assertEquals("+1 555 010 0123", PhoneText.of("?", "+15550100123", "GB"));
    }

    @ParameterizedTest
    @CsvSource({
        // As typed for those at home, in threes for others, in groups of their own where somebody typed these for all.
        "030 901820, +4930901820, DE, 030 901820",
        "030 901820, +4930901820, GB, +49 3090 1820",
        "+49 30 90 18 20, +4930901820, GB, +49 30 90 18 20",
        "+4930901820, +4930901820, GB, +49 3090 1820",
        "+33123456789, +33123456789, GB, +33 123 456 789",
        "+85221234567, +85221234567, CN, +852 2123 4567",
        "21234567, +85221234567, HK, 21234567",
        "+390612345678, +390612345678, GB, +39 061 234 5678",
        "+35312345678, +35312345678, GB, +353 1234 5678",
        "+2902123, +29022123, SH, +2902123",
        // What the plan of its country does not have
        "057195588, +8657195588, CN, 057195588",
        "057195588, +8657195588, GB, +86 5719 5588",
        "123456, +44123456, GB, 123456",
        "12 34, +11234, US, 12 34"
    })
    void others(String typed, String e164, String home, String text) {
        assertEquals(text, PhoneText.of(typed, e164, home));
    }

    /** Grouping is all that is done: the digits are those of the number, with its code or the 0 of the country. */
    @Test
    void theDigitsStay() {
        Generator<String> numbers = Generator.of(1, 44, 86, 49, 33, 852, 7, 353)
                .then(code -> Generator.longs(100_000, 999_999_999_999L).map(number -> "+" + code + number));
        Property.check(numbers, e164 -> {
            for (String home : List.of("", "CN", "GB", "US", "DE", "FR", "HK", "RU")) {
                String text = PhoneText.of(e164, e164, home);
                String digits = text.replaceAll("[^0-9]", "");
                String all = e164.substring(1);
                int code = CallingCodes.length(all);
                String national = all.substring(code);
                assertTrue(
                        digits.equals(all)
                                || (!text.startsWith("+")
                                        && (digits.equals(national) || digits.equals("0" + national))),
                        () -> e164 + " in " + home + ": " + text);
            }
        });
    }

    /** What the library of phone numbers makes of all valid numbers, except where it has no area for them. */
    @Test
    void theGroupsAreThoseOfTheNumberingPlans() {
        Generator<String> numbers = Generator.of(44, 86)
                .then(code -> Generator.longs(100_000_000, 99_999_999_999L).map(number -> "+" + code + number));
        Property.check(numbers, e164 -> {
            PhoneNumber parsed = parsed(e164);
            String national = WORLD.format(parsed, PhoneNumberFormat.NATIONAL);
            if (WORLD.isValidNumber(parsed) && national.contains(" ")) {
                String home = e164.startsWith("+44") ? "GB" : "CN";
                assertEquals(national, PhoneText.of(e164, e164, home));
                assertEquals(WORLD.format(parsed, PhoneNumberFormat.INTERNATIONAL), PhoneText.of(e164, e164, "FR"));
            }
        });
    }

    @Test
    void everyCountryHasItsCode() {
        for (String region : WORLD.getSupportedRegions()) {
            String code = CallingCodes.of(region);
            assertEquals(Integer.toString(WORLD.getCountryCodeForRegion(region)), code, region);
            assertEquals(code.length(), CallingCodes.length(code + "12345678"), region);
        }
        assertEquals("", CallingCodes.of("ZZ"));
        assertEquals("", CallingCodes.of(""));
        assertEquals("", CallingCodes.of("44"));
    }

    private static PhoneNumber parsed(String e164) {
        try {
            return WORLD.parse(e164, null);
        } catch (NumberParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
