package dev.kith.cli;

import dev.kith.base.Text;
import dev.kith.base.TextWidth;
import dev.kith.base.Wrapped;
import java.util.ArrayList;
import java.util.List;

/** The text of --help: for a group its verbs, for a command what it takes, and examples that run as printed. */
public final class HelpPage {
    private static final int WIDTH = 100;
    private static final int NAMES = 30;

    private final StringBuilder page = new StringBuilder();

    private HelpPage() {}

    /** Help for a group; the sections are titles with the entries under them. */
    public static String group(String name, String summary, List<EntrySection> sections) {
        HelpPage help = new HelpPage();
        help.paragraph(summary, 0);
        help.line("");
        help.line(Text.of("Usage: {0}", name) + " COMMAND [OPTIONS]");
        for (EntrySection section : sections) {
            help.title(section.title());
            for (Entry entry : section.entries()) {
                String names = entry.aliases().isEmpty()
                        ? entry.name()
                        : entry.name() + ", " + String.join(", ", entry.aliases());
                help.item(names, entry.summary());
            }
        }
        help.line("");
        help.line(Text.of("'{0} COMMAND --help' tells about one.", name));
        return help.page.toString();
    }

    /** A title and the entries under it. */
    public record EntrySection(String title, List<Entry> entries) {
        /** The title, in the language of the run. */
        @Override
        public String title() {
            return Text.of(title);
        }
    }

    /** Help for a command. */
    public static String command(String name, String summary, Spec spec) {
        HelpPage help = new HelpPage();
        help.paragraph(Text.of("{0}.", summary), 0);
        if (!spec.description().isEmpty()) {
            help.line("");
            help.paragraph(spec.description(), 0);
        }
        help.line("");
        help.paragraph(Text.of("Usage: {0}", usage(name, spec)), 0);
        if (!spec.examples().isEmpty()) {
            help.title(Text.of("Examples"));
            for (Spec.Example example : spec.examples()) {
                help.line("  # " + example.purpose());
                help.line("  " + example.command());
            }
        }
        if (!spec.parameters().isEmpty()) {
            help.title(Text.of("Arguments"));
            spec.parameters().forEach(parameter -> help.item(parameter.label(), parameter.summary()));
        }
        help.options(Text.of("Options"), spec.options());
        if (spec.changes() || spec.asks()) {
            List<Option<?>> safety = new ArrayList<>(spec.changes() ? List.of(Options.DRY_RUN) : List.of());
            safety.addAll(spec.asks() ? List.of(Options.YES) : List.of());
            help.options(Text.of("Safety"), safety);
        }
        help.options(Text.of("Output"), spec.outputOptions());
        if (!spec.columns().isEmpty()) {
            List<String> columns = new ArrayList<>();
            spec.columns().forEach(column -> columns.add(column.id()));
            help.title(Text.of("Columns"));
            help.paragraph(String.join(", ", columns), 2);
        }
        help.options(Text.of("Everywhere"), Options.GLOBAL);
        return help.page.toString();
    }

    /** The first line of a command's help: its name and what it takes. */
    public static String usage(String name, Spec spec) {
        StringBuilder usage = new StringBuilder(name);
        for (Parameter<?> parameter : spec.parameters()) {
            usage.append(
                    switch (parameter.count()) {
                        case ONE -> " " + parameter.label();
                        case OPTIONAL -> " [" + parameter.label() + "]";
                        case ANY -> " [" + parameter.label() + "...]";
                        case SOME -> " " + parameter.label() + "...";
                    });
        }
        return usage.append(" [OPTIONS]").toString();
    }

    private void options(String title, List<Option<?>> options) {
        if (!options.isEmpty()) {
            title(title);
            options.forEach(option ->
                    item(names(option), option.summary() + (option.repeatable() ? Text.of(" (may be repeated)") : "")));
        }
    }

    private static String names(Option<?> option) {
        String names = String.join(", ", option.names());
        return option.isFlag() ? names : names + " " + option.label();
    }

    private void title(String title) {
        line("");
        line(Text.of("{0}:", title));
    }

    private void item(String name, String text) {
        page.append("  ").append(name);
        int used = 2 + TextWidth.of(name);
        if (used >= NAMES) {
            page.append('\n');
            used = 0;
        }
        page.repeat(" ", NAMES - used);
        Wrapped.add(page, text.split(" ", -1), NAMES, WIDTH);
    }

    private void paragraph(String text, int indent) {
        for (String part : text.split("\n", -1)) {
            page.repeat(" ", indent);
            Wrapped.add(page, part.split(" ", -1), indent, WIDTH);
        }
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
