package dev.kith.manual;

import dev.kith.base.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages that are about no command. Each is a text in the resources of this package, one for each language. */
enum Topic {
    TUTORIAL(7),
    RECIPES(7),
    FILES(5),
    DUPLICATES(7),
    INPUT(7);

    private final int section;

    Topic(int section) {
        this.section = section;
    }

    static List<String> words() {
        return Stream.of(values()).map(Topic::word).toList();
    }

    /** The topic that words are, if they are one. */
    static Optional<Topic> of(List<String> words) {
        return Stream.of(values())
                .filter(topic -> words.equals(List.of(topic.word())))
                .findFirst();
    }

    /** The word for it after {@code kith help}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of its man page with the section: {@code kith-files(5)}. */
    String reference() {
        return page() + "(" + section + ")";
    }

    /** The name of the file of its man page: {@code kith-files.5}. */
    String file() {
        return page() + "." + section;
    }

    /** As a man page. */
    String man(String version) {
        Roff roff = new Roff(page(), section, version);
        Markup.write(text(), roff, FilesPage.PARTS);
        return roff.text();
    }

    /** As plain text. */
    String plain() {
        PlainPage plain = new PlainPage();
        Markup.write(text(), plain, FilesPage.PARTS);
        return plain.text();
    }

    private String text() {
        return Markup.resource(Text.file(page() + ".txt"));
    }

    private String page() {
        return "kith-" + word();
    }
}
