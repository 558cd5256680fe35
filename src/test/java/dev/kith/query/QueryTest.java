package dev.kith.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.base.KithException;
import dev.kith.query.Query.All;
import dev.kith.query.Query.And;
import dev.kith.query.Query.Any;
import dev.kith.query.Query.Between;
import dev.kith.query.Query.Less;
import dev.kith.query.Query.More;
import dev.kith.query.Query.None;
import dev.kith.query.Query.Not;
import dev.kith.query.Query.OneOf;
import dev.kith.query.Query.Or;
import dev.kith.query.Query.Word;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {
    private static final Generator<String> FIELDS = Generator.of("city", "last-contact", "field.行业", "a1_b");
    private static final Generator<String> VALUES = Generator.oneOf(
            Generator.texts(4),
            Generator.of("Leeds", "1..2", "none", "ANY", "...", ">5", "=", "a,b", "“x”", "（", "＞5", "1．．2", "≠"));
    private static final Generator<String> WORDS = Generator.of(
            "zhang", "上海", "zoe@example.com", "12:30", "a,b", "-x", "o'neil", "nothing", "100%", "a..b", "a!b");

    @Test
    void whatIsPrintedReadsAsTheSame() {
        Property.check(Trees.of(leaves()), query -> assertEquals(query, Query.parse(query.toString())));
    }

    @Test
    void anyTextIsReadOrRefused() {
        Generator<String> texts = Generator.lists(
                        Generator.oneOf(
                                Generator.texts(2),
                                Generator.of(
                                        "city:", "not ", " or ", "and", "(", ")", "..", ">=", ",", "\"", "none", " ",
                                        "：", "＞", "＝", "≥", "．．")),
                        12)
                .map(parts -> String.join("", parts));
        Property.check(3000, texts, text -> {
            try {
                Query query = Query.parse(text);
                assertEquals(query, Query.parse(query.toString()));
            } catch (KithException.Invalid e) {
                assertTrue(e.getMessage().endsWith("."), e.getMessage());
            }
        });
    }

    @Test
    void theExampleOfTheManual() {
        assertEquals(
                new And(List.of(
                        new OneOf("tag", List.of("vip")),
                        new Between("spend", "10000", null),
                        new Between("last-contact", "90d", null),
                        new OneOf("city", List.of("上海", "杭州")),
                        new Not(new OneOf("segment", List.of("churned"))),
                        new Word("zhang", false))),
                Query.parse("tag:vip spend:10000.. last-contact:90d.. city:上海,杭州 not segment:churned zhang"));
    }

    @Test
    void orBindsLessThanAnd() {
        Word a = new Word("a", false);
        Word b = new Word("b", false);
        Word c = new Word("c", false);
        assertEquals(new Or(List.of(new And(List.of(a, b)), c)), Query.parse("a b or c"));
        assertEquals(new And(List.of(a, new Or(List.of(b, c)))), Query.parse("a AND (b OR c)"));
        assertEquals(new And(List.of(new Not(a), b)), Query.parse("not a b"));
        assertEquals(new Not(new And(List.of(a, b))), Query.parse("NOT(a b)"));
        assertEquals(new All(), Query.parse("  "));
    }

    @Test
    void comparisonsMeanTheSameAsRanges() {
        assertEquals(new OneOf("spend", List.of("5")), Query.parse("spend = 5"));
        assertEquals(new Not(new OneOf("spend", List.of("5"))), Query.parse("spend!=5"));
        assertEquals(new Between("spend", "5", null), Query.parse("spend >= 5"));
        assertEquals(new Between("spend", null, "5"), Query.parse("spend:<=5"));
        assertEquals(new More("spend", "5"), Query.parse("Spend > 5"));
        assertEquals(new Less("spend", "5 000"), Query.parse("spend<\"5 000\""));
    }

    @Test
    void emptyAndNotEmptyAndQuoted() {
        assertEquals(new None("city"), Query.parse("city:none"));
        assertEquals(new Any("city"), Query.parse("city:ANY"));
        assertEquals(new OneOf("city", List.of("none")), Query.parse("city:\"none\""));
        assertEquals(
                new Or(List.of(new OneOf("city", List.of("Leeds")), new None("city"))), Query.parse("city:none,Leeds"));
        assertEquals(
                new Between("created", "2026-11-01 10:00", "2026-11-02"),
                Query.parse("created:\"2026-11-01 10:00\"..2026-11-02"));
        assertEquals(new Word("or", true), Query.parse("\"or\""));
        assertEquals(new OneOf("name", List.of("a\"b\\c")), Query.parse("name:\"a\\\"b\\\\c\""));
    }

    @Test
    void fullWidthPunctuationMeansTheSame() {
        assertEquals(Query.parse("(city:上海,杭州) \"张 伟\""), Query.parse("（city：上海，杭州） “张 伟”"));
        assertEquals(Query.parse("spend > 5"), Query.parse("spend＞5"));
        assertEquals(Query.parse("spend >= 5"), Query.parse("spend ＞＝ 5"));
        assertEquals(Query.parse("spend >= 5"), Query.parse("spend≥5"));
        assertEquals(Query.parse("spend < 5"), Query.parse("spend＜5"));
        assertEquals(Query.parse("spend <= 5"), Query.parse("spend：＜＝5"));
        assertEquals(Query.parse("spend <= 5"), Query.parse("spend ≤ 5"));
        assertEquals(Query.parse("spend != 5"), Query.parse("spend！＝5"));
        assertEquals(Query.parse("spend != 5"), Query.parse("spend≠5"));
        assertEquals(Query.parse("city=上海"), Query.parse("city＝上海"));
        assertEquals(Query.parse("spend:1..2"), Query.parse("spend：1．．2"));
        assertEquals(new Word("好！", false), Query.parse("好！"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "(a                | The ( is never closed (character 1 of the query).",
                "a)                | There is a ) without its ( (character 2 of the query).",
                "a \"b             | The quote is never closed (character 3 of the query).",
                "a or              | The query ends where a term should follow (character 5 of the query).",
                "or a              | A term is missing (character 1 of the query).",
                "not               | The query ends where a term should follow (character 4 of the query).",
                "()                | A term is missing (character 2 of the query).",
                "zhang city:       | The field city has no value (character 7 of the query).",
                "city: Leeds       | The field city has no value (character 1 of the query).",
                "a spend:..        | The range of spend has no end (character 3 of the query).",
                "spend:1,2..3      | A range stands alone, not in a list (character 9 of the query).",
                "spend:1..2,3      | A range stands alone, not in a list (character 11 of the query).",
                "a >= 5 > 6        | A field is missing (character 8 of the query).",
                "spend >           | The field spend has no value (character 1 of the query).",
            })
    void whatCantBeReadIsNamedWithItsPlace(String text, String message) {
        assertEquals(
                message,
                assertThrows(KithException.Invalid.class, () -> Query.parse(text))
                        .getMessage());
    }

    @Test
    void tooMuchIsRefused() {
        assertThrows(KithException.Invalid.class, () -> Query.parse("(".repeat(60) + "a" + ")".repeat(60)));
        assertThrows(KithException.Invalid.class, () -> Query.parse("not ".repeat(60) + "a"));
        assertThrows(KithException.Invalid.class, () -> Query.parse("a ".repeat(501)));
        assertThrows(KithException.Invalid.class, () -> Query.parse("city:" + "a".repeat(1001)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"zhang city:上海", "a b", "(a or b) c", "created:10:30", "city:Leeds not zhang", "tag:a city:b"})
    void oneWordWithAWholeQueryStaysAQuery(String text) {
        assertEquals(Query.parse(text), Query.ofArguments(List.of(text.split("\t"))));
    }

    @Test
    void quotesThatTheShellTookAwayComeBack() {
        assertEquals(Query.parse("city:\"New York\" zhang"), Query.ofArguments(List.of("city:New York", "zhang")));
        assertEquals(Query.parse("city:\"New York\",Leeds"), Query.ofArguments(List.of("city:New York,Leeds")));
        assertEquals(new All(), Query.ofArguments(List.of()));
    }

    private static Generator<Query> leaves() {
        return Generator.oneOf(
                WORDS.map(text -> new Word(text, false)),
                Generator.texts(5).map(text -> new Word(text, true)),
                FIELDS.then(field -> values().map(values -> new OneOf(field, values))),
                FIELDS.then(field -> VALUES.then(from ->
                        Generator.oneOf(Generator.always(null), VALUES).map(to -> new Between(field, from, to)))),
                FIELDS.then(field -> VALUES.map(to -> new Between(field, null, to))),
                FIELDS.then(field -> VALUES.map(value -> new More(field, value))),
                FIELDS.then(field -> VALUES.map(value -> new Less(field, value))),
                FIELDS.map(None::new),
                FIELDS.map(Any::new));
    }

    private static Generator<List<String>> values() {
        return VALUES.then(first -> Generator.lists(VALUES, 2).map(more -> {
            List<String> all = new ArrayList<>(List.of(first));
            all.addAll(more);
            return all;
        }));
    }
}
