package dev.kith.cli;

import java.util.ArrayList;
import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** Splits text into words at its blanks, for completion; nothing in it is a quote. */
final class TextParser implements Parser {
    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        List<String> words = new ArrayList<>(List.of(line.substring(0, cursor).split("\\s+", -1)));
        String word = words.getLast();
        return new Words(line, cursor, words, word);
    }

    /** The words up to the cursor, where the last is being typed. */
    private record Words(String line, int cursor, List<String> words, String word) implements CompletingParsedLine {
        @Override
        public int wordCursor() {
            return word.length();
        }

        @Override
        public int wordIndex() {
            return words.size() - 1;
        }

        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return candidate;
        }

        @Override
        public int rawWordCursor() {
            return word.length();
        }

        @Override
        public int rawWordLength() {
            return word.length();
        }
    }
}
