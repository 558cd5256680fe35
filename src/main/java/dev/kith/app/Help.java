package dev.kith.app;

import dev.kith.base.Text;
import dev.kith.cli.Command;
import dev.kith.cli.CommandLine;
import dev.kith.cli.Entry;
import dev.kith.cli.Group;
import dev.kith.cli.HelpPage;
import dev.kith.cli.HelpPage.EntrySection;
import dev.kith.manual.HelpCommand;
import java.util.List;

/** What --help tells of the program, a noun or a verb. */
final class Help {
    private Help() {}

    /** Of what the words of a command lead to; KithException.Usage where they lead nowhere. */
    static String page(List<String> words) {
        return page(CommandLine.find(Commands.root(), words));
    }

    static String page(CommandLine line) {
        if (line.path().isEmpty()) {
            return Text.of(
                    "{0}'kith help TOPIC' tells about {1}.\n",
                    HelpPage.group(
                            "kith",
                            Text.of("A customer relationship toolkit: one program, one SQLite file."),
                            Commands.byJob()),
                    String.join(", ", HelpCommand.topics()));
        }
        Entry entry = line.path().getLast();
        String name = "kith " + line.name();
        return switch (line.node()) {
            case Group group ->
                HelpPage.group(
                        name,
                        Text.of("{0}.", entry.summary()),
                        List.of(new EntrySection(Text.later("Commands"), group.shown())));
            case Command command -> HelpPage.command(name, entry.summary(), command.spec());
        };
    }
}
