package dev.kith.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may stand next in a command line: words of the tree, options, and values from the database. */
final class NextWords implements Completing {
    private final Group root;
    private final List<String> first;
    private final LiveWords live;
    private final Session session;

    /**
     * For a tree of commands.
     *
     * @param first what may stand where a command begins, besides those of the tree
     */
    NextWords(Group root, List<String> first, LiveWords live, Session session) {
        this.root = root;
        this.first = List.copyOf(first);
        this.live = live;
        this.session = session;
    }

    @Override
    public List<String> next(List<String> words, String begun) {
        if (words.equals(List.of("use"))) {
            return live.starting(Live.CUSTOMER, begun, session);
        }
        Node node = root;
        int at = words.isEmpty() || !words.getFirst().equals("kith") ? 0 : 1;
        while (node instanceof Group group && at < words.size()) {
            Node next = entered(group, words.get(at++));
            if (next == null) {
                return List.of();
            }
            node = next;
        }
        return switch (node) {
            case Group group -> {
                List<String> names = new ArrayList<>();
                group.shown().forEach(entry -> names.add(entry.name()));
                names.addAll(words.isEmpty() ? first : List.of());
                yield names;
            }
            case Command command -> of(command.spec(), words.subList(at, words.size()), begun);
        };
    }

    private static @Nullable Node entered(Group group, String word) {
        for (Entry entry : group.entries()) {
            if (entry.answersTo(word)) {
                return entry.node().get();
            }
        }
        return null;
    }

    private List<String> of(Spec spec, List<String> words, String begun) {
        int place = 0;
        for (int i = 0; i < words.size(); i++) {
            Option<?> option = valued(spec, words.get(i));
            if (option != null && i == words.size() - 1) {
                return values(option.words(), option.live(), begun);
            }
            i += option == null ? 0 : 1;
            place += option == null && !words.get(i).startsWith("-") ? 1 : 0;
        }
        if (begun.startsWith("-")) {
            return spec.allOptions().stream().map(Option::name).toList();
        }
        return parameter(spec.parameters(), place, begun);
    }

    private List<String> parameter(List<Parameter<?>> parameters, int place, String begun) {
        for (int i = 0; i < parameters.size(); i++) {
            Parameter<?> parameter = parameters.get(i);
            boolean many = parameter.count() == Parameter.Count.ANY || parameter.count() == Parameter.Count.SOME;
            if (i == place || many) {
                return values(parameter.words(), parameter.live(), begun);
            }
        }
        return List.of();
    }

    private List<String> values(List<String> words, Live kind, String begun) {
        return words.isEmpty() ? live.starting(kind, begun, session) : words;
    }

    private static @Nullable Option<?> valued(Spec spec, String word) {
        for (Option<?> option : spec.allOptions()) {
            if (!option.isFlag() && option.names().contains(word)) {
                return option;
            }
        }
        return null;
    }
}
