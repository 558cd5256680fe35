/**
 * What customers ordered and what was refunded: orders with their lines, refunds as orders with negative quantities,
 * and the rules for a line's amount, a total and how much can be refunded. Uses base, db, view, query, cli, customer
 * and product.
 */
@NullMarked
package dev.kith.order;

import org.jspecify.annotations.NullMarked;
