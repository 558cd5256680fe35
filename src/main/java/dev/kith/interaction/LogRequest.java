package dev.kith.interaction;

import dev.kith.customer.CustomerRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contact to be logged.
 *
 * @param customers with whom, at least one
 * @param create the name of a new customer, where the only one is an e-mail or a number that nobody has
 * @param next what is to be done after it, for the first of the customers
 * @param tags to put on all of them
 * @param force whether what is to be done next may be past the contact policy
 */
public record LogRequest(
        List<CustomerRef> customers,
        @Nullable String create,
        Contact contact,
        @Nullable FollowUp next,
        List<String> tags,
        boolean force) {}
