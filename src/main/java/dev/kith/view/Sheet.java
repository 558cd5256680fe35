package dev.kith.view;

import java.util.List;

/** A card as a writer sees it: its subject as a grid of one row, and its parts. */
record Sheet(Grid subject, List<Part> parts) {

    /** A section with its columns chosen. */
    record Part(String id, String title, Grid grid) {}
}
