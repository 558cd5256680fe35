/**
 * Calls as they happen: the customer's card, a timer, notes line by line, slash commands for what comes of the call,
 * and the questions of a script. What was typed is kept in a draft beside the database until it is written, as one
 * operation. Owns the verb {@code call}; uses the customer, interactions, tasks, tags, points, scripts, contact
 * policies and care.
 */
@NullMarked
package dev.kith.call;

import org.jspecify.annotations.NullMarked;
