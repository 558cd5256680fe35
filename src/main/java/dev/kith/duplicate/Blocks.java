package dev.kith.duplicate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

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
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

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
        long[] codes = new long[people.wordsKnown()];
        for (int word = 0; word < codes.length; word++) {
            codes[word] = hash(people.word(word).code());
        }
        values(Trait.PHONE, phone -> phone.substring(Math.max(0, phone.length() - PHONE_DIGITS)));
        values(Trait.EMAIL, Blocks::localPart);
        values(Trait.BIRTHDAY, birthday -> birthday);
        values(Trait.ADDRESS, address -> address);
        block(person -> all(people.words(person), word -> hash(people.word(word).text())));
        block(person -> all(people.words(person), word -> codes[word]));
        withWord(Trait.POSTAL_CODE, codes, code -> code);
        withWord(Trait.BIRTHDAY, codes, birthday -> birthday.substring(0, Math.min(4, birthday.length())));
        withWord(Trait.BIRTHDAY, codes, birthday -> birthday.substring(Math.max(0, birthday.length() - 5)));
        withWord(Trait.ORGANISATION, codes, organisation -> organisation);
        withWord(Trait.CITY, codes, city -> city);
        for (int trait = Trait.OWN; trait < people.traits().size(); trait++) {
            Dictionary<String> dictionary = people.dictionary(trait);
            int own = trait;
            block(person -> IntStream.of(people.values(own, person))
                    .filter(value -> dictionary.count(value) <= WHOLE)
                    .mapToLong(value -> value)
                    .toArray());
        }
    }

    /** Those who share a value, or the part of it that counts; an empty part counts for nothing. */
    private void values(int trait, UnaryOperator<String> part) {
        long[] hashes = hashes(trait, part);
        block(person -> IntStream.of(people.values(trait, person))
                .mapToLong(value -> hashes[value])
                .filter(hash -> hash != 0)
                .toArray());
    }

    /** Those who share a value, or a part of it, and what a word of their names sounds like. */
    private void withWord(int trait, long[] codes, UnaryOperator<String> part) {
        long[] hashes = hashes(trait, part);
        block(person -> {
            int[] values = people.values(trait, person);
            return values.length == 0
                    ? new long[0]
                    : IntStream.of(people.words(person))
                            .mapToLong(word -> codes[word] * 31 + hashes[values[0]])
                            .distinct()
                            .toArray();
        });
    }

    private long[] hashes(int trait, UnaryOperator<String> part) {
        Dictionary<String> dictionary = people.dictionary(trait);
        long[] hashes = new long[dictionary.size()];
        for (int value = 0; value < hashes.length; value++) {
            String key = part.apply(dictionary.value(value));
            hashes[value] = key.isEmpty() ? 0 : hash(key);
        }
        return hashes;
    }

    /** One key for all words of a name, in no order. */
    private static long[] all(int[] words, IntToLongFunction key) {
        return words.length == 0
                ? new long[0]
                : new long[] {IntStream.of(words).mapToLong(key).sum()};
    }

    private static String localPart(String email) {
        String local = email.substring(0, email.indexOf('@'));
        return local.length() < SHORTEST_LOCAL_PART ? "" : local;
    }

    private void block(IntFunction<long[]> keys) {
        long[] members = new long[people.size()];
        int size = 0;
        for (int person = 0; person < people.size(); person++) {
            for (long key : keys.apply(person)) {
                if (size == members.length) {
                    members = Arrays.copyOf(members, size * 2);
                }
                members[size++] = ((key * SPREAD) << PERSON_BITS) | person;
            }
        }
        Arrays.sort(members, 0, size);
        for (int from = 0; from < size; ) {
            int to = from + 1;
            while (to < size && members[to] >> PERSON_BITS == members[from] >> PERSON_BITS) {
                to++;
            }
            if (to > from + 1) {
                members(members, from, to);
            }
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
        return hash ^ (hash >>> 32);
    }
}
