/**
 * Days: those of the Chinese lunar calendar and its festivals, those on which a rule falls, and which are worked on. On
 * the floor: uses base only, and is the one place that sees the libraries of the lunar calendar and of rules, whose
 * classes are loaded when a day is first reckoned.
 */
@NullMarked
package dev.kith.calendar;

import org.jspecify.annotations.NullMarked;
