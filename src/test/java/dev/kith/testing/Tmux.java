package dev.kith.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A real terminal of a size, with a command in it: keys are typed, and the screen is read. */
public final class Tmux implements AutoCloseable {
    private static final long PATIENCE = 60_000_000_000L;

    private final RealProgram program;
    private final World world;
    private final String socket;

    private Tmux(RealProgram program, World world, String socket) {
        this.program = program;
        this.world = world;
        this.socket = socket;
    }

    /** Whether there is tmux here. */
    public static boolean isThere() {
        try {
            return new ProcessBuilder("tmux", "-V").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Starts a command line of sh, in which {@code $KITH} is the program; the screen stays when it has ended. */
    public static Tmux start(RealProgram program, World world, int columns, String command) {
        Tmux tmux = new Tmux(
                program,
                world,
                world.folder().resolve("tmux-" + System.nanoTime()).toString());
        tmux.run(
                "-f",
                "/dev/null",
                "new-session",
                "-d",
                "-x",
                Integer.toString(columns),
                "-y",
                "50",
                command + "; echo \"[exit code $?]\"; exec cat");
        return tmux;
    }

    /** Types a text. */
    public Tmux type(String text) {
        run("send-keys", "-l", "--", text);
        return this;
    }

    /** Presses keys: {@code Enter}, {@code Tab}, {@code C-c}. */
    public Tmux press(String... keys) {
        List<String> words = new ArrayList<>(List.of("send-keys"));
        words.addAll(List.of(keys));
        run(words.toArray(String[]::new));
        return this;
    }

    /** Types a line when a prompt is there, the last thing on the screen. */
    public Tmux line(String prompt, String text) {
        await(screen -> screen.replace("\n", "").endsWith(prompt.stripTrailing()));
        type(text);
        await(screen -> screen.replace("\n", "").contains(text));
        return press("Enter");
    }

    /** The screen, when it is so: without the blanks at the ends of lines, and empty lines at its own end. */
    public String await(Predicate<String> wanted) {
        long end = System.nanoTime() + PATIENCE;
        String screen = screen();
        while (!wanted.test(screen)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("The screen stays so:\n" + screen);
            }
            Thread.onSpinWait();
            screen = screen();
        }
        return screen;
    }

    /** The screen when the command has ended. */
    public String ended() {
        return await(screen -> screen.contains("[exit code "));
    }

    /** The screen as it is, with the sequences that set colors. */
    public String styled() {
        return run("capture-pane", "-p", "-e");
    }

    private String screen() {
        return run("capture-pane", "-p").replaceAll("(?m)[ ]+$", "").stripTrailing();
    }

    private String run(String... words) {
        StringBuilder script = new StringBuilder("exec tmux -u -S ").append(RealProgram.quoted(socket));
        for (String word : words) {
            script.append(' ').append(RealProgram.quoted(word));
        }
        Ran ran = program.start(script.toString(), world)
                .write("".getBytes(StandardCharsets.UTF_8))
                .end();
        if (ran.code() != 0) {
            throw new UncheckedIOException(new IOException("tmux " + String.join(" ", words) + ": " + ran.err()));
        }
        return ran.out();
    }

    /** Ends it as a window is closed. */
    @Override
    public void close() {
        run("kill-server");
    }
}
