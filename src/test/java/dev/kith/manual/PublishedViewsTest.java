package dev.kith.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kith.base.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublishedViewsTest {
    private static final PublishedViews SMALL = new PublishedViews("""
            *: every view
            customer: the name of the customer

            v_order: the orders
            total: what it comes to
            """);

    /** SchemaTest holds views.txt to the schema; here the descriptions are held to views.txt. */
    @ParameterizedTest
    @EnumSource
    void everyColumnIsDescribedAndNoOther(Language language) {
        String schema = Markup.resource("views.txt");
        PublishedViews views =
                new PublishedViews(Markup.resource(language.translation().file("columns.txt")));
        assertEquals(schema.lines().count(), views.of(schema).size());
        assertEquals(List.of(), views.unknown(schema));
    }

    @Test
    void aColumnThatIsDescribedNowhereIsAnError() {
        IllegalStateException error =
                assertThrows(IllegalStateException.class, () -> SMALL.of("v_order: customer, total, colour\n"));
        assertEquals("columns.txt does not describe colour of v_order", error.getMessage());
        assertThrows(IllegalStateException.class, () -> SMALL.of("v_task: customer\n"));
    }

    @Test
    void aDescriptionOfNothingIsFound() {
        assertEquals(List.of("*.customer"), SMALL.unknown("v_order: total\n"));
        assertEquals(List.of(), SMALL.unknown("v_order: customer, total\n"));
    }
}
