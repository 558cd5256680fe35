package dev.kith.duplicate;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that two customers are compared by.
 *
 * @param name what it is called in reasons
 * @param kind how two values of it are compared
 * @param scope whom else it may be shared with
 */
record Trait(String name, Kind kind, Scope scope) {
    /** How two values are compared. */
    enum Kind {
        WORD,
        DATE,
        PHONE,
        EMAIL,
        TEXT,
        PLACE,
        CODE,
        CHOICE
    }

    /** Who has the same value without being the same customer: nobody, the family, all at the place, or who knows. */
    enum Scope {
        PERSON,
        FAMILY,
        PLACE,
        UNKNOWN
    }

    /** The place of each trait that every database has, in the order in which each is compared. */
    static final int BEST_WORD = 0;

    static final int WORST_WORD = 1;
    static final int BIRTHDAY = 2;
    static final int PHONE = 3;
    static final int EMAIL = 4;
    static final int GENDER = 5;
    static final int ORGANISATION = 6;
    static final int ADDRESS = 7;
    static final int POSTAL_CODE = 8;
    static final int CITY = 9;
    static final int REGION = 10;
    static final int COUNTRY = 11;
    static final int OWN = 12;

    /** Three bits each go into 63. */
    static final int MOST = 21;

    private static final List<Trait> OF_ALL = List.of(
            new Trait("name", Kind.WORD, Scope.FAMILY),
            new Trait("other name", Kind.WORD, Scope.PERSON),
            new Trait("birthday", Kind.DATE, Scope.PERSON),
            new Trait("phone", Kind.PHONE, Scope.PLACE),
            new Trait("e-mail", Kind.EMAIL, Scope.PERSON),
            new Trait("gender", Kind.CHOICE, Scope.PERSON),
            new Trait("organisation", Kind.TEXT, Scope.PLACE),
            new Trait("address", Kind.TEXT, Scope.PLACE),
            new Trait("postal code", Kind.CODE, Scope.PLACE),
            new Trait("city", Kind.PLACE, Scope.PLACE),
            new Trait("region", Kind.PLACE, Scope.PLACE),
            new Trait("country", Kind.CHOICE, Scope.PLACE));

    /** The traits of a database with these fields of its own. */
    static List<Trait> with(List<String> ownFields) {
        List<Trait> all = new ArrayList<>(OF_ALL);
        ownFields.stream().limit(MOST - OWN).forEach(name -> all.add(new Trait(name, Kind.CODE, Scope.UNKNOWN)));
        return List.copyOf(all);
    }

    /** Whether this place holds a part of where somebody lives, each part lying within the next. */
    static boolean isWhere(int trait) {
        return trait >= ADDRESS && trait <= COUNTRY;
    }
}
