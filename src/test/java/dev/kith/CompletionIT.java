package dev.kith;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kith.testing.RealProgram;
import dev.kith.testing.Tmux;
import dev.kith.testing.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Completion in the shells themselves, with a Tab key that is really pressed. */
@Tag("blackbox")
@Timeout(300)
class CompletionIT {
    private static final Path BINARY =
            Path.of(System.getProperty("kith.binary", "target/kith/bin/kith")).toAbsolutePath();
    private static final RealProgram KITH = new RealProgram(BINARY);

    @TempDir
    Path folder;

    private World world;

    /** A shell, with the file that it reads when it starts, and how it is started so that it reads no other. */
    enum Shell {
        BASH(
                "bashrc",
                "PATH=%s:$PATH; PS1='$ '; unset HISTFILE; source <(kith completion bash)",
                "bash --noprofile --rcfile bashrc -i"),
        ZSH(
                ".zshrc",
                "PATH=%s:$PATH; PROMPT='$ '; unsetopt PROMPT_SP; autoload -Uz compinit; compinit -u -D; source <(kith completion zsh)",
                "ZDOTDIR=. zsh -i"),
        FISH(
                "config/fish/config.fish",
                "set -x PATH %s $PATH; function fish_prompt; echo '$ '; end; set fish_greeting; kith completion fish | source",
                "XDG_CONFIG_HOME=config fish --private -i");

        private final String file;
        private final String text;
        private final String command;

        Shell(String file, String text, String command) {
            this.file = file;
            this.text = text;
            this.command = command;
        }

        private boolean isThere() throws IOException, InterruptedException {
            return new ProcessBuilder("sh", "-c", "command -v " + word())
                            .start()
                            .waitFor()
                    == 0;
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @BeforeEach
    void aDatabase() {
        assumeTrue(Tmux.isThere(), "there is no tmux to type into");
        world = KITH.in(folder).variable("LANG", "C.UTF-8");
        world.out("customer add 'Zoe Vasiliev' --city Leeds");
        world.out("customer add 王小明 --city 上海");
        world.out("customer add Lina");
        world.out("customer add 张伟");
        world.out("customer add 张文");
        world.out("tag add 'trade fair' 1");
        world.out("tag add vip 2");
        world.out("reward define Mug --points 100");
        world.write("people.csv", "name\nAda\n");
    }

    @ParameterizedTest
    @EnumSource
    void aTabGoesOnWithWhatCanFollow(Shell shell) throws IOException, InterruptedException {
        assumeTrue(shell.isThere(), "there is no " + shell.word() + " here");
        Path file = folder.resolve(shell.file);
        Files.createDirectories(file.getParent());
        Files.writeString(file, shell.text.formatted(BINARY.getParent()) + "\n");
        try (Tmux tmux = Tmux.start(KITH, world, 100, shell.command)) {
            tmux.await(screen -> screen.endsWith("$"));
            completes(tmux, "kith cust", "kith customer");
            completes(tmux, "kith customer sho", "kith customer show");
            completes(tmux, "kith points ru", "kith points rule");
            completes(tmux, "kith customer show 王", "kith customer show 王小明");
            if (shell != Shell.FISH) { // which offers only what contains what was typed
                completes(tmux, "kith customer show wangx", "kith customer show 王小明");
                completes(tmux, "kith customer show lin", "kith customer show Lina");
                tmux.type("kith customer show zhangw").press("Tab", "Tab");
                tmux.await(screen -> screen.contains("张伟") && screen.contains("张文"));
                tmux.press("C-c");
            }
            completes(tmux, "kith customer list --colu", "kith customer list --columns");
            completes(tmux, "kith customer list --format mark", "kith customer list --format markdown");
            completes(tmux, "kith tag add vi", "kith tag add vip");
            completes(tmux, "kith customer list --query tag:v", "kith customer list --query tag:vip");
            completes(tmux, "kith reward show m", "kith reward show Mug");
            completes(tmux, "kith import customers peo", "kith import customers people.csv");
            tmux.type("kith customer show zoe").press("Tab");
            tmux.await(screen -> last(screen).matches(".*Zoe.{1,2}Vasiliev.*"));
            tmux.type(" --columns city").press("Enter");
            String screen = tmux.await(each -> each.contains("Leeds") && each.endsWith("$"));
            assertTrue(screen.contains("City"), screen);
            tmux.type("kith points tier ").press("Tab", "Tab");
            tmux.await(each -> each.contains("falling") && each.contains("scheme"));
            tmux.press("C-c");
        }
    }

    /** Types the beginning, presses Tab, sees what it becomes, and takes it away. */
    private static void completes(Tmux tmux, String begun, String whole) {
        tmux.await(screen -> last(screen).equals("$"));
        tmux.type(begun);
        tmux.await(screen -> last(screen).endsWith(begun));
        tmux.press("Tab");
        tmux.await(screen -> last(screen).equals("$ " + whole));
        tmux.press("C-u");
    }

    private static String last(String screen) {
        return screen.substring(screen.lastIndexOf('\n') + 1);
    }
}
