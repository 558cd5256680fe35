package dev.kith.transfer;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/**
 * The file of rejected rows: the header and the rows as they were, with line, code and reason after them, ready to be
 * corrected and imported again. It is written as the file was, so that the same options read it.
 */
final class RejectsFile {
    private static final List<String> ADDED = List.of("kith file", "kith line", "kith code", "kith reason");

    private RejectsFile() {}

    /** Throws KithException.Invalid where the file can't be written, before there is anything to write. */
    static void check(Path file, Sources sources) {
        try {
            for (Source source : sources.all()) {
                if (Files.exists(file) && Files.exists(source.file()) && Files.isSameFile(file, source.file())) {
                    throw new KithException.Invalid(
                            Text.of("The rejected rows would be written over {0} itself.", source.name()));
                }
            }
        } catch (IOException e) {
            throw problem(file, e);
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
            throw new KithException.Invalid(Text.of(
                    "The rejected rows can't be written to {0}: {1}",
                    file,
                    Files.isDirectory(file) ? Text.of("that is a folder.") : Text.of("there is no such folder.")));
        }
    }

    private static KithException problem(Path file, IOException e) {
        return new KithException.Invalid(
                Text.of("The rejected rows can't be written to {0}: {1}.", file, e.getMessage()));
    }

    /**
     * Writes the rows that were rejected; those that are not at hand any more are read once more.
     *
     * @param read the source that the rows came from, read as far as it was
     */
    static void write(Path file, Sources sources, RowSource read, Stream<Rejection> rejections) {
        try (RowSource rows = sources.rows();
                Writer writer = writer(file, rows.dialect())) {
            CSVFormat format = format(rows.dialect());
            List<String> header = new ArrayList<>(rows.columns());
            header.removeAll(ADDED);
            int width = header.size();
            header.addAll(sources.several() ? ADDED : ADDED.subList(1, ADDED.size()));
            format.printRecord(writer, header.toArray());
            Iterator<Rejection> next = rejections.iterator();
            while (next.hasNext()) {
                Rejection rejection = next.next();
                @Nullable
                String[] cells =
                        rejection.cells() == null ? read(rows, rejection.row()) : Framed.parse(rejection.cells());
                if (cells != null) {
                    List<String> line = line(cells, rows.columns().size(), width);
                    if (sources.several()) {
                        line.add(Objects.requireNonNullElse(read.fileOf(rejection.row()), ""));
                    }
                    line.addAll(List.of(Long.toString(rejection.line()), rejection.code(), reason(rejection, format)));
                    format.printRecord(writer, line.toArray());
                }
            }
        } catch (IOException e) {
            throw problem(file, e);
        }
    }

    private static Writer writer(Path file, Dialect dialect) throws IOException {
        Charset charset = dialect.encoding() == null ? StandardCharsets.UTF_8 : Charset.forName(dialect.encoding());
        return new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), charset));
    }

    private static CSVFormat format(Dialect dialect) {
        Character delimiter = dialect.delimiter();
        Character quote = dialect.quote();
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter == null ? ',' : delimiter)
                .setQuote(quote == null ? Character.valueOf('"') : quote == Dialect.NO_QUOTE ? null : quote)
                .setRecordSeparator('\n')
                .get();
    }

    /** A reason fits into one cell also where nothing can be quoted. */
    private static String reason(Rejection rejection, CSVFormat format) {
        return format.isQuoteCharacterSet()
                ? rejection.reason()
                : rejection
                        .reason()
                        .replace(format.getDelimiterString(), " ")
                        .replace('\n', ' ')
                        .replace('\r', ' ');
    }

    private static @Nullable String @Nullable [] read(RowSource rows, long number) {
        RowSource.Row row = rows.next();
        while (row != null && row.number() < number) {
            row = rows.next();
        }
        return row == null ? null : row.cells();
    }

    /** The cells as they were, with those that the row has too many, without what an earlier import added. */
    private static List<String> line(@Nullable String[] cells, int columns, int width) {
        List<String> line = new ArrayList<>();
        int end = cells.length == columns ? width : Math.max(width, cells.length);
        for (int i = 0; i < end; i++) {
            line.add(i < cells.length ? Objects.requireNonNullElse(cells[i], "") : "");
        }
        return line;
    }
}
