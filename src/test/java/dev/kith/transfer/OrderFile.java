package dev.kith.transfer;

import dev.kith.testing.Generator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A small file of order lines, good and bad, about few orders, customers and products. */
record OrderFile(List<Line> lines) {
    static final String HEADER = "number,customer,date,sku,product,quantity,price,country";

    record Line(
            String number,
            String customer,
            String date,
            String sku,
            String product,
            String quantity,
            String price,
            String country) {
        String text() {
            return String.join(",", number, customer, date, sku, product, quantity, price, country);
        }
    }

    static Generator<OrderFile> any(int most) {
        Generator<Line> line = choices -> new Line(
                Generator.of("O1", "O2", "C3", "C4", "c5", "Cx", "").draw(choices),
                Generator.of("17", "17", "18", "17.0", "19", "").draw(choices),
                Generator.of("2026-01-02 10:00", "2026-01-02 10:00", "2026-01-03 11:30:15", "2026-02-31 10:00", "")
                        .draw(choices),
                Generator.of("A", "B", "C", "").draw(choices),
                Generator.of("Tea", "Cup", "").draw(choices),
                Generator.of("1", "2", "-1", "-2", "0.5", "1.125", "-0.5", "0", "x", "")
                        .draw(choices),
                Generator.of("1", "2.5", "0", "0.01", "1.005", "2.345", "-1", "y", "")
                        .draw(choices),
                Generator.of("GB", "DE", "").draw(choices));
        return Generator.lists(line, most).map(OrderFile::new);
    }

    Path write(Path folder) {
        try {
            return Files.writeString(folder.resolve("orders.csv"), this + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return lines.stream().map(line -> "\n" + line.text()).collect(Collectors.joining("", HEADER, ""));
    }
}
