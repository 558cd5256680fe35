/** Tags: words that are put on customers by hand or by an import. Owns the noun {@code tag}; uses the customer. */
@NullMarked
package dev.kith.tag;

import org.jspecify.annotations.NullMarked;
