package dev.kith.duplicate;

/**
 * A word of a name as names are compared.
 *
 * @param text without case and accents
 * @param sound how it is said in Latin letters, as far as that is known: pinyin for Chinese characters, else the text
 * @param code what words that sound alike have in common
 */
record NameWord(String text, String sound, String code) {
    boolean isHan() {
        return !text.equals(sound);
    }
}
