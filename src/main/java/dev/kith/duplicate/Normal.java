package dev.kith.duplicate;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The values of a customer in the form in which they are compared. */
final class Normal {
    private static final List<String> GOOGLE = List.of("gmail.com", "googlemail.com");

    private Normal() {}

    /** The values of a trait; none where the customer has none. */
    static List<String> values(Candidate candidate, int place, Trait trait) {
        return switch (trait.kind()) {
            case WORD -> List.of();
            case PHONE -> candidate.phones();
            case EMAIL -> candidate.emails().stream().map(Normal::email).toList();
            case DATE -> one(candidate.traits().get(place), false);
            case TEXT -> one(candidate.traits().get(place), true);
            case PLACE, CODE, CHOICE -> one(compact(candidate.traits().get(place)), false);
        };
    }

    private static List<String> one(@Nullable String value, boolean words) {
        String normal = value == null ? "" : words ? NameWords.plain(value).replaceAll(" +", " ") : value;
        return normal.isEmpty() ? List.of() : List.of(normal);
    }

    private static @Nullable String compact(@Nullable String value) {
        return value == null ? null : NameWords.plain(value).replace(" ", "");
    }

    /** An e-mail as its provider delivers it: without case and what stands after a plus, and Google's without dots. */
    static String email(String email) {
        String lower = email.toLowerCase(Locale.ROOT);
        int at = lower.lastIndexOf('@');
        String local = lower.substring(0, at);
        String domain = lower.substring(at + 1);
        int plus = local.indexOf('+');
        if (plus > 0) {
            local = local.substring(0, plus);
        }
        return (GOOGLE.contains(domain) ? local.replace(".", "") : local) + "@" + domain;
    }
}
