package dev.kith.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> NOUNS =
            List.of("customer", "product", "tag", "segment", "task", "order", "points", "report", "import", "export");

    @ParameterizedTest
    @CsvSource(textBlock = """
        custmer,    customer
        costumer,   customer
        CUSTOMER,   customer
        cust,       customer
        ordre,      order
        pionts,     points
        tga,        tag
        tsak,       task
        reprot,     report
        expotr,     export
        xyz,        ''
        c,          ''
        '',         ''
        customisation, ''
        """)
    void findsWhatWasMeant(String word, String meant) {
        assertEquals(meant, String.join(" ", Nearest.nearest(word, NOUNS)));
    }

    @Test
    void putsTheNearestFirst() {
        assertEquals(List.of("export", "expert"), Nearest.nearest("exporr", List.of("expert", "export")));
    }

    @Test
    void namesThreeAtMost() {
        assertEquals(List.of("aa", "ab", "ac"), Nearest.nearest("a", List.of("aa", "ab", "ac", "ad")));
        assertEquals(List.of("aa"), Nearest.nearest("a", List.of("aa", "aa")));
    }

    @ParameterizedTest
    @CsvSource({"'','',0", "a,'',1", "'',ab,2", "ab,ba,1", "abc,cab,2", "kitten,sitting,3", "ca,abc,3", "abcd,abdc,1"})
    void countsSlipsOfTheKeyboard(String from, String to, int distance) {
        assertEquals(distance, Nearest.distance(from, to));
        assertEquals(distance, Nearest.distance(to, from));
    }
}
