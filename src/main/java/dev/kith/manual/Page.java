package dev.kith.manual;

/** A page of the manual being written, for man or for the terminal. */
interface Page {
    /** What it is about, in the section that man and apropos look for. */
    void name(String name, String summary);

    void section(String title);

    /** Paragraphs, separated by empty lines. */
    void text(String text);

    /** A term and what it means. */
    void term(String term, String meaning);

    /** A command line as it is, and what it is for. */
    void example(String purpose, String command);
}
