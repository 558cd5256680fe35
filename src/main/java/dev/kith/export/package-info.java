/**
 * Export: what the database knows of the selected customers, as files that {@code kith import} reads again as they are.
 * Rows go from the database to the file one by one, however many there are. One class a kind of thing
 * ({@link dev.kith.export.ExportKind}); formats of rows are the view's. Reads the tables of all features, and uses
 * base, db, view, cli, customer, and from task how one repeats.
 */
@NullMarked
package dev.kith.export;

import org.jspecify.annotations.NullMarked;
