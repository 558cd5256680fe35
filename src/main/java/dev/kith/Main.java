package dev.kith;

import dev.kith.app.Kith;
import dev.kith.cli.Env;
import java.util.List;

/** The process: its arguments, its world, its exit code. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(Kith.run(List.of(args), Env.system()));
    }
}
