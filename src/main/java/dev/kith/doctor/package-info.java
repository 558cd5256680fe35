/**
 * {@code kith doctor}: whether the database file, what is in it and what is around it are as they should be. Features
 * add checks of their own.
 */
@NullMarked
package dev.kith.doctor;

import org.jspecify.annotations.NullMarked;
