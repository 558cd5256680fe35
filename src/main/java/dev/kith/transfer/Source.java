package dev.kith.transfer;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.Session;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleSupplier;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Where rows come from: a file, plain or gzipped, or standard input. It can be read more than once: what comes from
 * standard input is kept in a temporary file.
 */
final class Source implements AutoCloseable {
    private static final int HEAD = 8192;

    private final String name;
    private final Path file;
    private final boolean temporary;
    private final Dialect dialect;
    private @Nullable Charset charset;

    /**
     * @param name what the user called it
     * @param temporary whether the file is ours and goes when the source is closed
     * @param dialect what the user says of how it is written
     */
    Source(String name, Path file, boolean temporary, Dialect dialect) {
        this.name = name;
        this.file = file;
        this.temporary = temporary;
        this.dialect = dialect;
    }

    String name() {
        return name;
    }

    Path file() {
        return file;
    }

    Dialect dialect() {
        return dialect;
    }

    /** Opens what the user named; '-' is standard input. */
    static Source of(String name, Dialect dialect, Session session) {
        if (!name.equals("-")) {
            return new Source(name, session.path(name), false, dialect);
        }
        try {
            Path spool = Files.createTempFile("kith-import-", ".csv");
            try (var out = Files.newOutputStream(spool)) {
                session.env().in().transferTo(out);
            }
            return new Source(Text.of("standard input"), spool, true, dialect);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens the rows, whatever kind of file it is: what it begins with tells. */
    RowSource rows() {
        String head = head();
        if (head.startsWith("[") || head.startsWith("{")) {
            return new JsonRows(this);
        }
        if (head.regionMatches(true, 0, "BEGIN:VCARD", 0, 11)) {
            return new CardRows(this);
        }
        return new CsvRows(this);
    }

    /** The first characters, without blanks before them. */
    private String head() {
        char[] head = new char[HEAD];
        try (Reader reader = open().reader()) {
            int length = reader.read(head, 0, HEAD);
            return new String(head, 0, Math.max(0, length)).stripLeading();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /**
     * Text and the encoding it was found to be in.
     *
     * @param encoding its encoding, and whether that was only found out
     * @param part how much of the file has been read, from 0 to 1; 0 where its size is not known
     */
    record Decoded(Reader reader, String encoding, DoubleSupplier part) {}

    /** Opens the text, without a byte order mark. */
    Decoded open() {
        try {
            if (Files.isDirectory(file)) {
                throw new KithException.Invalid(Text.of("{0} is a folder, not a file.", name));
            }
            Counted counted = new Counted(Files.newInputStream(file));
            PushbackInputStream in = new PushbackInputStream(unpacked(counted), HEAD);
            byte[] head = in.readNBytes(HEAD);
            if (head.length == 0) {
                throw new KithException.Invalid(Text.of("{0} is empty.", name));
            }
            if (charset == null) {
                charset = found();
            }
            int mark = markLength(head, charset);
            in.unread(head, mark, head.length - mark);
            Reader reader = new InputStreamReader(
                    in,
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT));
            boolean guessed = dialect.encoding() == null && !charset.name().startsWith("UTF-");
            return new Decoded(
                    reader, charset.name() + (guessed ? Text.of(" (detected)") : ""), counted.partOf(Files.size(file)));
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** What a failure to read means to the user. */
    KithException failure(IOException e) {
        return switch (e) {
            case NoSuchFileException gone -> new KithException.NotFound(Text.of("There is no file {0}.", name));
            case AccessDeniedException denied ->
                new KithException.NotFound(
                        Text.of("{0} can't be read: permission denied.", name),
                        Text.of("Check the file's permissions."));
            case java.nio.charset.CharacterCodingException coding ->
                new KithException.Invalid(
                        Text.of("{0} is not text in {1}.", name, charset == null ? "UTF-8" : charset.name()),
                        Text.of("Name its encoding: --encoding GB18030, --encoding windows-1252, ..."));
            default -> new KithException.Invalid(Text.of("{0} can't be read: {1}.", name, e.getMessage()));
        };
    }

    private static InputStream unpacked(InputStream raw) throws IOException {
        BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
        in.mark(2);
        boolean zipped = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return zipped ? new GZIPInputStream(in, 1 << 16) : in;
    }

    private Charset found() throws IOException {
        if (dialect.encoding() != null) {
            return named(dialect.encoding());
        }
        try (InputStream in = unpacked(Files.newInputStream(file))) {
            return Encoding.of(in)
                    .orElseThrow(() -> new KithException.Invalid(
                            Text.of("{0} is not a text file.", name), Text.of("Export it as CSV first.")));
        }
    }

    private static int markLength(byte[] head, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            boolean mark =
                    head.length >= 3 && head[0] == (byte) 0xef && head[1] == (byte) 0xbb && head[2] == (byte) 0xbf;
            return mark ? 3 : 0;
        }
        boolean wide = charset.equals(StandardCharsets.UTF_16BE) || charset.equals(StandardCharsets.UTF_16LE);
        boolean mark = head.length >= 2 && (head[0] == (byte) 0xfe || head[0] == (byte) 0xff);
        return wide && mark ? 2 : 0;
    }

    private static Charset named(String encoding) {
        try {
            return Charset.forName(encoding);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new KithException.Invalid(Text.of("There is no encoding '{0}'.", encoding));
        }
    }

    /** Counts the bytes that are read. */
    private static final class Counted extends FilterInputStream {
        private final AtomicLong bytes = new AtomicLong();

        Counted(InputStream in) {
            super(in);
        }

        DoubleSupplier partOf(long size) {
            return () -> size == 0 ? 0 : (double) bytes.get() / size;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            bytes.addAndGet(Math.max(0, count));
            return count;
        }
    }

    @Override
    public void close() {
        if (temporary) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
