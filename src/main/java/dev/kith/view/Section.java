package dev.kith.view;

import dev.kith.base.Text;

/** A part of a card: an array under its id in JSON, a table under its title for people. */
public record Section(String id, String title, Listing<?> listing) {
    /** The title for people, in the language of the run. */
    @Override
    public String title() {
        return Text.of(title);
    }
}
