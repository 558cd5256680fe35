/**
 * What is made of the tree of commands: man pages, the completion scripts of the shells with the live values that they
 * ask for, and the help command. It sees commands only as the tree shows them ({@link dev.kith.cli.Entry},
 * {@link dev.kith.cli.Spec}), and uses no feature. Pages that are about no command ({@link dev.kith.manual.Topic}) are
 * texts in the resources of this package, written as {@link dev.kith.manual.Markup} says; those of another language lie
 * in a folder with its name. All of it is in the language of the run.
 */
@NullMarked
package dev.kith.manual;

import org.jspecify.annotations.NullMarked;
