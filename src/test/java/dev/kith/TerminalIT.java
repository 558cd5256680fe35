package dev.kith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kith.testing.Golden;
import dev.kith.testing.RealProgram;
import dev.kith.testing.Tmux;
import dev.kith.testing.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The installed program on a terminal, with keys that are really typed and screens that are really drawn. */
@Tag("blackbox")
@Timeout(300)
class TerminalIT {
    private static final RealProgram KITH =
            new RealProgram(Path.of(System.getProperty("kith.binary", "target/kith/bin/kith")));

    @TempDir
    Path folder;

    private World world;

    @BeforeEach
    void twoCustomers() {
        assumeTrue(Tmux.isThere(), "there is no tmux to type into");
        world = KITH.in(folder).variable("LANG", "C.UTF-8");
        world.out("customer add 王小明 --city 上海 --temperament 'calm; never in a hurry' --phone '+86 138 0000 0000'");
        world.out("customer add 'Zoe Vasiliev' --city Leeds --email zoe@example.com");
        world.out("tag add vip 王小明");
        world.out("script define delivery 'How was delivery? [good|late|never]' 'What is missing?'");
    }

    @Test
    void aCallOn80Columns() {
        try (Tmux tmux = Tmux.start(KITH, world, 80, "\"$KITH\" call 王小明 --script delivery")) {
            tmux.line(" ?", "perhaps");
            tmux.line(" ?", "good");
            tmux.line(" ?", "罐子的盖子");
            tmux.line(" >", "他想要两打罐子，don't send them by post!!");
            tmux.line(" >", "/tag 老客户");
            tmux.await(screen -> screen.endsWith(" >"));
            tmux.type("/outc").press("Tab");
            tmux.await(screen -> screen.endsWith("/outcome"));
            tmux.type("reached").press("Enter");
            tmux.line(" >", "/done");
            check("call-80", tmux.ended());
        }
        assertEquals(
                "他想要两打罐子，don't send them by post!!\treached\n",
                world.out("log list --columns text,outcome --format tsv --no-header"));
        assertEquals("vip;老客户\n", world.out("customer show 1 --columns tags --format tsv --no-header"));
    }

    @Test
    void aCallOn120ColumnsWithoutColor() {
        world.variable("NO_COLOR", "1");
        try (Tmux tmux = Tmux.start(KITH, world, 120, "\"$KITH\" call zoe")) {
            tmux.line(" >", "/help");
            tmux.line(" >", "Asked for a list");
            tmux.line(" >", "/show");
            tmux.line(" >", "/quit");
            check("call-120", tmux.ended());
        }
        assertEquals("", world.out("log list --format tsv --no-header"));
    }

    @Test
    void whatWasTypedStaysWhateverHappens() throws IOException {
        Path draft = folder.resolve("kith.db-call-2-ada.txt");
        try (Tmux tmux = Tmux.start(KITH, world, 80, "\"$KITH\" call zoe")) {
            tmux.line(" >", "First line");
            tmux.await(screen -> Files.exists(draft) && screen.endsWith(" >"));
            tmux.press("C-c");
            String screen = tmux.ended().replace("\n", "");
            assertTrue(
                    screen.contains("A draft of the call with Zoe Vasiliev is kept. To go on with it: kith call 2"),
                    screen);
            assertTrue(screen.contains("[exit code 130]"), screen);
        }
        try (Tmux tmux = Tmux.start(KITH, world, 80, "\"$KITH\" call zoe")) {
            tmux.line("[Y/n]", "y");
            tmux.line(" >", "Second line");
            tmux.await(screen -> screen.endsWith(" >") && lines(draft) == 4);
        }
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(draft)));
        try (Tmux tmux = Tmux.start(KITH, world, 80, "\"$KITH\" call zoe")) {
            tmux.line("[Y/n]", "");
            tmux.line(" >", "/done");
            tmux.ended();
        }
        assertFalse(Files.exists(draft));
        assertEquals("[\n  {\"text\":\"First line\\nSecond line\"}\n]\n", world.out("log list --columns text --json"));
    }

    @Test
    void aProcessThatIsKilledLeavesADraft() throws IOException {
        Path draft = folder.resolve("kith.db-call-2-ada.txt");
        try (Tmux tmux = Tmux.start(KITH, world, 80, "sh -c 'echo $$ > pid; exec \"$KITH\" call zoe'")) {
            tmux.line(" >", "First line");
            tmux.line(" >", "Second line");
            tmux.await(screen -> screen.endsWith(" >") && lines(draft) == 4);
            KITH.start("kill -KILL \"$(cat pid)\"", world).end();
            assertTrue(tmux.ended().contains("[exit code 137]"));
        }
        try (Tmux tmux = Tmux.start(KITH, world, 80, "\"$KITH\" call zoe")) {
            tmux.line("[Y/n]", "y");
            tmux.line(" >", "/done");
            tmux.ended();
        }
        assertFalse(Files.exists(draft));
        assertEquals("[\n  {\"text\":\"First line\\nSecond line\"}\n]\n", world.out("log list --columns text --json"));
    }

    @Test
    void theShellOn80Columns() throws IOException {
        try (Tmux tmux = Tmux.start(KITH, world, 80, "\"$KITH\" shell")) {
            tmux.await(screen -> screen.endsWith("kith>"));
            tmux.type("use 王").press("Tab");
            tmux.await(screen -> screen.contains("王小明"));
            tmux.press("Enter");
            tmux.await(screen -> screen.endsWith("kith 王小明>"));
            tmux.type("cust").press("Tab");
            tmux.await(screen -> screen.endsWith("customer"));
            tmux.type("sho").press("Tab");
            tmux.await(screen -> screen.endsWith("customer show"));
            tmux.type(". --colu").press("Tab");
            tmux.await(screen -> screen.endsWith("--columns"));
            tmux.type("name,city,tags").press("Enter");
            tmux.line("王小明>", "log note . -m 'two");
            tmux.line("  ...", "lines!!'");
            tmux.line("王小明>", "call .");
            tmux.line(" >", "From inside of the shell");
            tmux.line(" >", "/done");
            tmux.line("王小明>", "customer remove nobody");
            tmux.line("王小明>", "exit");
            check("shell-80", tmux.ended());
        }
        assertEquals(
                "[\n  {\"text\":\"From inside of the shell\"},\n  {\"text\":\"two\\nlines!!\"}\n]\n",
                world.out("log list --columns text --json"));
        Path history = folder.resolve(".local/state/kith/history");
        assertTrue(Files.readString(history).contains("log note . -m"), Files.readString(history));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(history)));
    }

    @Test
    void theShellOn120ColumnsWithoutColor() {
        world.variable("NO_COLOR", "1");
        try (Tmux tmux = Tmux.start(KITH, world, 120, "\"$KITH\" shell")) {
            tmux.line("kith>", "log call 王小明 --direction out --outcome reached -m '她想要两打罐子' --next '2026-01-05 回电'");
            tmux.line("kith>", "customer list --columns id,name,city,phones");
            tmux.line("kith>", "task list --columns id,due,customer,text");
            tmux.await(screen -> screen.endsWith("kith>"));
            tmux.type("points tier fal").press("Tab");
            tmux.await(screen -> screen.endsWith("points tier falling"));
            tmux.press("C-u");
            tmux.line("kith>", "exit");
            check("shell-120", tmux.ended());
            assertFalse(tmux.styled().contains("\u001b"), tmux.styled());
        }
    }

    /** Names of every width: the prompt, the list of names and what a pager shows. */
    @Test
    void namesOfEveryWriting() {
        world.out("customer add 欧阳娜娜 --city 上海");
        world.out("customer add 'שלום כהן' --city Haifa");
        world.out("customer add 张伟");
        world.out("customer add 张文");
        try (Tmux tmux = Tmux.start(KITH, world, 80, "\"$KITH\" shell")) {
            tmux.await(screen -> screen.endsWith("kith>"));
            tmux.type("use ouyangn").press("Tab");
            tmux.await(screen -> screen.endsWith("use 欧阳娜娜"));
            tmux.press("Enter");
            tmux.await(screen -> screen.endsWith("kith 欧阳娜娜>"));
            tmux.type("use zhangw").press("Tab");
            tmux.await(screen -> screen.contains("张伟") && screen.contains("张文"));
            tmux.press("C-u");
            tmux.line("欧阳娜娜>", "use שלום");
            tmux.await(screen -> screen.endsWith("שלום כהן\u2069>"));
            tmux.type("customer show . --columns city").press("C-a").type("x").press("BSpace", "Enter");
            tmux.line("שלום כהן\u2069>", "exit");
            String screen = tmux.ended();
            assertTrue(screen.contains("City  Haifa"), screen);
        }
        world.variable("PAGER", "less").variable("LESS", "RX").variable("LANG", "C");
        try (Tmux tmux = Tmux.start(KITH, world, 80, "\"$KITH\" customer list --columns id,name,city")) {
            String screen = tmux.await(each -> each.contains("Haifa"));
            assertTrue(screen.contains("\u2068שלום כהן\u2069      Haifa"), screen);
            assertFalse(screen.contains("<"), screen);
            tmux.type("q");
        }
    }

    /** Where the locale knows no Unicode, what is typed still goes into the database as it was. */
    @Test
    void aTerminalWithoutUnicode() {
        world.variable("LANG", "C");
        try (Tmux tmux = Tmux.start(KITH, world, 80, "\"$KITH\" call zoe")) {
            tmux.line(" >", "她喜欢茶");
            tmux.line(" >", "/done");
            assertTrue(tmux.ended().contains("[exit code 0]"));
        }
        assertEquals("她喜欢茶\n", world.out("log list --columns text --format tsv --no-header"));
    }

    private static long lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file).size() : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    /** The screen as it is kept; how long a call has lasted is not. */
    private static void check(String name, String screen) {
        String steady = screen.replaceAll("\\b\\d+:\\d\\d (?=[?>])", "0:00 ").replaceAll("\\(\\d+s\\)", "(0s)");
        Golden.check(Path.of("src/test/resources/terminal/" + name + ".txt"), steady + "\n");
    }
}
