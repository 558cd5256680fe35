package dev.kith.call;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.care.OpenCalls;
import dev.kith.cli.Arguments;
import dev.kith.cli.Completing;
import dev.kith.cli.Live;
import dev.kith.cli.Option;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.customer.CustomerRef;
import dev.kith.interaction.Contact;
import dev.kith.script.Script;
import dev.kith.script.Scripts;
import dev.kith.tag.Tag;
import dev.kith.tag.Tags;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the options of {@code kith call} say. */
final class CallOptions {
    static final Parameter<CustomerRef> REF = CustomerRef.PARAMETER.optional();
    static final Option<String> SCRIPT = Option.text("--script", "SCRIPT", "ask the questions of this script")
            .completing(Live.SCRIPT);
    static final Option<String> LIST = Option.text(
                    "--list", "SEGMENT", "call the members of this segment, one after the other")
            .completing(Live.SEGMENT);
    static final Option<String> ROUND = Option.text(
                    "--round", "PLAN", "call those who are open in the round of this care plan, one after the other")
            .completing(Live.PLAN);
    static final Option<String> DIRECTION = Option.choice(
            "--direction", "who reached out: in (they did) or out (we did, the default)", Contact.DIRECTIONS);

    /** What the manual says of the command. */
    static final String ABOUT = """
            It shows the customer, takes notes line by line, and writes the call with its length and all that came of it \
            as one operation. A line that begins with a slash is a command: /task DUE TEXT, /points N [REASON], /tag NAME, \
            /outcome WORD, /mood WORD, /undo, /show, /help; /done or the end of input writes the call, /quit writes \
            nothing. With --script the questions come first, one after the other; an empty line passes one over.

            Ctrl-C keeps what was typed in a file beside the database, and so does a terminal that goes away: the next \
            'kith call' of the same customer offers to go on with it. With --list the members of a segment come one after \
            the other, without those called today, those last heard of long ago first: /next writes a call and goes on, \
            /skip goes on without, /done and /quit end. What speaks against a call, such as quiet hours, is said when it \
            begins, and refuses nothing; a list leaves out whom the contact policy forbids to call now.

            With --round those come one after the other who are open in the round of a care plan, what is due first \
            comes first, and the plan's script is asked; the task is done when the outcome is reached or resolved. Where \
            one customer is called for whom a plan with a script has an open task, its questions are offered. In a pipe there are no prompts, and a wrong line writes nothing.""";

    private CallOptions() {}

    static Calls.Plan plan(Arguments arguments, Session session) {
        Script script = arguments
                .find(SCRIPT)
                .map(name -> session.read(tx -> new Scripts(tx).get(name)))
                .orElse(null);
        return new Calls.Plan(arguments.get(DIRECTION, "out"), script, arguments.has(LIST) || arguments.has(ROUND));
    }

    /** Who is called one after the other; nothing where one customer is named. */
    static Optional<Waiting> waiting(Arguments arguments, Session session) {
        Optional<String> list = arguments.find(LIST);
        Optional<String> round = arguments.find(ROUND);
        long ways = Stream.of(arguments.find(REF), list, round)
                .filter(Optional::isPresent)
                .count();
        if (ways != 1) {
            throw new KithException.Usage(
                    ways == 0
                            ? Text.of("Who is called?")
                            : Text.of("A call is with a customer, with a --list or with a --round."),
                    Text.of(
                            "Write 'kith call REF' for one customer, 'kith call --list SEGMENT' or 'kith call --round PLAN' for"
                                    + " many."));
        }
        Instant today = today(session);
        return list.<Waiting>map(segment -> new WaitingMembers(segment, today))
                .or(() -> round.map(plan -> tx -> new OpenCalls(tx, session.now(), session.zone())
                        .ofPlan(plan).stream()
                                .map(call -> new Called(call.customer(), call))
                                .toList()));
    }

    /** When today began. */
    private static Instant today(Session session) {
        return session.now()
                .atZone(session.zone())
                .toLocalDate()
                .atStartOfDay(session.zone())
                .toInstant();
    }

    /** Slash commands at the beginning of a line, and what may come after them. */
    static Completing completing(Session session) {
        return (words, begun) -> {
            if (words.isEmpty()) {
                return begun.startsWith("/") ? SlashLine.words() : List.of();
            }
            return switch (words.getFirst()) {
                case "/tag" ->
                    session.read(tx -> new Tags(tx).list()).stream()
                            .map(Tag::name)
                            .toList();
                case "/outcome" -> Contact.OUTCOMES;
                default -> List.of();
            };
        };
    }
}
