package dev.kith.testing;

import dev.kith.app.Kith;
import dev.kith.cli.Env;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

/** Something that runs kith in a world: in this process, or the real program. */
@FunctionalInterface
public interface Program {
    /** Kith in this process. */
    Program IN_PROCESS = (argv, input, world) -> {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Kith.run(argv, env(input, out, err, world));
        return new Ran(out.toString(), err.toString(), code);
    };

    /** What is around kith in a world. */
    static Env env(byte[] input, StringWriter out, StringWriter err, World world) {
        return new Env(
                new ByteArrayInputStream(input),
                out,
                err,
                world.tty(),
                world.variables(),
                world.folder(),
                world.clock(),
                world::zone,
                world.locale(),
                world.user(),
                alike());
    }

    /** Makes bytes that are the same in each run. */
    private static IntFunction<byte[]> alike() {
        Random random = new Random(1);
        return count -> {
            byte[] bytes = new byte[count];
            random.nextBytes(bytes);
            return bytes;
        };
    }

    Ran run(List<String> argv, byte[] input, World world);
}
