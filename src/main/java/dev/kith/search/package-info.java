/**
 * Full-text search: an index of words derived from the journal, and {@code kith find}. It knows what features have to
 * say of a customer through {@link dev.kith.customer.CustomerPart} only, and uses customer and query.
 *
 * <p>Besides its text, a customer's document has for a name that is not of ASCII what else it may be typed as: the
 * syllables of its pinyin, as one word too, and their initials, or its words without accents. Each whole name stands
 * there in each of its forms as a marked word, which no text has; by those {@link dev.kith.customer.OtherWritings}
 * finds whom a REF means and what completion offers. All Chinese characters are indexed and asked for in simplified
 * writing.
 */
@NullMarked
package dev.kith.search;

import org.jspecify.annotations.NullMarked;
