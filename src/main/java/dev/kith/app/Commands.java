package dev.kith.app;

import dev.kith.agenda.ShowToday;
import dev.kith.backup.MakeBackup;
import dev.kith.backup.RestoreBackup;
import dev.kith.base.Text;
import dev.kith.call.CallCustomer;
import dev.kith.call.CallPart;
import dev.kith.care.CareCommand;
import dev.kith.care.CarePart;
import dev.kith.care.ReportCare;
import dev.kith.care.ReportRound;
import dev.kith.classification.HistoryPart;
import dev.kith.classification.LifecyclePart;
import dev.kith.classification.RateCustomer;
import dev.kith.classification.RefreshClasses;
import dev.kith.classification.ReportLifecycle;
import dev.kith.classification.ReportRfm;
import dev.kith.classification.ReportValue;
import dev.kith.classification.RfmPart;
import dev.kith.classification.ValuePart;
import dev.kith.cli.Entry;
import dev.kith.cli.Explaining;
import dev.kith.cli.Group;
import dev.kith.cli.HelpPage.EntrySection;
import dev.kith.cli.RunShell;
import dev.kith.config.ConfigCommand;
import dev.kith.config.MakeDatabase;
import dev.kith.contract.ContractCommand;
import dev.kith.contract.ContractPart;
import dev.kith.customer.CustomerCommand;
import dev.kith.customer.CustomerFields;
import dev.kith.customer.CustomerPart;
import dev.kith.customer.ExplainQuery;
import dev.kith.customer.Queries;
import dev.kith.db.Undo;
import dev.kith.demo.BuildDemo;
import dev.kith.doctor.ExamineDatabase;
import dev.kith.duplicate.FindDuplicates;
import dev.kith.duplicate.MergeCustomers;
import dev.kith.earning.EarnByOrders;
import dev.kith.earning.EarningPart;
import dev.kith.earning.RuleCommand;
import dev.kith.export.ExportCommand;
import dev.kith.fact.FactPart;
import dev.kith.holiday.HolidayCommand;
import dev.kith.interaction.InteractionCommand;
import dev.kith.interaction.InteractionPart;
import dev.kith.keydate.KeyDateCommand;
import dev.kith.keydate.KeyDatePart;
import dev.kith.manual.CompletionCommand;
import dev.kith.manual.HelpCommand;
import dev.kith.manual.LiveCompletion;
import dev.kith.member.MemberCommand;
import dev.kith.member.MemberPart;
import dev.kith.operation.OperationsCommand;
import dev.kith.operation.ShowHistory;
import dev.kith.operation.UndoOperations;
import dev.kith.order.OrderCommand;
import dev.kith.order.OrderPart;
import dev.kith.order.OrdersPart;
import dev.kith.order.OrdersUndo;
import dev.kith.points.PointsCommand;
import dev.kith.points.PointsPart;
import dev.kith.points.PointsUndo;
import dev.kith.points.ReportLiability;
import dev.kith.points.ReportPoints;
import dev.kith.points.ReportProgramme;
import dev.kith.policy.PolicyCommand;
import dev.kith.policy.PolicyPart;
import dev.kith.product.ProductCommand;
import dev.kith.programme.ProgrammeCommand;
import dev.kith.quality.FixCustomers;
import dev.kith.quality.ShowQuality;
import dev.kith.query.Field;
import dev.kith.report.ReportCommand;
import dev.kith.reward.OrderCoupons;
import dev.kith.reward.ReportRewards;
import dev.kith.reward.RewardCommand;
import dev.kith.reward.RewardPart;
import dev.kith.script.ScriptCommand;
import dev.kith.script.ScriptPart;
import dev.kith.search.FindCustomers;
import dev.kith.search.SearchIndex;
import dev.kith.segment.MovePart;
import dev.kith.segment.RefreshPart;
import dev.kith.segment.ReportSegments;
import dev.kith.segment.SegmentCommand;
import dev.kith.segment.SegmentPart;
import dev.kith.segment.SegmentParts;
import dev.kith.tag.TagCommand;
import dev.kith.tag.TagPart;
import dev.kith.tag.TagsUndo;
import dev.kith.task.TaskCommand;
import dev.kith.task.TaskPart;
import dev.kith.template.TemplateCommand;
import dev.kith.tier.ReportTiers;
import dev.kith.tier.TierCommand;
import dev.kith.tier.TierPart;
import dev.kith.tier.TiersUndo;
import dev.kith.tier.UpgradeByOrders;
import dev.kith.transfer.ImportCommand;
import dev.kith.transfer.LogBatch;
import dev.kith.transfer.PointsBatch;
import java.util.ArrayList;
import java.util.List;

/** The tree of commands, by the job that they do. What is behind a word is made when the word is used. */
final class Commands {
    private static final SearchIndex INDEX = new SearchIndex(Commands::parts);
    private static final Queries QUERIES = new Queries(Commands::parts, INDEX);

    private Commands() {}

    /** What {@code --explain} does, wherever it stands. */
    static Explaining explaining() {
        return new ExplainQuery(QUERIES);
    }

    /** All that may stand after {@code kith}. */
    static Group root() {
        List<Entry> entries = new ArrayList<>();
        for (EntrySection job : byJob()) {
            entries.addAll(job.entries());
        }
        return new Group(entries);
    }

    /** The same, under the jobs that people do with it. */
    static List<EntrySection> byJob() {
        return List.of(
                new EntrySection(Text.later("People"), people()),
                new EntrySection(Text.later("Sales"), sales()),
                new EntrySection(Text.later("Loyalty"), loyalty()),
                new EntrySection(Text.later("Reports"), reports()),
                new EntrySection(Text.later("Data"), data()),
                new EntrySection(Text.later("Help"), help()));
    }

    private static List<Entry> people() {
        return List.of(
                new Entry(
                        "customer",
                        "The customers themselves",
                        () -> CustomerCommand.group(
                                QUERIES,
                                new Entry(
                                        "duplicates",
                                        "Find customers who are there more than once",
                                        () -> new FindDuplicates(QUERIES)),
                                new Entry("merge", "Make customers one", () -> new MergeCustomers(Commands::parts)),
                                new Entry("date", "Days to remember", () -> KeyDateCommand.group(QUERIES)),
                                new Entry(
                                        "contract",
                                        "What was agreed with customers, until when",
                                        () -> ContractCommand.group(QUERIES)),
                                new Entry("rate", "Rate a customer's potential and loyalty", RateCustomer::new),
                                new Entry("fix", "Put right what needs no asking", () -> new FixCustomers(QUERIES)),
                                history("customer history"))),
                new Entry("find", "Find customers by anything known of them", () -> new FindCustomers(QUERIES, INDEX)),
                new Entry("tag", "Words on customers", () -> TagCommand.group(QUERIES)),
                new Entry(
                        "segment",
                        "Customers who have something in common",
                        () -> SegmentCommand.group(
                                QUERIES, new SegmentParts(Commands::refreshParts, Commands::moveParts))),
                new Entry("today", "What the day asks for", ShowToday::new),
                new Entry("call", "Call a customer, and log it as it goes", () -> new CallCustomer(Commands::parts)),
                log(),
                new Entry("policy", "How customers want to be contacted", () -> PolicyCommand.group(QUERIES)),
                new Entry("script", "Questions to ask, and what customers answered", ScriptCommand::group),
                new Entry("template", "Texts to write to customers", () -> TemplateCommand.group(QUERIES)),
                new Entry("task", "What is to be done for customers", () -> TaskCommand.group(QUERIES)),
                new Entry("care", "Plans that make tasks by rule", () -> CareCommand.group(QUERIES)),
                new Entry("holiday", "Public holidays, and days worked on in their place", HolidayCommand::group),
                history("history"));
    }

    private static Entry log() {
        return new Entry(
                "log",
                "Contacts with customers",
                () -> InteractionCommand.group(
                        new Entry("batch", "Log the contacts that lines of JSON tell of", LogBatch::new)));
    }

    private static List<Entry> sales() {
        return List.of(
                new Entry(
                        "order",
                        "What customers ordered, and refunds",
                        () -> OrderCommand.group(Commands::orderParts, OrderCoupons::new)),
                new Entry("product", "What is sold", ProductCommand::group));
    }

    private static List<Entry> loyalty() {
        return List.of(
                new Entry("programme", "Loyalty programmes, and their terms", ProgrammeCommand::group),
                new Entry("member", "Who takes part in a programme", () -> MemberCommand.group(QUERIES)),
                new Entry("reward", "What points buy, and coupons", () -> RewardCommand.group(QUERIES)),
                new Entry(
                        "points",
                        "The points of a loyalty programme",
                        () -> PointsCommand.group(
                                QUERIES,
                                new Entry("batch", "Move points as lines of JSON tell", PointsBatch::new),
                                new Entry("rule", "By which customers earn points", () -> RuleCommand.group(QUERIES)),
                                new Entry("tier", "What loyal customers reach", () -> TierCommand.group(QUERIES)))));
    }

    private static List<Entry> reports() {
        return List.of(new Entry(
                "report",
                "What the figures say",
                () -> ReportCommand.group(
                        QUERIES,
                        new Entry(
                                "lifecycle",
                                "How many customers are at each stage",
                                () -> new ReportLifecycle(QUERIES)),
                        new Entry(
                                "value", "How many customers are in each value class", () -> new ReportValue(QUERIES)),
                        new Entry(
                                "rfm",
                                "How recently, how often and how much customers buy",
                                () -> new ReportRfm(QUERIES)),
                        new Entry("tiers", "How many customers have which tier", () -> new ReportTiers(QUERIES)),
                        new Entry("segments", "How large segments are and what they bring", ReportSegments::new),
                        new Entry("points", "What became of all points, month by month", ReportPoints::new),
                        new Entry("rewards", "What became of rewards and their coupons", ReportRewards::new),
                        new Entry("programme", "Members of a programme beside all others", ReportProgramme::new),
                        new Entry(
                                "liability",
                                "What points customers have, and what that is worth",
                                ReportLiability::new),
                        new Entry("care", "What care plans planned, and what was done and late", ReportCare::new),
                        new Entry("round", "How many were reached in a plan's rounds", ReportRound::new))));
    }

    private static List<Entry> data() {
        return List.of(
                new Entry(
                        "import",
                        "Bring in what other programs know",
                        () -> ImportCommand.group(session -> INDEX.follow(session.db()), Commands::orderParts)),
                new Entry("export", "Take along what is known", () -> ExportCommand.group(QUERIES)),
                new Entry("quality", "Tell how good the data is", ShowQuality::new),
                new Entry("undo", "Take back what was done", () -> new UndoOperations(reversals())),
                new Entry("operations", "What was done, by whom", OperationsCommand::group),
                new Entry("config", "The settings of the database", ConfigCommand::group),
                new Entry("init", "Make a database", MakeDatabase::new),
                new Entry(
                        "doctor",
                        "Look whether all is well with the database",
                        () -> new ExamineDatabase(Kith.VERSION, List.of(new LedgerHealth()))),
                new Entry("backup", "Copy the database, while others write", MakeBackup::new),
                new Entry("restore", "Go back to a backup", RestoreBackup::new),
                new Entry(
                        "shell",
                        "Run commands, one a line",
                        () -> new RunShell(Commands::root, Kith::run, new LiveCompletion(QUERIES::continuing))));
    }

    private static List<Entry> help() {
        return List.of(
                new Entry("demo", "Make an invented shop to try kith on", () -> new BuildDemo(Kith::run)),
                new Entry(
                        "help",
                        "Tell about a command, or a topic like tutorial",
                        () -> new HelpCommand(Commands::root, Help::page, Commands::fields)),
                new Entry(
                        "completion",
                        "Teach a shell kith's commands",
                        () -> CompletionCommand.group(Commands::root, QUERIES::continuing)));
    }

    private static Entry history(String name) {
        return new Entry("history", "Show what happened to a customer, and who did it", () -> new ShowHistory(name));
    }

    /** What the features add to an undo. */
    private static List<Undo.Reversal> reversals() {
        return List.of(new PointsUndo(), new OrdersUndo(), new TagsUndo(), new TiersUndo());
    }

    /** What queries can ask for in every database. */
    static List<Field> fields() {
        return CustomerFields.known(parts());
    }

    /** What the features add to a customer, in the order in which a card shows it. */
    private static List<CustomerPart> parts() {
        return List.of(
                new PolicyPart(), // first, for whoever opens a card to see what not to do
                new TagPart(),
                new SegmentPart(),
                new LifecyclePart(),
                new ValuePart(),
                new RfmPart(),
                new RewardPart(), // before orders, to which coupons refer
                new OrdersPart(),
                new CarePart(), // before tasks, to which they refer
                new TaskPart(), // before contacts, to which tasks refer
                new ScriptPart(), // before contacts, too
                new InteractionPart(),
                new CallPart(),
                new EarningPart(), // before points, whose entries it refers to
                new PointsPart(),
                new MemberPart(),
                new TierPart(),
                new KeyDatePart(),
                new ContractPart(),
                new HistoryPart(),
                new FactPart());
    }

    /** What the features do when segments are refreshed. */
    private static List<RefreshPart> refreshParts() {
        return List.of(new RefreshClasses());
    }

    /** What the features do when orders arrive. */
    private static List<OrderPart> orderParts() {
        return List.of(new EarnByOrders(QUERIES), new UpgradeByOrders()); // points that are earned count for tiers
    }

    /** What the features do when customers enter or leave segments. */
    private static List<MovePart> moveParts() {
        return List.of();
    }
}
