package dev.kith.manual;

import dev.kith.base.Text;
import dev.kith.cli.Entry;
import dev.kith.cli.HelpPage.EntrySection;
import dev.kith.cli.Options;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The man page of the program itself: what all commands have in common. */
final class ProgramPage {
    private final List<EntrySection> jobs;
    private final Roff page;

    ProgramPage(List<EntrySection> jobs, String version) {
        this.jobs = jobs;
        this.page = new Roff("kith", version);
    }

    String text() {
        page.name("kith", Text.of("a customer relationship toolkit for the command line"));
        page.section(Text.of("SYNOPSIS"));
        page.marked(Roff.bold("kith") + " " + Roff.italic("COMMAND") + " [" + Roff.italic("OPTIONS") + "]");
        page.section(Text.of("DESCRIPTION"));
        page.text(Text.of("""
                kith keeps customers, what was said to them, what they bought and what they earned, in one SQLite file. Data goes to standard output, messages and errors to standard error. Each write is one operation that can be taken back with 'kith undo'.

                A customer is named by an id, an external id, an e-mail, a phone number, a handle, or a name or its unique beginning. Where a word could mean two of these, id:, ext:, email:, tel: and name: force one."""));
        List<String> pages = commands();
        page.section(Text.of("OPTIONS OF EVERY COMMAND"));
        ManPages.options(page, Options.GLOBAL);
        page.section(Text.of("OPTIONS OF COMMANDS THAT SHOW DATA"));
        ManPages.options(page, Options.OUTPUT);
        page.section(Text.of("OPTIONS OF COMMANDS THAT CHANGE DATA"));
        ManPages.options(page, List.of(Options.DRY_RUN, Options.YES));
        page.section(Text.of("EXIT STATUS"));
        ManPages.exitCodes(page);
        page.section(Text.of("ERRORS"));
        page.text(
                Text.of(
                        "With --json an error is a line of JSON on standard error: an object error with code, message and hint. The codes:"));
        for (ErrorCode code : ErrorCode.ALL) {
            page.item(
                    Roff.bold(code.code()),
                    Text.of(
                            "{0} Exit status {1}.",
                            ManPages.sentence(code.meaning()), code.exit().number()));
        }
        surroundings();
        List<String> also = new ArrayList<>(List.of(QueryPage.NAME + "(7)"));
        Stream.of(Topic.values()).map(Topic::reference).forEach(also::add);
        also.addAll(pages);
        page.seeAlso(also);
        return page.text();
    }

    private List<String> commands() {
        List<String> pages = new ArrayList<>();
        for (EntrySection job : jobs) {
            page.section(Text.of("COMMANDS: {0}", job.title().toUpperCase(Locale.ROOT)));
            for (Entry entry : job.entries()) {
                if (!entry.hidden()) {
                    page.item(
                            Roff.bold("kith " + entry.name()) + ManPages.aliases(entry),
                            ManPages.sentence(entry.summary()));
                    pages.add("kith-" + entry.name());
                }
            }
        }
        return pages;
    }

    private void surroundings() {
        page.section(Text.of("ENVIRONMENT"));
        Surroundings.variables(page);
        page.section(Text.of("FILES"));
        page.term(
                "~/.local/share/kith/kith.db",
                Text.of("The database. The first write makes it, readable by its owner only."));
        page.term(
                "~/.config/kith/config.properties",
                Text.of("Preferences, one a line. An option or a variable goes before them. More in kith-files(5)."));
    }
}
