package dev.kith.call;

import dev.kith.base.Due;
import dev.kith.base.KithException;
import dev.kith.base.Moments;
import dev.kith.cli.Conversation;
import dev.kith.cli.Session;
import dev.kith.customer.Channel;
import dev.kith.customer.CustomerPart;
import dev.kith.customer.Match;
import dev.kith.db.Written;
import dev.kith.interaction.Interaction;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds calls: shows whom it is with, listens, and writes what came of it. */
final class Calls {
    private static final String HINT = "Type what is said. /help shows what else there is; /done writes it down.";

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
    Optional<Control> with(Match customer) {
        if (conversation.isInteractive()) {
            show(customer);
        }
        warn(customer);
        Path file = Draft.file(session.databaseFile(), customer.id(), session.actor());
        Draft.Found found =
                Draft.find(file).filter(draft -> isWanted(draft, file)).orElse(null);
        Begun begun = found == null
                ? new Begun(session.now(), 0, session.now(), plan.script())
                : new Begun(found.startedAt(), found.seconds(), session.now(), script(found));
        Sheet sheet = new Sheet(begun.questions(), new Moments(begun.startedAt(), session.zone()));
        if (found != null) {
            found.lines().forEach(line -> sheet.replay(line.text()));
            conversation.show(CallViews.entries(sheet.entries(), session.zone()));
        }
        Draft draft = conversation.isInteractive() && !session.isDryRun()
                ? Draft.in(file, begun.startedAt(), begun.scriptName())
                : Draft.none();
        return talk(customer, begun, sheet, draft);
    }

    private Optional<Control> talk(Match customer, Begun begun, Sheet sheet, Draft draft) {
        if (conversation.isInteractive()) {
            conversation.say(HINT);
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
                    ? new KithException.Cancelled("A draft of the call with " + customer.name()
                            + " is kept. To go on with it: kith call " + customer.id())
                    : new KithException.Cancelled("Nothing was logged.");
        }
        if (end.filter(how -> how == Control.SKIP || how == Control.QUIT).isPresent()) {
            session.say("Nothing was logged for " + customer.name() + ".");
        } else if (end.isEmpty() && sheet.isEmpty()) {
            session.say("Nothing was logged for " + customer.name() + ": nothing was typed.");
        } else {
            write(new CallRecord(
                    customer,
                    sheet,
                    plan.direction(),
                    begun.startedAt(),
                    begun.seconds(session.now()),
                    session.actor()));
        }
        draft.delete();
        return end;
    }

    private void write(CallRecord call) {
        Written<Interaction> written = session.change(tx -> call.write(tx, session.now(), session.zone()));
        session.showChanged(Card.of(written.value(), InteractionViews.LINES));
        session.did(call.sentence(), written);
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
        return name == null
                ? null
                : session.read(tx -> new Scripts(tx).find(name)).orElse(plan.script());
    }

    private boolean isWanted(Draft.Found draft, Path file) {
        if (session.isDryRun()) {
            return false;
        }
        if (!conversation.isInteractive()) {
            session.say("There is a draft of another call in " + file + "; it is left as it is.");
            return false;
        }
        String lines = draft.lines().size() == 1 ? "1 line" : draft.lines().size() + " lines";
        String answer = conversation.next("There is a draft of this call with " + lines + ". Go on with it? [Y/n] ");
        boolean wanted = answer == null
                || answer.isBlank()
                || answer.strip().toLowerCase(java.util.Locale.ROOT).startsWith("y");
        if (!wanted) {
            Draft.in(file, draft.startedAt(), null).delete();
        }
        return wanted;
    }
}
