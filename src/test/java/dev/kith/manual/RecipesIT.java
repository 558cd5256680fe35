package dev.kith.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.kith.testing.Installed;
import dev.kith.testing.Ran;
import dev.kith.testing.SampleFiles;
import dev.kith.testing.TemporaryFolder;
import dev.kith.testing.World;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/**
 * The recipes run as they are printed, on the sample data, where the other program is there; mail goes nowhere. For
 * psql, a server has to answer: the variables PGHOST, PGUSER and so on may name one.
 */
@Tag("blackbox")
@Timeout(300)
class RecipesIT {
    private static final String INDENT = "    ";
    private static final int RECIPES = 30;

    /** Five times, and the command. */
    private static final Pattern CRON = Pattern.compile("(?:[0-9*/,-]+ +){5}(?<command>[a-z].*)");

    private static final Pattern VARIABLE = Pattern.compile("[A-Z_]+=.*");

    /** Programs that may not be there. */
    private static final List<String> OTHERS =
            List.of("jq", "sqlite3", "csvcut", "csvlook", "csvstat", "csvsql", "mlr", "psql", "datasette");

    /** What opens a window of its own, or serves until it is stopped, is only looked at. */
    private static final Pattern SERVES = Pattern.compile("datasette .*--port.*");

    /** Programs that send mail, which read it instead. */
    private static final String NO_MAIL = """
            mutt() { cat; }
            msmtp() { cat; }
            """;

    @TestFactory
    Stream<DynamicTest> recipes() throws IOException {
        SampleFiles files = SampleFiles.make();
        List<String> recipes = all();
        assertTrue(recipes.size() >= RECIPES, recipes.size() + " recipes");
        return recipes.stream()
                .map(recipe -> dynamicTest(recipe.lines().findFirst().orElseThrow(), () -> run(files, recipe)));
    }

    /** The commands of the page: each line of a crontab is one, and each other block of lines. */
    private static List<String> all() {
        List<String> recipes = new ArrayList<>();
        for (String block : Markup.blocks(Markup.resource("kith-recipes.txt"))) {
            if (!block.startsWith(INDENT)) {
                continue;
            }
            List<String> lines =
                    block.lines().map(line -> line.replaceFirst(INDENT, "")).toList();
            if (lines.stream().allMatch(line -> CRON.matcher(line).matches())) {
                lines.forEach(line -> recipes.add(ofCron(line)));
            } else if (!lines.stream().allMatch(line -> VARIABLE.matcher(line).matches())) {
                recipes.add(String.join("\n", lines));
            }
        }
        return recipes;
    }

    /** What cron hands to the shell: a percent sign that has no backslash would end the command. */
    private static String ofCron(String line) {
        var cron = CRON.matcher(line);
        assertTrue(cron.matches(), line);
        String command = cron.group("command");
        assertFalse(command.replace("\\%", "").contains("%"), line);
        return command.replace("\\%", "%");
    }

    private static void run(SampleFiles files, String recipe) throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            Installed kith = new Installed(folder.path());
            files.copyTo(folder.path());
            String path = Installed.KITH.binary().getParent() + ":" + System.getenv("PATH");
            World world = kith.world().variable("PATH", path);
            System.getenv().forEach((name, value) -> {
                if (name.startsWith("PG")) {
                    world.variable(name, value);
                }
            });
            assumeTrue(!SERVES.matcher(recipe).matches(), "it serves until it is stopped");
            for (String other : OTHERS) {
                if (Pattern.compile("(?m)(^|[|] *)" + other + "\\b")
                        .matcher(recipe)
                        .find()) {
                    assumeTrue(succeeds(kith, "command -v " + other), other + " is not installed");
                }
            }
            assumeTrue(!recipe.contains("psql") || succeeds(kith, "psql -c 'SELECT 1'"), "no PostgreSQL answers");
            Ran ran = kith.script(NO_MAIL + recipe);
            assertEquals(0, ran.code(), ran.out() + ran.err());
            assertFalse(ran.err().contains("kith: ") && !recipe.contains("2>&1"), ran.err());
            boolean quiet = recipe.contains(" -q") || recipe.contains(">") || recipe.contains("VACUUM");
            assertTrue(quiet || !(ran.out() + ran.err()).isBlank(), "it printed nothing");
        }
    }

    private static boolean succeeds(Installed kith, String command) {
        return kith.script(command).code() == 0;
    }
}
