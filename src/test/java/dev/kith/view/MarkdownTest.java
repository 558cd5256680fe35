package dev.kith.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
        snake_case,      snake_case
        _x_,             \\_x\\_
        a_ b,            a\\_ b
        a _b,            a \\_b
        __init__,        \\_\\_init\\_\\_
        李_龍,            李_龍
        a|b,             a\\|b
        a\\b,           a\\\\b
        `x` *y* ~z~,     \\`x\\` \\*y\\* \\~z\\~
        [a](b) #1 $x$,   \\[a\\](b) \\#1 \\$x\\$
        <b>&lt;,         \\<b\\>\\&lt;
        "a\nb",         a<br>b
        """)
    void showsTextAsItIs(String text, String escaped) throws IOException {
        List<Column<String>> columns = List.of(Column.text("text", "Text", row -> row));
        String table = Person.write(
                Listing.of("texts", columns, List.of(text)),
                Person.as(Format.MARKDOWN).header(false));
        assertEquals("| " + escaped + " |\n", table);
    }
}
