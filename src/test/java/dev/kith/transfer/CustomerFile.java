package dev.kith.transfer;

import dev.kith.testing.Choices;
import dev.kith.testing.Generator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A small customer file in which everything collides with everything: few ids, e-mails, phones, handles and names. */
record CustomerFile(List<List<String>> rows) {
    static final List<String> HEADER = List.of(
            "external-id",
            "name",
            "email",
            "phone",
            "city",
            "notes",
            "tags",
            "wechat",
            "field.size",
            "organisation",
            "kind");

    /**
     * Any rows.
     *
     * @param spread how many ids, e-mails, phones, handles and names there are: with few, rows are about the same
     *     customers more often than not
     */
    static Generator<CustomerFile> colliding(int most, int spread) {
        List<Generator<String>> cells = cells(spread);
        Generator<List<String>> row = choices -> {
            List<String> values = new ArrayList<>();
            cells.forEach(cell -> values.add(cell.draw(choices)));
            return values;
        };
        return Generator.lists(row, most).map(CustomerFile::new);
    }

    /** The rows of a file again, in any order, some of their cells empty, and one or two that say something else. */
    static Generator<CustomerFile> repeating(CustomerFile file, int most, int spread) {
        List<Generator<String>> cells = cells(spread);
        Generator<List<String>> row = choices -> {
            List<String> values = new ArrayList<>(Generator.of(file.rows()).draw(choices));
            values.replaceAll(value -> choices.below(3) == 2 ? "" : value);
            for (long changes = choices.below(3); changes > 0; changes--) {
                int cell = (int) choices.below(values.size());
                values.set(cell, cells.get(cell).draw(choices));
            }
            return values;
        };
        return Generator.lists(row, most).map(CustomerFile::new);
    }

    private static List<Generator<String>> cells(int spread) {
        Generator<Integer> any = Generator.ints(1, spread);
        Generator<String> empty = Generator.always("");
        Generator<String> email = any.map(n -> "p" + n + "@x.io");
        Generator<String> phone = any.map(n -> "+4420794600" + (10 + n));
        return List.of(
                Generator.oneOf(empty, any.map(n -> "e" + n)),
                Generator.oneOf(empty, any.map(n -> "Name " + n), any.map(n -> "NAME  " + n), Generator.always("Acme")),
                Generator.oneOf(
                        empty,
                        empty,
                        email,
                        email.map(one -> one.toUpperCase(Locale.ROOT)),
                        email.then(one -> email.map(two -> one + ";" + two)),
                        Generator.always("nobody")),
                Generator.oneOf(
                        empty,
                        empty,
                        phone,
                        phone.map(one -> one.replace("+44", "+44 ")),
                        any.map(n -> "12345" + n),
                        phone.then(one -> phone.map(two -> one + ";" + two))),
                Generator.of("", "", "Leeds", "York"),
                Generator.of("", "", "", "x"),
                Generator.of("", "", "vip", "VIP;new", "new"),
                Generator.oneOf(empty, empty, empty, any.map(n -> "wx_p" + n)),
                Generator.of("", "", "", "L", "M"),
                Generator.of("", "", "", "Acme"),
                Generator.of("", "", "", "", "organisation", "robot"));
    }

    /** Rows about persons who share nothing, one row each, with whatever is known of them. */
    static Generator<CustomerFile> distinct(int most) {
        return choices -> {
            List<List<String>> rows = new ArrayList<>();
            for (long person = choices.below(most + 1L); person > 0; person--) {
                rows.add(some(person(person), 0, choices));
            }
            return new CustomerFile(rows);
        };
    }

    private static List<String> person(long number) {
        return List.of(
                "e" + number,
                "Name " + number,
                "p" + number + "@x.io",
                "+44207946001" + number,
                "City " + number,
                "Note " + number,
                "tag" + number,
                "wx_p" + number,
                "size" + number,
                "",
                "");
    }

    private static List<String> some(List<String> person, int from, Choices choices) {
        List<String> cells = new ArrayList<>(person);
        for (int i = from; i < cells.size(); i++) {
            if (choices.below(2) > 0) {
                cells.set(i, "");
            }
        }
        return cells;
    }

    /** Rows about a few persons who share nothing, each saying some of what is true of one. */
    static Generator<CustomerFile> consistent(int most) {
        Generator<List<String>> row = choices -> {
            List<String> person = person(choices.below(3));
            return some(person, 1, choices);
        };
        return Generator.lists(row, most).map(CustomerFile::new);
    }

    /** One file for each row. */
    List<CustomerFile> single() {
        return rows.stream().map(row -> new CustomerFile(List.of(row))).toList();
    }

    Path write(Path folder) {
        StringBuilder text = new StringBuilder(String.join(",", HEADER)).append('\n');
        rows.forEach(row -> text.append(String.join(",", row)).append('\n'));
        try {
            return Files.writeString(folder.resolve("customers.csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(String.join(",", HEADER));
        rows.forEach(row -> text.append('\n').append(String.join(",", row)));
        return text.toString();
    }
}
