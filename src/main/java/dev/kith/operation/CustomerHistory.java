package dev.kith.operation;

import dev.kith.base.Text;
import dev.kith.db.RowChange;
import dev.kith.db.RowChanges;
import dev.kith.db.Tx;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what happened to a customer, oldest first, in words. */
final class CustomerHistory {
    /** Columns that say nothing that another does not say better. */
    private static final Set<String> SILENT = Set.of(
            "customer_id",
            "name_key",
            "email_key",
            "handle_key",
            "digits",
            "e164",
            "created_at",
            "recorded_at",
            "account_id");

    private final long customer;
    private final Operations operations;
    private final RowChanges changes;
    private final Wording wording;

    CustomerHistory(Tx tx, long customer, Wording wording) {
        this.customer = customer;
        this.operations = new Operations(tx);
        this.changes = new RowChanges(tx);
        this.wording = wording;
    }

    List<HistoryLine> lines() {
        Map<Long, OperationLine> known = new HashMap<>();
        List<HistoryLine> lines = new ArrayList<>();
        for (RowChange change : changes.ofCustomer(customer)) {
            if (!wording.isInternal(change.table())) {
                OperationLine operation = known.computeIfAbsent(change.operation(), operations::get);
                lines.addAll(new Told(operation, change).lines());
            }
        }
        return lines;
    }

    /** One row's change on its way into words. */
    private final class Told {
        private final OperationLine operation;
        private final RowChange change;
        private final Map<String, String> before;
        private final Map<String, String> after;

        Told(OperationLine operation, RowChange change) {
            this.operation = operation;
            this.change = change;
            this.before = Objects.requireNonNullElse(change.before(), Map.of());
            this.after = Objects.requireNonNullElse(change.after(), Map.of());
        }

        List<HistoryLine> lines() {
            String noun = wording.noun(change);
            String label = wording.label(change.table(), after.isEmpty() ? before : after);
            if (change.erased()) {
                return List.of(line(Text.of("{0}: erased", noun), noun, null, null));
            }
            if (change.before() == null) {
                List<HistoryLine> lines =
                        new ArrayList<>(List.of(line(Text.of("{0} added: {1}", noun, label), noun, null, label)));
                if (change.table().equals("customer")) {
                    lines.addAll(fields());
                }
                return lines;
            }
            if (change.after() == null) {
                return List.of(line(Text.of("{0} removed: {1}", noun, label), noun, label, null));
            }
            List<HistoryLine> lines = new ArrayList<>();
            if (!Objects.equals(change.customerBefore(), change.customerAfter())) {
                lines.add(moved(noun, label));
            }
            lines.addAll(fields());
            return lines;
        }

        private HistoryLine moved(String noun, String label) {
            Long from = change.customerBefore();
            Long to = change.customerAfter();
            boolean here = to != null && to == customer;
            String text = here
                    ? Text.of("{0} moved here from customer {1}: {2}", noun, from, label)
                    : Text.of("{0} moved to customer {1}: {2}", noun, to, label);
            return line(
                    text,
                    noun,
                    from == null ? null : Text.of("customer {0}", from),
                    to == null ? null : Text.of("customer {0}", to));
        }

        private List<HistoryLine> fields() {
            List<HistoryLine> lines = new ArrayList<>();
            boolean added = change.before() == null;
            for (String column : FieldChange.names(before, after)) {
                String was = before.get(column);
                String is = after.get(column);
                if (SILENT.contains(column) || Objects.equals(was, is) || (added && wording.isUsual(column))) {
                    continue;
                }
                String field = wording.field(change, column);
                String wasText = was == null ? null : wording.value(column, was);
                String isText = is == null ? null : wording.value(column, is);
                String text = added
                        ? Text.of("{0}: {1}", field, isText)
                        : Text.of(
                                "{0}: {1} -> {2}",
                                field,
                                Objects.requireNonNullElseGet(wasText, () -> Text.of("nothing")),
                                Objects.requireNonNullElseGet(isText, () -> Text.of("nothing")));
                lines.add(line(text, field, wasText, isText));
            }
            return lines;
        }

        private HistoryLine line(String text, String field, @Nullable String was, @Nullable String is) {
            return new HistoryLine(operation, text, change.table(), change.row(), field, was, is, operation.undoneBy());
        }
    }
}
