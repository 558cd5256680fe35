package dev.kith.interaction;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.Channel;
import dev.kith.db.Tx;
import dev.kith.db.Written;
import dev.kith.view.Card;
import dev.kith.view.Listing;
import java.util.function.Function;

/** {@code kith log call} and the same for each other channel. */
final class LogContact implements Command {
    private final Channel channel;

    LogContact(Channel channel) {
        this.channel = channel;
    }

    @Override
    public Spec spec() {
        String log = "kith log " + channel.word();
        return Spec.changing()
                .takes(LogOptions.REFS)
                .with(LogOptions.ALL)
                .shows(InteractionViews.LINES)
                .asksFirst()
                .describe(LogOptions.ABOUT)
                .example(
                        log + " zoe@example.com -m 'Asked about the spring range'",
                        Text.of("{0}, just now", channel.phrase()))
                .example(
                        log + " zoe@example.com --at 'yesterday 9:00' -m 'Will order in March' --sentiment 0.5",
                        "one of yesterday, with how they felt about it")
                .example(
                        log
                                + " zoe@example.com lena@example.com -m 'Share a stand' --next 'fri 10:00 send the offer' --tag hot",
                        "one with two customers, and what comes next");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        LogRequest request = LogOptions.request(channel, arguments, session);
        int count = request.customers().size();
        session.confirmChange(count, Text.of("Log {0} with {1} customers?", channel.phrase(), count));
        Function<Tx, Logged> work = tx -> new Logging(tx, session).log(request);
        Written<Logged> logged = request.create() == null ? session.change(work) : session.write(work);
        Logged left = logged.value();
        session.showChanged(
                count == 1
                        ? Card.of(left.contacts().getFirst(), InteractionViews.LINES)
                        : Listing.of("contacts", InteractionViews.LINES, left.contacts()));
        left.warnings().forEach(session::warn);
        session.did(left.sentence(session), logged);
        return ExitCode.DONE;
    }
}
