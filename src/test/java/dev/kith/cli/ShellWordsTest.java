package dev.kith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.base.KithException;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShellWordsTest {
    @Test
    void wordsAsAShellReadsThem() {
        assertEquals(List.of(), ShellWords.of("  \t\r"));
        assertEquals(List.of("customer", "add", "Zoe Vasiliev"), ShellWords.of("customer  add 'Zoe Vasiliev'"));
        assertEquals(List.of("a b", "", "c"), ShellWords.of("\"a b\" '' c"));
        assertEquals(List.of("it's", "a\"b", "a\\nb"), ShellWords.of("it\\'s \"a\\\"b\" \"a\\nb\""));
        assertEquals(List.of("onetwo three"), ShellWords.of("one\"two\"' three'"));
        assertEquals(List.of("a b", "#c"), ShellWords.of("a\\ b #c"));
        assertEquals(List.of("\\"), ShellWords.of("\\"));
    }

    @Test
    void aQuoteHasToBeClosed() {
        assertThrows(KithException.Usage.class, () -> ShellWords.of("add 'Zoe"));
        assertThrows(KithException.Usage.class, () -> ShellWords.of("add \"Zoe\\\""));
    }

    @Test
    void whatIsQuotedComesBackWhole() {
        Property.check(Generator.lists(Generator.texts(6), 4), words -> {
            StringBuilder line = new StringBuilder();
            words.forEach(
                    word -> line.append('\'').append(word.replace("'", "'\\''")).append("' "));
            assertEquals(words, ShellWords.of(line.toString()));
        });
    }

    @Test
    void aLineGoesOnInsideOfAQuoteAndAfterABackslash() {
        for (String line : List.of("a 'b", "a \"b", "a \"b\\\"", "a \\", "'a' 'b", "\"a\\")) {
            assertFalse(ShellWords.isWhole(line), line);
        }
        for (String line : List.of("", "a 'b'", "a \"b\\\"\"", "a \\\\", "# don't", "  # \"", "it\\'s")) {
            assertTrue(ShellWords.isWhole(line), line);
        }
        assertEquals(List.of("a", "b\nc", "d"), ShellWords.of("a 'b\nc' \\\n d"));
        assertEquals(List.of("ab"), ShellWords.of("a\\\nb"));
        assertEquals(List.of("ab"), ShellWords.of("\"a\\\nb\""));
    }

    @Test
    void theWordThatIsBeingTyped() {
        assertEquals(new ShellWords.Begun(List.of("tag", "add"), "vi", 8), ShellWords.begun("tag add vi"));
        assertEquals(new ShellWords.Begun(List.of("tag", "add"), "", 8), ShellWords.begun("tag add "));
        assertEquals(new ShellWords.Begun(List.of("show"), "Zoe V", 5), ShellWords.begun("show 'Zoe V"));
        assertEquals(new ShellWords.Begun(List.of("show"), "Zoe V", 5), ShellWords.begun("show Zoe\\ V"));
        assertEquals(new ShellWords.Begun(List.of(), "\"", 0), ShellWords.begun("\\\""));
    }

    /** Whatever is completed is read back as it was; what is typed of it so far is what it begins with. */
    @Test
    void aCompletedWordIsReadBack() {
        Property.check(Generator.texts(6), word -> {
            String quoted = ShellWords.quoted(word);
            assertEquals(List.of("x", word), ShellWords.of("x " + quoted));
            ShellWords.Begun begun = ShellWords.begun("x " + quoted);
            assertEquals(word, begun.last());
            assertEquals(2, begun.start());
        });
    }
}
