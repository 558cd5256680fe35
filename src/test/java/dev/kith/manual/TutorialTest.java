package dev.kith.manual;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.base.Language;
import dev.kith.cli.Tty;
import dev.kith.testing.Golden;
import dev.kith.testing.Ran;
import dev.kith.testing.SampleFiles;
import dev.kith.testing.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tutorial is a session at a terminal: its commands print what stands below them. */
class TutorialTest {
    private static final Path PAGES = Path.of("src/main/resources/dev/kith/manual");
    private static final int COMMANDS = 12;

    /** So that a page of man with its indents fits on a terminal. */
    private static final int WIDTH = 68;

    private static final String PROMPT = "$ ";
    private static final String INDENT = "    ";

    /** Stands for lines that are left out. */
    private static final String MORE = "...";

    @TempDir
    Path folder;

    private World world;
    private int commands;

    @BeforeEach
    void aFolderWithTheSamples() throws IOException {
        world = World.in(folder).tty(new Tty(false, true, false, WIDTH)).variable("NO_COLOR", "1");
        for (Path sample : SampleFiles.shipped()) {
            Files.copy(sample, folder.resolve(sample.getFileName()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void commandsPrintWhatTheTutorialShows(Language language) throws IOException {
        world.variable("KITH_LANG", language.tag());
        Path page = PAGES.resolve(language.translation().file("kith-tutorial.txt"));
        String tutorial = Files.readString(page);
        for (String block : Markup.blocks(tutorial)) {
            if (block.startsWith(INDENT + PROMPT)) {
                tutorial = tutorial.replace(block, session(block));
            }
        }
        Golden.check(page, tutorial);
        assertTrue(commands >= COMMANDS, commands + " commands");
    }

    private String session(String block) {
        List<String> lines =
                block.lines().map(line -> line.replaceFirst(INDENT, "")).toList();
        List<String> after = new ArrayList<>();
        for (int at = 0; at < lines.size(); ) {
            StringBuilder command = new StringBuilder(PROMPT.length());
            do {
                after.add(lines.get(at));
                command.append(lines.get(at).replaceFirst("\\\\$", "").replaceFirst("^\\$ ", ""));
                at++;
            } while (lines.get(at - 1).endsWith("\\"));
            int end = at;
            while (end < lines.size() && !lines.get(end).startsWith(PROMPT)) {
                end++;
            }
            after.addAll(shown(lines.subList(at, end), printed(command.toString())));
            at = end;
        }
        return after.stream().map(line -> line.isEmpty() ? line : INDENT + line).collect(Collectors.joining("\n"));
    }

    private List<String> printed(String command) {
        commands++;
        if (command.startsWith("export ")) {
            String[] variable = command.substring("export ".length()).split("=", 2);
            world.variable(variable[0], variable[1]);
            return List.of();
        }
        Ran ran = world.runLine(command);
        assertTrue(ran.code() == 0, () -> command + "\n" + ran.out() + ran.err());
        return (ran.err() + ran.out())
                .replace(world.folder().toString(), "/home/ada")
                .lines()
                .map(String::stripTrailing)
                .toList();
    }

    /** The lines of the tutorial where they leave nothing out but what they say; those that came otherwise. */
    private static List<String> shown(List<String> expected, List<String> actual) {
        String pattern = expected.stream()
                .map(line -> line.equals(MORE) ? "(?:.*\n)*" : Pattern.quote(line) + "\n")
                .collect(Collectors.joining());
        String text = actual.stream().map(line -> line + "\n").collect(Collectors.joining());
        return text.matches(pattern) ? expected : actual;
    }
}
