package dev.kith.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kith.base.KithException;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {

    @ParameterizedTest
    @CsvSource(
            value = {
                "Zoe Vasiliev|zoe vasiliev",
                "  ZOE \t vasiliev |zoe vasiliev",
                "Ｚｏｅ　Ｖａｓｉｌｉｅｖ|zoe vasiliev",
                "张　伟|张 伟",
                "Zo\u00eb|zo\u00eb",
                "Zoe\u0308|zo\u00eb",
                "Z\u200boe|zoe",
                "\u202eZoe|zoe",
                "O'Brien; --|o'brien; --"
            },
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false)
    void names(String name, String key) {
        assertEquals(key, Keys.name(name));
    }

    @Test
    void theKeyOfAKeyIsItself() {
        Property.check(Generator.texts(12), name -> assertEquals(Keys.name(name), Keys.name(Keys.name(name))));
    }

    @Test
    void blanksAndWhatNobodySeesMakeNoDifference() {
        Generator<String> blanks = Generator.lists(Generator.of(" ", "\t", "\n", "\u00a0", "\u3000", "\u200b "), 3)
                .map(some -> String.join("", some));
        Property.check(Generator.lists(Generator.of("Zoe", "张伟", "É", "x"), 4), words -> {
            String plain = String.join(" ", words);
            Property.check(20, blanks, blank -> {
                String spaced = blank + String.join(" " + blank, words) + blank;
                assertEquals(Keys.name(plain), Keys.name(spaced));
            });
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"zoe@example.com", "o'brien+news@mail.example.co.uk", "张伟@例子.公司", "a@localhost"})
    void emails(String email) {
        assertEquals(email, Keys.checkedEmail(" " + email + " "));
        assertEquals(email, Keys.checkedEmail("mailto:" + email));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "zoe",
                "@",
                "zoe@",
                "@example.com",
                "zoe@@example.com",
                "a@b@c",
                "zoe@.example",
                "zoe@example.",
                "zoe@ex..com",
                "zoe vasiliev@example.com",
                "Zoe <zoe@example.com>",
                "zoe@example.com,max@example.com",
                "\"zoe\"@example.com",
                "zoe@example.com\u0000",
                "zoe\u3000@example.com"
            })
    void noEmails(String text) {
        assertThrows(KithException.Invalid.class, () -> Keys.checkedEmail(text));
    }

    /** Lists are read from JSON arrays that are split at the quotes. */
    @Test
    void noEmailHoldsAQuoteOrABackslash() {
        Property.check(2000, Generator.texts(6).map(text -> text + "@" + text), text -> {
            try {
                String email = Keys.checkedEmail(text);
                assertFalse(email.contains("\"") || email.contains("\\") || email.contains("\n"));
                assertEquals(1, email.chars().filter(c -> c == '@').count());
            } catch (KithException.Invalid e) {
                return;
            }
        });
    }
}
