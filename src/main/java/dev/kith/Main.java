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
        List<String> argv = List.of(args);
        if (Kith.asksForVersion(argv)) {
            System.out.print(Kith.VERSION_LINE); // needs nothing of the world around it
            Runtime.getRuntime().halt(System.out.checkError() ? 1 : 0);
        }
        Runtime.getRuntime().halt(Kith.run(argv, Env.system()));
    }
}
