package dev.kith.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kith.base.KithException;
import dev.kith.base.Synonyms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FestivalTest {
    @Test
    void allAreKnownByTheirWordsInBothLanguages() {
        for (Festival festival : Festival.values()) {
            assertEquals(festival, Festival.of(festival.word()));
            assertEquals(false, Synonyms.chinese(festival.word()).isEmpty(), festival.word());
            Synonyms.chinese(festival.word()).forEach(word -> assertEquals(festival, Festival.of(word), word));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MID_AUTUMN, Mid-Autumn Festival",
        "MID_AUTUMN, mid autumn",
        "MID_AUTUMN, MID_AUTUMN",
        "MID_AUTUMN, 中秋",
        "MID_AUTUMN, 中秋节",
        "SPRING_FESTIVAL, spring",
        "SPRING_FESTIVAL, Chinese New Year",
        "SPRING_FESTIVAL, 春节",
        "DRAGON_BOAT, dragon boat festival",
        "DRAGON_BOAT, ' 端午 '",
        "QINGMING, Tomb-Sweeping Day",
        "DOUBLE_NINTH, Chongyang",
        "NEW_YEARS_EVE, 除夕",
        "LANTERN, lantern-festival"
    })
    void otherNames(Festival festival, String text) {
        assertEquals(festival, Festival.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "festival", "christmas", "中", "mid", "圣诞节"})
    void whatIsNone(String text) {
        assertThrows(KithException.Invalid.class, () -> Festival.of(text));
    }
}
