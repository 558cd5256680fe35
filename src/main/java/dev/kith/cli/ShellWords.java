package dev.kith.cli;

import dev.kith.base.KithException;
import java.util.ArrayList;
import java.util.List;

/** Splits a line into words as sh does: {@code '...'} as it is, {@code "..."} with backslash for " and \, backslash. */
final class ShellWords {
    private final String line;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inWord;
    private int at;

    private ShellWords(String line) {
        this.line = line;
    }

    /** Throws KithException.Usage where a quote is not closed. */
    static List<String> of(String line) {
        ShellWords words = new ShellWords(line);
        while (words.at < line.length()) {
            words.step(line.charAt(words.at++));
        }
        words.end();
        return List.copyOf(words.words);
    }

    private void step(char c) {
        switch (c) {
            case ' ', '\t', '\r' -> end();
            case '\'' -> {
                int close = line.indexOf('\'', at);
                take(close < 0 ? unclosed('\'') : line.substring(at, close));
                at = close + 1;
            }
            case '"' -> quoted();
            case '\\' -> {
                take(at < line.length() ? line.substring(at, at + 1) : "\\");
                at++;
            }
            default -> take(String.valueOf(c));
        }
    }

    private void quoted() {
        take("");
        while (at < line.length()) {
            char c = line.charAt(at++);
            if (c == '"') {
                return;
            }
            boolean escapes = c == '\\' && at < line.length() && "\"\\$`".indexOf(line.charAt(at)) >= 0;
            word.append(escapes ? line.charAt(at++) : c);
        }
        unclosed('"');
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

    private static String unclosed(char quote) {
        throw new KithException.Usage("A quote is not closed: " + quote + ".", null);
    }
}
