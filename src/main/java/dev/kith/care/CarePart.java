package dev.kith.care;

import dev.kith.customer.CustomerPart;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import dev.kith.query.Field;
import java.util.List;

/** What care adds to a customer: which plans made an open task, in queries. */
public final class CarePart implements CustomerPart {
    @Override
    public List<Field> fields() {
        return List.of(Field.word("care", "a care plan that made an open task for them", "p.name")
                .among(
                        "care_item x JOIN care_plan p ON p.id = x.plan_id JOIN task t ON t.id = x.task_id",
                        "x.customer_id")
                .only(Where.of("t.state = 'open'"))
                .listedBy("SELECT name AS value FROM care_plan")
                .sample("birthday"));
    }

    @Override
    public void remove(Tx tx, long customer) {
        CareItems.removeOf(tx, customer);
    }

    @Override
    public void merge(Tx tx) {
        CareItems.merge(tx);
    }
}
