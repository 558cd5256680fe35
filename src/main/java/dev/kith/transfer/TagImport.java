package dev.kith.transfer;

import dev.kith.cli.Session;
import dev.kith.customer.Phones;
import dev.kith.db.Tx;
import dev.kith.tag.Tag;
import java.util.ArrayList;
import java.util.List;

/** The import of tags on customers: a customer and one tag or several in a row. */
final class TagImport implements Imports.Kind {
    private static final String SEPARATORS = "[;,|，；]";

    /** A row: whose tags, and which. */
    record Draft(long row, String customer, List<String> tags) {}

    @Override
    public String results() {
        return TagStage.RESULTS;
    }

    @Override
    public String name() {
        return "tags";
    }

    @Override
    public Mapping mapping(List<String> header, Mapping.Given given) {
        return Mapping.of(header, Fields.ofTags(), given).needing("a tag", "customer", "tags");
    }

    @Override
    public void stage(Tx tx, Imports.Reading reading, Rejections rejections, Session session) {
        Mapping mapping = reading.mapping();
        new TagStage(tx)
                .fill(
                        reading.rows(row -> draft(row, mapping)),
                        new Phones(session.settings().region()),
                        rejections);
    }

    @Override
    public Imports.Counts write(Tx tx, Rejections rejections, Session session) {
        TagStage stage = new TagStage(tx);
        stage.decide();
        stage.write(session.now());
        return new Imports.Counts(0, stage.count(Outcome.UPDATED), stage.count(Outcome.UNCHANGED), 0, List.of());
    }

    private static Draft draft(RowSource.Row row, Mapping mapping) {
        String customer = mapping.one("customer", row.cells());
        List<String> tags = new ArrayList<>();
        for (String cell : mapping.all("tags", row.cells())) {
            for (String tag : cell.split(SEPARATORS, -1)) {
                if (!tag.isBlank()) {
                    tags.add(Tag.checkedName(tag));
                }
            }
        }
        if (customer == null || tags.isEmpty()) {
            throw new RejectedRow(
                    customer == null ? "no_customer" : "no_tag",
                    customer == null ? "The row has no customer." : "The row has no tag.");
        }
        return new Draft(row.number(), customer, tags);
    }
}
