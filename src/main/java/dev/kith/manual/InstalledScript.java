package dev.kith.manual;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A completion script in a folder of the user's; a file there that is not kith's is left alone. */
record InstalledScript(Path place) {
    private static final String HEADER = "(#compdef kith\n)?# Completion of kith for [^\\x00]*";

    /**
     * The script at a place, whether it is there yet or not.
     *
     * @throws KithException.Conflict where something else is there
     */
    static InstalledScript at(Path place) {
        try {
            if (Files.exists(place) && !Files.readString(place).matches(HEADER)) {
                throw new KithException.Conflict(
                        Text.of("{0} is there and is not kith's.", place), Text.of("Move it away first."));
            }
            return new InstalledScript(place);
        } catch (IOException e) {
            throw new KithException.Invalid(Text.of("{0} can't be read.", place), Text.of("Check its permissions."));
        }
    }

    boolean isThere() {
        return Files.exists(place);
    }

    void write(String script) {
        try {
            Files.createDirectories(place.toAbsolutePath().getParent());
            Files.writeString(place, script);
        } catch (IOException e) {
            throw new KithException.Invalid(
                    Text.of("{0} can't be written.", place), Text.of("Check the permissions of its folder."));
        }
    }

    void remove() {
        try {
            Files.deleteIfExists(place);
        } catch (IOException e) {
            throw new KithException.Invalid(
                    Text.of("{0} can't be removed.", place), Text.of("Check the permissions of its folder."));
        }
    }
}
