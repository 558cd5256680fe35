/**
 * Copies of the database: made while others write, checked, rotated, encrypted for age, and put back. It uses
 * {@code db}, {@code cli}, {@code view} and {@code base}, and knows no feature.
 */
@NullMarked
package dev.kith.backup;

import org.jspecify.annotations.NullMarked;
