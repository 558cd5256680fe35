package dev.kith.transfer;

import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.customer.Phones;
import dev.kith.db.Tx;
import dev.kith.order.Arrivals;
import dev.kith.order.OrderPart;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The import of orders, a line a row: the lines of one number are one order, wherever they stand in the file. */
final class OrderImport implements Imports.Kind {
    /**
     * What an import of orders is asked to do.
     *
     * @param createCustomers whether customers that are not known are made
     */
    record Request(Mode mode, boolean createCustomers) {}

    private final Request request;
    private final Supplier<List<OrderPart>> parts;
    private @Nullable Arrivals arrivals;

    OrderImport(Request request, Supplier<List<OrderPart>> parts) {
        this.request = request;
        this.parts = parts;
    }

    @Override
    public void prepare(Session session) {
        arrivals = Arrivals.prepare(parts, session);
    }

    @Override
    public Mapping mapping(List<String> header, Mapping.Given given) {
        return Mapping.of(header, Fields.ofOrders(), given)
                .needing(Text.of("an order"), "number", "date", "customer", "price");
    }

    @Override
    public String results() {
        return OrderStage.RESULTS;
    }

    @Override
    public String name() {
        return "orders";
    }

    @Override
    public void findCuts(Tx tx, RowSource rows, Mapping mapping, Session session) {
        new OrderCuts(tx).find(rows, new OrderReader(mapping, session.currency(), session.moments()));
    }

    @Override
    public long cut(Tx tx, long row) {
        return new OrderCuts(tx).from(row);
    }

    @Override
    public void stage(Tx tx, Imports.Reading reading, Rejections rejections, Session session) {
        OrderReader reader = new OrderReader(reading.mapping(), session.currency(), session.moments());
        Phones phones = new Phones(session.settings().region());
        new OrderStage(tx).fill(reading.rows(reader), phones, rejections);
    }

    @Override
    public String options() {
        return request.toString();
    }

    @Override
    public Imports.Counts write(Tx tx, Rejections rejections, Session session) {
        return write(tx, session.now());
    }

    /** Decides and writes. */
    Imports.Counts write(Tx tx, Instant now) {
        new OrderMatch(tx).decide(request.mode(), request.createCustomers());
        OrderWrite writing = new OrderWrite(tx);
        List<Summary.Made> made = new ArrayList<>(writing.write(now));
        if (arrivals != null) {
            Arrivals.clear(tx);
            writing.arrived();
            arrivals.tellAll(tx).forEach(effect -> made.add(new Summary.Made(effect.things(), effect.number())));
        }
        OrderStage stage = new OrderStage(tx);
        return new Imports.Counts(
                stage.count(Outcome.CREATED),
                stage.count(Outcome.UPDATED),
                stage.count(Outcome.UNCHANGED),
                stage.count(Outcome.SKIPPED),
                List.copyOf(made));
    }

    @Override
    public void complete(Tx tx) {
        new OrderStage(tx).completeRejected();
    }
}
