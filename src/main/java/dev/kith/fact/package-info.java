/**
 * The table customer_fact: what lists, segments and reports ask of every customer, derived from orders, contacts and
 * points. It follows the journal, and the calendar. It reads the tables of other features and uses no code of them.
 */
@NullMarked
package dev.kith.fact;

import org.jspecify.annotations.NullMarked;
