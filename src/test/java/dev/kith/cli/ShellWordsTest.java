package dev.kith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
}
