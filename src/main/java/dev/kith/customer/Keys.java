package dev.kith.customer;

import dev.kith.base.KithException;
import java.text.Normalizer;
import java.util.Locale;

/** The forms in which names and e-mails are compared. */
public final class Keys {
    private Keys() {}

    /** A name without regard to case, width and blanks. */
    public static String name(String name) {
        boolean plain = true;
        for (int i = 0; i < name.length() && plain; i++) {
            char c = name.charAt(i);
            plain = c > ' ' && c < 0x7f || c == ' ' && i > 0 && i < name.length() - 1 && name.charAt(i - 1) != ' ';
        }
        if (plain) {
            return name.toLowerCase(Locale.ROOT);
        }
        String normal = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return String.join(" ", normal.strip().split("\\s+"));
    }

    /** An e-mail without regard to case. */
    public static String email(String email) {
        return email.toLowerCase(Locale.ROOT);
    }

    /** An e-mail as it is stored; throws KithException.Invalid where it is none. */
    public static String checkedEmail(String text) {
        String email = text.strip();
        int at = email.lastIndexOf('@');
        boolean good = at > 0 && at < email.length() - 1 && email.length() <= 320 && email.indexOf('@') == at;
        for (int i = 0; good && i < email.length(); i++) {
            char c = email.charAt(i);
            good = c > ' ' && c != 0x7f && ",;<>\"()[]\\".indexOf(c) < 0;
        }
        if (!good || email.charAt(at + 1) == '.' || email.endsWith(".") || email.indexOf("..", at) > 0) {
            throw new KithException.Invalid("'" + email + "' is no e-mail address.");
        }
        return email;
    }
}
