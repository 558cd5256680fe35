package dev.kith.view;

import java.util.Iterator;
import java.util.List;

/** A listing as a writer sees it: the columns that were chosen, and for each row one cell per column. */
record Grid(String name, List<Column<?>> columns, Iterator<Cell[]> rows) {}
