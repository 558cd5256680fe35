package dev.kith.quality;

import dev.kith.base.Countries;
import dev.kith.base.PostalCodes;
import dev.kith.customer.Keys;
import dev.kith.customer.Phone;
import dev.kith.customer.Phones;
import dev.kith.db.Batch;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts right what the selected customers have: the temporary table selected_customer holds their ids. */
final class Fixes {
    /** Fields of plain text, by their columns. */
    private static final List<String> TEXTS = List.of(
            "external_id",
            "organisation",
            "role",
            "country",
            "region",
            "city",
            "address",
            "postal_code",
            "gender",
            "language",
            "source",
            "owner",
            "interests",
            "occupation",
            "income_band",
            "temperament");

    private static final String NAMES =
            "SELECT c.id AS row, c.id, c.name, c.name AS value, c.kind FROM selected_customer s JOIN customer c ON c.id = s.id";
    private static final String TEXT = """
            SELECT c.id AS row, c.id, c.name, c.%1$s AS value, c.country AS land FROM selected_customer s JOIN customer c ON c.id = s.id
            WHERE c.%1$s IS NOT NULL
            """;
    private static final String EMAILS = """
            SELECT e.id AS row, c.id, c.name, e.email AS value FROM selected_customer s JOIN customer c ON c.id = s.id
            JOIN customer_email e ON e.customer_id = c.id
            """;
    private static final String PHONES = """
            SELECT p.id AS row, c.id, c.name, p.phone AS value, p.e164, c.country
            FROM selected_customer s JOIN customer c ON c.id = s.id JOIN customer_phone p ON p.customer_id = c.id
            """;

    private final Tx tx;
    private final Set<Fix> chosen;
    private final Phones phones;
    private final Countries countries = Countries.table();

    Fixes(Tx tx, Set<Fix> chosen, Phones phones) {
        this.tx = tx;
        this.chosen = chosen;
        this.phones = phones;
    }

    /** What would be put right. */
    List<Fixed> find() {
        List<Fixed> found = new ArrayList<>();
        look(
                found,
                NAMES,
                "name",
                row -> name(row.text("value"), row.text("kind").equals("person")));
        for (String column : TEXTS) {
            look(found, TEXT.formatted(column), column, row -> text(column, row.text("value"), row.textOrNull("land")));
        }
        if (chosen.contains(Fix.EMAILS)) {
            look(found, EMAILS, "email", row -> Keys.email(row.text("value")));
        }
        if (chosen.contains(Fix.PHONES)) {
            look(found, PHONES, "phone", this::phone);
        }
        return found;
    }

    /** Puts it right. */
    void apply(List<Fixed> found) {
        write(found, "name", "UPDATE customer SET name = ?, name_key = ? WHERE id = ?", fixed ->
                new @Nullable Object[] {fixed.after(), Keys.name(fixed.after()), fixed.row()});
        for (String column : TEXTS) {
            write(found, column, "UPDATE customer SET %s = ? WHERE id = ?".formatted(column), fixed ->
                    new @Nullable Object[] {fixed.after(), fixed.row()});
        }
        write(found, "email", "UPDATE customer_email SET email = ? WHERE id = ?", fixed ->
                new @Nullable Object[] {fixed.after(), fixed.row()});
        write(found, "phone", "UPDATE customer_phone SET phone = ?, digits = ?, e164 = ? WHERE id = ?", fixed -> {
            Phone phone = phones.read(fixed.after());
            return new @Nullable Object[] {phone.typed(), phone.digits(), phone.e164(), fixed.row()};
        });
    }

    private void look(List<Fixed> found, String sql, String field, Function<Row, String> right) {
        try (Stream<Fixed> values = tx.stream(
                sql,
                row -> new Fixed(
                        row.number("id"),
                        row.text("name"),
                        field,
                        row.number("row"),
                        row.text("value"),
                        right.apply(row)))) {
            values.filter(fixed -> !fixed.before().equals(fixed.after())).forEach(found::add);
        }
    }

    private void write(List<Fixed> found, String field, String sql, Function<Fixed, @Nullable Object[]> parameters) {
        try (Batch batch = tx.batch(sql)) {
            found.stream()
                    .filter(fixed -> fixed.field().equals(field))
                    .forEach(fixed -> batch.add(parameters.apply(fixed)));
        }
    }

    private String name(String name, boolean person) {
        String trimmed = chosen.contains(Fix.TRIM) ? Fix.trimmed(name) : name;
        return person && chosen.contains(Fix.CASE) ? LetterCase.titled(trimmed) : trimmed;
    }

    private String text(String column, String value, @Nullable String country) {
        String trimmed = chosen.contains(Fix.TRIM) && !Fix.trimmed(value).isEmpty() ? Fix.trimmed(value) : value;
        if (column.equals("country") && chosen.contains(Fix.COUNTRIES)) {
            String code = countries.code(trimmed);
            return code == null ? trimmed : code;
        }
        if (column.equals("postal_code") && chosen.contains(Fix.POSTCODES)) {
            return PostalCodes.written(trimmed, country == null ? phones.region() : Countries.codeOf(country));
        }
        boolean shouted = column.equals("city") && chosen.contains(Fix.CASE) && LetterCase.isAllCapitals(trimmed);
        return shouted ? LetterCase.titled(trimmed) : trimmed;
    }

    /** The number as the world dials it, where that can be known; one with an extension stays as it was typed. */
    private String phone(Row row) {
        String typed = row.text("value");
        String country = row.textOrNull("country");
        String code = country == null ? null : countries.code(country);
        if (!Phones.looksLikePhone(typed)) {
            return typed;
        }
        Phone phone = phones.read(typed, code);
        String e164 = row.textOrNull("e164") != null ? row.textOrNull("e164") : phone.e164();
        boolean whole = Phones.digits(typed).length()
                == typed.chars().filter(Character::isDigit).count();
        return e164 != null && whole ? e164 : typed;
    }
}
