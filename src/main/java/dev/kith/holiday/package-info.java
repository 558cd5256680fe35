/**
 * Public holidays, as calendars that the user brings and replaces: days that are off, and days that are worked on in
 * their place. Owns the noun {@code holiday}; uses no other feature. {@link dev.kith.holiday.Holidays} is where other
 * features ask which days are worked on. A calendar is read from iCalendar (RFC 5545) by the parser that also reads
 * vCards.
 */
@NullMarked
package dev.kith.holiday;

import org.jspecify.annotations.NullMarked;
