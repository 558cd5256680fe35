package dev.kith.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class E164Test {
    private static final PhoneNumberUtil UTIL = PhoneNumberUtil.getInstance();

    /** Every country's own examples, in every spelling, and the same with digits changed, added and taken away. */
    @Test
    void theQuickWaysSayWhatAFullParseSays() {
        E164 e164 = new E164();
        Random random = new Random(7);
        int quick = 0;
        List<String> wrong = new ArrayList<>();
        for (String region : UTIL.getSupportedRegions()) {
            for (String spelling : spellings(region, random)) {
                String expected = e164.parsed(spelling, region);
                String actual = e164.of(spelling, region);
                quick++;
                if (!java.util.Objects.equals(expected, actual)) {
                    wrong.add(region + " " + spelling + ": " + expected + " but " + actual);
                }
            }
        }
        assertTrue(quick > 20_000, () -> "too few numbers");
        assertEquals(List.of(), wrong);
    }

    private static List<String> spellings(String region, Random random) {
        List<String> all = new ArrayList<>();
        for (PhoneNumberType type : PhoneNumberType.values()) {
            PhoneNumber example = UTIL.getExampleNumberForType(region, type);
            if (example == null) {
                continue;
            }
            for (PhoneNumberFormat format :
                    List.of(PhoneNumberFormat.E164, PhoneNumberFormat.NATIONAL, PhoneNumberFormat.INTERNATIONAL)) {
                String spelled = UTIL.format(example, format);
                all.add(spelled);
                for (int i = 0; i < 4; i++) {
                    all.add(changed(spelled, random));
                }
            }
            all.add(Long.toString(example.getNationalNumber()));
            all.add(example.getCountryCode() + Long.toString(example.getNationalNumber()));
        }
        return all;
    }

    private static String changed(String number, Random random) {
        StringBuilder text = new StringBuilder(number);
        int at = number.startsWith("+") ? 1 + random.nextInt(number.length() - 1) : random.nextInt(number.length());
        switch (random.nextInt(3)) {
            case 0 -> text.insert(at, random.nextInt(10));
            case 1 -> text.deleteCharAt(at);
            default -> text.setCharAt(at, (char) ('0' + random.nextInt(10)));
        }
        return text.toString();
    }
}
