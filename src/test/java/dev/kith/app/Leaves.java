package dev.kith.app;

import dev.kith.base.KithException;
import dev.kith.cli.Command;
import dev.kith.cli.CommandLine;
import dev.kith.cli.Entry;
import dev.kith.cli.Group;
import dev.kith.cli.Spec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The commands of the tree, as tests look at them. */
final class Leaves {
    private Leaves() {}

    /** What each command declares, by its words: {@code customer add}. */
    static Map<String, Spec> all() {
        Map<String, Spec> leaves = new TreeMap<>();
        collect("", Commands.root(), leaves);
        return leaves;
    }

    /** The words of the command that a command line is for; empty where it is for none. */
    static Optional<String> of(List<String> argv) {
        try {
            CommandLine line = CommandLine.find(Commands.root(), argv);
            return line.node() instanceof Command ? Optional.of(line.name()) : Optional.empty();
        } catch (KithException.Usage e) {
            return Optional.empty();
        }
    }

    /** The words of all groups: {@code customer}. */
    static List<String> groups() {
        List<String> groups = new ArrayList<>();
        for (Entry entry : Commands.root().entries()) {
            if (entry.node().get() instanceof Group) {
                groups.add(entry.name());
            }
        }
        return groups;
    }

    private static void collect(String before, Group group, Map<String, Spec> leaves) {
        for (Entry entry : group.shown()) {
            String words = (before + " " + entry.name()).strip();
            switch (entry.node().get()) {
                case Group inner -> collect(words, inner, leaves);
                case Command command -> leaves.put(words, command.spec());
            }
        }
    }
}
