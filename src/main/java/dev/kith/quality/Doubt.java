package dev.kith.quality;

/**
 * What is doubtful about a value.
 *
 * @param invalid whether it can't be right at all
 * @param reason in a few words: {@code all capitals}
 */
record Doubt(boolean invalid, String reason) {
    static Doubt wrong(String reason) {
        return new Doubt(true, reason);
    }

    static Doubt odd(String reason) {
        return new Doubt(false, reason);
    }
}
