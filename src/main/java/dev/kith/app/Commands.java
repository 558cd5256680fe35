package dev.kith.app;

import dev.kith.cli.Entry;
import dev.kith.cli.Env;
import dev.kith.cli.Group;
import dev.kith.cli.HelpPage;
import dev.kith.customer.CustomerCommand;
import dev.kith.customer.CustomerPart;
import dev.kith.customer.Queries;
import dev.kith.search.SearchIndex;
import java.util.ArrayList;
import java.util.List;

/** The tree of commands, by the job that they do. What is behind a word is made when the word is used. */
final class Commands {
    private static final Queries QUERIES = new Queries(Commands::parts, new SearchIndex(Commands::parts));

    private Commands() {}

    /** All that may stand after {@code kith}. */
    static Group root(Env env) {
        List<Entry> entries = new ArrayList<>();
        for (HelpPage.EntrySection job : byJob()) {
            entries.addAll(job.entries());
        }
        return new Group(entries);
    }

    static List<HelpPage.EntrySection> byJob() {
        return List.of(new HelpPage.EntrySection(
                "People",
                List.of(new Entry("customer", "The customers themselves", () -> CustomerCommand.group(QUERIES)))));
    }

    /** What the features add to a customer, in the order in which a card shows it. */
    private static List<CustomerPart> parts() {
        return List.of();
    }
}
