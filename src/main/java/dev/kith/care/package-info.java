/**
 * Care: plans that make tasks by rule (the callback of the month, a birthday, the end of a contract), and rounds, which
 * are what a plan made for one period and how much of it was reached. What was made for an occasion is kept, so that a
 * run makes nothing twice. Owns the noun {@code care}; uses the customer, tasks, contact policies, holidays, and the
 * answers to scripts. {@link dev.kith.care.OpenCalls} is where other features ask who is still to be called.
 */
@NullMarked
package dev.kith.care;

import org.jspecify.annotations.NullMarked;
