package dev.kith.customer;

import dev.kith.base.PostalAddress;
import dev.kith.view.Cell;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What of a customer is written for people as their country does; programs read what was typed. */
public final class LocalCells {
    private LocalCells() {}

    /** Phone numbers. */
    public static Cell phones(List<Phone> phones) {
        return new Cell.Local(new Numbers(phones));
    }

    /** One phone number, or none. */
    public static @Nullable Cell phone(@Nullable Phone phone) {
        return phone == null ? null : new Cell.Local(new OneNumber(phone));
    }

    /** The whole address: lines for people, one line for programs; null where no more than a place is known. */
    public static @Nullable Cell address(Map<Attribute, String> attributes) {
        PostalAddress address = postalAddress(attributes);
        return address.isWhole() ? new Cell.Local(new Address(address)) : null;
    }

    /** The parts of an address together. */
    public static PostalAddress postalAddress(Map<Attribute, String> attributes) {
        return new PostalAddress(
                attributes.get(Attribute.ADDRESS),
                attributes.get(Attribute.CITY),
                attributes.get(Attribute.REGION),
                attributes.get(Attribute.POSTAL_CODE),
                attributes.get(Attribute.COUNTRY));
    }

    private record Numbers(List<Phone> phones) implements Cell.Written {
        @Override
        public Cell value(String home) {
            return new Cell.Words(phones.stream().map(Phone::typed).toList());
        }

        @Override
        public String text(String home) {
            StringBuilder text = new StringBuilder();
            for (Phone phone : phones) {
                text.append(text.isEmpty() ? "" : ", ").append(phone.shown(home));
            }
            return text.toString();
        }
    }

    private record OneNumber(Phone phone) implements Cell.Written {
        @Override
        public Cell value(String home) {
            return new Cell.Text(phone.typed());
        }

        @Override
        public String text(String home) {
            return phone.shown(home);
        }
    }

    private record Address(PostalAddress address) implements Cell.Written {
        @Override
        public Cell value(String home) {
            return new Cell.Text(address.line(home));
        }

        @Override
        public String text(String home) {
            return String.join("\n", address.lines(home));
        }
    }
}
