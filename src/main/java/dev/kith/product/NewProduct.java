package dev.kith.product;

import dev.kith.base.KithException;
import dev.kith.base.Money;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import org.jspecify.annotations.Nullable;

/** A product to be added, checked. */
public record NewProduct(
        String sku,
        String name,
        @Nullable String category,
        @Nullable Money price) {
    private static final int LONGEST = 64;
    private static final String RESERVED = "=:@";

    public NewProduct {
        sku = sku(sku);
        name = name.strip();
        if (name.isEmpty()) {
            throw new KithException.Invalid(Text.of("A product needs a name."));
        }
        category = category == null || category.isBlank() ? null : category.strip();
        if (price != null && price.isNegative()) {
            throw new KithException.Invalid(Text.of("A price can't be negative."));
        }
    }

    /** A SKU as typed; Invalid where it can't be one, since the other signs of an item would be lost in it. */
    public static String sku(String text) {
        String sku = text.strip();
        if (sku.isEmpty() || sku.length() > LONGEST || !sku.chars().allMatch(NewProduct::isAllowed)) {
            throw new KithException.Invalid(Text.of(
                    "'{0}' is no SKU: it has up to {1} characters, and no blank or any of = : @.",
                    Printable.line(text), LONGEST));
        }
        return sku;
    }

    private static boolean isAllowed(int c) {
        return !Character.isWhitespace(c) && !Character.isISOControl(c) && RESERVED.indexOf(c) < 0;
    }
}
