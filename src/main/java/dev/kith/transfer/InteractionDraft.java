package dev.kith.transfer;

import dev.kith.interaction.Contact;

/**
 * A contact as a row of a file has it, checked.
 *
 * @param customer whose it is, as the file has it
 */
record InteractionDraft(long row, String customer, Contact contact) {}
