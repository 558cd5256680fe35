package dev.kith.testing;

import dev.kith.cli.Tty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One run of a script: follows its directives and runs its command lines, with pipes and files, in a world. */
final class ScriptRun {
    private final World world;
    private final Builtins builtins;

    ScriptRun(World world) {
        this.world = world;
        this.builtins = new Builtins(world.folder());
    }

    /** Does what stands after {@code % }. */
    void follow(String directive) {
        String[] words = directive.split(" +", 2);
        String value = words.length == 1 ? "" : words[1].strip();
        switch (words[0]) {
            case "clock" -> world.at(value.startsWith("+") ? world.now().plus(span(value)) : Instant.parse(value));
            case "env" -> {
                int equals = value.indexOf('=');
                world.variable(
                        equals < 0 ? value : value.substring(0, equals),
                        equals < 0
                                ? null
                                : value.substring(equals + 1)
                                        .replace("$PWD", world.folder().toString()));
            }
            case "tty" -> world.tty(tty(value));
            case "zone" -> world.zone(ZoneId.of(value));
            case "locale" -> world.locale(Locale.forLanguageTag(value));
            case "user" -> world.user(value);
            case "blackbox" -> {}
            default -> throw new IllegalArgumentException("there is no directive '% " + directive + "'");
        }
    }

    /** Runs a command line; gives the lines that a script shows after it. */
    List<String> run(CliScript.Step step) {
        Ran ran = pipeline(step.line(), step.document());
        List<String> lines = new ArrayList<>(CliScript.shown(ran.out(), "", world.folder()));
        lines.addAll(CliScript.shown(ran.err(), "! ", world.folder()));
        if (ran.code() != 0) {
            lines.add("? " + ran.code());
        }
        return lines;
    }

    /** As in a shell the exit code is the last command's; every command's messages are shown. */
    Ran pipeline(String line, String document) {
        String input = document;
        StringBuilder messages = new StringBuilder();
        Ran ran = new Ran("", "", 0);
        for (List<Words.Word> words : stages(Words.of(line, world.variables()).all())) {
            Stage stage = stage(words);
            if (stage.input() != null) {
                input = read(stage.input());
            }
            ran = stage.argv().getFirst().equals("kith")
                    ? world.run(stage.argv().subList(1, stage.argv().size()), input)
                    : new Ran(builtins.run(stage.argv(), input), "", 0);
            messages.append(ran.err());
            if (stage.output() != null) {
                write(stage, ran.out());
                ran = ran.withOut("");
            }
            input = ran.out();
        }
        return new Ran(ran.out(), messages.toString(), ran.code());
    }

    /** The words of each command of a pipeline. */
    static List<List<String>> stages(String line, Map<String, String> variables) {
        return stages(Words.of(line, variables).all()).stream()
                .map(words -> stage(words).argv())
                .toList();
    }

    private record Stage(List<String> argv, String input, String output, boolean append) {}

    private static Stage stage(List<Words.Word> words) {
        List<String> argv = new ArrayList<>();
        String input = null;
        String output = null;
        boolean append = false;
        for (int at = 0; at < words.size(); at++) {
            Words.Word word = words.get(at);
            if (!word.sign()) {
                argv.add(word.text());
                continue;
            }
            String file = words.get(++at).text();
            switch (word.text()) {
                case "<" -> input = file;
                case ">", ">>" -> {
                    output = file;
                    append = word.text().equals(">>");
                }
                default -> throw new IllegalArgumentException("'" + word.text() + "' is not understood here");
            }
        }
        return new Stage(argv, input, output, append);
    }

    private static List<List<Words.Word>> stages(List<Words.Word> words) {
        List<List<Words.Word>> stages = new ArrayList<>();
        List<Words.Word> stage = new ArrayList<>();
        for (Words.Word word : words) {
            if (word.sign() && word.text().equals("|")) {
                stages.add(stage);
                stage = new ArrayList<>();
            } else {
                stage.add(word);
            }
        }
        stages.add(stage);
        return stages;
    }

    private String read(String file) {
        return Builtins.text(world.folder().resolve(file));
    }

    private void write(Stage stage, String text) {
        Path file = world.folder().resolve(stage.output());
        try {
            String before = stage.append() && Files.exists(file) ? Files.readString(file) : "";
            Files.writeString(file, before + text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Tty tty(String value) {
        String[] words = value.split(" +", -1);
        if (words[0].equals("none")) {
            return Tty.NONE;
        }
        boolean all = words.length > 1 && words[1].equals("all");
        return new Tty(all, true, all, Integer.parseInt(words[0]));
    }

    private static Duration span(String value) {
        long number = Long.parseLong(value.substring(1, value.length() - 1));
        return switch (value.charAt(value.length() - 1)) {
            case 's' -> Duration.ofSeconds(number);
            case 'm' -> Duration.ofMinutes(number);
            case 'h' -> Duration.ofHours(number);
            case 'd' -> Duration.ofDays(number);
            default -> throw new IllegalArgumentException("'" + value + "' is no span like +30s, +15m, +2h, +1d");
        };
    }
}
