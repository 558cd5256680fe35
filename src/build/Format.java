import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Formats the Java files below a folder, or checks that they are formatted.
 *
 * <p>Usage: {@code Format write|check FOLDER}. It runs on the project's own JDK, since the formatter reads no newer
 * Java than the one it runs on.
 */
final class Format {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(Style.PALANTIR)
            .formatJavadoc(true)
            .build());

    private Format() {}

    public static void main(String[] args) throws IOException {
        boolean write = args[0].equals("write");
        List<Path> changed = unformatted(Path.of(args[1]));
        for (Path file : changed) {
            if (write) {
                Files.writeString(file, formatted(file));
            }
            System.out.println((write ? "formatted " : "not formatted: ") + file);
        }
        if (!write && !changed.isEmpty()) {
            System.out.println("Run `mvn -q initialize -Dformat` and try again.");
            System.exit(1);
        }
    }

    private static List<Path> unformatted(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().parallelStream()
                    .filter(file -> !read(file).equals(formatted(file)))
                    .toList();
        }
    }

    private static String formatted(Path file) {
        try {
            String used = RemoveUnusedImports.removeUnusedImports(read(file));
            return FORMATTER.formatSource(ImportOrderer.reorderImports(used, Style.PALANTIR));
        } catch (FormatterException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
