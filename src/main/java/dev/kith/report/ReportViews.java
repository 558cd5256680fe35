package dev.kith.report;

import dev.kith.base.Text;
import dev.kith.cli.Entry;
import dev.kith.report.Overview.Month;
import dev.kith.report.Overview.Share;
import dev.kith.view.Card;
import dev.kith.view.Column;
import dev.kith.view.Listing;
import dev.kith.view.Section;
import java.util.List;

/** What is shown of reports. */
final class ReportViews {
    static final List<Column<Entry>> REPORTS = List.of(
            Column.text("report", "Report", Entry::name), Column.text("summary", "What it shows", Entry::summary));

    static final List<Column<Overview>> OVERVIEW = List.of(
            Column.whole("customers", "Customers", overview -> overview.people().customers()),
            Column.whole("persons", "Persons", overview -> overview.people().persons()),
            Column.whole(
                    "organisations",
                    "Organisations",
                    overview -> overview.people().organisations()),
            Column.whole("archived", "Archived", overview -> overview.people().archived()),
            Column.whole(
                    "new_30_days",
                    "New in 30 days",
                    overview -> overview.people().recent()),
            Column.whole("orders", "Orders", overview -> overview.all().orders()),
            Column.whole("refunds", "Refunds", overview -> overview.all().refunds()),
            Column.amount("spend", "Net spend", overview -> overview.all().spend()),
            Column.whole(
                    "orders_30_days",
                    "Orders in 30 days",
                    overview -> overview.recent().orders()),
            Column.whole(
                    "refunds_30_days",
                    "Refunds in 30 days",
                    overview -> overview.recent().refunds()),
            Column.amount(
                    "spend_30_days",
                    "Net spend in 30 days",
                    overview -> overview.recent().spend()),
            Column.whole(
                    "contacts_30_days",
                    "Contacts in 30 days",
                    overview -> overview.contacts().contacts()),
            Column.whole(
                    "contacted_30_days",
                    "With customers",
                    overview -> overview.contacts().customers()),
            Column.whole("points", "Points outstanding", Overview::points));

    private static final List<Column<Share>> CHANNELS = List.of(
            Column.word("channel", "Channel", Share::name),
            Column.whole("contacts", "Contacts", Share::count),
            Column.bar("share", "Share", Share::share));

    private static final List<Column<Share>> TAGS = List.of(
            Column.text("tag", "Tag", Share::name),
            Column.whole("customers", "Customers", Share::count),
            Column.bar("share", "Share", Share::share));

    private static final List<Column<Month>> MONTHS = List.of(
            Column.text("month", "Month", month -> month.month().toString()),
            Column.whole("new_customers", "New customers", Month::newCustomers),
            Column.whole("orders", "Orders", month -> month.sales().orders()),
            Column.whole("refunds", "Refunds", month -> month.sales().refunds()),
            Column.amount("spend", "Net spend", month -> month.sales().spend()),
            Column.bar("of_best_month", "Of the best month", Month::ofBest));

    private ReportViews() {}

    static Card<Overview> card(Overview overview) {
        return new Card<>(
                overview,
                OVERVIEW,
                List.of(
                        new Section(
                                "months", Text.of("Month by month"), Listing.of("months", MONTHS, overview.months())),
                        new Section(
                                "channels",
                                Text.of("Contacts in 30 days by channel"),
                                Listing.of("channels", CHANNELS, overview.channels())),
                        new Section("tags", Text.of("Most used tags"), Listing.of("tags", TAGS, overview.tags()))));
    }
}
