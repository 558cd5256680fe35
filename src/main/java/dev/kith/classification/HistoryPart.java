package dev.kith.classification;

import dev.kith.cli.Session;
import dev.kith.customer.CustomerPart;
import dev.kith.db.Tx;
import dev.kith.view.Listing;
import dev.kith.view.Section;
import java.util.List;

/** When a customer came from one class to another, as it was written down. */
public final class HistoryPart implements CustomerPart {
    private static final int SHOWN = 10;

    @Override
    public List<Section> sections(Tx tx, long customer, Session session) {
        List<ClassMove> moves = new ClassHistory(tx).moves(customer);
        List<ClassMove> latest = moves.subList(0, Math.min(SHOWN, moves.size()));
        return List.of(new Section("moves", "Moves", Listing.of("moves", ClassMove.COLUMNS, latest)));
    }

    @Override
    public void remove(Tx tx, long customer) {
        new ClassHistory(tx).remove(customer);
    }

    @Override
    public void merge(Tx tx) {
        new ClassHistory(tx).merge();
    }
}
