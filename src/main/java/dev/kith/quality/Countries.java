package dev.kith.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The two-letter codes of countries (ISO 3166-1), and their names in fifteen languages as Unicode's CLDR has them. */
final class Countries {
    private final Map<String, String> codes = new HashMap<>();

    Countries() {
        try (InputStream in = Countries.class.getResourceAsStream("countries.txt")) {
            if (in == null) {
                throw new IllegalStateException("no table of countries");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                List<String> words = List.of(line.split("\t", -1));
                words.forEach(word -> codes.putIfAbsent(key(word), words.getFirst()));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this is a code as it should be. */
    boolean isCode(String text) {
        return text.length() == 2 && text.equals(codes.get(key(text)));
    }

    /** The code of the country that a name or code in any case means, or null. */
    @Nullable
    String code(String text) {
        String key = key(text);
        return key.isEmpty() ? null : codes.get(key);
    }

    private static String key(String name) {
        StringBuilder key = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
