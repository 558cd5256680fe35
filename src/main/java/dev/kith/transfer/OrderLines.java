package dev.kith.transfer;

import dev.kith.db.Batch;
import dev.kith.db.Tx;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts lines into the tables of {@link OrderStage}, in the order of the file, with a head for each run of lines that
 * say the same of their order, and an item for each product as a line names it.
 */
final class OrderLines implements AutoCloseable {
    private static final int REMEMBERED = 50_000;

    private final Batch lines;
    private final Batch heads;
    private final Batch items;
    private final Map<Item, Long> known = new HashMap<>();
    private long item;
    private @Nullable OrderDraft first;
    private long head;
    private long count;
    private long total;
    private long positive;

    /**
     * A product as a line names it; lines with a price, which can be the product's, are told from those that cost
     * nothing.
     */
    private record Item(
            @Nullable String sku,
            @Nullable String name,
            @Nullable String title,
            boolean priced) {}

    OrderLines(Tx tx) {
        lines = tx.batch(
                "INSERT INTO stage_line (row, line, head, item, quantity, price, amount) VALUES (?, ?, ?, ?, ?, ?, ?)");
        heads = tx.batch("""
                INSERT INTO stage_head (id, key, number, customer, time, country, note, refunds_key, lines, total, positive)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """);
        items = tx.batch("INSERT INTO stage_item (id, sku, name, title, price) VALUES (?, ?, ?, ?, ?)");
    }

    void add(OrderDraft draft, long line) {
        if (first == null || !draft.hasHeadOf(first)) {
            endHead();
            first = draft;
            head++;
        }
        count++;
        total += draft.amount();
        positive += draft.quantity() > 0 ? 1 : 0;
        lines.add(draft.row(), line, head, item(draft), draft.quantity(), draft.price(), draft.amount());
    }

    /** The same product may become several items where a file has very many: nothing depends on it. */
    private long item(OrderDraft draft) {
        Item named = new Item(draft.sku(), draft.product(), draft.title(), draft.price() > 0);
        Long id = known.get(named);
        if (id == null) {
            if (known.size() == REMEMBERED) {
                known.clear();
            }
            id = ++item;
            known.put(named, id);
            items.add(id, draft.sku(), draft.product(), draft.title(), draft.price() > 0 ? draft.price() : null);
        }
        return id;
    }

    private void endHead() {
        if (first != null) {
            heads.add(
                    head,
                    first.key(),
                    first.number(),
                    first.customer(),
                    first.time(),
                    first.country(),
                    first.note(),
                    first.refundsKey(),
                    count,
                    total,
                    positive);
        }
        count = 0;
        total = 0;
        positive = 0;
    }

    @Override
    public void close() {
        try (lines;
                heads;
                items) {
            endHead();
        }
    }
}
