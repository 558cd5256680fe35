package dev.kith.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses which pairs are compared: those that have something in common, so that nobody is compared with everybody. In
 * a block with many members each is compared with its neighbours by name only (the sorted neighbourhood of Hernández
 * and Stolfo, 1995), so that the work grows with the customers, whatever is common among them.
 */
final class Blocks {
    private static final int WHOLE = 30;
    private static final int WINDOW = 5;
    private static final int PERSON_BITS = 24;
    private static final int SHORTEST_LOCAL_PART = 4;
    private static final int PHONE_DIGITS = 8;

    private final People people;
    private final PairSet pairs = new PairSet();
    private final int[] rank;

    private Blocks(People people) {
        this.people = people;
        this.rank = new int[people.size()];
    }

    /** The pairs that are worth comparing. */
    static PairSet of(People people) {
        Blocks blocks = new Blocks(people);
        blocks.neighbours();
        blocks.share();
        return blocks.pairs;
    }

    /** Neighbours by name, read forwards and backwards. */
    private void neighbours() {
        String[] forwards = new String[people.size()];
        String[] backwards = new String[people.size()];
        for (int person = 0; person < forwards.length; person++) {
            List<String> sounds = sounds(person);
            String birthday = people.text(Trait.BIRTHDAY, person);
            forwards[person] = String.join(" ", sounds) + " " + birthday;
            backwards[person] = new StringBuilder(String.join(" ", sounds.reversed())).reverse() + " " + birthday;
        }
        window(sorted(backwards));
        int[] order = sorted(forwards);
        window(order);
        for (int i = 0; i < order.length; i++) {
            rank[order[i]] = i;
        }
    }

    private List<String> sounds(int person) {
        return IntStream.of(people.words(person))
                .mapToObj(word -> people.word(word).sound())
                .sorted()
                .toList();
    }

    private int[] sorted(String[] keys) {
        return IntStream.range(0, keys.length)
                .boxed()
                .filter(person -> people.words(person).length > 0)
                .sorted(Comparator.comparing(person -> keys[person]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void share() {
        block(person ->
                texts(Trait.PHONE, person, phone -> phone.substring(Math.max(0, phone.length() - PHONE_DIGITS))));
        block(person -> texts(Trait.EMAIL, person, Blocks::localPart));
        block(person -> one(people.text(Trait.BIRTHDAY, person)));
        block(person -> one(people.text(Trait.ADDRESS, person)));
        block(person -> one(name(person, false)));
        block(person -> one(name(person, true)));
        block(person -> withWord(person, Trait.POSTAL_CODE, 0));
        block(person -> withWord(person, Trait.BIRTHDAY, 4));
        block(person -> withWord(person, Trait.BIRTHDAY, -5));
        block(person -> withWord(person, Trait.ORGANISATION, 0));
        block(person -> withWord(person, Trait.CITY, 0));
        for (int trait = Trait.OWN; trait < people.traits().size(); trait++) {
            int own = trait;
            block(person -> one(rare(own, person)));
        }
    }

    private @Nullable String rare(int trait, int person) {
        int[] values = people.values(trait, person);
        return values.length == 0 || people.dictionary(trait).count(values[0]) > WHOLE ? null : "" + values[0];
    }

    /** The words of a name in no order, or what they sound like. */
    private @Nullable String name(int person, boolean sound) {
        int[] words = people.words(person);
        if (words.length == 0) {
            return null;
        }
        return String.join(
                " ",
                IntStream.of(words)
                        .mapToObj(people::word)
                        .map(word -> sound ? word.code() : word.text())
                        .sorted()
                        .toList());
    }

    /** A value, or so many characters of its beginning or end, each with a word of the name. */
    private List<String> withWord(int person, int trait, int part) {
        String value = people.text(trait, person);
        if (value == null) {
            return List.of();
        }
        int length = Math.min(Math.abs(part), value.length());
        String key =
                part == 0 ? value : part > 0 ? value.substring(0, length) : value.substring(value.length() - length);
        return IntStream.of(people.words(person))
                .mapToObj(word -> key + " " + people.word(word).code())
                .distinct()
                .toList();
    }

    private List<String> texts(int trait, int person, java.util.function.Function<String, @Nullable String> part) {
        List<String> keys = new ArrayList<>(1);
        for (int number : people.values(trait, person)) {
            String key = part.apply(people.value(trait, number));
            if (key != null) {
                keys.add(key);
            }
        }
        return keys;
    }

    private static @Nullable String localPart(String email) {
        String local = email.substring(0, email.indexOf('@'));
        return local.length() < SHORTEST_LOCAL_PART ? null : local;
    }

    private static List<String> one(@Nullable String key) {
        return key == null ? List.of() : List.of(key);
    }

    private void block(IntFunction<List<String>> keys) {
        long[] members = new long[people.size()];
        int size = 0;
        for (int person = 0; person < people.size(); person++) {
            for (String key : keys.apply(person)) {
                if (size == members.length) {
                    members = Arrays.copyOf(members, size * 2);
                }
                members[size++] = hash(key) << PERSON_BITS | person;
            }
        }
        Arrays.sort(members, 0, size);
        for (int from = 0; from < size; ) {
            int to = from + 1;
            while (to < size && members[to] >> PERSON_BITS == members[from] >> PERSON_BITS) {
                to++;
            }
            members(members, from, to);
            from = to;
        }
    }

    private void members(long[] members, int from, int to) {
        int[] block = new int[to - from];
        for (int i = 0; i < block.length; i++) {
            block[i] = (int) members[from + i] & (1 << PERSON_BITS) - 1;
        }
        if (block.length > WHOLE) {
            window(IntStream.of(block)
                    .boxed()
                    .sorted(Comparator.comparingInt(person -> rank[person]))
                    .mapToInt(Integer::intValue)
                    .toArray());
            return;
        }
        for (int i = 0; i < block.length; i++) {
            for (int j = i + 1; j < block.length; j++) {
                pairs.add(block[i], block[j]);
            }
        }
    }

    private void window(int[] order) {
        for (int i = 0; i < order.length; i++) {
            for (int j = i + 1; j <= i + WINDOW && j < order.length; j++) {
                pairs.add(order[i], order[j]);
            }
        }
    }

    /** FNV-1a, whose low 40 bits are enough to tell the keys of a million customers apart. */
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        return hash ^ hash >>> 32;
    }
}
