package dev.kith.holiday;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.Session;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file that the user named, or of standard input.
 *
 * @param name what to call it
 * @param stem its name without folders and ending, or empty
 */
record HolidayFile(String name, String stem, String text) {
    /** More than any calendar of holidays has; it is held in memory as a whole. */
    private static final int MOST_BYTES = 16 << 20;

    private static final String MARK = "\ufeff";

    /** Reads it; '-' is standard input. */
    static HolidayFile read(String named, Session session) {
        if (named.equals("-")) {
            String name = Text.of("standard input");
            try {
                return new HolidayFile(name, "", text(name, session.env().in()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        Path file = session.path(named);
        if (Files.isDirectory(file)) {
            throw new KithException.Invalid(Text.of("{0} is a folder, not a file.", named));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new HolidayFile(
                    named,
                    String.valueOf(file.getFileName()).replaceFirst("(?i)\\.(ics|ical|ifb|txt)$", ""),
                    text(named, in));
        } catch (NoSuchFileException e) {
            throw new KithException.NotFound(Text.of("There is no file {0}.", named));
        } catch (AccessDeniedException e) {
            throw new KithException.NotFound(
                    Text.of("{0} can't be read: permission denied.", named), Text.of("Check the file's permissions."));
        } catch (IOException e) {
            throw new KithException.Invalid(Text.of("{0} can't be read: {1}.", named, e.getMessage()));
        }
    }

    /**
     * What the calendar in it is called: as it calls itself, or like the file; throws KithException.Usage for no name.
     */
    String calendar(@Nullable String itself) {
        String name = itself == null || itself.isBlank() ? stem : itself;
        if (name.isBlank()) {
            throw new KithException.Usage(
                    Text.of("The calendar has no name."), Text.of("Give it one: --calendar NAME"));
        }
        return Holiday.checkedCalendar(name);
    }

    /** RFC 5545 has UTF-8 alone; of other encodings UTF-16 says by its mark that it is one. */
    private static String text(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new KithException.Invalid(
                    Text.of("{0} is larger than {1} MB; that is no calendar of holidays.", name, MOST_BYTES >> 20));
        }
        if (bytes.length == 0) {
            throw new KithException.Invalid(Text.of("{0} is empty.", name));
        }
        boolean wide = bytes.length > 1 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xff + 0xfe;
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        } catch (CharacterCodingException e) {
            throw new KithException.Invalid(
                    Text.of("{0} is not text in {1}.", name, charset.name()),
                    Text.of("Calendars are in UTF-8. From another encoding: iconv -f GB18030 -t UTF-8 {0}", name));
        }
    }
}
