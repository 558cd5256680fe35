/**
 * Value types and pure helpers: money, spans and moments as people write them, the width of text, and the exceptions
 * that carry an error to the user. Values are read in English and Chinese. Uses the JDK only.
 *
 * <p>What is shown is measured in columns ({@link dev.kith.base.TextWidth}) and counted and cut by what a reader sees
 * as one character ({@link dev.kith.base.Clusters}): an accent stays with its letter, a family of emoji together.
 *
 * <p>How names are written is told here once, for search, REFs, completion, duplicates and the order of lists:
 * {@link dev.kith.base.Writing} (without accents, in simplified Chinese, in pinyin and its initials),
 * {@link dev.kith.base.Pinyin} with its tables, {@link dev.kith.base.NameOrder}. The tables are of Unicode's Unihan
 * database (Unicode License V3) and are read when the first Chinese character asks for them. Libraries were not better:
 * those for pinyin would bring their own dictionaries along, and family names were needed beside them; ICU4J is larger
 * than kith, and the JDK's own collation for Chinese knows a part of the characters only.
 *
 * <p>Lists are sorted in Java, after they were read; so an order needs no key that is kept. Two names are compared
 * character by character until they differ, without making keys of them, and names of ASCII as before.
 */
@NullMarked
package dev.kith.base;

import org.jspecify.annotations.NullMarked;
