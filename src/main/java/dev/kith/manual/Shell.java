package dev.kith.manual;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Env;
import dev.kith.cli.Group;
import dev.kith.cli.Parameter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * The shells that complete kith's commands. A script is a resource of this package with the tables of the commands in
 * it.
 */
public enum Shell {
    BASH("kith.bash", "keep it, to be loaded with 'source kith.bash'"),
    ZSH("_kith", "keep it, in a folder of $fpath"),
    FISH("kith.fish", "keep it, in ~/.config/fish/completions");

    /** One of them, or that of the environment. */
    static final Parameter<String> NAMED = Parameter.text(
                    "SHELL", "bash, zsh or fish; that of $SHELL unless said otherwise")
            .optional()
            .oneOf(Arrays.stream(values()).map(Shell::word).toList());

    private static final String TABLES = "#TABLES#\n";

    private final String file;
    private final String use;

    Shell(String file, String use) {
        this.file = file;
        this.use = use;
    }

    /**
     * The shell that is named, or that of the environment.
     *
     * @throws KithException.Usage where that is none of them
     */
    static Shell of(Arguments arguments, Env env) {
        String named = arguments.find(NAMED).orElse(env.variable("SHELL"));
        String word = named == null ? "" : named.substring(named.lastIndexOf('/') + 1);
        return Arrays.stream(values())
                .filter(shell -> shell.word().equals(word))
                .findFirst()
                .orElseThrow(
                        () -> new KithException.Usage(Text.of("Which shell?"), Text.of("Name it: bash, zsh or fish.")));
    }

    /** The name under which the shell looks for its script. */
    public String file() {
        return file;
    }

    /** What the script is kept for, and where. */
    public String use() {
        return use;
    }

    /** The word for it on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where a script of the user's own belongs. */
    public Path place(Env env) {
        Path data = env.home("XDG_DATA_HOME", ".local/share");
        Path place = switch (this) {
            case BASH -> data.resolve("bash-completion/completions/kith");
            case ZSH -> data.resolve("zsh/site-functions/_kith");
            case FISH -> env.home("XDG_CONFIG_HOME", ".config").resolve("fish/completions/kith.fish");
        };
        return env.folder().resolve(place);
    }

    /** The whole script. */
    public String script(Group root) {
        try (InputStream in = Shell.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + file);
            }
            String frame = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return frame.replace(TABLES, tables(new Cases(root)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String tables(Cases cases) {
        return switch (this) {
            case BASH -> BashTables.of(cases);
            case ZSH -> ZshTables.of(cases);
            case FISH -> FishTables.of(cases);
        };
    }
}
