package dev.kith.view;

import dev.kith.base.Currency;
import dev.kith.base.Money;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tests of this package show: people with names and notes that have broken other programs. */
record Person(
        long id,
        @Nullable String ref,
        @Nullable String name,
        @Nullable String phone,
        @Nullable Money spent,
        @Nullable BigDecimal rating,
        @Nullable Instant lastContact,
        @Nullable LocalDate birthday,
        @Nullable Boolean vip,
        @Nullable List<String> tags,
        @Nullable Double share,
        @Nullable String note) {

    static final Instant NOW = Instant.parse("2026-11-21T06:30:00Z");
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    static final List<Column<Person>> COLUMNS = List.of(
            Column.key("person", Person::id),
            Column.text("external_id", "External id", Person::ref).wide(),
            Column.text("name", "Name", Person::name),
            Column.text("phone", "Phone", Person::phone),
            Column.amount("spent", "Spent", Person::spent),
            Column.decimal("rating", "Rating", Person::rating),
            Column.moment("last_contact", "Last contact", Person::lastContact),
            Column.day("birthday", "Birthday", Person::birthday),
            Column.flag("vip", "VIP", Person::vip),
            Column.words("tags", "Tags", Person::tags),
            Column.bar("share", "Share", Person::share),
            Column.text("note", "Note", Person::note));

    static final Person ADA = new Person(
            1,
            "A-1",
            "Ada \"Countess\" O'Lovelace",
            "+44 20 7946 0958",
            gbp(123450),
            new BigDecimal("4.50"),
            NOW.minusSeconds(3 * 86400 + 5),
            LocalDate.of(1815, 12, 10),
            true,
            List.of("vip", "math|ematics"),
            1.0,
            "first line\nsecond, with a comma\r\nand a \\backslash\ttab");

    static final Person LEE = new Person(
            22,
            "=1+1",
            "李小龍 (Bruce)",
            "（02）1234",
            gbp(-5),
            BigDecimal.TEN,
            NOW.plusSeconds(7300),
            LocalDate.of(2000, 2, 29),
            false,
            List.of(),
            1.0 / 3,
            "=HYPERLINK(\"http://evil.example\",\"click\")");

    static final Person SHALOM = new Person(
            333,
            "",
            "שלום \u202egnp.exe\u202c",
            null,
            gbp(0),
            new BigDecimal("-0.001"),
            NOW,
            null,
            null,
            List.of("ü", "b_c", "_d_"),
            0.0,
            "<script>alert('x')</script> & **bold** [link](http://x)");

    static final Person DEVELOPER = new Person(
            4444,
            null,
            "👩🏽\u200d💻 Zoe\u0308 🇨🇳",
            "-5+cmd|' /C calc'!A0",
            new Money(9_999_999_999L, Currency.of("JPY")),
            null,
            Instant.EPOCH,
            null,
            null,
            null,
            0.0049,
            "\u001b[31mred\u001b[0m \u009b2J \u0007");

    static final Person NOBODY = new Person(55555, null, null, null, null, null, null, null, null, null, null, null);

    static final List<Person> ALL = List.of(ADA, LEE, SHALOM, DEVELOPER, NOBODY);

    static Listing<Person> listing() {
        return Listing.of("customers", COLUMNS, ALL);
    }

    static Card<Person> card() {
        return new Card<>(
                ADA,
                COLUMNS,
                List.of(
                        new Section(
                                "friends", "Friends | enemies", Listing.of("friends", COLUMNS, List.of(LEE, SHALOM))),
                        new Section("rivals", "Rivals", Listing.of("rivals", COLUMNS, List.of()))));
    }

    static Presentation.Builder as(Format format) {
        return Presentation.builder(NOW, ZONE).format(format);
    }

    static String write(View view, Presentation.Builder how) throws IOException {
        StringWriter out = new StringWriter();
        Views.write(view, how.build(), out);
        return out.toString();
    }

    private static Money gbp(long minor) {
        return new Money(minor, Currency.of("GBP"));
    }
}
