/**
 * What a day asks for: tasks, key dates and customers who fell silent, on one screen. It reads what others keep and
 * writes nothing. Uses the customer, classification, keydate and policy, and from task how one repeats.
 */
@NullMarked
package dev.kith.agenda;

import org.jspecify.annotations.NullMarked;
