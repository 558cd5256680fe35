/**
 * The database file: opening and creating it, transactions, rows, migrations, and the journal that every write goes
 * through, with undo and the audit chain that come from it. The only package that sees java.sql. Uses base.
 */
@NullMarked
package dev.kith.db;

import org.jspecify.annotations.NullMarked;
