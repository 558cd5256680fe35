package dev.kith.cli;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a line into words as sh does: {@code '...'} as it is, {@code "..."} with backslash for " and \, backslash. A
 * backslash before the end of a line joins it with the next.
 */
final class ShellWords {
    private static final String PLAIN = "@%+=:,./_-#~";

    private final String line;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inWord;
    private char open;
    private int at;
    private int start;

    private ShellWords(String line) {
        this.line = line;
        while (at < line.length()) {
            step(line.charAt(at++));
        }
    }

    /**
     * The words of a line that is being typed.
     *
     * @param words those that are there as a whole
     * @param last the one that is being typed, as far as it is there; empty after a blank
     * @param start where that one begins
     */
    record Begun(List<String> words, String last, int start) {}

    /** Throws KithException.Usage where a quote is not closed. */
    static List<String> of(String line) {
        ShellWords split = new ShellWords(line);
        if (split.open != 0 && split.open != '\\') {
            throw new KithException.Usage(Text.of("A quote is not closed: {0}.", split.open), null);
        }
        if (split.open == '\\') {
            split.take("\\");
        }
        split.end();
        return List.copyOf(split.words);
    }

    /** Whether nothing is to be done: an empty line, or a comment. */
    static boolean isNothing(String line) {
        return line.isBlank() || line.stripLeading().startsWith("#");
    }

    /** Whether a line ends here, and not inside of a quote or with a backslash. */
    static boolean isWhole(String line) {
        return isNothing(line) || new ShellWords(line).open == 0;
    }

    static Begun begun(String line) {
        ShellWords split = new ShellWords(line);
        return new Begun(List.copyOf(split.words), split.word.toString(), split.inWord ? split.start : line.length());
    }

    /** A word as it is typed to be read back as it is. */
    static String quoted(String word) {
        boolean plain = !word.isEmpty()
                && word.charAt(0) != '#'
                && word.chars().allMatch(c -> Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
        return plain ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    private void step(char c) {
        if (!inWord) {
            start = at - 1;
        }
        switch (c) {
            case ' ', '\t', '\r', '\n' -> end();
            case '\'' -> {
                int close = line.indexOf('\'', at);
                take(line.substring(at, close < 0 ? line.length() : close));
                open = close < 0 ? '\'' : 0;
                at = close < 0 ? line.length() : close + 1;
            }
            case '"' -> quoted();
            case '\\' -> escaped();
            default -> take(String.valueOf(c));
        }
    }

    private void escaped() {
        if (at == line.length()) {
            open = '\\';
            return;
        }
        char next = line.charAt(at++);
        if (next != '\n') {
            take(String.valueOf(next));
        }
    }

    private void quoted() {
        take("");
        open = '"';
        while (at < line.length()) {
            char c = line.charAt(at++);
            if (c == '"') {
                open = 0;
                return;
            }
            boolean escapes = c == '\\' && at < line.length() && "\"\\$`\n".indexOf(line.charAt(at)) >= 0;
            char taken = escapes ? line.charAt(at++) : c;
            if (!escapes || taken != '\n') {
                word.append(taken);
            }
        }
    }

    private void take(String text) {
        word.append(text);
        inWord = true;
    }

    private void end() {
        if (inWord) {
            words.add(word.toString());
        }
        word.setLength(0);
        inWord = false;
    }
}
