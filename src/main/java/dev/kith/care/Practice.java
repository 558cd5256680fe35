package dev.kith.care;

import dev.kith.task.Priority;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The plans of the practice of customer care. */
final class Practice {
    private static final String REGULAR = "call";

    private final List<Plan.Rule> rules = List.of(
            rule("monthly-key", Trigger.MONTH, "value:key"),
            rule("monthly-problems", Trigger.MONTH, "tag:problem not value:key"),
            rule("monthly-new", Trigger.MONTH, "lifecycle:new not value:key not tag:problem"),
            rule("monthly-existing", Trigger.MONTH, "lifecycle:active,loyal,won-back not value:key not tag:problem"),
            rule("quarterly-deep", Trigger.QUARTER, "value:key or lifecycle:loyal"),
            rule("birthday", Trigger.BIRTHDAY, null),
            rule("key-date", Trigger.KEY_DATE, null),
            rule("renewal", Trigger.CONTRACT_END, null),
            rule("first-order", Trigger.FIRST_ORDER, null),
            rule("delivery", Trigger.DELIVERY, null),
            rule("silent-key", Trigger.SILENT, "value:key"));

    /** Defines those that are not there; those that were not. */
    List<Plan> define(Plans plans, Instant now) {
        List<Plan> defined = new ArrayList<>();
        for (Plan.Rule rule : rules) {
            if (plans.find(rule.name()).isEmpty()) {
                defined.add(plans.add(rule, work(rule.trigger()), now));
            }
        }
        return defined;
    }

    private static Plan.Rule rule(String name, Trigger trigger, @Nullable String query) {
        return new Plan.Rule(name, trigger, trigger.days(), query, null, null, false);
    }

    private static Plan.Work work(Trigger trigger) {
        Priority priority =
                trigger == Trigger.CONTRACT_END || trigger == Trigger.SILENT ? Priority.HIGH : Priority.NORMAL;
        String channel = trigger == Trigger.QUARTER ? "visit" : REGULAR;
        return new Plan.Work(null, channel, null, null, null, null, priority, null);
    }
}
