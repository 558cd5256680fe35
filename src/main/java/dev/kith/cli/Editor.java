package dev.kith.cli;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lets a person write a text in the editor that the environment names. */
final class Editor {
    private static final String OTHERWISE = Text.later("Give the text with -m, or with -m - on stdin.");

    private final Env env;

    Editor(Env env) {
        this.env = env;
    }

    /**
     * The text as it was left, without the ends of lines after it.
     *
     * @throws KithException.Usage where there is no terminal, or no editor is named
     * @throws KithException.Invalid where the editor failed
     */
    String edit(String before) {
        if (!env.tty().in() || !env.tty().out()) {
            throw new KithException.Usage(
                    Text.of("An editor needs a terminal, and there is none here."), Text.of(OTHERWISE));
        }
        String visual = env.variable("VISUAL");
        String editor = visual != null ? visual : env.variable("EDITOR");
        if (editor == null) {
            throw new KithException.Usage(
                    Text.of("No editor is named."),
                    Text.of("Name one in the variable VISUAL or EDITOR. {0}", Text.of(OTHERWISE)));
        }
        try {
            Path file = Files.createTempFile("kith-", ".txt"); // readable by its owner alone
            try {
                Files.writeString(file, before.isEmpty() ? "" : before + "\n");
                run(editor, file);
                return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).stripTrailing();
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(String editor, Path file) throws IOException {
        Process process = new ProcessBuilder("/bin/sh", "-c", editor + " \"$1\"", "kith", file.toString())
                .directory(env.folder().toAbsolutePath().toFile())
                .inheritIO()
                .start();
        int code = ended(process);
        if (code != 0) {
            throw new KithException.Invalid(
                    Text.of(
                            "The editor '{0}' failed with exit code {1}, so nothing was changed.",
                            Printable.line(editor), code),
                    Text.of("See the variables VISUAL and EDITOR. {0}", Text.of(OTHERWISE)));
        }
    }

    private static int ended(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new KithException.Cancelled(Text.of("The editor was interrupted, so nothing was changed."));
        }
    }
}
