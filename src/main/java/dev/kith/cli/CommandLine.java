package dev.kith.cli;

import dev.kith.base.KithException;
import dev.kith.base.Nearest;
import dev.kith.base.Synonyms;
import dev.kith.base.Text;
import dev.kith.base.Width;
import java.util.ArrayList;
import java.util.List;

/**
 * A command line, as far as its words lead into the tree of commands: what was found, and what is left for it to read.
 *
 * @param path the entries on the way, the command's own last; empty for the program itself
 * @param node where the words led
 * @param rest the options before and between the words, then everything after them
 */
public record CommandLine(List<Entry> path, Node node, List<String> rest) {

    /** Follows the words of argv; a group that is followed by no further word is where it ends. */
    public static CommandLine find(Group root, List<String> argv) {
        List<Entry> path = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        Node node = root;
        int next = 0;
        while (node instanceof Group group && next < argv.size()) {
            String word = argv.get(next++);
            if (word.startsWith("-") && word.length() > 1) {
                rest.add(word);
                if (takesValue(word) && next < argv.size()) {
                    rest.add(argv.get(next++));
                }
                continue;
            }
            Entry entry = entry(group, word, path);
            path.add(entry);
            node = entry.node().get();
        }
        rest.addAll(argv.subList(next, argv.size()));
        return new CommandLine(List.copyOf(path), node, List.copyOf(rest));
    }

    /** The words that lead here: {@code tag add}. */
    public String name() {
        return name(path);
    }

    private static String name(List<Entry> path) {
        List<String> words = new ArrayList<>();
        path.forEach(entry -> words.add(entry.name()));
        return String.join(" ", words);
    }

    /** {@code kith log 电话} is {@code kith log call}; what is no command in Chinese either stays as it was typed. */
    private static String english(Group group, String typed) {
        List<String> names = group.shown().stream().map(Entry::name).toList();
        String word = Synonyms.of(typed, names);
        return names.contains(word) ? word : typed;
    }

    private static Entry entry(Group group, String typed, List<Entry> path) {
        List<String> names = new ArrayList<>();
        String word = Width.isAscii(typed) ? typed : english(group, typed);
        for (Entry entry : group.entries()) {
            if (entry.answersTo(word)) {
                return entry;
            }
            if (!entry.hidden()) {
                names.add(entry.name());
            }
        }
        String before = path.isEmpty() ? "kith" : "kith " + name(path);
        List<String> near = Nearest.nearest(word, names);
        throw new KithException.Usage(
                Text.of("There is no command '{0} {1}'.", before, word),
                near.isEmpty()
                        ? Text.of("See '{0} --help'.", before)
                        : Text.of(
                                "Did you mean {0}?",
                                String.join(
                                        Text.of(" or "),
                                        near.stream()
                                                .map(name -> "'" + before + " " + name + "'")
                                                .toList())));
    }

    private static boolean takesValue(String word) {
        for (List<Option<?>> options : List.of(Options.GLOBAL, Options.OUTPUT)) {
            for (Option<?> option : options) {
                if (!option.isFlag() && option.names().contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }
}
