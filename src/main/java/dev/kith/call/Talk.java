package dev.kith.call;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.Conversation;
import dev.kith.cli.Session;
import dev.kith.script.Question;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Takes line after line of a call, until it ends. */
final class Talk {
    private final Session session;
    private final Conversation conversation;
    private final Sheet sheet;
    private final Draft draft;
    private final Surroundings around;
    private int number;
    private @Nullable Question told;

    /**
     * What is around a call.
     *
     * @param seconds how long it has lasted
     * @param list whether other customers wait
     * @param showing shows the customer
     */
    record Surroundings(LongSupplier seconds, boolean list, Runnable showing) {}

    Talk(Session session, Conversation conversation, Sheet sheet, Draft draft, Surroundings around) {
        this.session = session;
        this.conversation = conversation;
        this.sheet = sheet;
        this.draft = draft;
        this.around = around;
    }

    /**
     * How it ended: NEXT, SKIP, DONE or QUIT; empty where there are no more lines.
     *
     * @throws KithException.Invalid for a wrong line that nobody can put right
     * @throws KithException.Cancelled after Ctrl-C
     */
    Optional<Control> run() {
        while (true) {
            ask();
            String line = conversation.next(prompt());
            if (line == null) {
                return Optional.empty();
            }
            number++;
            try {
                Optional<Control> end = take(line);
                if (end.isPresent()) {
                    return end;
                }
            } catch (KithException.Invalid e) {
                refuse(e);
            }
        }
    }

    private void ask() {
        Question question = sheet.asked().orElse(null);
        if (conversation.isInteractive() && question != null && !question.equals(told)) {
            long passed = sheet.all(Entry.Answered.class).count();
            conversation.say((passed + 1) + "/" + sheet.questions() + "  " + question.wording());
        }
        told = question;
    }

    private String prompt() {
        Duration lasted = Duration.ofSeconds(around.seconds().getAsLong());
        String clock = "%d:%02d".formatted(lasted.toMinutes(), lasted.toSecondsPart());
        return clock + (sheet.asked().isPresent() ? " ? " : " > ");
    }

    private void refuse(KithException.Invalid wrong) {
        if (!conversation.isInteractive()) {
            throw new KithException.Invalid(Text.of("Line {0}: {1}", number, wrong.getMessage()), wrong.hint());
        }
        conversation.say(wrong.getMessage() + (wrong.hint() == null ? "" : " " + wrong.hint()));
    }

    private Optional<Control> take(String line) {
        if (line.indexOf('\ufffd') >= 0) {
            throw new KithException.Invalid(
                    Text.of("This line is not text in UTF-8."), Text.of("Convert it first, for example with iconv."));
        }
        Typed typed = sheet.read(line);
        if (typed instanceof Entry entry) {
            sheet.add(entry);
            keep(line);
            return Optional.empty();
        }
        Control control = (Control) typed;
        switch (control) {
            case SHOW -> {
                around.showing().run();
                conversation.show(CallViews.entries(sheet.entries(), session.zone()));
            }
            case HELP -> conversation.show(CallViews.commands());
            case UNDO -> undo(line);
            case NEXT, SKIP -> {
                if (!around.list()) {
                    throw new KithException.Invalid(
                            Text.of("There is no list to go on with."),
                            Text.of("/done writes the call, /quit writes nothing."));
                }
                return Optional.of(control);
            }
            case DONE, QUIT -> {
                return Optional.of(control);
            }
        }
        return Optional.empty();
    }

    private void undo(String line) {
        Entry last =
                sheet.undo().orElseThrow(() -> new KithException.Invalid(Text.of("There is nothing to take back.")));
        keep(line);
        conversation.say(Text.of(
                "Took back the {0}: {1}", Text.word(CallViews.kind(last)), CallViews.text(last, session.zone())));
        told = null;
    }

    private void keep(String line) {
        Instant now = session.now();
        draft.add(now, line);
    }
}
