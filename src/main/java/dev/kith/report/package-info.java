/**
 * Named reports: figures read from the tables of all features, put into a report by pure functions, and shown. A store
 * here only reads; it uses customer at most, and no code of the features whose tables it counts.
 */
@NullMarked
package dev.kith.report;

import org.jspecify.annotations.NullMarked;
