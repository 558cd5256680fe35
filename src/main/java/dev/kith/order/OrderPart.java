package dev.kith.order;

import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.db.Tx;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What another feature does when orders and refunds arrive, by whatever way they do. Features implement it; the program
 * lists them.
 */
public interface OrderPart {

    /** Makes ready what the work reads; called outside a transaction. */
    Work prepare(Session session);

    /** What is done in the operation that adds the orders. */
    interface Work {
        /**
         * Called after they were added. The temporary table arrived_order(id) says which ones they are.
         *
         * @return what came of it, in numbers
         */
        List<Effect> arrived(Tx tx);
    }

    /** So many things came of orders; the word is a plural with an s: points. */
    record Effect(String things, long number) {
        /** As {@code , 12 points, 1 coupon}; empty where nothing came of them. */
        static String listed(List<Effect> effects) {
            return effects.stream()
                    .map(effect -> Text.of(", {0}", effect.text()))
                    .collect(Collectors.joining());
        }

        /** As {@code 12 points}. */
        public String text() {
            return Text.things(number, things);
        }
    }
}
