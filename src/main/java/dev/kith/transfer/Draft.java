package dev.kith.transfer;

import dev.kith.customer.Attribute;
import dev.kith.customer.Handle;
import dev.kith.customer.Phone;
import dev.kith.customer.Profile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A customer as a row of a file has it: only what the row says, checked. Nothing that is missing stands for "empty".
 *
 * @param row the number of the row
 * @param name the name, or null where the row has none
 * @param attributes those that the row has; an empty one is to be erased
 * @param cleared the other fields that are to be erased: email, phone, handle.wechat, field.size
 */
record Draft(
        long row,
        Profile.@Nullable Kind kind,
        @Nullable String externalId,
        @Nullable String name,
        List<String> emails,
        List<Phone> phones,
        List<Handle> handles,
        Map<Attribute, String> attributes,
        Map<String, String> values,
        List<String> tags,
        Set<String> cleared) {

    /** What a customer made of this row is called: its name, or the first thing that tells who it is. */
    String label() {
        if (name != null) {
            return name;
        }
        if (!emails.isEmpty()) {
            return emails.getFirst();
        }
        return phones.isEmpty() ? String.valueOf(externalId) : phones.getFirst().typed();
    }

    /** Whether there is anything that no other customer has, or only those of other names. */
    boolean hasKeys() {
        return externalId != null || !emails.isEmpty() || !phones.isEmpty() || !handles.isEmpty();
    }

    /** Whether there is anything to know the customer by. */
    boolean saysWho() {
        return name != null || externalId != null || !emails.isEmpty() || !phones.isEmpty();
    }
}
