/**
 * Members of loyalty programmes: their numbers, when they joined and when they left. Uses base, db, view, query, cli,
 * customer and programme.
 */
@NullMarked
package dev.kith.member;

import org.jspecify.annotations.NullMarked;
