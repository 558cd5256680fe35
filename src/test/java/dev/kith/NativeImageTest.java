package dev.kith;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a native image has to be told is told by rule, so that nothing new is forgotten. */
class NativeImageTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path METADATA =
            RESOURCES.resolve("META-INF/native-image/dev.kith/kith/reachability-metadata.json");
    private static final Pattern GLOB = Pattern.compile("\"glob\": \"([^\"]+)\"");

    @Test
    void everyResourceIsInTheImage() throws IOException {
        List<PathMatcher> globs = globs();
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            List<Path> missing = files.filter(Files::isRegularFile)
                    .map(RESOURCES::relativize)
                    .filter(file -> !file.startsWith("META-INF"))
                    .filter(file -> globs.stream().noneMatch(glob -> glob.matches(file)))
                    .toList();
            assertEquals(List.of(), missing);
        }
    }

    /** Those of the libraries that are read while kith runs. */
    @Test
    void theRulesForLibrariesFindSomething() throws IOException {
        for (String resource : List.of(
                "com/google/i18n/phonenumbers/data/PhoneNumberMetadataProto_GB",
                "org/sqlite/native/Linux/x86_64/libsqlitejdbc.so",
                "sqlite-jdbc.properties")) {
            assertTrue(globs().stream().anyMatch(glob -> glob.matches(Path.of(resource))), resource);
            try (var in = NativeImageTest.class.getClassLoader().getResourceAsStream(resource)) {
                assertTrue(in != null, () -> resource + " is no longer where the rule looks for it");
            }
        }
    }

    /** Commands are declared by code: an annotated one would need reflection, and metadata for it. */
    @Test
    void noCommandIsAnnotated() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("picocli.CommandLine$Command")
                .check(new ClassFileImporter().importPackages("dev.kith"));
    }

    private static List<PathMatcher> globs() throws IOException {
        return GLOB.matcher(Files.readString(METADATA))
                .results()
                .map(result -> FileSystems.getDefault().getPathMatcher("glob:" + result.group(1)))
                .toList();
    }
}
