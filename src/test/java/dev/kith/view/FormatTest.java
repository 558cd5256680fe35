package dev.kith.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kith.base.KithException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {

    @ParameterizedTest
    @EnumSource(Format.class)
    void readsItsOwnName(Format format) {
        assertEquals(format, Format.parse(format.word()));
        assertEquals(format, Format.parse(" " + format.name() + " "));
    }

    @Test
    void namesTheKnownOnes() {
        KithException e = assertThrows(KithException.Invalid.class, () -> Format.parse("jsno"));
        assertEquals(
                "There is no format \"jsno\"; there are table, csv, tsv, json, jsonl, markdown, html, ids, ics.",
                e.getMessage());
        assertEquals("Did you mean json?", e.hint());
        assertNull(assertThrows(KithException.Invalid.class, () -> Format.parse("pdf"))
                .hint());
    }

    @ParameterizedTest
    @CsvSource({"spent,spent,false", "spent:desc,spent,true", "spent:ASC,spent,false", " spent : Desc ,spent,true"})
    void readsAnOrderToSortBy(String text, String column, boolean descending) {
        assertEquals(new Sort(column, descending), Sort.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":desc", "spent:", "spent:down", "spent:desc:asc"})
    void refusesWhatIsNoOrder(String text) {
        KithException e = assertThrows(KithException.Invalid.class, () -> Sort.parse(text));
        assertEquals("\"" + text + "\" is no order to sort by.", e.getMessage());
    }
}
