package dev.kith;

import dev.kith.app.Kith;
import dev.kith.cli.Env;
import java.util.List;

/** The process: its arguments, its world, its exit code. */
public final class Main {
    private Main() {}

    /**
     * Halts instead of exiting: everything is written and closed by then, and an orderly exit costs ten milliseconds.
     */
    public static void main(String[] args) {
        Runtime.getRuntime().halt(Kith.run(List.of(args), Env.system()));
    }
}
