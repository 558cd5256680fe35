package dev.kith.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Tells the encoding of text from its bytes: by a byte order mark, by the zeros of UTF-16, by being UTF-8, or, where it
 * is none of these, by Mozilla's detector on the lines that are not ASCII.
 */
final class Encoding {
    private static final int SAMPLE = 1 << 16;
    private static final int LEAST_ZEROS = 4;

    /** What the detector is believed; of others it is more often wrong than right. */
    private static final Set<String> BELIEVED =
            Set.of("GB18030", "BIG5", "SHIFT_JIS", "EUC-JP", "EUC-KR", "WINDOWS-1251", "KOI8-R");

    private Encoding() {}

    /** The encoding of all that a stream has; empty where it is not text. */
    static Optional<Charset> of(InputStream in) throws IOException {
        byte[] head = in.readNBytes(SAMPLE);
        Optional<Charset> wide = utf16(head);
        if (wide.isPresent()) {
            return wide;
        }
        if (isBinary(head)) {
            return Optional.empty();
        }
        byte[] sample = telling(head, in);
        return isMostlyUtf8(sample) ? Optional.of(StandardCharsets.UTF_8) : guess(sample);
    }

    private static Optional<Charset> utf16(byte[] head) {
        if (startsWith(head, 0xfe, 0xff)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (startsWith(head, 0xff, 0xfe)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                even += 1 - i % 2;
                odd += i % 2;
            }
        }
        // The digits, commas and ends of lines of a table are enough, whatever its language; zeros of both kinds are
        // not from text.
        if (odd > LEAST_ZEROS
                && odd > head.length / 50
                && even * 20 < odd
                && decodes(head, StandardCharsets.UTF_16LE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (even > LEAST_ZEROS
                && even > head.length / 50
                && odd * 20 < even
                && decodes(head, StandardCharsets.UTF_16BE)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] head, int first, int second) {
        return head.length >= 2 && head[0] == (byte) first && head[1] == (byte) second;
    }

    private static boolean isBinary(byte[] head) {
        int controls = 0;
        for (byte b : head) {
            controls += b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' ? 1 : 0;
        }
        return controls > head.length / 20;
    }

    /** What tells the encoding: the beginning, if it has bytes that are not ASCII, or else what follows such a byte. */
    private static byte[] telling(byte[] head, InputStream in) throws IOException {
        byte[] part = head;
        while (part.length > 0 && isAscii(part)) {
            part = in.readNBytes(SAMPLE);
        }
        return part;
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    /** A file of UTF-8 with a broken byte in it is no file in another encoding: reading it will name the problem. */
    private static boolean isMostlyUtf8(byte[] sample) {
        long broken = 0;
        long whole = 0;
        String text = new String(sample, StandardCharsets.UTF_8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            broken += c == '\ufffd' ? 1 : 0;
            whole += c >= 0x80 && c != '\ufffd' ? 1 : 0;
        }
        return whole >= broken;
    }

    private static Optional<Charset> guess(byte[] sample) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(sample, 0, sample.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        if (name != null
                && BELIEVED.contains(name.toUpperCase(Locale.ROOT))
                && decodes(sample, Charset.forName(name))) {
            return Optional.of(Charset.forName(name));
        }
        if (isInPairs(sample) && decodes(sample, Charset.forName("GB18030"))) {
            return Optional.of(Charset.forName("GB18030"));
        }
        Charset western = Charset.forName("windows-1252");
        return decodes(sample, western) ? Optional.of(western) : Optional.empty();
    }

    /**
     * Whether bytes that are not ASCII always come in twos, as they do in Chinese; in western languages they are alone.
     */
    private static boolean isInPairs(byte[] sample) {
        int run = 0;
        for (byte b : sample) {
            if (b < 0) {
                run++;
            } else if (run % 2 == 1) {
                return false;
            } else {
                run = 0;
            }
        }
        return true;
    }

    /** Whether the bytes are text in an encoding; the last character may be cut off. */
    private static boolean decodes(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return !decoder.decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length + 1), false)
                .isError();
    }
}
