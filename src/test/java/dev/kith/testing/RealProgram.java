package dev.kith.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * The program as it is installed, in a process of its own. It gets no more of the machine's environment than the world
 * has; command lines go through a file that sh reads, since a JVM under the C locale can't hand on what is not ASCII.
 */
public final class RealProgram implements Program {
    private final Path binary;

    public RealProgram(Path binary) {
        this.binary = binary.toAbsolutePath();
    }

    public Path binary() {
        return binary;
    }

    /** A world in which this program is run. */
    public World in(Path folder) {
        return World.of(folder, this);
    }

    @Override
    public Ran run(List<String> argv, byte[] input, World world) {
        StringBuilder command = new StringBuilder("exec \"$KITH\"");
        argv.forEach(word -> command.append(' ').append(quoted(word)));
        return start(command.toString(), world).write(input).end();
    }

    /** Starts a script of sh, in which {@code $KITH} is the program. */
    public Running start(String script, World world) {
        try {
            Path file = Files.createTempFile("kith-command-", ".sh");
            StringBuilder text = new StringBuilder();
            environment(world)
                    .forEach((name, value) -> text.append("export ")
                            .append(name)
                            .append('=')
                            .append(quoted(value))
                            .append('\n'));
            Files.writeString(file, text + script + "\n", StandardCharsets.UTF_8);
            ProcessBuilder builder = new ProcessBuilder("/bin/sh", file.toString());
            builder.directory(world.folder().toFile());
            builder.environment().clear();
            return new Running(builder.start(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }

    private Map<String, String> environment(World world) {
        Map<String, String> variables = new TreeMap<>(world.variables());
        variables.putIfAbsent("KITH", binary.toString());
        variables.putIfAbsent("KITH_ACTOR", world.user());
        variables.putIfAbsent("PATH", "/usr/local/bin:/usr/bin:/bin");
        variables.putIfAbsent("TZ", "UTC");
        return variables;
    }

    /** A run that has not ended yet. */
    public static final class Running {
        private final Process process;
        private final Path script;
        private final StringWriter err = new StringWriter();
        private final CompletableFuture<byte[]> out;
        private final CompletableFuture<Void> errors;

        private Running(Process process, Path script) {
            this.process = process;
            this.script = script;
            this.out = CompletableFuture.supplyAsync(this::readOut, Running::inItsOwnThread);
            this.errors = CompletableFuture.runAsync(this::readErr, Running::inItsOwnThread);
        }

        public long pid() {
            return process.pid();
        }

        public boolean isAlive() {
            return process.isAlive();
        }

        /** What has come on stderr so far. */
        public String err() {
            return err.toString();
        }

        /** Writes to its stdin and closes that; a program that has ended does not mind. */
        public Running write(byte[] input) {
            try (OutputStream stdin = process.getOutputStream()) {
                stdin.write(input);
            } catch (IOException e) {
                return this;
            }
            return this;
        }

        /** Sends a signal: {@code INT}, {@code KILL}. */
        public void signal(String name) {
            try {
                new ProcessBuilder("kill", "-" + name, Long.toString(pid()))
                        .inheritIO()
                        .start()
                        .waitFor();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        /** Waits until it has ended. */
        public Ran end() {
            try {
                int code = process.waitFor();
                errors.join();
                Files.deleteIfExists(script);
                return new Ran(new String(out.join(), StandardCharsets.UTF_8), err(), code);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        private byte[] readOut() {
            try {
                return process.getInputStream().readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void readErr() {
            try (var reader = process.errorReader(StandardCharsets.UTF_8)) {
                for (int c = reader.read(); c >= 0; c = reader.read()) {
                    err.append((char) c);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void inItsOwnThread(Runnable work) {
            Thread.ofVirtual().start(work);
        }
    }
}
