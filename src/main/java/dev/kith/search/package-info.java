/**
 * Full-text search: an index of words derived from the journal, and {@code kith find}. It knows what features have to
 * say of a customer through {@link dev.kith.customer.CustomerPart} only, and uses customer and query.
 */
@NullMarked
package dev.kith.search;

import org.jspecify.annotations.NullMarked;
