package dev.kith.template;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Text in the header of a message, as RFC 5322 and RFC 2047 have it: what is not plain ASCII, or could be taken for
 * something else, goes into encoded words; no line is longer than 76 characters, and nothing in a text ends its line.
 */
final class HeaderText {
    private static final int LINE = 76;

    /** Bytes of UTF-8 that fit into an encoded word of 75 characters: 12 are taken, three of four carry three bytes. */
    private static final int BYTES = 45;

    /** What may stand in a name without quotes: the atoms of RFC 5322, and blanks between them. */
    private static final String ATOM = "!#$%&'*+-/=?^_`{|}~ ";

    private HeaderText() {}

    /** A header line with its end: {@code Subject: ...}, in which any text may stand. */
    static String unstructured(String name, String text) {
        String clean = clean(text);
        return header(name, isPlain(clean) ? List.of(clean.split(" ", -1)) : encodedWords(clean));
    }

    /** A header line with its end of an address, and maybe the name of who has it. */
    static String address(String name, String who, String address) {
        List<String> words = new ArrayList<>();
        String clean = clean(who);
        if (!clean.isEmpty()) {
            words.addAll(phrase(clean));
            words.add("<" + clean(address) + ">");
        } else {
            words.add(clean(address));
        }
        return header(name, words);
    }

    /** One line without anything that a terminal or a mail program would obey; blanks are single. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean bad = Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || (c >= 0xd800 && c <= 0xdfff);
            clean.appendCodePoint(bad ? ' ' : c);
        });
        return clean.toString().strip();
    }

    private static List<String> phrase(String who) {
        if (!isPlain(who)) {
            return encodedWords(who);
        }
        boolean atoms = who.chars().allMatch(c -> isLetterOrDigit(c) || ATOM.indexOf(c) >= 0);
        return atoms
                ? List.of(who.split(" ", -1))
                : List.of(("\"" + who.replace("\\", "\\\\").replace("\"", "\\\"") + "\"").split(" ", -1));
    }

    /** Whether it can stand as it is: ASCII, single blanks, no word too long, nothing like an encoded word. */
    private static boolean isPlain(String text) {
        boolean ascii = text.chars().allMatch(c -> c >= ' ' && c < 0x7f);
        if (!ascii || text.contains("=?") || text.contains("  ")) {
            return false;
        }
        for (String word : text.split(" ", -1)) {
            if (word.length() > LINE / 2) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static List<String> encodedWords(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int bytes = 0;
        for (int i = 0; i < text.length(); ) {
            String c = Character.toString(text.codePointAt(i));
            int length = c.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > BYTES) {
                words.add(encodedWord(part.toString()));
                part.setLength(0);
                bytes = 0;
            }
            part.append(c);
            bytes += length;
            i += c.length();
        }
        words.add(encodedWord(part.toString()));
        return words;
    }

    private static String encodedWord(String text) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "?=";
    }

    /** Words with a blank between them, on as many lines as are needed. */
    private static String header(String name, List<String> words) {
        StringBuilder header = new StringBuilder(name).append(':');
        int line = header.length();
        for (String word : words) {
            if (line + 1 + word.length() > LINE && line > 1) {
                header.append("\r\n");
                line = 0;
            }
            header.append(' ').append(word);
            line += 1 + word.length();
        }
        return header.append("\r\n").toString();
    }
}
