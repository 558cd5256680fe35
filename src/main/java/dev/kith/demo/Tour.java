package dev.kith.demo;

import dev.kith.base.Text;
import java.util.List;

/** The commands that make the shop, and those to try on it. */
final class Tour {
    private Tour() {}

    /** A command to try, without the word kith, and what for. */
    record Stop(String command, String purpose) {}

    /** They bring the files of the shop in, and set up what a shop has; what begins with November doubles then. */
    static List<String> making(int november) {
        return List.of(
                "init --currency GBP --timezone Europe/London --region GB",
                "import customers customers.csv",
                "points rule define base --points 1 --per 1.00 --expires '1y month-end'",
                "points rule define november --times 2 --since %1$d-11-01 --until %1$d-11-30".formatted(november),
                "points rule define welcome --cause first-order --points 25",
                "points tier init 200 500 1000 --by spend --window 12mo --downgrade one-level",
                "reward define 'Tea tin' --kind gift --points 120 --stock 80",
                "reward define 'Five off' --points 100 --value 5.00 --minimum 20.00 --valid 90d",
                "import orders orders.csv",
                "import interactions contacts.csv",
                "import tasks tasks.csv",
                "segment define regulars 'orders:8..' --tag regular",
                "segment define missed 'orders:3.. last-order:90d..'",
                "segment define readers tag:newsletter",
                "segment refresh",
                "points expire",
                "points tier run",
                "reward redeem S-0004 'Five off' --ref demo-1",
                "care init",
                "care run");
    }

    /** Ten commands, from a look at the day to taking something back. */
    static List<Stop> stops() {
        return List.of(
                new Stop("today", Text.later("what the day asks for: tasks, birthdays, who is drifting away")),
                new Stop("customer show S-0004", Text.later("everything about one customer")),
                new Stop(
                        "log call S-0004 -m 'Wants to try Oolong' --next '+7d call again'",
                        Text.later("a call, and what follows")),
                new Stop(
                        "customer list 'segment:missed city:York,Leeds' --columns name,city,phones",
                        Text.later("who has not been seen")),
                new Stop("report rfm", Text.later("how recently, how often, how much")),
                new Stop("report overview", Text.later("the shop in figures")),
                new Stop("points statement S-0004 --since -30d", Text.later("where points came from, and went")),
                new Stop("report tiers", Text.later("who stands where, and who rose")),
                new Stop(
                        "export customers --query tag:newsletter --output readers.csv",
                        Text.later("a list for another program")),
                new Stop("undo", Text.later("and the call above was never logged")));
    }

    /** What is told when the shop is there. */
    static String guide(String folder) {
        StringBuilder text = new StringBuilder();
        text.append(Text.of("A tea shop with 600 customers, as of today, is in {0}.", folder));
        text.append("\n\n  cd ").append(folder).append("; export KITH_DB=kith.db\n\n");
        text.append(Text.of("Ten things to try:")).append("\n\n");
        for (Stop stop : stops()) {
            text.append("  # ").append(Text.of(stop.purpose())).append('\n');
            text.append("  kith ").append(stop.command()).append("\n\n");
        }
        return text.append(Text.of("man kith-tutorial has more.")).append('\n').toString();
    }
}
