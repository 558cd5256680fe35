package dev.kith.customer;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import org.jspecify.annotations.Nullable;

/**
 * A value for a field of the user's own: {@code industry=retail}, {@code code:text=007}.
 *
 * @param type what the field is said to take, or null
 * @param value without blanks around it; empty for none
 */
record Setting(String field, @Nullable FieldType type, String value) {

    static Setting parse(String text) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw new KithException.Usage(
                    Text.of("--set takes FIELD=VALUE, not '{0}'.", Printable.line(text)),
                    Text.of("Write it like --set industry=retail."));
        }
        String field = text.substring(0, equals);
        int colon = field.indexOf(':');
        FieldType type = colon < 0 ? null : FieldType.of(field.substring(colon + 1));
        String name = CustomFields.checkedName(colon < 0 ? field : field.substring(0, colon));
        return new Setting(name, type, text.substring(equals + 1).strip());
    }
}
