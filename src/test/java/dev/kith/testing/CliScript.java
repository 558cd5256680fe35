package dev.kith.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A script of commands with the output that they should have: {@code src/test/resources/cli/<noun>/<behaviour>.cli}.
 * How one is written stands in src/test/resources/cli/README.md.
 */
public final class CliScript {
    /** Where scripts are kept. */
    public static final Path FOLDER = Path.of("src/test/resources/cli");

    /** A part of a script: comments and empty lines, or a command. */
    sealed interface Part {
        List<String> lines();
    }

    record Prose(List<String> lines) implements Part {}

    /** {@code % clock +1d}. */
    record Directive(String text) implements Part {
        @Override
        public List<String> lines() {
            return List.of("% " + text);
        }
    }

    /**
     * A command.
     *
     * @param number the line it stands on, from 1
     * @param source its lines as they are written
     * @param line the command line
     * @param document what stands between {@code <<END} and {@code END}
     * @param expected the lines of output that should follow
     */
    record Step(int number, List<String> source, String line, String document, List<String> expected) implements Part {
        @Override
        public List<String> lines() {
            return Stream.concat(source.stream(), expected.stream()).toList();
        }
    }

    private final Path file;
    private final List<Part> parts;

    private CliScript(Path file, List<Part> parts) {
        this.file = file;
        this.parts = parts;
    }

    /** All scripts there are. */
    public static List<CliScript> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".cli"))
                    .sorted()
                    .map(CliScript::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static CliScript read(Path file) {
        try {
            return new CliScript(file, parse(Files.readAllLines(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    /** Where it stands: {@code customer/add-makes-the-database}. */
    public String name() {
        return FOLDER.relativize(file).toString().replaceFirst("\\.cli$", "");
    }

    public Path file() {
        return file;
    }

    /** Whether it can also be run through the real program. */
    public boolean isForBlackBox() {
        return parts.contains(new Directive("blackbox"));
    }

    /** The command lines, as they are written. */
    public List<String> commands() {
        return parts.stream()
                .filter(Step.class::isInstance)
                .map(part -> ((Step) part).line())
                .toList();
    }

    /** Runs it in a world where every command has to succeed, whatever it prints. */
    public void prepare(World world) {
        ScriptRun run = new ScriptRun(world);
        for (Part part : parts) {
            switch (part) {
                case Prose prose -> {}
                case Directive directive -> run.follow(directive.text());
                case Step step -> {
                    Ran ran = run.pipeline(step.line(), step.document());
                    if (ran.code() != 0) {
                        throw new AssertionError(
                                "%s:%d: %s%n%s".formatted(file, step.number(), step.line(), ran.err()));
                    }
                }
            }
        }
    }

    /** The arguments of every run of kith in it. */
    public List<List<String>> kithCommands() {
        return commands().stream()
                .flatMap(line -> ScriptRun.stages(line, Map.of()).stream())
                .filter(argv -> argv.getFirst().equals("kith"))
                .map(argv -> argv.subList(1, argv.size()))
                .toList();
    }

    /** Runs it in a world; gives its text as it should be for what really came out. */
    public String run(World world) {
        ScriptRun run = new ScriptRun(world);
        List<String> lines = new ArrayList<>();
        for (Part part : parts) {
            switch (part) {
                case Prose prose -> lines.addAll(prose.lines());
                case Directive directive -> {
                    run.follow(directive.text());
                    lines.addAll(directive.lines());
                }
                case Step step -> {
                    lines.addAll(step.source());
                    lines.addAll(actual(run, step));
                }
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /** Its text as it is written. */
    public String text() {
        return String.join(
                        "\n",
                        parts.stream().flatMap(part -> part.lines().stream()).toList()) + "\n";
    }

    /** A command line of a script, with the text that it was given, and what came of it. */
    public record Shown(int number, String line, String document, Ran ran) {}

    /** Runs it in a world, whatever should come of it. */
    public List<Shown> shown(World world) {
        ScriptRun run = new ScriptRun(world);
        List<Shown> shown = new ArrayList<>();
        for (Part part : parts) {
            switch (part) {
                case Prose prose -> {}
                case Directive directive -> run.follow(directive.text());
                case Step step ->
                    shown.add(new Shown(
                            step.number(), step.line(), step.document(), run.pipeline(step.line(), step.document())));
            }
        }
        return shown;
    }

    private List<String> actual(ScriptRun run, Step step) {
        try {
            return run.run(step);
        } catch (RuntimeException e) {
            throw new IllegalStateException("%s:%d: %s".formatted(file, step.number(), e), e);
        }
    }

    private static List<Part> parse(List<String> lines) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at);
            if (line.startsWith("$ ")) {
                Step step = step(lines, at);
                parts.add(step);
                at += step.lines().size();
            } else if (line.startsWith("% ")) {
                parts.add(new Directive(line.substring(2).strip()));
                at++;
            } else if (line.isEmpty() || line.startsWith("#")) {
                parts.add(new Prose(List.of(line)));
                at++;
            } else {
                throw new IllegalArgumentException("line " + (at + 1) + " belongs to no command: " + line);
            }
        }
        return parts;
    }

    private static Step step(List<String> lines, int start) {
        int at = start;
        StringBuilder command = new StringBuilder(lines.get(at++).substring(2));
        while (command.toString().endsWith(" \\") && at < lines.size()) {
            command.setLength(command.length() - 1);
            command.append(lines.get(at++).strip());
        }
        String document = "";
        if (command.toString().endsWith(" <<END")) {
            command.setLength(command.length() - " <<END".length());
            int end = at + lines.subList(at, lines.size()).indexOf("END");
            if (end < at) {
                throw new IllegalArgumentException("line " + at + ": the document has no END");
            }
            document = String.join(
                    "", lines.subList(at, end).stream().map(line -> line + "\n").toList());
            at = end + 1;
        }
        int end = at;
        while (end < lines.size() && !endsOutput(lines.get(end))) {
            end++;
        }
        return new Step(
                start + 1,
                List.copyOf(lines.subList(start, at)),
                command.toString(),
                document,
                List.copyOf(lines.subList(at, end)));
    }

    private static boolean endsOutput(String line) {
        return line.isEmpty() || Stream.of("$ ", "# ", "% ").anyMatch(line::startsWith);
    }

    /** Output as a script shows it: each line as it is, but none of them mistaken for anything else. */
    static List<String> shown(String output, String mark, Path folder) {
        if (output.isEmpty()) {
            return List.of();
        }
        String text = visible(output).replace(folder.toString(), "$PWD");
        boolean ended = text.endsWith("\n");
        List<String> lines = new ArrayList<>();
        for (String line : Arrays.asList((ended ? text.substring(0, text.length() - 1) : text).split("\n", -1))) {
            boolean escape = mark.isEmpty()
                    && (line.isEmpty()
                            || Stream.of("$ ", "! ", "? ", "# ", "% ", "\\").anyMatch(line::startsWith)
                            || line.equals("!"));
            lines.add(escape ? "\\" + line : line.isEmpty() ? mark.strip() : mark + line);
        }
        if (!ended) {
            lines.add("\\ (no end of line)");
        }
        return lines;
    }

    /** Control characters as pictures (␛, ␍), so that a script can be read and edited; tabs stay. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t') {
                visible.append((char) (0x2400 + c));
            } else if (c == 0x7f) {
                visible.append('␡');
            } else if (c == '\ufeff' || (c >= 0x80 && c < 0xa0)) {
                visible.append("⟦%04x⟧".formatted((int) c));
            } else {
                visible.append(c);
            }
        }
        return visible.toString();
    }
}
