package dev.kith.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.base.Pinyin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whom the default finds among people whom nobody tuned it to. */
class LinkageTest {
    private static final double THRESHOLD = 0.9;

    private static final List<String> GIVEN = List.of(
            ("Amelia Oliver Isla George Ava Noah Priya Jack Grace Liam Ruth Samuel Harriet Kwame Daisy Ewan Beth Jürgen Małgorzata "
                            + "Käthe Łukasz Björn Zofia Günther Agnieszka Silke Paweł Saskia Malin Uwe Chloé José Inês Théo Élodie Amélie "
                            + "Raúl Noémie Lucía Étienne Tomás Margarethe Konstantin Ferdinand Henriette Dorothea Emanuela Giancarlo")
                    .split(" "));
    private static final List<String> SYLLABLES =
            List.of("ba ker mon ta lin so ven dor hal gre wi stan ley mar ro cas ti del fen pol ni ja brec hu sta mer"
                    .split(" "));

    @Test
    void findsEuropeansWithFamiliesAmongThem() {
        Score score = score(new Maker(7, false));
        assertTrue(score.precision() > 0.97, score::toString);
        assertTrue(score.recall() > 0.9, score::toString);
    }

    @Test
    void findsChineseByCharactersAndByPinyin() {
        Score score = score(new Maker(11, true));
        assertTrue(score.precision() > 0.97, score::toString);
        assertTrue(score.recall() > 0.85, score::toString);
    }

    @Test
    void findsNobodyWhereNobodyIsThereTwice() {
        Maker maker = new Maker(3, false);
        People people = new People(Trait.with(List.of()));
        for (int i = 0; i < 3000; i++) {
            people.add(maker.person(i).candidate(i + 1));
        }
        List<Duplicate> found = Linkage.of(people, THRESHOLD);
        assertTrue(found.size() <= 6, () -> found.size() + " " + found);
    }

    @Test
    void twoOfAFewAreFoundToo() {
        People people = new People(Trait.with(List.of()));
        people.add(named(1, "Zoe Vasiliev", Map.of(Trait.BIRTHDAY, "1980-02-03")));
        people.add(named(2, "Vasiliev, Zoë", Map.of(Trait.BIRTHDAY, "1980-03-02")));
        people.add(named(3, "Max Miller", Map.of(Trait.BIRTHDAY, "1980-02-03")));
        List<Duplicate> found = Linkage.of(people, THRESHOLD);
        assertEquals(1, found.size(), found::toString);
        assertEquals(2, found.getFirst().b().id());
        assertEquals(
                List.of("same name", "same other name", "near birthday"),
                found.getFirst().reasons());
    }

    @Test
    void theWorkGrowsWithTheCustomersOnly() {
        People people = new People(Trait.with(List.of()));
        for (int i = 0; i < 20_000; i++) {
            people.add(named(i + 1, "Wang Wei", Map.of(Trait.CITY, "Beijing")));
        }
        assertTrue(
                Blocks.of(people).size() < 20_000 * 100,
                () -> "" + Blocks.of(people).size());
    }

    private static Candidate named(long id, String name, Map<Integer, String> traits) {
        return new Candidate(id, null, name, List.of(), List.of(), traits);
    }

    private record Score(int right, int wrong, int all) {
        double precision() {
            return (double) right / (right + wrong);
        }

        double recall() {
            return (double) right / all;
        }

        @Override
        public String toString() {
            return "right %d, wrong %d, of %d: precision %.3f, recall %.3f"
                    .formatted(right, wrong, all, precision(), recall());
        }
    }

    private static Score score(Maker maker) {
        People people = new People(Trait.with(List.of()));
        List<Integer> truth = new ArrayList<>();
        truth.add(-1);
        int all = 0;
        for (int i = 0; i < 2000; i++) {
            Person person = maker.person(i);
            people.add(person.candidate(truth.size()));
            truth.add(i);
            if (i % 4 == 0) {
                people.add(maker.again(person).candidate(truth.size()));
                truth.add(i);
                all++;
            }
        }
        int right = 0;
        Set<String> wrong = new HashSet<>();
        for (Duplicate pair : Linkage.of(people, THRESHOLD)) {
            if (truth.get((int) pair.a().id()).equals(truth.get((int) pair.b().id()))) {
                right++;
            } else {
                wrong.add(pair.toString());
            }
        }
        return new Score(right, wrong.size(), all);
    }

    private record Person(String name, List<String> emails, List<String> phones, Map<Integer, String> traits) {
        Candidate candidate(long id) {
            return new Candidate(id, "X" + id, name, emails, phones, traits);
        }
    }

    /** Makes people: a tenth share surname, phone and address with the one before. */
    private static final class Maker {
        private static final String FAMILIES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐";
        private static final String NAMES = "芳伟秀英娜敏静丽强磊洋勇艳杰娟涛明超兰霞平晓梅志国庆子涵雨桐美玲嘉怡建华文博浩宇欣然";
        private final Random random;
        private final boolean chinese;
        private final Pinyin pinyin = Pinyin.table();
        private Person last = new Person("", List.of(), List.of(), Map.of());
        private String lastFamily = "";

        Maker(long seed, boolean chinese) {
            this.random = new Random(seed);
            this.chinese = chinese;
        }

        private String pick(List<String> words) {
            return words.get(random.nextInt(words.size()));
        }

        private String letter(String letters) {
            int at = random.nextInt(letters.length());
            return letters.substring(at, at + 1);
        }

        Person person(int number) {
            boolean family = number > 0 && random.nextInt(10) == 0;
            String surname = family ? lastFamily : chinese ? letter(FAMILIES) : surname();
            String name = chinese ? surname + letter(NAMES) + letter(NAMES) : pick(GIVEN) + " " + surname;
            Map<Integer, String> traits = new HashMap<>();
            traits.put(Trait.CITY, "City" + random.nextInt(40));
            traits.put(Trait.ADDRESS, (1 + random.nextInt(90)) + " " + surname() + " street");
            if (random.nextInt(3) > 0) {
                traits.put(
                        Trait.BIRTHDAY,
                        "%d-%02d-%02d"
                                .formatted(1940 + random.nextInt(65), 1 + random.nextInt(12), 1 + random.nextInt(28)));
            }
            List<String> phones = List.of("+4479" + (10_000_000 + random.nextInt(89_999_999)));
            if (family) {
                traits.put(Trait.CITY, last.traits().get(Trait.CITY));
                traits.put(Trait.ADDRESS, last.traits().get(Trait.ADDRESS));
                phones = last.phones();
            }
            List<String> emails = random.nextBoolean() ? List.of() : List.of("u" + number + surname() + "@example.com");
            lastFamily = surname;
            last = new Person(name, emails, phones, traits);
            return last;
        }

        private String surname() {
            String name = pick(SYLLABLES) + pick(SYLLABLES) + (random.nextBoolean() ? pick(SYLLABLES) : "");
            return Character.toUpperCase(name.charAt(0)) + name.substring(1);
        }

        /** The same person, entered again by somebody else. */
        Person again(Person person) {
            Map<Integer, String> traits = new HashMap<>(person.traits());
            if (random.nextInt(4) == 0) {
                traits.remove(Trait.ADDRESS);
            } else if (random.nextInt(2) == 0) {
                traits.computeIfPresent(Trait.ADDRESS, (trait, address) -> slip(address));
            }
            if (random.nextInt(4) == 0) {
                traits.remove(Trait.BIRTHDAY);
            }
            List<String> phones = random.nextInt(3) == 0 ? List.of() : person.phones();
            return new Person(nameAgain(person.name()), List.of(), phones, traits);
        }

        private String nameAgain(String name) {
            if (chinese) {
                return random.nextBoolean()
                        ? name
                        : pinyin.of(name.substring(1)) + " " + pinyin.of(name.substring(0, 1));
            }
            int blank = name.indexOf(' ');
            return switch (random.nextInt(4)) {
                case 0 -> name.substring(blank + 1) + ", " + name.substring(0, blank);
                case 1 -> slip(name);
                case 2 -> "Dr. " + name.toUpperCase(java.util.Locale.ROOT);
                default -> name;
            };
        }

        private String slip(String text) {
            int at = 1 + random.nextInt(text.length() - 2);
            return switch (random.nextInt(3)) {
                case 0 -> text.substring(0, at) + text.substring(at + 1);
                case 1 -> text.substring(0, at) + (char) ('a' + random.nextInt(26)) + text.substring(at + 1);
                default -> text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
            };
        }
    }
}
