package dev.kith.manual;

import dev.kith.cli.Command;
import dev.kith.cli.Entry;
import dev.kith.cli.Group;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the completion scripts of all shells know of the commands: tables from what has been typed to what may follow.
 */
final class Cases {
    private final List<Place> places;

    Cases(Group root) {
        this.places = Place.all(root);
    }

    /** A word that may come next, and what it is. */
    record Word(String text, String summary) {}

    /** For the words of each group, what may follow. */
    Map<String, List<Word>> commands() {
        Map<String, List<Word>> commands = new LinkedHashMap<>();
        for (Place place : places) {
            if (place.node() instanceof Group group) {
                commands.put(
                        place.words(),
                        group.shown().stream()
                                .map(entry -> new Word(entry.name(), entry.summary()))
                                .toList());
            }
        }
        return commands;
    }

    /** For each pair of a group's words and a word that may follow: the words of the place it leads to. */
    Map<String, List<String>> steps() {
        Map<String, List<String>> steps = new LinkedHashMap<>();
        for (Place place : places) {
            if (!place.path().isEmpty()) {
                Entry entry = place.path().getLast();
                String before = place.words()
                        .substring(0, place.words().length() - entry.name().length())
                        .strip();
                List<String> words = new ArrayList<>(List.of(before + " " + entry.name()));
                entry.aliases().forEach(alias -> words.add(before + " " + alias));
                steps.put(place.words(), words);
            }
        }
        return steps;
    }

    /** For the words of each command, its own options; those of every command come besides. */
    Map<String, List<Word>> options() {
        Map<String, List<Word>> options = new LinkedHashMap<>();
        for (Place place : places) {
            if (place.node() instanceof Command command) {
                options.put(
                        place.words(),
                        command.spec().allOptions().stream()
                                .filter(option -> !Options.GLOBAL.contains(option))
                                .map(option -> new Word(option.name(), option.summary()))
                                .toList());
            }
        }
        return options;
    }

    /** The options of every command. */
    static List<Word> everywhere() {
        return Options.GLOBAL.stream()
                .map(option -> new Word(option.name(), option.summary()))
                .toList();
    }

    /** For each kind of value, the options that take it in particular commands: {@code export tasks --format}. */
    Map<String, List<String>> ownOptionValues() {
        Map<String, List<String>> own = new TreeMap<>();
        byOption()
                .forEach((option, kinds) -> kinds.forEach((takes, commands) -> {
                    if (!takes.equals(usual(kinds))) {
                        commands.forEach(command -> own.computeIfAbsent(takes, kind -> new ArrayList<>())
                                .add(command + " " + option));
                    }
                }));
        return own;
    }

    /** For each kind of value, the names of the options that take it everywhere else. */
    Map<String, List<String>> optionValues() {
        Map<String, List<String>> values = new TreeMap<>();
        byOption()
                .forEach((option, kinds) -> values.computeIfAbsent(usual(kinds), takes -> new ArrayList<>())
                        .add(option));
        return values;
    }

    /** For each option and each kind of value that it takes, the words of the commands in which it does. */
    private Map<String, Map<String, List<String>>> byOption() {
        Map<String, Map<String, List<String>>> options = new TreeMap<>();
        for (Place place : places) {
            if (place.node() instanceof Command command) {
                for (Option<?> option : command.spec().allOptions()) {
                    if (!option.isFlag()) {
                        option.names()
                                .forEach(name -> options.computeIfAbsent(name, one -> new TreeMap<>())
                                        .computeIfAbsent(Takes.of(option).text(), one -> new ArrayList<>())
                                        .add(place.words()));
                    }
                }
            }
        }
        return options;
    }

    /** The kind of value that most commands have. */
    private static String usual(Map<String, List<String>> kinds) {
        return kinds.entrySet().stream()
                .max(Comparator.comparingInt(kind -> kind.getValue().size()))
                .orElseThrow()
                .getKey();
    }

    /**
     * For the words of each command and the place of an argument ({@code tag add 2}, {@code tag add *}): what it takes.
     */
    Map<String, String> arguments() {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (Place place : places) {
            if (place.node() instanceof Command command) {
                int number = 1;
                for (Parameter<?> parameter : command.spec().parameters()) {
                    boolean many =
                            parameter.count() == Parameter.Count.ANY || parameter.count() == Parameter.Count.SOME;
                    Takes takes = Takes.of(parameter);
                    if (!takes.isAny()) {
                        arguments.put(place.words() + " " + (many ? "*" : Integer.toString(number)), takes.text());
                    }
                    number++;
                }
            }
        }
        return arguments;
    }
}
