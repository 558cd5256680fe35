/**
 * How good the data about customers is, and putting right what can be put right without asking anybody. What is
 * doubtful is told by {@link dev.kith.quality.Doubts}, what is put right by {@link dev.kith.quality.Fix}.
 */
@NullMarked
package dev.kith.quality;

import org.jspecify.annotations.NullMarked;
