package dev.kith.view;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.kith.base.Printable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Escapes, beyond what JSON asks for, the characters that a terminal would obey. */
final class JsonEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final int DELETE = 0x7f;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = standardAsciiEscapesForJSON();
        codes[DELETE] = ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        char c = (char) character;
        if (Printable.isSafe(c) || Character.isSurrogate(c)) {
            return null;
        }
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return new SerializedString("\\u" + "0".repeat(4 - hex.length()) + hex);
    }
}
