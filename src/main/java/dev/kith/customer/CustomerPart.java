package dev.kith.customer;

import dev.kith.cli.Session;
import dev.kith.db.Tx;
import dev.kith.query.Field;
import dev.kith.view.Column;
import dev.kith.view.Section;
import java.util.List;

/**
 * What another feature adds to a customer: what its card shows, what removing one takes along, what queries may ask
 * for, and text to search. Features implement it; the program lists them.
 */
public interface CustomerPart {

    /** Lines of the card of a customer, after those of the profile; a line without a value is left out. */
    default List<Column<Customer>> columns(Tx tx, long customer, Session session) {
        return List.of();
    }

    /** Sections of the card of a customer, in the order in which they are shown; empty ones are left out. */
    default List<Section> sections(Tx tx, long customer, Session session) {
        return List.of();
    }

    /** Why a customer is what the feature says it is, for {@code --why}. */
    default List<Reason> reasons(Tx tx, long customer, Session session) {
        return List.of();
    }

    /**
     * Deletes what the feature holds of a customer that is being removed.
     *
     * @throws dev.kith.base.KithException.Conflict where it has to stay
     */
    default void remove(Tx tx, long customer) {}

    /** Deletes what the feature holds of customers outside of the database; called when their removal is committed. */
    default void forget(List<Long> customers, Session session) {}

    /**
     * Gives what the feature holds of customers who are being merged to those who stay. The temporary table
     * merging_customer(place, from_id, into_id) says who becomes a part of whom; where several come to one, those with
     * the lower place have precedence.
     */
    default void merge(Tx tx) {}

    /** What queries may ask for of a customer {@code c}. */
    default List<Field> fields() {
        return List.of();
    }

    /**
     * Brings up to date what {@link #fields} or the card are derived from, as far as it can be written now; called
     * outside a transaction.
     */
    default void follow(Session session) {}

    /** Makes sure, in the transaction that reads them, that what the fields are derived from is as the data is. */
    default void ready(Tx tx, Session session) {}

    /** SQL that gives, as customer_id and text, what full-text search should find a customer by. */
    default List<String> searchText() {
        return List.of();
    }
}
