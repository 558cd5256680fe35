package dev.kith.manual;

import dev.kith.base.Text;
import java.util.List;

/** The tables of the commands as functions of fish, each a switch that prints lines: a word, a tab, what it is. */
final class FishTables {
    private final StringBuilder script = new StringBuilder();

    private FishTables() {}

    static String of(Cases cases) {
        FishTables tables = new FishTables();
        tables.begin("__kith_commands", Text.of("The words that may follow."));
        cases.commands().forEach((words, next) -> tables.words(words, next));
        tables.end();
        tables.begin("__kith_step", Text.of("Where a further word leads."));
        cases.steps().forEach((place, words) -> tables.line(alternatives(words), place));
        tables.end();
        tables.begin("__kith_options", Text.of("The options of a command."));
        cases.options().forEach((words, options) -> tables.words(words, options));
        tables.script.append("    end\n    printf '%s\\t%s\\n'");
        tables.items(Cases.everywhere());
        tables.script.append("\nend\n\n");
        tables.begin(
                "__kith_option_takes",
                Text.of(
                        "What an option of a command takes: words, or @ and a kind of value; nothing where it takes none."));
        cases.ownOptionValues().forEach((takes, options) -> tables.line(alternatives(options), takes));
        cases.optionValues()
                .forEach((takes, names) -> tables.line(
                        alternatives(names.stream().map(name -> "* " + name).toList()), takes));
        tables.end();
        tables.begin("__kith_argument_takes", Text.of("What an argument takes, by its place."));
        cases.arguments().forEach((place, takes) -> tables.line(quoted(place), takes));
        tables.end();
        return tables.script.toString();
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    private static String alternatives(List<String> words) {
        return String.join(" ", words.stream().map(FishTables::quoted).toList());
    }

    private void begin(String name, String purpose) {
        script.append("# ").append(purpose).append("\nfunction ").append(name).append("\n    switch \"$argv[1]\"\n");
    }

    private void words(String place, List<Cases.Word> words) {
        script.append("        case ").append(quoted(place)).append("\n            printf '%s\\t%s\\n'");
        items(words);
        script.append('\n');
    }

    private void items(List<Cases.Word> words) {
        for (Cases.Word word : words) {
            script.append(" \\\n                ")
                    .append(word.text())
                    .append(' ')
                    .append(quoted(word.summary()));
        }
    }

    private void line(String pattern, String words) {
        script.append("        case ")
                .append(pattern)
                .append("\n            echo ")
                .append(quoted(words))
                .append('\n');
    }

    private void end() {
        script.append("    end\nend\n\n");
    }
}
