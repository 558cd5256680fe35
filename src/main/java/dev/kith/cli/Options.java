package dev.kith.cli;

import dev.kith.base.KithException;
import dev.kith.base.Language;
import dev.kith.base.Text;
import dev.kith.base.Width;
import dev.kith.view.Format;
import java.time.Instant;
import java.util.List;

/** The options that several commands share. A name means the same wherever it stands. */
public final class Options {
    public static final Option<String> DB =
            Option.text("--db", "FILE", "the database file").completing(Live.FILE);
    public static final Option<String> COLOR =
            Option.choice("--color", "when to color: auto, always or never", List.of("auto", "always", "never"));
    public static final Option<Language> LANG = new Option<>(
            List.of("--lang"),
            "LANGUAGE",
            "the language of texts: en or zh_CN",
            (text, session) -> Language.parse(text),
            List.of("en", "zh_CN"),
            Live.NOTHING,
            false);
    public static final Option<Boolean> QUIET =
            Option.flag("--quiet", "no messages").or("-q");
    public static final Option<Boolean> VERBOSE =
            Option.flag("--verbose", "more detail").or("-v");
    public static final Option<Boolean> NO_INPUT = Option.flag("--no-input", "never ask");
    public static final Option<Boolean> DEBUG = Option.flag("--debug", "show the trace of a failure");
    public static final Option<Boolean> HELP =
            Option.flag("--help", "show help").or("-h");

    /** On every command. */
    public static final List<Option<?>> GLOBAL = List.of(DB, COLOR, LANG, QUIET, VERBOSE, NO_INPUT, DEBUG, HELP);

    public static final Option<Format> FORMAT = new Option<>(
            List.of("--format"),
            "FORMAT",
            "how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)",
            (text, session) -> Format.parse(text),
            List.of("table", "csv", "tsv", "json", "jsonl", "markdown", "html", "ids", "ics"),
            Live.NOTHING,
            false);
    public static final Option<Boolean> JSON = Option.flag("--json", "short for --format json");
    public static final Option<String> COLUMNS =
            Option.text("--columns", "A,B,C", "which columns to show, in this order");
    public static final Option<Integer> LIMIT =
            Option.of("--limit", "N", "show N rows at the most", (text, session) -> count(text));
    public static final Option<String> SORT = Option.text("--sort", "COLUMN[:desc]", "sort by a column");
    public static final Option<Boolean> NO_HEADER = Option.flag("--no-header", "leave the header out");
    public static final Option<Boolean> SPREADSHEET_SAFE =
            Option.flag("--spreadsheet-safe", "keep spreadsheets from reading text as a formula");

    /** On every command that shows nothing but what {@code --explain} tells. */
    static final List<Option<?>> EXPLAINED = List.of(FORMAT, JSON);

    /** On every command that shows something. */
    public static final List<Option<?>> OUTPUT =
            List.of(FORMAT, JSON, COLUMNS, LIMIT, SORT, NO_HEADER, SPREADSHEET_SAFE);

    public static final Option<Boolean> DRY_RUN = Option.flag(
                    "--dry-run", "do it all, say what would happen, and take it back")
            .or("-n");
    public static final Option<Boolean> YES =
            Option.flag("--yes", "do not ask before a large change").or("-y");

    public static final Option<String> DESCRIPTION = Option.text("--description", "TEXT", "what it is for");
    public static final Option<String> REASON = Option.text("--reason", "TEXT", "why");
    public static final Option<String> REF =
            Option.text("--ref", "KEY", "a key of your own: the same key again does nothing twice");
    public static final Option<String> TAG =
            Option.text("--tag", "TAG", "a tag").completing(Live.TAG).many();
    public static final Option<String> OWNER = Option.text("--owner", "NAME", "who looks after it");
    public static final Option<String> CLEAR =
            Option.text("--clear", "FIELD", "empty this one").many();
    public static final Option<String> OUTPUT_FILE = Option.text(
                    "--output", "FILE", "write to this file, whole or not at all, instead of standard output")
            .or("-o")
            .completing(Live.FILE);
    public static final Option<String> QUERY = Option.text("--query", "QUERY", "which customers: see kith-query(7)")
            .completing(Live.QUERY);

    /** Stands wherever {@link #QUERY} does. */
    public static final Option<Boolean> EXPLAIN =
            Option.flag("--explain", "tell how the query is understood and answered, and do nothing else");

    public static final Option<Instant> AT =
            Option.of("--at", "TIME", "when it happened: 'yesterday 9:00', 2026-11-21, -2h", Options::start);
    public static final Option<Instant> SINCE = Option.of("--since", "TIME", "from this time on", Options::start);
    public static final Option<Instant> UNTIL = Option.of(
            "--until",
            "TIME",
            "up to this time; a day counts whole",
            (text, session) -> session.moments().parseEnd(text));

    private Options() {}

    private static Instant start(String text, Session session) {
        return session.moments().parseStart(text);
    }

    private static int count(String text) {
        try {
            int number = Integer.parseInt(Width.narrow(text).strip());
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new KithException.Invalid(Text.of("--limit takes a whole number, not '{0}'.", text));
        }
        throw new KithException.Invalid(Text.of("--limit takes a number from 0 up, not {0}.", text));
    }
}
