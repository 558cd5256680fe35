/**
 * The command line: the outside world ({@link dev.kith.cli.Env}), what one command works with
 * ({@link dev.kith.cli.Session}), how commands declare themselves ({@link dev.kith.cli.Spec}), prompts and the shell.
 * The only package that sees picocli and JLine. Uses base, db, view and query.
 */
@NullMarked
package dev.kith.cli;

import org.jspecify.annotations.NullMarked;
