package dev.kith.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A command line taken apart as a shell does: words with '...', "...", $'...' and backslashes, $NAME outside of single
 * quotes, and the signs {@code | < > <<} where they are not quoted.
 */
final class Words {
    private static final String SIGNS = "|<>";

    /** A word, or a sign that stands between words. */
    record Word(String text, boolean sign) {}

    private final String line;
    private final Map<String, String> variables;
    private final List<Word> words = new ArrayList<>();
    private int at;

    private Words(String line, Map<String, String> variables) {
        this.line = line;
        this.variables = variables;
    }

    static Words of(String line, Map<String, String> variables) {
        Words words = new Words(line, variables);
        words.split();
        return words;
    }

    List<Word> all() {
        return List.copyOf(words);
    }

    /** The words of a line that has no signs. */
    List<String> words() {
        return words.stream().map(Word::text).toList();
    }

    private void split() {
        while (at < line.length()) {
            char c = line.charAt(at);
            if (c == ' ') {
                at++;
            } else if (SIGNS.indexOf(c) >= 0) {
                int end = line.startsWith("<<", at) || line.startsWith(">>", at) ? at + 2 : at + 1;
                words.add(new Word(line.substring(at, end), true));
                at = end;
            } else {
                words.add(new Word(word(), false));
            }
        }
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        while (at < line.length() && line.charAt(at) != ' ' && SIGNS.indexOf(line.charAt(at)) < 0) {
            if (line.startsWith("$'", at)) {
                at += 2;
                quoted(word);
            } else {
                char c = line.charAt(at++);
                switch (c) {
                    case '\'' -> {
                        int end = end("'");
                        word.append(line, at, end);
                        at = end + 1;
                    }
                    case '"' -> doubleQuoted(word);
                    case '\\' -> word.append(line.charAt(at++));
                    case '$' -> variable(word);
                    default -> word.append(c);
                }
            }
        }
        return word.toString();
    }

    private void doubleQuoted(StringBuilder word) {
        end("\"");
        while (line.charAt(at) != '"') {
            char c = line.charAt(at++);
            if (c == '\\' && "\"\\$`".indexOf(line.charAt(at)) >= 0) {
                word.append(line.charAt(at++));
            } else if (c == '$') {
                variable(word);
            } else {
                word.append(c);
            }
        }
        at++;
    }

    /** The rest of $'...': the escapes of bash that tests need. */
    private void quoted(StringBuilder word) {
        end("'");
        while (line.charAt(at) != '\'') {
            char c = line.charAt(at++);
            if (c != '\\') {
                word.append(c);
                continue;
            }
            char escape = line.charAt(at++);
            switch (escape) {
                case 'n' -> word.append('\n');
                case 't' -> word.append('\t');
                case 'r' -> word.append('\r');
                case 'e' -> word.append('\u001b');
                case 'u' -> {
                    word.append((char) Integer.parseInt(line, at, at + 4, 16));
                    at += 4;
                }
                case 'x' -> {
                    word.append((char) Integer.parseInt(line, at, at + 2, 16));
                    at += 2;
                }
                default -> word.append(escape);
            }
        }
        at++;
    }

    private void variable(StringBuilder word) {
        int start = at;
        while (at < line.length() && (Character.isLetterOrDigit(line.charAt(at)) || line.charAt(at) == '_')) {
            at++;
        }
        String name = line.substring(start, at);
        word.append(name.isEmpty() ? "$" : variables.getOrDefault(name, ""));
    }

    private int end(String quote) {
        int end = line.indexOf(quote, at);
        if (end < 0) {
            throw new IllegalArgumentException("A " + quote + " is not closed in: " + line);
        }
        return end;
    }
}
