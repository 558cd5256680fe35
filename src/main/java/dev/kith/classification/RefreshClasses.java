package dev.kith.classification;

import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.db.Tx;
import dev.kith.segment.RefreshPart;
import java.util.List;

/** Writes down who became something else, whenever all segments are refreshed. */
public final class RefreshClasses implements RefreshPart {
    @Override
    public void prepare(Session session) {
        ClassLimits.followValue(session);
        ClassLimits.followRfm(session);
    }

    @Override
    public List<String> refresh(Tx tx, Session session) {
        int customers = new ClassHistory(tx).refresh(session);
        return switch (customers) {
            case 0 -> List.of();
            case 1 -> List.of(Text.of("1 customer has other classes now."));
            default -> List.of(Text.of("{0} customers have other classes now.", customers));
        };
    }
}
