/**
 * What a day asks for: tasks, key dates and customers who fell silent, on one screen. It reads what others keep and
 * writes nothing.
 */
@NullMarked
package dev.kith.agenda;

import org.jspecify.annotations.NullMarked;
