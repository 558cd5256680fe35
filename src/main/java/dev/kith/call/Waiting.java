package dev.kith.call;

import dev.kith.customer.Match;
import dev.kith.db.Tx;
import java.util.List;

/** Customers who wait to be called, in the order in which they are. */
interface Waiting {
    /** Those who do now; throws KithException.NotFound where what was named is not there. */
    List<Match> list(Tx tx);
}
