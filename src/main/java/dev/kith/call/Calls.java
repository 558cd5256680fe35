package dev.kith.call;

import dev.kith.base.Due;
import dev.kith.base.KithException;
import dev.kith.base.Moments;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.care.OpenCall;
import dev.kith.care.OpenCalls;
import dev.kith.cli.Conversation;
import dev.kith.cli.Session;
import dev.kith.customer.Channel;
import dev.kith.customer.CustomerPart;
import dev.kith.customer.Match;
import dev.kith.db.Written;
import dev.kith.interaction.InteractionViews;
import dev.kith.policy.ContactPolicies;
import dev.kith.policy.Planning;
import dev.kith.policy.Violation;
import dev.kith.script.Question;
import dev.kith.script.Script;
import dev.kith.script.Scripts;
import dev.kith.view.Card;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds calls: shows whom it is with, listens, and writes what came of it. */
final class Calls {
    private static final String HINT =
            Text.later("Type what is said. /help shows what else there is; /done writes it down.");

    private final Session session;
    private final Conversation conversation;
    private final List<CustomerPart> parts;
    private final Plan plan;

    /**
     * What is the same for all calls of a command.
     *
     * @param script the questions to be asked, or null
     * @param list whether there are others to be called after one
     */
    record Plan(String direction, @Nullable Script script, boolean list) {}

    /** When a call began, how long it had lasted before it was taken up again at a time, and what is asked in it. */
    private record Begun(
            Instant startedAt,
            long before,
            Instant again,
            @Nullable Script script) {
        long seconds(Instant now) {
            return before + Math.max(0, now.getEpochSecond() - again.getEpochSecond());
        }

        List<Question> questions() {
            return script == null ? List.of() : script.questions();
        }

        @Nullable
        String scriptName() {
            return script == null ? null : script.name();
        }
    }

    Calls(Session session, Conversation conversation, List<CustomerPart> parts, Plan plan) {
        this.session = session;
        this.conversation = conversation;
        this.parts = List.copyOf(parts);
        this.plan = plan;
    }

    /**
     * Calls a customer; empty where there are no more lines.
     *
     * @throws KithException.Cancelled where it is to be gone on with another time
     */
    Optional<Control> with(Called named) {
        Match customer = named.customer();
        if (conversation.isInteractive()) {
            show(customer);
        }
        warn(customer);
        Path file = Draft.file(session.databaseFile(), customer.id(), session.actor());
        Draft.Found found =
                Draft.find(file).filter(draft -> isWanted(draft, file)).orElse(null);
        Called called = named.care() != null || plan.list() ? named : named.in(care(customer, found));
        Begun begun = found == null
                ? new Begun(session.now(), 0, session.now(), script(called))
                : new Begun(found.startedAt(), found.seconds(), session.now(), script(found));
        Sheet sheet = new Sheet(begun.questions(), new Moments(begun.startedAt(), session.zone()));
        if (found != null) {
            found.lines().forEach(line -> sheet.replay(line.text()));
            conversation.show(CallViews.entries(sheet.entries(), session.zone()));
        }
        Draft draft = conversation.isInteractive() && !session.isDryRun()
                ? Draft.in(file, begun.startedAt(), begun.scriptName())
                : Draft.none();
        return talk(called, begun, sheet, draft);
    }

    private Optional<Control> talk(Called called, Begun begun, Sheet sheet, Draft draft) {
        Match customer = called.customer();
        if (conversation.isInteractive()) {
            conversation.say(Text.of(HINT));
        }
        Talk talk = new Talk(
                session,
                conversation,
                sheet,
                draft,
                new Talk.Surroundings(() -> begun.seconds(session.now()), plan.list(), () -> show(customer)));
        Optional<Control> end;
        try {
            end = talk.run();
        } catch (KithException.Cancelled e) {
            throw draft.isKept()
                    ? new KithException.Cancelled(Text.of(
                            "A draft of the call with {0} is kept. To go on with it: kith call {1}",
                            customer.name(), customer.id()))
                    : new KithException.Cancelled(Text.of("Nothing was logged."));
        }
        if (end.filter(how -> how == Control.SKIP || how == Control.QUIT).isPresent()) {
            session.say(Text.of("Nothing was logged for {0}.", customer.name()));
        } else if (end.isEmpty() && sheet.isEmpty()) {
            session.say(Text.of("Nothing was logged for {0}: nothing was typed.", customer.name()));
        } else {
            write(new CallRecord(
                    called, sheet, plan.direction(), begun.startedAt(), begun.seconds(session.now()), session.actor()));
        }
        draft.delete();
        return end;
    }

    private void write(CallRecord call) {
        Written<CallRecord.Outcome> written = session.change(tx -> call.write(tx, session.now(), session.zone()));
        Long closed = written.value().closed();
        session.showChanged(Card.of(written.value().logged(), InteractionViews.LINES));
        session.did(call.sentence(closed), written);
        OpenCall care = call.called().care();
        if (care != null && closed == null) {
            session.say(Text.of(
                    "Task {0} of the care plan {1} stays open: nobody was reached, as far as /outcome says.",
                    care.task(), Printable.line(care.plan())));
        }
    }

    /** The round for which a customer is called who was named: one whose questions are wanted, or those of a draft. */
    private @Nullable OpenCall care(Match customer, Draft.@Nullable Found found) {
        OpenCall open = session.read(tx -> new OpenCalls(tx, session.now(), session.zone()).asked(customer.id()))
                .filter(call -> find(call.script()).isPresent())
                .orElse(null);
        Script given = plan.script();
        if (open == null) {
            return null;
        }
        if (found != null || given != null) {
            String asked = found == null ? Objects.requireNonNull(given).name() : found.script();
            return asked != null && asked.equalsIgnoreCase(open.script()) ? open : null;
        }
        String what = Text.of("The care plan {0} has questions for this call", Printable.line(open.plan()));
        if (!conversation.isInteractive()) {
            session.say(Text.of("{0}: --script {1}", what, Printable.line(String.valueOf(open.script()))));
            return null;
        }
        return isYes(Text.of("{0} ({1}). Ask them? [Y/n] ", what, open.script())) ? open : null;
    }

    /** Says what speaks against the call; who is rung by the customer has nothing to be told. */
    private void warn(Match customer) {
        if (!plan.direction().equals("out")) {
            return;
        }
        Due now = Due.at(session.now());
        List<Violation> violations =
                session.read(tx -> new ContactPolicies(tx).violations(customer.id(), Channel.CALL, now));
        if (!violations.isEmpty()) {
            conversation.say(Planning.sentence(customer.name(), violations));
        }
    }

    private void show(Match customer) {
        session.read(tx -> {
            conversation.show(CallCard.of(customer.id(), parts, tx, session));
            return true;
        });
    }

    private @Nullable Script script(Draft.Found found) {
        String name = found.script();
        return name == null ? null : find(name).orElse(plan.script());
    }

    /** What is asked in a call: the questions that were named, or those of the care plan. */
    private @Nullable Script script(Called called) {
        OpenCall care = called.care();
        if (plan.script() != null || care == null || care.script() == null) {
            return plan.script();
        }
        Optional<Script> script = find(care.script());
        if (script.isEmpty()) {
            session.say(Text.of(
                    "The script {0} of the care plan {1} is not there any more.",
                    Printable.line(care.script()), Printable.line(care.plan())));
        }
        return script.orElse(null);
    }

    private Optional<Script> find(@Nullable String script) {
        return script == null ? Optional.empty() : session.read(tx -> new Scripts(tx).find(script));
    }

    private boolean isYes(String question) {
        String answer = conversation.next(question);
        return answer == null
                || answer.isBlank()
                || answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
    }

    private boolean isWanted(Draft.Found draft, Path file) {
        if (session.isDryRun()) {
            return false;
        }
        if (!conversation.isInteractive()) {
            session.say(Text.of("There is a draft of another call in {0}; it is left as it is.", file));
            return false;
        }
        boolean wanted = isYes(Text.counted(
                draft.lines().size(),
                "There is a draft of this call with {0} line. Go on with it? [Y/n] ",
                "There is a draft of this call with {0} lines. Go on with it? [Y/n] "));
        if (!wanted) {
            Draft.in(file, draft.startedAt(), null).delete();
        }
        return wanted;
    }
}
