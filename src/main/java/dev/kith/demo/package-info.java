/**
 * {@code kith demo}: an invented shop to try kith on. Its people and what they bought are made from numbers, the same
 * each time; kith's own commands bring them in, so that nothing here knows what tables there are.
 */
@NullMarked
package dev.kith.demo;

import org.jspecify.annotations.NullMarked;
