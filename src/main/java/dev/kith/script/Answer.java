package dev.kith.script;

import java.time.Instant;

/**
 * What a customer answered to a question in a contact.
 *
 * @param question the question's id
 * @param contact the contact's id
 * @param at when that contact was
 * @param customer the customer's id
 */
public record Answer(long question, long contact, Instant at, long customer, String text) {}
