package dev.kith.transfer;

import dev.kith.base.Currency;
import dev.kith.base.KithException;
import dev.kith.base.Moments;
import dev.kith.base.Text;
import dev.kith.customer.Attribute;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes an {@link OrderDraft} of a row of an order file, every value checked. */
final class OrderReader implements Rows.Check<OrderDraft> {
    private static final int LONGEST = 1_000;
    private static final int QUANTITY_DECIMALS = 3;
    private static final Currency PIECES = new Currency("", QUANTITY_DECIMALS);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final long MOST = 1_000_000_000_000L;

    private final Mapping mapping;
    private final Currency currency;
    private final FileTimes times;

    OrderReader(Mapping mapping, Currency currency, Moments moments) {
        this.mapping = mapping;
        this.currency = currency;
        this.times = new FileTimes(moments);
    }

    @Override
    public OrderDraft draft(RowSource.Row row) {
        @Nullable String[] cells = row.cells();
        String group = limited("group", cells);
        String number = group == null ? needed("number", "no_number", cells) : limited("number", cells);
        String customer = withoutDecimal(needed("customer", "no_customer", cells));
        long time = times.read(needed("date", "no_date", cells));
        BigDecimal quantity = quantity(cells);
        BigDecimal price = price(cells);
        long amount = amount(quantity, price, cells);
        return new OrderDraft(
                row.number(),
                number,
                group,
                customer,
                time,
                country(cells),
                limited("sku", cells),
                limited("product", cells),
                limited("title", cells),
                Decimals.rounded(quantity, QUANTITY_DECIMALS),
                Decimals.rounded(price, currency.decimals()),
                amount,
                mapping.one("note", cells),
                limited("refunds", cells),
                limited("refunds-group", cells));
    }

    @Override
    public @Nullable String group(@Nullable String[] cells) {
        String number = mapping.reaches("number", cells.length) ? mapping.one("number", cells) : null;
        String group = mapping.reaches("group", cells.length) ? mapping.one("group", cells) : null;
        return number == null && group != null ? OrderDraft.groupKey(group) : number;
    }

    /** What keeps the row in one batch with others: its order and, without a number, its customer and time. */
    List<String> belongsTo(RowSource.Row row) {
        String key = group(row.cells());
        if (key == null) {
            return List.of();
        }
        if (!OrderDraft.isGroupKey(key)) {
            return List.of(key);
        }
        try {
            OrderDraft draft = draft(row);
            return List.of(key, OrderDraft.groupKey(draft.time() + " " + draft.customer()));
        } catch (RejectedRow | KithException e) {
            return List.of(key);
        }
    }

    /** The key of the order that the row's takes back, or null. */
    @Nullable
    String refunds(@Nullable String[] cells) {
        String number = mapping.reaches("refunds", cells.length) ? mapping.one("refunds", cells) : null;
        String group = mapping.reaches("refunds-group", cells.length) ? mapping.one("refunds-group", cells) : null;
        return number == null && group != null ? OrderDraft.groupKey(group) : number;
    }

    private BigDecimal quantity(@Nullable String[] cells) {
        if (!mapping.has("quantity")) {
            return BigDecimal.ONE;
        }
        String text = needed("quantity", "no_quantity", cells);
        BigDecimal quantity = Decimals.parse(text, PIECES);
        Long thousandths = quantity == null ? null : Decimals.exact(quantity, QUANTITY_DECIMALS);
        if (quantity == null || thousandths == null || thousandths == 0 || Math.abs(thousandths) > MOST) {
            throw new RejectedRow(
                    "invalid_quantity",
                    Text.of("'{0}' is no quantity: a number other than 0 with up to three decimals.", text));
        }
        return quantity;
    }

    private BigDecimal price(@Nullable String[] cells) {
        String text = needed("price", "no_price", cells);
        BigDecimal price = Decimals.parse(text, currency);
        if (price == null) {
            throw new RejectedRow("invalid_price", Text.of("'{0}' is no price.", text));
        }
        if (price.signum() < 0) {
            throw new RejectedRow(
                    "invalid_price", Text.of("A price can't be negative; what is given back has a negative quantity."));
        }
        return price;
    }

    /** What the row says, as far as rounding explains it: a part of a refund is rounded with the parts before it. */
    private long amount(BigDecimal quantity, BigDecimal price, @Nullable String[] cells) {
        Long amount = Decimals.amount(quantity, price, currency);
        if (amount == null) {
            throw new RejectedRow("too_large", Text.of("The amount of the line is too large."));
        }
        String text = mapping.one("amount", cells);
        if (text == null) {
            return amount;
        }
        BigDecimal said = Decimals.parse(text, currency);
        Long exact = said == null ? null : Decimals.exact(said, currency.decimals());
        BigDecimal rounding = quantity.abs().divide(TWO).add(BigDecimal.ONE);
        if (exact == null || BigDecimal.valueOf(Math.abs(exact - amount)).compareTo(rounding) > 0) {
            throw new RejectedRow("invalid_amount", Text.of("The amount {0} is not quantity times price.", text));
        }
        return exact;
    }

    private @Nullable String country(@Nullable String[] cells) {
        String country = limited("country", cells);
        return country == null ? null : Attribute.COUNTRY.checked(country);
    }

    private String needed(String field, String code, @Nullable String[] cells) {
        String value = limited(field, cells);
        if (value == null) {
            throw new RejectedRow(code, Text.of("The row has no {0}.", field));
        }
        return value;
    }

    private @Nullable String limited(String field, @Nullable String[] cells) {
        String value = mapping.one(field, cells);
        if (value != null && value.length() > LONGEST) {
            throw new RejectedRow("too_long", Text.of("The {0} has more than {1} characters.", field, LONGEST));
        }
        return value;
    }

    /** 17850.0 is 17850: what becomes of an id in a column that a program took for numbers. */
    private static String withoutDecimal(String id) {
        int end = id.length() - 2;
        if (end <= 0 || !id.endsWith(".0")) {
            return id;
        }
        for (int i = 0; i < end; i++) {
            if (id.charAt(i) < '0' || id.charAt(i) > '9') {
                return id;
            }
        }
        return id.substring(0, end);
    }
}
