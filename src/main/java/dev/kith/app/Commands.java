package dev.kith.app;

import dev.kith.cli.Entry;
import dev.kith.cli.Env;
import dev.kith.cli.Group;
import dev.kith.cli.HelpPage.EntrySection;
import dev.kith.customer.CustomerCommand;
import dev.kith.customer.CustomerPart;
import dev.kith.customer.Queries;
import dev.kith.order.OrderCommand;
import dev.kith.order.OrdersPart;
import dev.kith.points.PointsCommand;
import dev.kith.points.PointsPart;
import dev.kith.product.ProductCommand;
import dev.kith.report.ReportCommand;
import dev.kith.search.FindCustomers;
import dev.kith.search.SearchIndex;
import dev.kith.transfer.ImportCommand;
import dev.kith.interaction.InteractionCommand;
import dev.kith.interaction.InteractionPart;
import dev.kith.tag.TagCommand;
import dev.kith.tag.TagPart;
import java.util.ArrayList;
import java.util.List;

/** The tree of commands, by the job that they do. What is behind a word is made when the word is used. */
final class Commands {
    private static final SearchIndex INDEX = new SearchIndex(Commands::parts);
    private static final Queries QUERIES = new Queries(Commands::parts, INDEX);

    private Commands() {}

    /** All that may stand after {@code kith}. */
    static Group root(Env env) {
        List<Entry> entries = new ArrayList<>();
        for (EntrySection job : byJob()) {
            entries.addAll(job.entries());
        }
        return new Group(entries);
    }

    /** The same, under the jobs that people do with it. */
    static List<EntrySection> byJob() {
        return List.of(
                new EntrySection("People", people()),
                new EntrySection("Sales", sales()),
                new EntrySection("Loyalty", loyalty()),
                new EntrySection("Reports", reports()),
                new EntrySection("Data", data()));
    }

    private static List<Entry> people() {
        return List.of(
                new Entry("customer", "The customers themselves", () -> CustomerCommand.group(QUERIES)),
                new Entry("find", "Find customers by anything known of them", () -> new FindCustomers(QUERIES, INDEX)),
                new Entry("tag", "Words on customers", TagCommand::group),
                new Entry("log", "Contacts with customers", InteractionCommand::group));
    }

    private static List<Entry> sales() {
        return List.of(
                new Entry("order", "What customers ordered, and refunds", OrderCommand::group),
                new Entry("product", "What is sold", ProductCommand::group));
    }

    private static List<Entry> loyalty() {
        return List.of(new Entry("points", "Points given and what is left of them", PointsCommand::group));
    }

    private static List<Entry> reports() {
        return List.of(new Entry("report", "What the figures say", ReportCommand::group));
    }

    private static List<Entry> data() {
        return List.of(
                new Entry("import", "Bring in what other programs know", () -> ImportCommand.group(session -> INDEX.follow(session.db()))));
    }

    /** What the features add to a customer, in the order in which a card shows it. */
    private static List<CustomerPart> parts() {
        return List.of(new TagPart(), new OrdersPart(), new InteractionPart(), new PointsPart());
    }
}
