package dev.kith.interaction;

import org.jspecify.annotations.Nullable;

/**
 * A contact as the database has it.
 *
 * @param customer the customer's id
 * @param name the customer's name
 * @param together what it has in common with the others of a contact with several customers, or null
 */
public record Interaction(
        long id,
        long customer,
        String name,
        Contact contact,
        @Nullable Long together) {}
