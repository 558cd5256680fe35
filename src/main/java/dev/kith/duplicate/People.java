package dev.kith.duplicate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All customers that are compared, with what is to be compared as numbers; a customer is known by a place. */
final class People {
    /** One for all who lack something: most do. */
    private final int[] nothing = {};

    private final List<Trait> traits;
    private final List<Long> ids = new ArrayList<>();
    private final List<@Nullable String> externalIds = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<int[]> words = new ArrayList<>();
    private final List<int[]> joints = new ArrayList<>();
    private final List<List<int[]>> values = new ArrayList<>();
    private final Dictionary<NameWord> wordDictionary = new Dictionary<>();
    private final List<Dictionary<String>> dictionaries = new ArrayList<>();
    private final NameWords nameWords = new NameWords();

    People(List<Trait> traits) {
        this.traits = traits;
        traits.forEach(trait -> {
            values.add(new ArrayList<>());
            dictionaries.add(new Dictionary<>());
        });
    }

    void add(Candidate candidate) {
        ids.add(candidate.id());
        externalIds.add(candidate.externalId());
        names.add(candidate.name());
        List<NameWord> name = candidate.isNamed() ? nameWords.of(candidate.name()) : List.of();
        words.add(name.stream().distinct().mapToInt(wordDictionary::add).toArray());
        joints.add(joints(name));
        for (int trait = 0; trait < traits.size(); trait++) {
            Dictionary<String> dictionary = dictionaries.get(trait);
            int[] numbers = Normal.values(candidate, trait, traits.get(trait)).stream()
                    .distinct()
                    .mapToInt(dictionary::add)
                    .toArray();
            values.get(trait).add(numbers.length == 0 ? nothing : numbers);
        }
    }

    /** Neighbouring words as one, since people differ on where a name has its blanks. */
    private int[] joints(List<NameWord> name) {
        int[] joined = new int[Math.max(0, name.size() - 1)];
        for (int i = 0; i < joined.length; i++) {
            joined[i] = (name.get(i).sound() + name.get(i + 1).sound()).hashCode();
        }
        return joined.length == 0 ? nothing : joined;
    }

    int size() {
        return ids.size();
    }

    List<Trait> traits() {
        return traits;
    }

    long id(int person) {
        return ids.get(person);
    }

    @Nullable
    String externalId(int person) {
        return externalIds.get(person);
    }

    String name(int person) {
        return names.get(person);
    }

    /** The numbers of the words of a name. */
    int[] words(int person) {
        return words.get(person);
    }

    /** The hash codes of the sounds of neighbouring words taken as one. */
    int[] joints(int person) {
        return joints.get(person);
    }

    NameWord word(int number) {
        return wordDictionary.value(number);
    }

    /** How many different words there are. */
    int wordsKnown() {
        return wordDictionary.size();
    }

    /** How many customers have a word in their name. */
    int wordCount(int number) {
        return wordDictionary.count(number);
    }

    /** The numbers of the values of a trait. */
    int[] values(int trait, int person) {
        return values.get(trait).get(person);
    }

    String value(int trait, int number) {
        return dictionaries.get(trait).value(number);
    }

    Dictionary<String> dictionary(int trait) {
        return dictionaries.get(trait);
    }

    /** The one value of a trait as text, the first where there are several; or null. */
    @Nullable
    String text(int trait, int person) {
        int[] numbers = values(trait, person);
        return numbers.length == 0 ? null : value(trait, numbers[0]);
    }
}
