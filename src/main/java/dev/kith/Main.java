package dev.kith;

import dev.kith.app.Kith;
import dev.kith.cli.Env;
import java.nio.file.Path;
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
        Env env = Env.system();
        findLibrary(env);
        Runtime.getRuntime().halt(Kith.run(argv, env));
    }

    /** Tells the driver of a native image where its library is. */
    private static void findLibrary(Env env) {
        if ("runtime".equals(System.getProperty("org.graalvm.nativeimage.imagecode"))) {
            Path cache = env.home("XDG_CACHE_HOME", ".cache").resolve("kith").resolve(Kith.VERSION);
            ProcessHandle.current()
                    .info()
                    .command()
                    .flatMap(command -> NativeLibrary.folder(Path.of(command).resolveSibling(""), cache))
                    .ifPresent(folder -> System.setProperty("org.sqlite.lib.path", folder.toString()));
        }
    }
}
