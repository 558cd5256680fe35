package dev.kith.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.base.KithException;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhonesTest {
    private final Phones british = new Phones("GB");

    @ParameterizedTest
    @CsvSource({
        "020 7946 0018, 02079460018, +442079460018",
        "(020) 7946-0018, 02079460018, +442079460018",
        "+44 20 7946 0018, 442079460018, +442079460018",
        "+44 (0)20 7946 0018, 4402079460018, +442079460018",
        "020 7946 0018 x12, 02079460018, +442079460018",
        "020 7946 0018 ext. 12, 02079460018, +442079460018",
        "020 7946 0018#12, 02079460018, +442079460018",
        "+86 10 6552 9988 转 6001, 861065529988, +861065529988",
        "+86 10 6552 9988分机6001, 861065529988, +861065529988",
        "＋４４ ２０ ７９４６ ００１８, 442079460018, +442079460018",
        "tel:+442079460018, 442079460018, +442079460018",
        "999, 999,",
        "00 86 138 0013 8000, 008613800138000, +8613800138000"
    })
    void numbers(String typed, String digits, String e164) {
        Phone phone = british.read(typed);
        assertEquals(digits, phone.digits());
        assertEquals(e164, phone.e164());
    }

    @Test
    void withoutARegionOnlyNumbersWithACountryCodeAreUnderstood() {
        assertNull(new Phones("").read("020 7946 0018").e164());
        assertEquals("+442079460018", new Phones("").read("+44 20 7946 0018").e164());
        assertEquals("+442079460018", new Phones("").read("020 7946 0018", "GB").e164());
        assertEquals("+442079460018", new Phones("").read("020 7946 0018", "uk").e164());
        assertEquals("+861065529988", british.read("010 65529988", "中国").e164());
        assertEquals("+442079460018", british.read("020 7946 0018", "Nowhere").e164());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12",
                "zoe",
                "1-800-FLOWERS",
                "020 7946 0018 ask for Zoe",
                "x12",
                "020\"7946",
                "123456789012345678901",
                "020 7946 0018 ext 12345678",
                "zoe@example.com",
                "++",
                "12;34;56"
            })
    void noNumbers(String text) {
        assertThrows(KithException.Invalid.class, () -> british.read(text));
    }

    @Test
    void whatStandsBetweenTheDigitsMakesNoDifference() {
        Generator<List<String>> between = Generator.lists(Generator.of("", " ", "-", ".", " - ", "\u00a0"), 8);
        Property.check(between, marks -> {
            StringBuilder typed = new StringBuilder();
            String digits = "02079460018";
            for (int i = 0; i < digits.length(); i++) {
                typed.append(digits.charAt(i)).append(i < marks.size() ? marks.get(i) : "");
            }
            Phone phone = british.read(typed.toString());
            assertEquals(digits, phone.digits());
            assertEquals("+442079460018", phone.e164());
        });
    }

    @Test
    void anExtensionCountsForNothing() {
        Generator<String> extensions = choices ->
                List.of("x", " ext ", ", Ext. ", "#", " 转").get((int) choices.below(5)) + choices.below(9_999_999);
        Property.check(extensions, extension -> {
            Phone phone = british.read("020 7946 0018" + extension);
            assertEquals("02079460018", phone.digits());
            assertEquals(british.read("020 7946 0018").key(), phone.key());
        });
    }

    /** Lists are read from JSON arrays that are split at the quotes. */
    @Test
    void whateverIsReadIsANumber() {
        Generator<String> typed = Generator.lists(
                        Generator.of(
                                "0", "1", "7", "00", "+", " ", "-", "x", "ext", "#", "\"", "\\", "\n", "a", "转", "(",
                                "٣"),
                        14)
                .map(parts -> String.join("", parts));
        Property.check(3000, typed, text -> {
            assertEquals(Phones.looksLikePhone(text.strip()), reads(text), "looks like one, so it is one");
            if (reads(text)) {
                Phone phone = british.read(text);
                assertFalse(phone.typed().contains("\"")
                        || phone.typed().contains("\\")
                        || phone.typed().contains("\n"));
                assertTrue(
                        phone.digits().length() >= 3 && phone.digits().chars().allMatch(c -> c >= '0' && c <= '9'));
            }
        });
    }

    private boolean reads(String text) {
        try {
            british.read(text);
            return true;
        } catch (KithException.Invalid e) {
            return false;
        }
    }
}
