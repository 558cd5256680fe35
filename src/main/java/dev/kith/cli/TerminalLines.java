package dev.kith.cli;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jline.reader.Completer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Parser;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/** Lines that a person types, with editing, completion and history. */
final class TerminalLines implements TypedLines {
    private final Terminal terminal;
    private final LineReader reader;
    private final boolean owned;

    private TerminalLines(Terminal terminal, LineReader reader, boolean owned) {
        this.terminal = terminal;
        this.reader = reader;
        this.owned = owned;
    }

    /**
     * Opens the terminal of this process.
     *
     * @param parser how lines are split into words
     * @param history the file that keeps what was typed, or null to forget it
     */
    static TerminalLines open(Parser parser, Completing completing, @Nullable Path history) {
        try {
            Terminal terminal = TerminalBuilder.builder()
                    .system(true)
                    .encoding(StandardCharsets.UTF_8)
                    .build();
            return new TerminalLines(terminal, reader(terminal, parser, completing, history), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Other lines from the same terminal, which a process has only one of; these are not closed with them. */
    TerminalLines others(Parser parser, Completing completing) {
        return new TerminalLines(terminal, reader(terminal, parser, completing, null), false);
    }

    private static LineReader reader(Terminal terminal, Parser parser, Completing completing, @Nullable Path history) {
        LineReaderBuilder builder = LineReaderBuilder.builder()
                .terminal(terminal)
                .parser(parser)
                .completer(completer(completing))
                .completionMatcher(new OtherwiseWritten())
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.CASE_INSENSITIVE, true)
                .variable(LineReader.SECONDARY_PROMPT_PATTERN, "  ... ")
                .variable(LineReader.INDENTATION, 0);
        if (history != null) {
            builder.variable(LineReader.HISTORY_FILE, history).option(LineReader.Option.HISTORY_INCREMENTAL, true);
        }
        return builder.build();
    }

    @Override
    public @Nullable String next(String prompt) {
        try {
            return reader.readLine(prompt);
        } catch (EndOfFileException e) {
            return null;
        } catch (UserInterruptException e) {
            terminal.flush();
            throw new KithException.Cancelled(Text.of("Interrupted."));
        }
    }

    @Override
    public boolean isInteractive() {
        return true;
    }

    @Override
    public void close() {
        if (!owned) {
            return;
        }
        try {
            terminal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Completer completer(Completing completing) {
        return (lines, line, candidates) -> {
            String begun = line.word().substring(0, line.wordCursor());
            completing
                    .next(line.words().subList(0, line.wordIndex()), begun)
                    .forEach(word -> candidates.add(OtherwiseWritten.candidate(word, begun)));
        };
    }
}
