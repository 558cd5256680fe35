package dev.kith.template;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The text of a message in UTF-8, in the encoding of RFC 2045 that takes less room: quoted-printable, or base64. */
record BodyText(String encoding, String lines) {
    private static final int LINE = 76;
    private static final String HEX = "0123456789ABCDEF";

    static BodyText of(String text) {
        String normal = text.replace("\r\n", "\n").replace('\r', '\n');
        String whole = normal.endsWith("\n") ? normal : normal + "\n";
        String quoted = quotedPrintable(whole);
        String base64 = Base64.getMimeEncoder(LINE, new byte[] {'\r', '\n'})
                        .encodeToString(whole.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))
                + "\r\n";
        return base64.length() < quoted.length()
                ? new BodyText("base64", base64)
                : new BodyText("quoted-printable", quoted);
    }

    private static String quotedPrintable(String text) {
        StringBuilder out = new StringBuilder();
        for (String line : text.substring(0, text.length() - 1).split("\n", -1)) {
            quote(line.getBytes(StandardCharsets.UTF_8), out);
            out.append("\r\n");
        }
        return out.toString();
    }

    /** A line; a blank at its end, and a "From " that would begin a message in a file of several, are encoded, too. */
    private static void quote(byte[] line, StringBuilder out) {
        int length = 0;
        for (int i = 0; i < line.length; i++) {
            int c = line[i] & 0xff;
            boolean blankAtEnd = (c == ' ' || c == '\t') && i == line.length - 1;
            boolean plain = (c == '\t' || (c >= ' ' && c < 0x7f)) && c != '=' && !blankAtEnd;
            if (length + (plain ? 1 : 3) > LINE - 1) {
                out.append("=\r\n");
                length = 0;
            }
            plain = plain && !(length == 0 && isFrom(line, i));
            if (plain) {
                out.append((char) c);
            } else {
                out.append('=').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xf));
            }
            length += plain ? 1 : 3;
        }
    }

    private static boolean isFrom(byte[] line, int at) {
        return line.length >= at + 5
                && line[at] == 'F'
                && line[at + 1] == 'r'
                && line[at + 2] == 'o'
                && line[at + 3] == 'm'
                && line[at + 4] == ' ';
    }
}
