package dev.kith.interaction;

import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.customer.CustomerPart;
import dev.kith.db.Tx;
import dev.kith.view.Listing;
import dev.kith.view.Section;
import java.util.List;

/** What contacts add to a customer: the last few on the card, and their texts to search. */
public final class InteractionPart implements CustomerPart {
    private static final int ON_CARD = 3;

    @Override
    public List<Section> sections(Tx tx, long customer, Session session) {
        List<Interaction> last = new Interactions(tx).last(customer, ON_CARD);
        return List.of(new Section(
                "last_contacts", Text.of("Last contacts"), Listing.of("contacts", InteractionViews.ON_CARD, last)));
    }

    @Override
    public void remove(Tx tx, long customer) {
        new Interactions(tx).removeOf(customer);
    }

    @Override
    public void merge(Tx tx) {
        new Interactions(tx).merge();
    }

    @Override
    public List<String> searchText() {
        return List.of(Interactions.SEARCH_TEXT);
    }
}
