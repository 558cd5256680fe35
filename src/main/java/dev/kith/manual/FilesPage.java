package dev.kith.manual;

import dev.kith.base.Text;
import dev.kith.cli.Preferences;
import dev.kith.cli.Settings;
import java.util.Map;
import java.util.function.Consumer;

/** What the page about files has from those who know it: settings, preferences, variables, and views. */
final class FilesPage {
    static final Map<String, Consumer<Page>> PARTS = Map.of(
            "settings", FilesPage::settings,
            "preferences", FilesPage::preferences,
            "variables", Surroundings::variables,
            "views", FilesPage::views);

    private FilesPage() {}

    private static void settings(Page page) {
        Settings.KNOWN.forEach(
                known -> page.term(known.name(), meaning(known.meaning(), known.takes(), known.otherwise())));
    }

    private static void preferences(Page page) {
        Preferences.KNOWN.forEach(
                known -> page.term(known.name(), meaning(known.meaning(), known.takes(), known.otherwise())));
    }

    private static String meaning(String meaning, String takes, String otherwise) {
        String sentence = ManPages.sentence(meaning);
        return otherwise.isEmpty()
                ? Text.of("{0} Takes {1}. Default: nothing.", sentence, takes)
                : Text.of("{0} Takes {1}. Default: {2}.", sentence, takes, otherwise);
    }

    private static void views(Page page) {
        for (PublishedViews.View view : PublishedViews.all()) {
            page.subsection(view.name());
            page.text(ManPages.sentence(view.about()));
            view.columns().forEach(column -> page.term(column.name(), ManPages.sentence(column.meaning())));
        }
    }
}
