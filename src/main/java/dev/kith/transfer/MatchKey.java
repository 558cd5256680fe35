package dev.kith.transfer;

import dev.kith.base.KithException;
import dev.kith.base.Synonyms;
import dev.kith.base.Text;
import dev.kith.base.Width;
import java.util.ArrayList;
import java.util.List;

/** What a row's customer may be found by. */
enum MatchKey {
    EXTERNAL_ID,
    EMAIL,
    HANDLE,
    PHONE;

    private static final List<String> WORDS = List.of("external-id", "email", "handle", "phone");

    /** Reads {@code external-id,email,handle,phone}. */
    static List<MatchKey> parse(String text) {
        List<MatchKey> keys = new ArrayList<>();
        for (String word : Width.narrow(text).split("[,、;]", -1)) {
            MatchKey key = switch (Synonyms.of(word.strip(), WORDS)) {
                case "external-id" -> EXTERNAL_ID;
                case "email" -> EMAIL;
                case "handle" -> HANDLE;
                case "phone" -> PHONE;
                default ->
                    throw new KithException.Invalid(Text.of(
                            "Rows are matched by external-id, email, handle and phone, not by '{0}'.", word.strip()));
            };
            if (!keys.contains(key)) {
                keys.add(key);
            }
        }
        return List.copyOf(keys);
    }
}
