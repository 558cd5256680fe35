package dev.kith.view;

import java.util.List;

/** One thing on one screen: its fields, and a small listing for each of its sections. */
public record Card<T>(T subject, List<Column<T>> columns, List<Section> sections) implements View {
    public static <T> Card<T> of(T subject, List<Column<T>> columns) {
        return new Card<>(subject, columns, List.of());
    }
}
