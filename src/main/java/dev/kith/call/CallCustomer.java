package dev.kith.call;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.Conversation;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.CustomerPart;
import dev.kith.customer.CustomerRef;
import dev.kith.customer.CustomerRefs;
import dev.kith.customer.Match;
import dev.kith.interaction.InteractionViews;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code kith call}. */
public final class CallCustomer implements Command {
    private final Supplier<List<CustomerPart>> parts;

    /** @param parts what the features add to the card of a customer */
    public CallCustomer(Supplier<List<CustomerPart>> parts) {
        this.parts = parts;
    }

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(CallOptions.REF)
                .with(CallOptions.SCRIPT, CallOptions.LIST, CallOptions.ROUND, CallOptions.DIRECTION)
                .shows(InteractionViews.LINES)
                .describe(CallOptions.ABOUT)
                .example("kith call zoe@example.com", "a call, now")
                .example("kith call zoe@example.com --script delivery", "one with questions to ask")
                .example("kith call --list regulars", "all of a segment, one after the other")
                .example("kith call --round fair-call", "those whom a care plan has not reached this month")
                .example("kith call zoe@example.com < notes.txt", "one that was written down elsewhere");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Optional<CustomerRef> ref = arguments.find(CallOptions.REF);
        Optional<Waiting> waiting = CallOptions.waiting(arguments, session);
        Calls.Plan plan = CallOptions.plan(arguments, session);
        parts.get().forEach(part -> part.follow(session));
        try (Conversation conversation = Conversation.open(session, CallOptions.completing(session))) {
            Calls calls = new Calls(session, conversation, parts.get(), plan);
            if (ref.isPresent()) {
                Match customer = session.read(
                        tx -> new CustomerRefs(tx, session.settings().region()).get(ref.get()));
                calls.with(new Called(customer, null));
            } else {
                all(new CallQueue(waiting.orElseThrow(), session), calls, session);
            }
        }
        return ExitCode.DONE;
    }

    private static void all(CallQueue queue, Calls calls, Session session) {
        Optional<Called> next = queue.next();
        while (next.isPresent()) {
            Optional<Control> end = calls.with(next.get());
            if (end.filter(how -> how == Control.NEXT || how == Control.SKIP).isEmpty()) {
                return;
            }
            next = queue.next();
        }
        session.say(Text.of("There is nobody left to be called today."));
    }
}
