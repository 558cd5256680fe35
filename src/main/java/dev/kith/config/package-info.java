/**
 * What belongs to a database as a whole: making one on purpose ({@code init}), and its settings ({@code config}). The
 * settings themselves are cli's, since every command is subject to them.
 */
@NullMarked
package dev.kith.config;

import org.jspecify.annotations.NullMarked;
