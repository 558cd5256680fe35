package dev.kith.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
        ``,        `""`
        Ada,       `"Ada"`
        `a"b`,     `"a\\"b"`
        `a\\b`,    `"a\\\\b"`
        `a\nb\tc`, `"a\\nb\\tc"`
        a\u001bb,  `"a\\u001bb"`
        李😀,       `"李😀"`
        \ud83dx,   `"\\ud83dx"`
        x\ude00,   `"x\\ude00"`
        """)
    void quotesOnlyWhatMustBe(String text, String json) {
        assertEquals(json, Json.quote(text));
    }

    @Test
    void anArrayReadsBackAsItWas() throws IOException {
        List<String> texts =
                List.of("", "--note", "a \"b\" \\ c", "line\r\nline\u0000\u001f\u007f", "李 😀", "</script>");
        List<String> read = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(Json.array(texts))) {
            assertEquals(JsonToken.START_ARRAY, parser.nextToken());
            while (parser.nextToken() == JsonToken.VALUE_STRING) {
                read.add(parser.getText());
            }
            assertEquals(JsonToken.END_ARRAY, parser.currentToken());
        }
        assertEquals(texts, read);
        assertEquals("[]", Json.array(List.of()));
    }
}
