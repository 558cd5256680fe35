package dev.kith.transfer;

import dev.kith.cli.Session;
import dev.kith.customer.CustomFields;
import dev.kith.customer.FieldType;
import dev.kith.customer.Phones;
import dev.kith.db.Tx;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The import of customers. Its result is that of taking the rows one by one in the order of the file. */
final class CustomerImport implements Imports.Kind {
    /**
     * What an import of customers is asked to do.
     *
     * @param tags put on every customer
     * @param emptyClears whether an empty cell erases what the customer has there
     */
    record Request(Mode mode, List<MatchKey> keys, List<String> tags, boolean emptyClears) {}

    private final Request request;
    private final Map<String, FieldType> guessed = new HashMap<>();

    CustomerImport(Request request) {
        this.request = request;
    }

    @Override
    public Mapping mapping(List<String> header, Mapping.Given given) {
        return Mapping.of(header, Fields.ofCustomers(), given);
    }

    @Override
    public String options() {
        return request.toString();
    }

    @Override
    public String results() {
        return CustomerStage.RESULTS;
    }

    @Override
    public String name() {
        return "customers";
    }

    @Override
    public void stage(Tx tx, Imports.Reading reading, Rejections rejections, Session session) {
        Map<String, FieldType> types = new HashMap<>();
        new CustomFields(tx).list().forEach(field -> types.put(field.name(), field.type()));
        reading.mapping().types().forEach(types::putIfAbsent);
        guessed.forEach(types::putIfAbsent);
        CustomerReader reader = new CustomerReader(
                reading.mapping(), new Phones(session.settings().region()), types, request);
        CustomerStage stage = new CustomerStage(tx);
        stage.fill(reading.rows(reader), reader.attributes(), rejections);
        stage.types(reader.fieldTypes());
        guessed.putAll(reader.fieldTypes());
    }

    @Override
    public Imports.Counts write(Tx tx, Rejections rejections, Session session) {
        CustomerMatch match = new CustomerMatch(tx);
        match.settleTags();
        match.decide(request.mode(), request.keys());
        return writeDecided(tx, rejections, session.now());
    }

    /** Writes the staged rows after it was decided what is to be done with each. */
    Imports.Counts writeDecided(Tx tx, Rejections rejections, Instant now) {
        CustomerStage stage = new CustomerStage(tx);
        CustomerWrite write = new CustomerWrite(tx);
        write.write(now);
        takeAlone(tx, write, rejections, now);
        write.tag(now);
        write.link();
        Map<Outcome, Long> counts = stage.counts();
        return new Imports.Counts(
                counts.getOrDefault(Outcome.CREATED, 0L),
                counts.getOrDefault(Outcome.UPDATED, 0L),
                counts.getOrDefault(Outcome.UNCHANGED, 0L),
                counts.getOrDefault(Outcome.SKIPPED, 0L),
                List.of());
    }

    private void takeAlone(Tx tx, CustomerWrite write, Rejections rejections, Instant now) {
        CustomerStage stage = new CustomerStage(tx);
        CustomerUpsert upsert = new CustomerUpsert(tx, request.mode(), request.keys(), now);
        for (long row : stage.alone()) {
            try {
                CustomerUpsert.Result result = upsert.take(stage.draft(row));
                stage.decide(row, result);
                if (result.outcome() == Outcome.CREATED || result.outcome() == Outcome.UPDATED) {
                    write.wrote(row, result.customer().orElseThrow());
                }
            } catch (RejectedRow e) {
                stage.decide(row, new CustomerUpsert.Result(Outcome.REJECTED, OptionalLong.empty()));
                rejections.add(new Rejection(row, stage.line(row), e.code(), String.valueOf(e.getMessage())));
            }
        }
    }
}
