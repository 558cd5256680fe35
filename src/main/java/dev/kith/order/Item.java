package dev.kith.order;

import dev.kith.base.Currency;
import dev.kith.base.KithException;
import dev.kith.base.Money;
import dev.kith.base.Text;
import dev.kith.product.NewProduct;
import org.jspecify.annotations.Nullable;

/**
 * An item as typed: {@code SKU[=NAME][:QUANTITY][@PRICE]}, such as {@code TEA:2@3.50}. None of its signs means anything
 * to a shell.
 *
 * @param name what to call it, or null
 * @param quantity in thousandths, or null
 * @param price for one, or null
 */
record Item(
        String sku,
        @Nullable String name,
        @Nullable Long quantity,
        @Nullable Money price) {

    /** Reads an item; Invalid with a sentence about the part that is wrong. */
    static Item parse(String text, Currency currency) {
        int at = Math.max(text.lastIndexOf('@'), text.lastIndexOf('＠'));
        Money price = at < 0 ? null : Money.parse(text.substring(at + 1), currency);
        String rest = at < 0 ? text : text.substring(0, at);
        int colon = Math.max(rest.lastIndexOf(':'), rest.lastIndexOf('：'));
        Long quantity = colon < 0 ? null : (Long) Quantity.parse(rest.substring(colon + 1));
        rest = colon < 0 ? rest : rest.substring(0, colon);
        int equals = rest.indexOf('=');
        String name = equals < 0 ? null : rest.substring(equals + 1).strip();
        if (name != null && name.isEmpty()) {
            throw new KithException.Invalid(Text.of("The item '{0}' has no name after its '='.", text));
        }
        if (price != null && price.isNegative()) {
            throw new KithException.Invalid(Text.of("A price can't be negative."));
        }
        return new Item(NewProduct.sku(equals < 0 ? rest : rest.substring(0, equals)), name, quantity, price);
    }
}
