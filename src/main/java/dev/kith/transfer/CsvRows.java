package dev.kith.transfer;

import dev.kith.base.KithException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
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

/** The rows of a CSV file: its header, then its records. The delimiter is found in the header. */
final class CsvRows implements RowSource {
    private static final String DELIMITERS = ",;\t|";
    private static final int HEADER = 1 << 20;
    private static final int LARGEST_RECORD = 1 << 24;

    private final Source source;
    private final Charset charset;
    private final char delimiter;
    private final CSVParser parser;
    private final Bounded reader;
    private final Source.Text text;
    private final Iterator<CSVRecord> records;
    private final List<String> header;
    private @Nullable CSVRecord ahead;

    CsvRows(Source source) {
        this.source = source;
        this.text = source.open();
        this.charset = text.charset();
        this.reader = new Bounded(text.reader());
        try {
            this.delimiter = delimiter(reader.peekLine());
            this.parser = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(delimiter)
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
        String separator = switch (delimiter) {
            case ',' -> "commas";
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            default -> "bars";
        };
        return charset.name() + ", separated by " + separator;
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
                    : "The row has %s, the header %d."
                            .formatted(Summary.counted(cells.length, "cells"), header.size());
            return new Row(record.getRecordNumber() - 1, parser.getCurrentLineNumber(), cells, problem);
        } catch (UncheckedIOException e) {
            throw problem(e);
        } catch (IllegalStateException e) {
            throw new KithException.Invalid(
                    source.name() + ", line " + parser.getCurrentLineNumber() + ": " + e.getMessage());
        }
    }

    private List<String> header() {
        if (!records.hasNext()) {
            throw new KithException.Invalid(source.name() + " is empty.");
        }
        List<String> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String cell : records.next().values()) {
            String column = cell.strip();
            if (!column.isEmpty() && !seen.add(column.toLowerCase(Locale.ROOT))) {
                throw new KithException.Invalid(
                        "The column '" + column + "' stands twice in the header of " + source.name() + ".");
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
                ? "a quote is opened and never closed"
                : "a quote is not where it can be";
        return new KithException.Invalid(
                "%s, line %d: %s.".formatted(source.name(), parser == null ? 1 : parser.getCurrentLineNumber(), what));
    }

    private static char delimiter(String line) {
        char best = ',';
        int most = 0;
        for (int of = 0; of < DELIMITERS.length(); of++) {
            char candidate = DELIMITERS.charAt(of);
            int count = 0;
            boolean quoted = false;
            for (int i = 0; i < line.length(); i++) {
                quoted ^= line.charAt(i) == '"';
                count += !quoted && line.charAt(i) == candidate ? 1 : 0;
            }
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
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

        String peekLine() throws IOException {
            StringBuilder line = new StringBuilder();
            int c = in.read();
            for (; c >= 0 && c != '\n' && c != '\r' && line.length() < HEADER; c = in.read()) {
                line.append((char) c);
            }
            String first = line.toString();
            ahead = (c < 0 ? first : first + (char) c).toCharArray();
            return first;
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
