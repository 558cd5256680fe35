/**
 * Value types and pure helpers: money, spans and moments as people write them, the width of text, and the exceptions
 * that carry an error to the user. Values are read in English and Chinese. Uses the JDK only.
 */
@NullMarked
package dev.kith.base;

import org.jspecify.annotations.NullMarked;
