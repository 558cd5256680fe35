/**
 * Scripts: lists of questions for a call or a visit, and the answers that customers gave in their contacts. A question
 * that was answered never changes: a script that is edited has new questions, and old answers keep theirs. Owns the
 * noun {@code script}; uses the customer. {@link dev.kith.script.Answers} is where other features read answers, and
 * {@link dev.kith.script.Tally} counts them.
 */
@NullMarked
package dev.kith.script;

import org.jspecify.annotations.NullMarked;
