package dev.kith.manual;

import dev.kith.base.Text;
import java.util.List;

/** The tables of the commands as functions of bash, each a case that prints words. */
final class BashTables {
    private final StringBuilder script = new StringBuilder();

    private BashTables() {}

    static String of(Cases cases) {
        BashTables tables = new BashTables();
        tables.begin("_kith_commands", Text.of("The words that may follow."));
        cases.commands().forEach((words, next) -> tables.line(quoted(words), texts(next)));
        tables.end();
        tables.begin("_kith_step", Text.of("Where a further word leads."));
        cases.steps().forEach((place, words) -> tables.line(alternatives(words), place));
        tables.end();
        tables.begin("_kith_options", Text.of("The options of a command."));
        cases.options().forEach((words, options) -> tables.line(quoted(words), texts(options)));
        tables.script
                .append("    esac\n    echo ")
                .append(quoted(texts(Cases.everywhere())))
                .append("\n}\n\n");
        tables.begin(
                "_kith_option_takes",
                Text.of(
                        "What an option of a command takes: words, or @ and a kind of value; nothing where it takes none."));
        cases.ownOptionValues().forEach((takes, options) -> tables.line(alternatives(options), takes));
        cases.optionValues().forEach((takes, names) -> tables.line(anywhere(names), takes));
        tables.end();
        tables.begin("_kith_argument_takes", Text.of("What an argument takes, by its place."));
        cases.arguments().forEach((place, takes) -> tables.line(place(place), takes));
        tables.end();
        return tables.script.toString();
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    static String alternatives(List<String> words) {
        return String.join(" | ", words.stream().map(BashTables::quoted).toList());
    }

    /** {@code *' --db' | *' --output'}: behind the words of any command. */
    static String anywhere(List<String> options) {
        return String.join(
                " | ", options.stream().map(name -> "*" + quoted(" " + name)).toList());
    }

    /** {@code 'tag add '*}: the star is no text, but any place. */
    static String place(String place) {
        return place.endsWith("*") ? quoted(place.substring(0, place.length() - 1)) + "*" : quoted(place);
    }

    private static String texts(List<Cases.Word> words) {
        return String.join(" ", words.stream().map(Cases.Word::text).toList());
    }

    private void begin(String name, String purpose) {
        script.append("# ").append(purpose).append('\n').append(name).append("() {\n    case $1 in\n");
    }

    private void line(String pattern, String words) {
        script.append("    ")
                .append(pattern)
                .append(") echo ")
                .append(quoted(words))
                .append(" ;;\n");
    }

    private void end() {
        script.append("    esac\n}\n\n");
    }
}
