package dev.kith.template;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A message of RFC 5322.
 *
 * @param key what tells it from all others of the sender at this time
 */
record Mail(Sender from, String toName, String toAddress, ZonedDateTime date, Rendering rendering, String key) {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);
    private static final DateTimeFormatter MBOX_DATE =
            DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ENGLISH);

    /** As it is sent and kept in a file of its own, in ASCII; lines end with CR and LF. */
    String text() {
        BodyText body = BodyText.of(rendering.text());
        return "Date: " + DATE.format(date) + "\r\n"
                + HeaderText.address("From", from.name(), from.address())
                + HeaderText.address("To", toName, toAddress)
                + HeaderText.unstructured("Subject", rendering.subject())
                + "Message-ID: <" + id() + "@" + from.domain() + ">\r\n"
                + "MIME-Version: 1.0\r\n"
                + "Content-Type: text/plain; charset=UTF-8\r\n"
                + "Content-Transfer-Encoding: " + body.encoding() + "\r\n"
                + "\r\n"
                + body.lines();
    }

    /** As one of several in one file: no line of the text begins with "From ", lines end with LF. */
    String inMbox() {
        return "From " + from.address() + " "
                + MBOX_DATE.format(date.withZoneSameInstant(java.time.ZoneOffset.UTC)) + "\n"
                + text().replace("\r\n", "\n") + "\n";
    }

    /** The same message at the same time has the same id, and no other has. */
    private String id() {
        String all = String.join("\0", key, date.toInstant().toString(), from.address(), toAddress, rendering.text());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
