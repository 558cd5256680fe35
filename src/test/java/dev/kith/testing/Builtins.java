package dev.kith.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The few commands besides kith that scripts use: cat, head, grep -E, ls, cp, rm, mkdir, echo, and sqlite3 FILE SQL.
 */
final class Builtins {
    private final Path folder;

    Builtins(Path folder) {
        this.folder = folder;
    }

    /** Runs one; gives its standard output. */
    String run(List<String> argv, String input) {
        List<String> words = argv.subList(1, argv.size());
        try {
            return switch (argv.getFirst()) {
                case "cat" -> words.isEmpty() ? input : cat(words);
                case "head" -> head(words, input);
                case "grep" -> grep(words, input);
                case "echo" -> String.join(" ", words) + "\n";
                case "ls" -> ls(words.isEmpty() ? folder : folder.resolve(words.getFirst()));
                case "cp" -> cp(words);
                case "rm" -> rm(words);
                case "mkdir" -> mkdir(words);
                case "sqlite3" -> sqlite(folder.resolve(words.getFirst()), words.get(1));
                default -> throw new IllegalArgumentException("scripts have no command '" + argv.getFirst() + "'");
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String cat(List<String> files) {
        StringBuilder text = new StringBuilder();
        files.forEach(file -> text.append(text(folder.resolve(file))));
        return text.toString();
    }

    /** {@code head -3 [FILE]}. */
    private String head(List<String> words, String input) {
        long count = Long.parseLong(words.getFirst().substring(1));
        String text = words.size() == 1 ? input : cat(words.subList(1, words.size()));
        return String.join(
                "", text.lines().limit(count).map(line -> line + "\n").toList());
    }

    /** {@code grep -E PATTERN}. */
    private static String grep(List<String> words, String input) {
        Pattern pattern = Pattern.compile(words.get(1));
        return input.lines()
                .filter(line -> pattern.matcher(line).find())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String ls(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return String.join(
                    "",
                    files.map(file -> file.getFileName() + "\n")
                            .filter(name -> !name.startsWith("."))
                            .sorted()
                            .toList());
        }
    }

    private String cp(List<String> words) throws IOException {
        Files.copy(folder.resolve(words.get(0)), folder.resolve(words.get(1)), StandardCopyOption.REPLACE_EXISTING);
        return "";
    }

    private String rm(List<String> words) throws IOException {
        for (String word : words) {
            Files.delete(folder.resolve(word));
        }
        return "";
    }

    private String mkdir(List<String> words) throws IOException {
        for (String word : words) {
            Files.createDirectories(folder.resolve(word));
        }
        return "";
    }

    /** Runs SQL as the sqlite3 shell does: rows as lines, values separated by |. */
    private static String sqlite(Path file, String sql) {
        StringBuilder out = new StringBuilder();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            ResultSet rows = statement.getResultSet();
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> values = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    String value = rows.getString(column);
                    values.add(value == null ? "" : value);
                }
                out.append(String.join("|", values)).append('\n');
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
        return out.toString();
    }
}
