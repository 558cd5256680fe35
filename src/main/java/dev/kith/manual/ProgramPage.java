package dev.kith.manual;

import dev.kith.cli.Entry;
import dev.kith.cli.HelpPage.EntrySection;
import dev.kith.cli.Options;
import java.util.ArrayList;
import java.util.List;

/** The man page of the program itself: what all commands have in common. */
final class ProgramPage {
    private final List<EntrySection> jobs;
    private final Roff page;

    ProgramPage(List<EntrySection> jobs, String version) {
        this.jobs = jobs;
        this.page = new Roff("kith", version);
    }

    String text() {
        page.name("kith", "a customer relationship toolkit for the command line");
        page.section("SYNOPSIS");
        page.marked(Roff.bold("kith") + " " + Roff.italic("COMMAND") + " [" + Roff.italic("OPTIONS") + "]");
        page.section("DESCRIPTION");
        page.text("""
                kith keeps customers, what was said to them, what they bought and what they earned, in one SQLite file. Data goes to standard output, messages and errors to standard error. Each write is one operation that can be taken back with 'kith undo'.

                A customer is named by an id, an external id, an e-mail, a phone number, a handle, or a name or its unique beginning. Where a word could mean two of these, id:, ext:, email:, tel: and name: force one.""");
        List<String> pages = commands();
        page.section("OPTIONS OF EVERY COMMAND");
        ManPages.options(page, Options.GLOBAL);
        page.section("OPTIONS OF COMMANDS THAT SHOW DATA");
        ManPages.options(page, Options.OUTPUT);
        page.section("OPTIONS OF COMMANDS THAT CHANGE DATA");
        ManPages.options(page, List.of(Options.DRY_RUN, Options.YES));
        page.section("EXIT STATUS");
        ManPages.exitCodes(page);
        page.section("ERRORS");
        page.text(
                "With --json an error is a line of JSON on standard error: an object error with code, message and hint. The codes:");
        for (ErrorCode code : ErrorCode.ALL) {
            page.item(
                    Roff.bold(code.code()),
                    ManPages.sentence(code.meaning()) + " Exit status "
                            + code.exit().number() + ".");
        }
        surroundings();
        page.seeAlso(pages);
        return page.text();
    }

    private List<String> commands() {
        List<String> pages = new ArrayList<>();
        for (EntrySection job : jobs) {
            page.section("COMMANDS: " + job.title().toUpperCase(java.util.Locale.ROOT));
            for (Entry entry : job.entries()) {
                if (!entry.hidden()) {
                    page.item(Roff.bold("kith " + entry.name()) + ManPages.aliases(entry), entry.summary() + ".");
                    pages.add("kith-" + entry.name());
                }
            }
        }
        return pages;
    }

    private void surroundings() {
        page.section("ENVIRONMENT");
        variable("KITH_DB", "The database file, where --db does not name one.");
        variable("KITH_ACTOR", "Who is doing this, as the journal keeps it; the login name otherwise.");
        variable("KITH_CUSTOMER", "Whom a dot means where a customer is named; 'use' in the shell sets it.");
        variable("KITH_PAGER, PAGER", "What shows long tables on a terminal; cat for nothing.");
        variable("NO_COLOR, CLICOLOR_FORCE", "Never color; color even where there is no terminal.");
        variable(
                "XDG_DATA_HOME, XDG_CONFIG_HOME",
                "Where data and preferences are kept; ~/.local/share and ~/.config otherwise.");
        page.section("FILES");
        variable("~/.local/share/kith/kith.db", "The database. The first write makes it, readable by its owner only.");
        variable(
                "~/.config/kith/config.properties",
                "Preferences, one a line: format, color, pager, db, actor. An option or a variable goes before them.");
    }

    private void variable(String name, String meaning) {
        page.item(Roff.bold(name), meaning);
    }
}
