package dev.kith.customer;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.base.Width;
import java.text.Normalizer;
import java.util.Locale;

/** The forms in which names and e-mails are compared. */
public final class Keys {
    private static final int LONGEST_EMAIL = 320;

    private Keys() {}

    /** A name without regard to case, width, blanks and characters that nobody sees. */
    public static String name(String name) {
        if (isPlain(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        String normal = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(normal.length());
        boolean gap = false;
        for (int i = 0; i < normal.length(); ) {
            int c = normal.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = true;
            } else if (Character.getType(c) != Character.FORMAT) {
                if (gap && !key.isEmpty()) {
                    key.append(' ');
                }
                gap = false;
                key.appendCodePoint(c);
            }
        }
        return Normalizer.normalize(key, Normalizer.Form.NFKC);
    }

    /** Letters, digits and single blanks of ASCII, as most names are. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean blankInside = c == ' ' && i > 0 && i < name.length() - 1 && name.charAt(i - 1) != ' ';
            if (!blankInside && (c <= ' ' || c >= 0x7f)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlainLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }

    /** An e-mail without regard to case. */
    public static String email(String email) {
        return Width.narrow(email).toLowerCase(Locale.ROOT);
    }

    /** An e-mail as it is stored; throws KithException.Invalid where it is none. */
    public static String checkedEmail(String text) {
        String email = Width.narrow(text).strip();
        if (email.regionMatches(true, 0, "mailto:", 0, 7)) {
            email = email.substring(7);
        }
        int at = email.indexOf('@');
        boolean good = at > 0 && at == email.lastIndexOf('@') && email.length() <= LONGEST_EMAIL;
        for (int i = 0; good && i < email.length(); i++) {
            char c = email.charAt(i);
            good = isPlainLetterOrDigit(c)
                    || (!Character.isSpaceChar(c) && !Character.isISOControl(c) && ",;:<>\"()[]\\".indexOf(c) < 0);
        }
        String domain = email.substring(at + 1);
        if (!good || domain.isEmpty() || domain.startsWith(".") || domain.endsWith(".") || domain.contains("..")) {
            throw new KithException.Invalid(Text.of("'{0}' is no e-mail address.", Printable.line(email)));
        }
        return email;
    }
}
