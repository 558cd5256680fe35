package dev.kith.base;

import java.util.List;
import java.util.Set;

/**
 * What kith calls its own things and their fields inside a sentence: {@code postal code} in English, in other languages
 * as the title of its column says.
 */
public final class Names {
    private static final Set<String> KNOWN = Set.of(
            Text.later("answer"),
            Text.later("answers"),
            Text.later("birthday month"),
            Text.later("care item"),
            Text.later("care plan"),
            Text.later("class history"),
            Text.later("classes"),
            Text.later("closed"),
            Text.later("code"),
            Text.later("contact channel"),
            Text.later("contact policy"),
            Text.later("created"),
            Text.later("custom field"),
            Text.later("customer"),
            Text.later("customer email"),
            Text.later("customer handle"),
            Text.later("customer phone"),
            Text.later("customer rating"),
            Text.later("customer tag"),
            Text.later("customer value"),
            Text.later("description"),
            Text.later("digits"),
            Text.later("due on"),
            Text.later("duration seconds"),
            Text.later("e-mails"),
            Text.later("earned"),
            Text.later("email"),
            Text.later("email key"),
            Text.later("end reason"),
            Text.later("ended on"),
            Text.later("ends on"),
            Text.later("exclusive"),
            Text.later("expires on"),
            Text.later("from day"),
            Text.later("gives"),
            Text.later("handle"),
            Text.later("handle key"),
            Text.later("handles"),
            Text.later("import map"),
            Text.later("interaction"),
            Text.later("joined on"),
            Text.later("key date"),
            Text.later("last entry"),
            Text.later("left on"),
            Text.later("member"),
            Text.later("merged into"),
            Text.later("minimum"),
            Text.later("month days"),
            Text.later("multiplier"),
            Text.later("name key"),
            Text.later("never"),
            Text.later("notice on"),
            Text.later("order line"),
            Text.later("per"),
            Text.later("period"),
            Text.later("phone"),
            Text.later("phones"),
            Text.later("place"),
            Text.later("points account"),
            Text.later("points earning"),
            Text.later("points entry"),
            Text.later("points lot"),
            Text.later("points rule"),
            Text.later("previous"),
            Text.later("rating"),
            Text.later("referred by"),
            Text.later("referred points"),
            Text.later("refunds"),
            Text.later("repeat"),
            Text.later("reverses"),
            Text.later("row"),
            Text.later("rule"),
            Text.later("script"),
            Text.later("script answer"),
            Text.later("script question"),
            Text.later("segment member"),
            Text.later("segment past"),
            Text.later("segment size"),
            Text.later("service"),
            Text.later("size"),
            Text.later("started"),
            Text.later("starts on"),
            Text.later("stock"),
            Text.later("tag group"),
            Text.later("text"),
            Text.later("threshold"),
            Text.later("tier grant"),
            Text.later("tier move"),
            Text.later("tier scheme"),
            Text.later("tier standing"),
            Text.later("times"),
            Text.later("until day"),
            Text.later("until on"),
            Text.later("value points"),
            Text.later("weekdays"),
            Text.later("window end"),
            Text.later("window start"),
            Text.later("worth"),
            Text.later("yearly"));

    private Names() {}

    /** The name of a thing or a field by its words in English, which may be those of a column: {@code postal_code}. */
    public static String of(String english) {
        String words = english.replace('_', ' ');
        if (words.isEmpty() || Text.isEnglish()) {
            return words;
        }
        if (KNOWN.contains(words)) {
            return Text.of(words);
        }
        String title = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        String name = Text.of(title);
        return name.equals(title) ? words : name;
    }

    /** Several of them, one after the other. */
    public static String list(List<String> english) {
        return Text.list(english.stream().map(Names::of).toList());
    }
}
