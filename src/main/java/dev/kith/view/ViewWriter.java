package dev.kith.view;

import java.io.IOException;

/** Writes one view in one format. */
interface ViewWriter {
    void listing(Grid grid) throws IOException;

    /** Formats that are only rows show a card as the one row of its subject. */
    default void card(Sheet sheet) throws IOException {
        listing(sheet.subject());
    }
}
