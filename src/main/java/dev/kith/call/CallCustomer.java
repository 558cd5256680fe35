package dev.kith.call;

import dev.kith.base.KithException;
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
                .with(CallOptions.SCRIPT, CallOptions.LIST, CallOptions.DIRECTION)
                .shows(InteractionViews.LINES)
                .describe(CallOptions.ABOUT)
                .example("kith call zoe@example.com", "a call, now")
                .example("kith call zoe@example.com --script delivery", "one with questions to ask")
                .example("kith call --list regulars", "all of a segment, one after the other")
                .example("kith call zoe@example.com < notes.txt", "one that was written down elsewhere");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        Optional<CustomerRef> ref = arguments.find(CallOptions.REF);
        Optional<String> list = arguments.find(CallOptions.LIST);
        if (ref.isPresent() == list.isPresent()) {
            throw new KithException.Usage(
                    ref.isPresent() ? "A call is with a customer or with a --list, not both." : "Who is called?",
                    "Write 'kith call REF' for one customer, or 'kith call --list SEGMENT' for many.");
        }
        Calls.Plan plan = CallOptions.plan(arguments, session);
        parts.get().forEach(part -> part.follow(session));
        try (Conversation conversation = Conversation.open(session, CallOptions.completing(session))) {
            Calls calls = new Calls(session, conversation, parts.get(), plan);
            if (ref.isPresent()) {
                calls.with(session.read(
                        tx -> new CustomerRefs(tx, session.settings().region()).get(ref.get())));
            } else {
                Waiting waiting = new WaitingMembers(list.orElseThrow(), CallOptions.today(session));
                all(new CallQueue(waiting, session), calls, session);
            }
        }
        return ExitCode.DONE;
    }

    private static void all(CallQueue queue, Calls calls, Session session) {
        Optional<Match> next = queue.next();
        while (next.isPresent()) {
            Optional<Control> end = calls.with(next.get());
            if (end.filter(how -> how == Control.NEXT || how == Control.SKIP).isEmpty()) {
                return;
            }
            next = queue.next();
        }
        session.say("There is nobody left to be called today.");
    }
}
