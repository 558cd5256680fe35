package dev.kith.cli;

import dev.kith.base.Printable;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Standard input, read in the one way that a command needs it: as lines, as a text, or as answers. */
final class Input {
    private final Env env;
    private @Nullable String text;

    Input(Env env) {
        this.env = env;
    }

    /** The lines, without empty ones. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(env.in(), StandardCharsets.UTF_8));
        try {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank()) {
                    lines.add(line.strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** All of it, without the ends of lines after it; the same again when asked again. */
    String text() {
        if (text == null) {
            try {
                text = new String(env.in().readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return text;
    }

    /** Puts a question on the terminal and reads one line; no more than that, for others may read on. */
    String ask(String question) {
        try {
            env.err().write(Printable.lines(question));
            env.err().flush();
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int c = env.in().read(); c >= 0 && c != '\n'; c = env.in().read()) {
                line.write(c);
            }
            return line.toString(StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
