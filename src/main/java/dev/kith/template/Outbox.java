package dev.kith.template;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.customer.Channel;
import dev.kith.db.Tx;
import dev.kith.db.Written;
import dev.kith.interaction.Contact;
import dev.kith.interaction.Interactions;
import dev.kith.view.Format;
import dev.kith.view.Listing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Puts what was rendered where it goes: to standard output, into a folder, and into the history of the customers. */
final class Outbox {
    private final Session session;
    private final RenderOptions options;

    Outbox(Session session, RenderOptions options) {
        this.session = session;
        this.options = options;
    }

    void put(Renderings renderings) {
        List<Rendering> all = renderings.all();
        if (options.mbox()) {
            all.forEach(rendering -> session.print(mail(rendering).inMbox()));
        } else if (options.folder() != null) {
            Path folder = session.path(options.folder());
            files(all, folder);
            session.say(Text.of(
                    "Wrote {0} into {1}.{2}",
                    counted(all),
                    Printable.line(options.folder()),
                    session.isDryRun() ? Text.of(" Dry run: nothing was written.") : ""));
        } else {
            show(all);
        }
        if (options.log() && !all.isEmpty()) {
            Written<Integer> written = session.change(tx -> log(all, tx));
            session.did(Text.of("Logged {0}.", counted(all)), written);
        }
    }

    private void show(List<Rendering> all) {
        if (session.format() != Format.TABLE) {
            session.show(Listing.of("texts", TemplateViews.RENDERED, all));
            return;
        }
        String between = "";
        for (Rendering rendering : all) {
            String text =
                    between + (rendering.subject().isEmpty() ? "" : rendering.subject() + "\n\n") + rendering.text();
            session.print((session.env().tty().out() ? Printable.lines(text) : text) + "\n");
            between = "\n----\n\n";
        }
    }

    private void files(List<Rendering> all, Path folder) {
        if (session.isDryRun()) {
            return;
        }
        try {
            Files.createDirectories(folder);
            for (Rendering rendering : all) {
                Files.writeString(
                        folder.resolve(rendering.customer().id() + ".eml"),
                        mail(rendering).text(),
                        StandardCharsets.US_ASCII);
            }
        } catch (FileAlreadyExistsException | AccessDeniedException e) {
            throw new KithException.Invalid(
                    Text.of("E-mails can't be written into {0}.", Printable.line(String.valueOf(e.getFile()))),
                    Text.of("Name a folder that can be written to."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Mail mail(Rendering rendering) {
        return new Mail(
                Objects.requireNonNull(options.sender()),
                rendering.customer().name(),
                Objects.requireNonNull(rendering.email()),
                session.now().atZone(session.zone()),
                rendering,
                Long.toString(rendering.customer().id()));
    }

    private int log(List<Rendering> all, Tx tx) {
        Interactions interactions = new Interactions(tx);
        for (Rendering rendering : all) {
            interactions.add(List.of(rendering.customer()), contact(rendering), session.now());
        }
        return all.size();
    }

    private Contact contact(Rendering rendering) {
        return new Contact(
                Channel.EMAIL,
                "out",
                session.now(),
                null,
                session.actor(),
                null,
                null,
                null,
                false,
                rendering.subject(),
                rendering.text(),
                null,
                null,
                null,
                null);
    }

    private static String counted(List<Rendering> all) {
        return all.size() == 1 ? Text.of("1 e-mail") : Text.of("{0} e-mails", all.size());
    }
}
