/**
 * kith: a command-line CRM toolkit. One program, one SQLite file, no server.
 *
 * <p>The life of one command: argv is followed through the tree of commands ({@code app.Commands}) to one
 * {@link dev.kith.cli.Command}, which is made only then; its {@link dev.kith.cli.Spec} says what it takes, so that the
 * parser, --help, the man page and the completions have one source. It turns its arguments into one request, calls one
 * store inside one {@code session.read} or {@code session.write}, and shows one {@link dev.kith.view.View}. A write is
 * one operation of the journal ({@link dev.kith.db.Journal}), from which come undo, history, the search index and the
 * audit chain.
 *
 * <p>Floors, each using only those above it:
 *
 * <ul>
 *   <li>{@link dev.kith.base}: values and pure helpers; the JDK only
 *   <li>{@link dev.kith.calendar}: the Chinese lunar calendar, rules of what comes again, working days; base only
 *   <li>{@link dev.kith.db} (SQLite, the journal), {@link dev.kith.view} (columns and formats)
 *   <li>{@link dev.kith.query}: the query language
 *   <li>{@link dev.kith.cli}: what a command is made of, and the outside world
 *   <li>{@link dev.kith.customer}, which every feature may use and which uses none; features add to a customer through
 *       {@link dev.kith.customer.CustomerPart}
 *   <li>the features, one package a noun: tag, segment, interaction, task, care, holiday, keydate, contract, order,
 *       product, programme, member, points, reward, tier, earning, search, report, transfer, export, operation, config,
 *       doctor
 *   <li>{@link dev.kith.app}, which names them all
 * </ul>
 *
 * <p>To add a verb: a class that implements Command in the package of its noun, an Entry in that package's group, a
 * script in {@code src/test/resources/cli}. To add an attribute of a customer: a constant of
 * {@link dev.kith.customer.Attribute} and a migration.
 */
@NullMarked
package dev.kith;

import org.jspecify.annotations.NullMarked;
