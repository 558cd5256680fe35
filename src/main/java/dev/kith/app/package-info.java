/**
 * The program: the tree of commands, from argv to an exit code, and what a failure tells the user. The only package
 * that names every feature; used by Main alone.
 */
@NullMarked
package dev.kith.app;

import org.jspecify.annotations.NullMarked;
