package dev.kith.quality;

/**
 * How good a field is filled.
 *
 * @param field the word of the field
 * @param customers all customers
 * @param filled how many have it
 * @param values how many values they have together
 * @param valid how many of the values can be right
 * @param distinct how many different values there are
 * @param suspicious how many of the values are worth a look, those that can't be right included
 * @param offenders the command that lists the suspicious ones
 */
record Quality(
        String field,
        long customers,
        long filled,
        long values,
        long valid,
        long distinct,
        long suspicious,
        String offenders) {

    /** As a part of 1. */
    double filledPart() {
        return customers == 0 ? 0 : (double) filled / customers;
    }

    /** As a part of 1. */
    double suspiciousPart() {
        return values == 0 ? 0 : (double) suspicious / values;
    }
}
