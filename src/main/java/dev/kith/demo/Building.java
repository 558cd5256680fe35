package dev.kith.demo;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.Env;
import dev.kith.cli.Kept;
import dev.kith.cli.RunShell;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the files of the shop into a new folder, and runs commands there. */
final class Building {
    private final Path folder;
    private final RunShell.Program program;
    private final Env env;

    /**
     * Makes the folder.
     *
     * @throws KithException.Conflict where there is something in it already
     */
    Building(Path folder, Env env, RunShell.Program program) {
        this.folder = folder;
        this.env = env;
        this.program = program;
        try {
            Files.createDirectories(folder);
            try (Stream<Path> there = Files.list(folder)) {
                if (there.findAny().isPresent()) {
                    throw new KithException.Conflict(
                            Text.of("The folder {0} is not empty.", folder), Text.of("Name another: kith demo DIR"));
                }
            }
        } catch (IOException e) {
            throw new KithException.Invalid(
                    Text.of("The folder {0} can't be made.", folder), Text.of("Name another: kith demo DIR"));
        }
    }

    void write(Shop shop) {
        Map.of(
                        "customers.csv", shop.customers(),
                        "orders.csv", shop.orders(),
                        "contacts.csv", shop.contacts(),
                        "tasks.csv", shop.tasks())
                .forEach((name, text) -> {
                    try {
                        Files.writeString(folder.resolve(name), text);
                    } catch (IOException e) {
                        throw new KithException.Invalid(Text.of("{0} can't be written.", folder.resolve(name)));
                    }
                });
    }

    /** Runs command lines on the shop's database, up to one that fails; returns the exit code. */
    int run(List<String> commands) {
        byte[] lines = String.join("\n", commands).getBytes(StandardCharsets.UTF_8);
        return program.run(
                List.of("--db", "kith.db", "-q", "shell"),
                env.unattended(folder, new ByteArrayInputStream(lines)),
                Kept.nothing());
    }
}
