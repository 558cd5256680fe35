package dev.kith.call;

import dev.kith.db.Tx;
import java.util.List;

/** Customers who wait to be called, in the order in which they are. */
interface Waiting {
    /** Those who do now; throws KithException.NotFound where what was named is not there. */
    List<Called> list(Tx tx);
}
