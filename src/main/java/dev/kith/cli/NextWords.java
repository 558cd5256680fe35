package dev.kith.cli;

import java.util.ArrayList;
import java.util.List;

/** What may stand next in a command line, as far as the tree of commands tells. */
final class NextWords {
    private NextWords() {}

    /** The words that may come after those given. */
    static List<String> after(Group root, List<String> words) {
        Node node = root;
        String last = "";
        for (String word : words) {
            if (node instanceof Group group) {
                node = group.entries().stream()
                        .filter(entry -> entry.answersTo(word))
                        .findFirst()
                        .<Node>map(entry -> entry.node().get())
                        .orElse(node);
            }
            last = word;
        }
        List<String> next = new ArrayList<>();
        switch (node) {
            case Group group -> group.entries().forEach(entry -> next.add(entry.name()));
            case Command command -> next.addAll(of(command.spec(), last));
        }
        return next;
    }

    private static List<String> of(Spec spec, String last) {
        List<String> next = new ArrayList<>();
        for (Option<?> option : spec.allOptions()) {
            if (option.names().contains(last) && !option.isFlag()) {
                return option.words();
            }
            next.add(option.name());
        }
        spec.parameters().forEach(parameter -> next.addAll(parameter.words()));
        return next;
    }
}
