package dev.kith.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsolatesTest {

    @ParameterizedTest
    @CsvSource({
        "שלום,true",
        "مرحبا (7),true",
        "٣٤,true",
        "a\u200fb,true",
        "\ud83a\udd00,true",
        "Zoë,false",
        "李小龙,false",
        "한국어,false",
        "हिन्दी,false",
        "😀,false",
        "a\u200eb,false",
        "a\u200d,false"
    })
    void onlyTextFromRightToLeftIsIsolated(String text, boolean isolated) {
        String shown = Isolates.around(text);
        assertEquals(isolated ? "\u2068" + text + "\u2069" : text, shown);
        assertEquals(TextWidth.of(text), TextWidth.of(shown));
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'})
    void dataCannotEndAnIsolateOrTurnTextAround(char control) {
        assertFalse(Printable.isSafe(control));
    }

    @Test
    void anOverrideIsShownAsWhatItIs() {
        assertEquals("a\\u202eb", Printable.line("a\u202eb"));
    }
}
