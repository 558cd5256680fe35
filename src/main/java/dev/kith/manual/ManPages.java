package dev.kith.manual;

import dev.kith.base.Text;
import dev.kith.cli.Command;
import dev.kith.cli.Entry;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Group;
import dev.kith.cli.HelpPage.EntrySection;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Parameter;
import dev.kith.cli.Spec;
import dev.kith.query.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The man pages: one for the program, one for each noun, one for each verb, and those about no command. */
public final class ManPages {
    private final List<EntrySection> jobs;
    private final String version;

    private ManPages(List<EntrySection> jobs, String version) {
        this.jobs = jobs;
        this.version = version;
    }

    /** All pages by file name: {@code kith-customer-add.1}. */
    public static Map<String, String> all(List<EntrySection> jobs, List<Field> fields, String version) {
        List<Entry> entries = new ArrayList<>();
        jobs.forEach(job -> entries.addAll(job.entries()));
        ManPages pages = new ManPages(jobs, version);
        Map<String, String> all = new TreeMap<>();
        for (Place place : Place.all(new Group(entries))) {
            all.put(name(place) + ".1", pages.page(place));
        }
        all.put(QueryPage.NAME + ".7", QueryPage.man(fields, version));
        for (Topic topic : Topic.values()) {
            all.put(topic.file(), topic.man(version));
        }
        return all;
    }

    private String page(Place place) {
        return switch (place.node()) {
            case Group group when place.path().isEmpty() -> new ProgramPage(jobs, version).text();
            case Group group -> group(place, group);
            case Command command -> command(place, command.spec());
        };
    }

    private String group(Place place, Group group) {
        Roff page = new Roff(name(place), version);
        page.name(name(place), lowered(place.summary()));
        page.section(Text.of("SYNOPSIS"));
        page.marked(Roff.bold(place.line()) + " " + Roff.italic("COMMAND") + " [" + Roff.italic("OPTIONS") + "]");
        page.section(Text.of("COMMANDS"));
        List<String> also = new ArrayList<>(List.of("kith"));
        for (Entry entry : group.shown()) {
            page.item(Roff.bold(place.line() + " " + entry.name()) + aliases(entry), sentence(entry.summary()));
            also.add(name(place) + "-" + entry.name());
        }
        page.seeAlso(also);
        return page.text();
    }

    private String command(Place place, Spec spec) {
        Roff page = new Roff(name(place), version);
        page.name(name(place), lowered(place.summary()));
        page.section(Text.of("SYNOPSIS"));
        page.marked(synopsis(place, spec));
        page.section(Text.of("DESCRIPTION"));
        page.text(sentence(place.summary()));
        if (!spec.description().isEmpty()) {
            page.text(spec.description());
        }
        if (!spec.parameters().isEmpty()) {
            page.section(Text.of("ARGUMENTS"));
            spec.parameters()
                    .forEach(parameter -> page.item(Roff.italic(parameter.label()), sentence(parameter.summary())));
        }
        page.section(Text.of("OPTIONS"));
        options(
                page,
                spec.allOptions().stream()
                        .filter(option -> !Options.GLOBAL.contains(option))
                        .toList());
        page.text(Text.of("The options of every command stand in kith(1)."));
        if (!spec.columns().isEmpty()) {
            page.section(Text.of("COLUMNS"));
            page.text(String.join(
                    ", ", spec.columns().stream().map(column -> column.id()).toList()));
        }
        page.section(Text.of("EXAMPLES"));
        spec.examples()
                .forEach(example ->
                        page.example(capital(example.purpose().replaceFirst("[.。]$", "")), example.command()));
        page.seeAlso(place.path().size() == 1 ? List.of("kith") : List.of("kith", name(parent(place))));
        return page.text();
    }

    private static Place parent(Place place) {
        return new Place(place.path().subList(0, place.path().size() - 1), place.node());
    }

    private static String name(Place place) {
        return place.line().replace(' ', '-');
    }

    private static String synopsis(Place place, Spec spec) {
        StringBuilder line = new StringBuilder(Roff.bold(place.line()));
        for (Parameter<?> parameter : spec.parameters()) {
            String label = Roff.italic(parameter.label());
            line.append(
                    switch (parameter.count()) {
                        case ONE -> " " + label;
                        case OPTIONAL -> " [" + label + "]";
                        case ANY -> " [" + label + "...]";
                        case SOME -> " " + label + "...";
                    });
        }
        return line.append(" [").append(Roff.italic("OPTIONS")).append(']').toString();
    }

    static void options(Roff page, List<Option<?>> options) {
        for (Option<?> option : options) {
            String names =
                    String.join(", ", option.names().stream().map(Roff::bold).toList());
            String often = option.repeatable() ? Text.of(" It may be given several times.") : "";
            page.item(
                    option.isFlag() ? names : names + " " + Roff.italic(option.label()),
                    sentence(option.summary()) + often);
        }
    }

    /** The exit codes and what they mean. */
    static void exitCodes(Roff page) {
        for (ExitCode code : ExitCode.values()) {
            page.item(Roff.bold(Integer.toString(code.number())), sentence(code.meaning()));
        }
    }

    static String aliases(Entry entry) {
        return entry.aliases().isEmpty()
                ? ""
                : ", "
                        + String.join(
                                ", ", entry.aliases().stream().map(Roff::bold).toList());
    }

    static String sentence(String text) {
        return capital(text.matches("(?s).*[.。？！]") ? text : Text.of("{0}.", text));
    }

    /** With a capital, where it is in a language that has them. */
    private static String capital(String text) {
        return Page.hasIdeographs(text) ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String lowered(String text) {
        boolean proper = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return proper ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
