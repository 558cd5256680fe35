package dev.kith.duplicate;

/** What is known of two strangers already when one more trait of theirs is looked at: it makes agreement likelier. */
enum Circumstance {
    /** Nothing that has to do with the trait. */
    APART(0),
    /** They share a name, and so perhaps an origin, a shop and the shape of an e-mail address. */
    NAMESAKES(1),
    /** They live at one address, or in one city, and so in one country. */
    NEIGHBOURS(2);

    private final int table;

    Circumstance(int table) {
        this.table = table;
    }

    /** Which of several tables is for this circumstance, from 0. */
    int table() {
        return table;
    }

    /** The circumstance in which a trait of a pair is looked at. */
    static Circumstance of(long pattern, int trait) {
        if (trait < Trait.EMAIL || trait > Trait.COUNTRY) {
            return APART;
        }
        for (int where = Trait.ADDRESS; where < trait; where++) {
            if (Comparison.level(pattern, where) == Similarity.SAME) {
                return NEIGHBOURS;
            }
        }
        boolean named = trait != Trait.GENDER;
        return named && Comparison.level(pattern, Trait.BEST_WORD) >= Similarity.NEAR ? NAMESAKES : APART;
    }
}
