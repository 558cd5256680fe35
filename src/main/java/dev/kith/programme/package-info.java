/**
 * Loyalty programmes: what a point is worth, how long it lasts, and what may be owed. A database has one from the
 * start, named standard. Uses base, db, view, cli and customer.
 */
@NullMarked
package dev.kith.programme;

import org.jspecify.annotations.NullMarked;
