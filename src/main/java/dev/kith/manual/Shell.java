package dev.kith.manual;

import dev.kith.cli.Group;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The shells that complete kith's commands. A script is a resource of this package with the tables of the commands in
 * it.
 */
public enum Shell {
    BASH("kith.bash", "keep it, to be loaded with 'source kith.bash'"),
    ZSH("_kith", "keep it, in a folder of $fpath"),
    FISH("kith.fish", "keep it, in ~/.config/fish/completions");

    private static final String TABLES = "#TABLES#\n";

    private final String file;
    private final String use;

    Shell(String file, String use) {
        this.file = file;
        this.use = use;
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
