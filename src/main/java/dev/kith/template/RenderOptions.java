package dev.kith.template;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Live;
import dev.kith.cli.Option;
import org.jspecify.annotations.Nullable;

/** Where what {@code kith template render} makes goes to. */
record RenderOptions(
        @Nullable String folder, boolean mbox, @Nullable Sender sender, boolean log, boolean force) {
    static final Option<String> MESSAGES = Option.text(
                    "--messages", "FOLDER", "write an e-mail for each customer into this folder: ID.eml")
            .completing(Live.FILE);
    static final Option<Boolean> MBOX = Option.flag(
            "--mbox", "write all e-mails to standard output, one after the other, as mail programs keep them");
    static final Option<Sender> SENDER = Option.of(
            "--sender",
            "ADDRESS",
            "who sends them: shop@example.com or 'Tea Shop <shop@example.com>'",
            (text, session) -> Sender.parse(text));
    static final Option<Boolean> LOG =
            Option.flag("--log", "log a sent e-mail for each customer, all in one operation");
    static final Option<Boolean> FORCE =
            Option.flag("--force", "write to those, too, whom the contact policy forbids to contact");

    static RenderOptions of(Arguments arguments) {
        RenderOptions options = new RenderOptions(
                arguments.orNull(MESSAGES),
                arguments.has(MBOX),
                arguments.orNull(SENDER),
                arguments.has(LOG),
                arguments.has(FORCE));
        if (options.folder != null && options.mbox) {
            throw new KithException.Usage(Text.of("E-mails go into a folder or to standard output, not both."), null);
        }
        if (options.isMailed() && options.sender == null) {
            throw new KithException.Usage(
                    Text.of("Nobody sends these e-mails."), Text.of("Say who does: --sender ADDRESS."));
        }
        if (!options.isMailed() && options.sender != null) {
            throw new KithException.Usage(
                    Text.of("--sender is for e-mails."), Text.of("Add --messages FOLDER or --mbox to write some."));
        }
        if (options.force && !options.isSent()) {
            throw new KithException.Usage(
                    Text.of("--force is for what is sent."),
                    Text.of("Add --messages FOLDER, --mbox or --log, or leave it out."));
        }
        return options;
    }

    /** Whether e-mails are written. */
    boolean isMailed() {
        return folder != null || mbox;
    }

    /** Whether it goes to the customers, as far as is known here. */
    boolean isSent() {
        return isMailed() || log;
    }
}
