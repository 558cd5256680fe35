package dev.kith.manual;

import dev.kith.base.Text;
import java.util.List;

/** The variables of the environment that mean something to kith, for the pages that tell of them. */
final class Surroundings {
    private record Variable(String names, String meaning) {}

    private static final List<Variable> VARIABLES = List.of(
            new Variable("KITH_DB", "The database file, where --db does not name one."),
            new Variable("KITH_ACTOR", "Who is doing this, as the journal keeps it; the login name otherwise."),
            new Variable("KITH_LANG", "The language of texts, en or zh_CN, where --lang does not say."),
            new Variable("KITH_CUSTOMER", "Whom a dot means where a customer is named; 'use' in the shell sets it."),
            new Variable("KITH_PAGER, PAGER", "What shows long tables on a terminal; cat for nothing."),
            new Variable("VISUAL, EDITOR", "What a longer text is written in; VISUAL goes before EDITOR."),
            new Variable("SHELL", "Which shell 'kith completion install' is for, where none is named."),
            new Variable("NO_COLOR, CLICOLOR_FORCE", "Never color; color even where there is no terminal."),
            new Variable("TERM", "A terminal that is 'dumb' gets no color, no pager and no line that moves."),
            new Variable("COLUMNS", "How wide the terminal is; it is asked itself where this is not set."),
            new Variable(
                    "LC_ALL, LC_MESSAGES, LANG",
                    "The first of these that is set gives the language of texts, where nothing nearer does, and a new"
                            + " database its currency and region, by the country in a locale like en_GB.UTF-8. Text is UTF-8"
                            + " whatever they say."),
            new Variable("TZ", "The time zone that a new database gets; that of the system where it is not set."),
            new Variable(
                    "XDG_DATA_HOME, XDG_CONFIG_HOME, XDG_STATE_HOME, XDG_CACHE_HOME",
                    "Where data, preferences, the history of the shell and what can be made anew are kept;"
                            + " ~/.local/share, ~/.config, ~/.local/state and ~/.cache otherwise. HOME says what ~ is."));

    private Surroundings() {}

    static void variables(Page page) {
        VARIABLES.forEach(variable -> page.term(variable.names(), Text.of(variable.meaning())));
    }
}
