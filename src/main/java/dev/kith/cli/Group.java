package dev.kith.cli;

import java.util.List;

/** The verbs of a noun. */
public record Group(List<Entry> entries) implements Node {
    public Group(Entry... entries) {
        this(List.of(entries));
    }

    /** Those that people are told about. */
    public List<Entry> shown() {
        return entries.stream().filter(entry -> !entry.hidden()).toList();
    }
}
