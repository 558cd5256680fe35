package dev.kith.classification;

import java.util.Arrays;
import java.util.List;

/** The name for customers with certain scores of recency and frequency; what they spent does not matter. */
enum RfmGroup {
    CHAMPIONS("champions"),
    LOYAL("loyal"),
    RISING("rising"),
    NEWCOMERS("newcomers"),
    PROMISING("promising"),
    WAVERING("wavering"),
    DOZING("dozing"),
    AT_RISK("at-risk"),
    NOT_TO_LOSE("not-to-lose"),
    HIBERNATING("hibernating");

    /** By recency from 1 (a row), and frequency from 1. */
    private static final List<List<RfmGroup>> TABLE = List.of(
            List.of(HIBERNATING, HIBERNATING, AT_RISK, AT_RISK, NOT_TO_LOSE),
            List.of(HIBERNATING, HIBERNATING, AT_RISK, AT_RISK, NOT_TO_LOSE),
            List.of(DOZING, DOZING, WAVERING, LOYAL, LOYAL),
            List.of(PROMISING, RISING, RISING, LOYAL, LOYAL),
            List.of(NEWCOMERS, RISING, RISING, CHAMPIONS, CHAMPIONS));

    private final String word;

    RfmGroup(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static List<String> words() {
        return Arrays.stream(values()).map(RfmGroup::word).toList();
    }

    static RfmGroup of(long recency, long frequency) {
        return TABLE.get((int) recency - 1).get((int) frequency - 1);
    }
}
