package dev.kith.manual;

import dev.kith.base.Text;
import java.util.List;

/** The tables of the commands as functions of zsh, each a case that prints lines: {@code word:what it is}. */
final class ZshTables {
    private final StringBuilder script = new StringBuilder();

    private ZshTables() {}

    static String of(Cases cases) {
        ZshTables tables = new ZshTables();
        tables.begin("_kith_commands", Text.of("The words that may follow."));
        cases.commands().forEach((words, next) -> tables.words(words, next));
        tables.end();
        tables.begin("_kith_step", Text.of("Where a further word leads."));
        cases.steps().forEach((place, words) -> tables.line(BashTables.alternatives(words), place));
        tables.end();
        tables.begin("_kith_options", Text.of("The options of a command."));
        cases.options().forEach((words, options) -> tables.words(words, options));
        tables.script.append("    esac\n    print -rl --");
        tables.items(Cases.everywhere());
        tables.script.append("\n}\n\n");
        tables.begin(
                "_kith_option_takes",
                Text.of(
                        "What an option of a command takes: words, or @ and a kind of value; nothing where it takes none."));
        cases.ownOptionValues().forEach((takes, options) -> tables.line(BashTables.alternatives(options), takes));
        cases.optionValues().forEach((takes, names) -> tables.line(BashTables.anywhere(names), takes));
        tables.end();
        tables.begin("_kith_argument_takes", Text.of("What an argument takes, by its place."));
        cases.arguments().forEach((place, takes) -> tables.line(BashTables.place(place), takes));
        tables.end();
        return tables.script.toString();
    }

    private void begin(String name, String purpose) {
        script.append("# ").append(purpose).append('\n').append(name).append("() {\n    case $1 in\n");
    }

    private void words(String place, List<Cases.Word> words) {
        script.append("    (").append(BashTables.quoted(place)).append(") print -rl --");
        items(words);
        script.append(" ;;\n");
    }

    private void items(List<Cases.Word> words) {
        for (Cases.Word word : words) {
            script.append(" \\\n        ").append(BashTables.quoted(word.text() + ":" + word.summary()));
        }
    }

    private void line(String pattern, String words) {
        script.append("    (")
                .append(pattern)
                .append(") print -r -- ")
                .append(BashTables.quoted(words))
                .append(" ;;\n");
    }

    private void end() {
        script.append("    esac\n}\n\n");
    }
}
