/**
 * Key dates: days of a customer to remember, yearly or once: a wedding, a founding day. Owns {@code customer date};
 * uses the customer. {@link dev.kith.keydate.KeyDates#next} is where other features read when one comes next.
 */
@NullMarked
package dev.kith.keydate;

import org.jspecify.annotations.NullMarked;
