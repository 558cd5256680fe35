package dev.kith.tag;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tags that belong together.
 *
 * @param exclusive whether a customer has one of them at the most
 * @param tags their names
 * @param customers how many customers have one of them, without those archived
 */
record TagGroup(
        long id, String name, @Nullable String description, boolean exclusive, List<String> tags, long customers) {
    private static final int LONGEST = 100;

    /** A group's name as it is stored; throws KithException.Invalid where it can't be one. */
    static String checkedName(String text) {
        String name = text.strip();
        if (name.isEmpty()) {
            throw new KithException.Invalid(Text.of("A group of tags needs a name."));
        }
        if (name.length() > LONGEST || !Printable.line(name).equals(name)) {
            throw new KithException.Invalid(Text.of(
                    "'{0}' can't be a group: at most {1} characters that can be seen.", Printable.line(name), LONGEST));
        }
        return name;
    }
}
