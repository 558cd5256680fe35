package dev.kith.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/** Lines that a person types, with editing, completion and history. The only class that touches JLine. */
final class TerminalLines implements ShellLines, AutoCloseable {
    private final Terminal terminal;
    private final LineReader reader;

    private TerminalLines(Terminal terminal, LineReader reader) {
        this.terminal = terminal;
        this.reader = reader;
    }

    static TerminalLines open(Env env, Group tree) {
        try {
            Path folder = env.folder()
                    .resolve(env.home("XDG_STATE_HOME", ".local/state"))
                    .resolve("kith");
            Files.createDirectories(folder);
            Terminal terminal = TerminalBuilder.builder().system(true).build();
            LineReader reader = LineReaderBuilder.builder()
                    .terminal(terminal)
                    .variable(LineReader.HISTORY_FILE, folder.resolve("history"))
                    .completer((lines, line, candidates) -> NextWords.after(
                                    tree, line.words().subList(0, line.wordIndex()))
                            .forEach(word -> candidates.add(new Candidate(word))))
                    .build();
            return new TerminalLines(terminal, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable String next() {
        while (true) {
            try {
                return reader.readLine("kith> ");
            } catch (EndOfFileException e) {
                return null;
            } catch (UserInterruptException e) {
                terminal.flush();
            }
        }
    }

    @Override
    public boolean isInteractive() {
        return true;
    }

    @Override
    public void close() {
        try {
            terminal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
