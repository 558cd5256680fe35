package dev.kith.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarityTest {
    private static final List<String> LEVELS = List.of("unknown", "other", "far", "near", "same");
    private final Similarity similarity = new Similarity();
    private final NameWords words = new NameWords();

    @ParameterizedTest
    @CsvSource({
        "Smith, SMITH, same",
        "Zoë, Zoe, same",
        "O'Brien, OBrien, same",
        "Smith, Smyth, near",
        "Smith, Smiht, near",
        "Catherine, Katharine, far",
        "J, John, far",
        "Smith, Miller, other",
        "王, Wang, near",
        "伟, 玮, near",
        "伟, 强, other",
    })
    void words(String a, String b, String level) {
        assertEquals(
                level,
                LEVELS.get(similarity.words(words.of(a).getFirst(), words.of(b).getFirst())));
        assertEquals(
                level,
                LEVELS.get(similarity.words(words.of(b).getFirst(), words.of(a).getFirst())));
    }

    @ParameterizedTest
    @CsvSource({
        "DATE, 1980-02-03, 1980-02-03, same",
        "DATE, 1980-02-03, 1980-02-08, near",
        "DATE, 1980-02-03, 1980-03-02, near",
        "DATE, 1980-02-03, 1908-02-30, far",
        "DATE, 1980-02-13, 1956-02-13, far",
        "DATE, 1980-02-03, 1957-11-28, other",
        "PHONE, +442079460018, +442079460018, same",
        "PHONE, +442079460018, 02079460018, near",
        "PHONE, +442079460018, +442079460081, near",
        "PHONE, +442079460018, +442079461919, other",
        "EMAIL, zoe@example.com, zoe@example.net, near",
        "EMAIL, zoe@example.com, zoe@exmaple.com, near",
        "EMAIL, zoe.vasiliev@example.com, zoe.vasilev@home.example, far",
        "EMAIL, zoe@example.com, max@example.com, other",
        "TEXT, 12 high street, high street 12, near",
        "TEXT, 12 highstreet, 12 high street, same",
        "TEXT, 12 high street, 12 hihg street, far",
        "TEXT, 12 high street, 9 mill lane, other",
        "CODE, 1234567, 1234657, near",
        "CODE, 1234567, 7654321, other",
        "CODE, 12, 13, other",
        "PLACE, birmingham, birmingam, near",
        "PLACE, birmingham, bristol, other",
    })
    void values(Trait.Kind kind, String a, String b, String level) {
        assertEquals(level, LEVELS.get(similarity.of(kind, a, b)));
        assertEquals(level, LEVELS.get(similarity.of(kind, b, a)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dr. Zoë van der Berg | zoe van der berg",
                "王晓明 | 王 晓明",
                "欧阳娜娜 | 欧阳 娜娜",
                "Anne-Marie Smith | anne marie smith",
                "김철수 | 김 철수",
                "佐藤 陽子 | 佐藤 陽子",
                "Mr | mr",
            })
    void namesAreTakenApart(String name, String expected) {
        assertEquals(
                expected,
                String.join(" ", words.of(name).stream().map(NameWord::text).toList()));
    }
}
