/**
 * The Chinese lunar calendar: days of it, and the festivals. On the floor: uses base only, and is the one place that
 * sees the library, whose classes are loaded when a lunar day is first reckoned.
 */
@NullMarked
package dev.kith.calendar;

import org.jspecify.annotations.NullMarked;
