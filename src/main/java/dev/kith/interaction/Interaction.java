package dev.kith.interaction;

/**
 * A contact as the database has it.
 *
 * @param customer the customer's id
 * @param name the customer's name
 */
public record Interaction(long id, long customer, String name, Contact contact) {}
