/**
 * The products that are sold: their SKU, name, category and usual price. What is ordered refers to them. Uses base, db,
 * view and cli.
 */
@NullMarked
package dev.kith.product;

import org.jspecify.annotations.NullMarked;
