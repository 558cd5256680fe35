package dev.kith.transfer;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file: its header, then its records. What separates and quotes cells is found in its first lines.
 */
final class CsvRows implements RowSource {
    private static final int AHEAD = 1 << 20;
    private static final int LINES_AHEAD = 20;
    private static final int LARGEST_RECORD = 1 << 24;

    private final Source source;
    private final char delimiter;
    private final char quote;
    private final CSVParser parser;
    private final Bounded reader;
    private final Source.Decoded text;
    private final Iterator<CSVRecord> records;
    private final List<String> header;
    private @Nullable CSVRecord ahead;

    CsvRows(Source source) {
        this.source = source;
        this.text = source.open();
        this.reader = new Bounded(text.reader());
        try {
            Dialect dialect = source.dialect();
            DialectGuess guess = new DialectGuess(source.name(), reader.peekLines(), dialect.quote());
            this.quote = guess.quote();
            this.delimiter = dialect.delimiter() == null ? guess.delimiter() : dialect.delimiter();
            this.parser = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(delimiter)
                    .setQuote(quote == Dialect.NO_QUOTE ? null : quote)
                    .setIgnoreSurroundingSpaces(true)
                    .setIgnoreEmptyLines(true)
                    .get()
                    .parse(reader);
            this.records = parser.iterator();
            this.header = header();
        } catch (IOException e) {
            throw source.failure(e);
        } catch (UncheckedIOException e) {
            throw problem(e);
        }
    }

    @Override
    public List<String> columns() {
        return header;
    }

    /** The encoding and the delimiter, to be shown. */
    @Override
    public String format() {
        String quoted = quote == '"'
                ? ""
                : quote == Dialect.NO_QUOTE ? Text.of(", not quoted") : Text.of(", quoted with {0}", quote);
        return Text.of("{0}, separated by {1}{2}", text.encoding(), Dialect.words(delimiter), quoted);
    }

    @Override
    public Dialect dialect() {
        return new Dialect(source.dialect().encoding(), delimiter, quote);
    }

    @Override
    public double part() {
        return text.part().getAsDouble();
    }

    @Override
    public @Nullable Row next() {
        try {
            reader.bytes = 0;
            CSVRecord record = ahead != null ? ahead : records.hasNext() ? records.next() : null;
            ahead = null;
            if (record == null) {
                return null;
            }
            String[] cells = record.values();
            String problem = cells.length == header.size()
                    ? null
                    : Text.of(
                            "The row has {0}, the header {1}.",
                            Text.things(cells.length, Text.later("{0} cells")), header.size());
            return new Row(record.getRecordNumber() - 1, parser.getCurrentLineNumber(), cells, problem);
        } catch (UncheckedIOException e) {
            throw problem(e);
        } catch (IllegalStateException e) {
            throw new KithException.Invalid(
                    Text.of("{0}, line {1}: {2}", source.name(), parser.getCurrentLineNumber(), e.getMessage()));
        }
    }

    private List<String> header() {
        if (!records.hasNext()) {
            throw new KithException.Invalid(Text.of("{0} is empty.", source.name()));
        }
        List<String> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String cell : records.next().values()) {
            String column = cell.strip();
            if (!column.isEmpty() && !seen.add(column.toLowerCase(Locale.ROOT))) {
                throw new KithException.Invalid(
                        Text.of("The column '{0}' stands twice in the header of {1}.", column, source.name()));
            }
            columns.add(column);
        }
        return List.copyOf(columns);
    }

    private KithException problem(UncheckedIOException e) {
        IOException cause = e.getCause();
        String message = cause == null ? null : cause.getMessage();
        if (cause == null || message == null || cause instanceof java.nio.charset.CharacterCodingException) {
            return source.failure(cause == null ? new IOException(e) : cause);
        }
        String what = message.toLowerCase(Locale.ROOT).contains("eof")
                ? Text.of("a quote is opened and never closed")
                : Text.of("a quote is not where it can be");
        return new KithException.Invalid(Text.of(
                "{0}, line {1}: {2}.", source.name(), parser == null ? 1 : parser.getCurrentLineNumber(), what));
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops a record without an end before it fills the memory, and shows the first line before it is read. */
    private static final class Bounded extends Reader {
        private final Reader in;
        private char[] ahead = new char[0];
        private int position;
        private long bytes;

        Bounded(Reader in) {
            this.in = in;
        }

        /** The first lines that are not empty, as far as they are not too long. */
        List<String> peekLines() throws IOException {
            List<String> lines = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            StringBuilder line = new StringBuilder();
            int c = 0;
            while (c >= 0 && lines.size() < LINES_AHEAD && text.length() < AHEAD) {
                c = in.read();
                if (c == '\n' || c == '\r' || c < 0) {
                    if (!line.isEmpty()) {
                        lines.add(line.toString());
                    }
                    line.setLength(0);
                } else {
                    line.append((char) c);
                }
                if (c >= 0) {
                    text.append((char) c);
                }
            }
            ahead = text.toString().toCharArray();
            return lines;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int count;
            if (position < ahead.length) {
                count = Math.min(length, ahead.length - position);
                System.arraycopy(ahead, position, buffer, offset, count);
                position += count;
            } else {
                count = in.read(buffer, offset, length);
            }
            bytes += count;
            if (bytes > LARGEST_RECORD) {
                throw new IOException("eof: a record of more than " + LARGEST_RECORD + " characters");
            }
            return count;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
