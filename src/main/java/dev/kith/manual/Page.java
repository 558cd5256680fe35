package dev.kith.manual;

import java.util.List;

/** A page of the manual being written, for man or for the terminal. */
interface Page {
    /** What it is about, in the section that man and apropos look for. */
    void name(String name, String summary);

    void section(String title);

    /** A part of a section. */
    void subsection(String title);

    /** Paragraphs, separated by empty lines. */
    void text(String text);

    /** A term and what it means. */
    void term(String term, String meaning);

    /** One of several things that are told one after the other. */
    void point(String text);

    /** Lines as they are: commands, what they print, tables. */
    void lines(String text);

    /** A command line as it is, and what it is for. */
    void example(String purpose, String command);

    /** Where to read on: {@code kith}, {@code kith-query(7)}; section 1 where none is said. */
    void seeAlso(List<String> pages);

    /** Whether a text is in Chinese, which has no capitals, and no blanks to be stretched. */
    static boolean hasIdeographs(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    /** {@code kith-find(1)}. */
    static String reference(String page) {
        return page.endsWith(")") ? page : page + "(1)";
    }
}
