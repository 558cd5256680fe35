package dev.kith.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kith.base.KithException;
import dev.kith.manual.ErrorCode;
import dev.kith.manual.ManPages;
import dev.kith.manual.Shell;
import dev.kith.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The committed man pages and completion scripts are what the tree of commands makes. */
class ManualTest {
    private static final Path MAN = Path.of("man");
    private static final Path COMPLETIONS = Path.of("completions");

    /** Pages that are written by hand. */
    private static final Set<String> WRITTEN = Set.of("kith-duplicates.7");

    @Test
    void manPages() throws IOException {
        Map<String, String> pages = ManPages.all(Commands.byJob(), Commands.fields(), Kith.VERSION);
        pages.forEach((name, text) -> Golden.check(MAN.resolve(name), text));
        try (Stream<Path> files = Files.list(MAN)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (!pages.containsKey(name) && !WRITTEN.contains(name)) {
                    if (!Golden.isRewriting()) {
                        throw new AssertionError(file + " is of no command");
                    }
                    Files.delete(file);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void completions(Shell shell) {
        Golden.check(COMPLETIONS.resolve(shell.file()), shell.script(Commands.root()));
    }

    /** kith(1) lists the code of every error that there is. */
    @Test
    void everyErrorHasItsCodeInTheManual() {
        Set<String> codes = Stream.of(KithException.Storage.Kind.values())
                .map(kind -> new KithException.Storage(kind, "", null, null).code())
                .collect(Collectors.toCollection(TreeSet::new));
        Stream.of(
                        new KithException.Usage("", null),
                        new KithException.NotFound(""),
                        new KithException.Conflict(""),
                        KithException.Conflict.ambiguous("", null),
                        new KithException.Invalid(""),
                        new KithException.Busy("", null),
                        new KithException.Cancelled(""))
                .forEach(error -> codes.add(error.code()));
        codes.addAll(Set.of("bug", "partial", "findings"));
        assertEquals(codes, ErrorCode.ALL.stream().map(ErrorCode::code).collect(Collectors.toCollection(TreeSet::new)));
    }
}
