package dev.kith.cli;

import java.util.ArrayList;
import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** Splits what is typed at the shell's prompt as {@link ShellWords} does; a line that has not ended goes on. */
final class ShellParser implements Parser {
    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        if (context == ParseContext.ACCEPT_LINE && !ShellWords.isWhole(line)) {
            throw new EOFError(-1, -1, "goes on");
        }
        ShellWords.Begun begun = ShellWords.begun(line.substring(0, cursor));
        List<String> words = new ArrayList<>(begun.words());
        words.add(begun.last());
        return new Words(line, cursor, List.copyOf(words), cursor - begun.start());
    }

    @Override
    public boolean isEscapeChar(char c) {
        return c == '\\';
    }

    /** The words up to the cursor, the last of which is being typed, so many characters of the line. */
    private record Words(String line, int cursor, List<String> words, int rawWordLength)
            implements CompletingParsedLine {
        @Override
        public String word() {
            return words.getLast();
        }

        @Override
        public int wordCursor() {
            return word().length();
        }

        @Override
        public int wordIndex() {
            return words.size() - 1;
        }

        @Override
        public int rawWordCursor() {
            return rawWordLength;
        }

        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return ShellWords.quoted(candidate.toString());
        }
    }
}
