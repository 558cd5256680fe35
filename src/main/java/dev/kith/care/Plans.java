package dev.kith.care;

import dev.kith.base.KithException;
import dev.kith.base.Nearest;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.calendar.Festival;
import dev.kith.customer.Keys;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import dev.kith.script.Scripts;
import dev.kith.task.Priority;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The care plans of a database. */
final class Plans {
    private static final String SELECT = "SELECT p.* FROM care_plan p";
    private static final String ADD = """
            INSERT INTO care_plan (name, name_key, trigger, days, query, segment, festival, working_days, aim, channel, template,
                script, kind, owner, priority, text, enabled, created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String SAVE = """
            UPDATE care_plan SET name = ?, name_key = ?, trigger = ?, days = ?, query = ?, segment = ?, festival = ?,
                working_days = ?, aim = ?, channel = ?, template = ?, script = ?, kind = ?, owner = ?, priority = ?, text = ?, enabled = ?
            WHERE id = ?
            """;

    private final Tx tx;

    Plans(Tx tx) {
        this.tx = tx;
    }

    /** All, in the order in which they were defined. */
    List<Plan> list() {
        return tx.list(SELECT + " ORDER BY p.id", Plans::plan);
    }

    /** The plan with this name, whatever its case. */
    Optional<Plan> find(String name) {
        return tx.find(SELECT + " WHERE p.name_key = ?", Plans::plan, Plan.key(name));
    }

    /** The same; throws KithException.NotFound, with the nearest names, where there is none. */
    Plan get(String name) {
        return find(name).orElseThrow(() -> {
            List<String> near =
                    Nearest.nearest(name, list().stream().map(Plan::name).toList());
            return new KithException.NotFound(
                    Text.of("There is no care plan '{0}'.", Printable.line(name)),
                    near.isEmpty()
                            ? Text.of("See 'kith care list'; for those of the practice: kith care init")
                            : Text.of("Did you mean {0}?", String.join(Text.of(" or "), near)));
        });
    }

    /** Those with these names, each once; all that are not paused where there are no names. */
    List<Plan> named(List<String> names) {
        if (names.isEmpty()) {
            return list().stream().filter(Plan::enabled).toList();
        }
        List<Plan> named = new ArrayList<>();
        for (String name : names) {
            Plan plan = get(name);
            if (!named.contains(plan)) {
                named.add(plan);
            }
        }
        return named;
    }

    /** Adds a plan; throws KithException.Conflict where another has its name. */
    Plan add(Plan.Rule rule, Plan.Work work, Instant now) {
        refuseTaken(rule.name(), 0);
        checkSegment(rule);
        checkTemplate(work.template());
        checkScript(work.script());
        List<@Nullable Object> values = values(rule, work, true);
        values.add(now);
        tx.run(ADD, values.toArray());
        return get(rule.name());
    }

    /** Makes a plan another; throws as {@link #add} does. */
    Plan save(Plan plan) {
        refuseTaken(plan.name(), plan.id());
        checkSegment(plan.rule());
        Plan.Work before = tx.find(SELECT + " WHERE p.id = ?", Plans::plan, plan.id())
                .map(Plan::work)
                .orElse(plan.work());
        if (!Objects.equals(before.template(), plan.work().template())) {
            checkTemplate(plan.work().template());
        }
        if (!Objects.equals(before.script(), plan.work().script())) {
            checkScript(plan.work().script());
        }
        List<@Nullable Object> values = values(plan.rule(), plan.work(), plan.enabled());
        values.add(plan.id());
        tx.run(SAVE, values.toArray());
        return get(plan.name());
    }

    /** Deletes a plan with what is kept of its occasions; its tasks stay. How many occasions there were. */
    int drop(Plan plan) {
        int items = tx.run("DELETE FROM care_item WHERE plan_id = ?", plan.id());
        tx.run("DELETE FROM care_plan WHERE id = ?", plan.id());
        return items;
    }

    /** Throws KithException.NotFound where a plan waits for a segment that is not there, by that name. */
    void checkSegment(Plan.Rule rule) {
        String segment = rule.segment();
        if (segment != null && tx.number("SELECT count(*) FROM segment WHERE name_key = ?", Plan.key(segment)) == 0) {
            throw new KithException.NotFound(
                    Text.of(
                            "There is no segment '{0}', which the plan {1} waits for.",
                            Printable.line(segment), Printable.line(rule.name())),
                    Text.of("Those there are: kith segment list"));
        }
    }

    /** Throws KithException.NotFound where there is no template of the name; one that is dropped later is no harm. */
    private void checkTemplate(@Nullable String template) {
        if (template == null
                || tx.number("SELECT count(*) FROM template WHERE name_key = ?", Keys.name(template)) > 0) {
            return;
        }
        List<String> near = Nearest.nearest(
                template, tx.list("SELECT name FROM template ORDER BY name_key", row -> row.text("name")));
        throw new KithException.NotFound(
                Text.of("There is no template '{0}'.", Printable.line(template)),
                near.isEmpty()
                        ? Text.of("See 'kith template list'; 'kith template init' makes some to begin with.")
                        : Text.of("Did you mean {0}?", String.join(Text.of(" or "), near)));
    }

    /** Throws KithException.NotFound where there is no script of the name. */
    private void checkScript(@Nullable String script) {
        if (script != null) {
            new Scripts(tx).get(script);
        }
    }

    private void refuseTaken(String name, long id) {
        find(name).filter(other -> other.id() != id).ifPresent(other -> {
            throw new KithException.Conflict(
                    Text.of("There is a care plan '{0}' already.", Printable.line(other.name())),
                    Text.of("To change it: kith care edit '{0}'", other.name()));
        });
    }

    private static List<@Nullable Object> values(Plan.Rule rule, Plan.Work work, boolean enabled) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(rule.name());
        values.add(Plan.key(rule.name()));
        values.add(rule.trigger().word());
        values.add(rule.days());
        values.add(rule.query());
        values.add(rule.segment());
        values.add(rule.festival() == null ? null : rule.festival().word());
        values.add(rule.workingDays());
        values.add(work.aim());
        values.add(work.channel());
        values.add(work.template());
        values.add(work.script());
        values.add(work.kind());
        values.add(work.owner());
        values.add(work.priority().word());
        values.add(work.text());
        values.add(enabled);
        return values;
    }

    private static Plan plan(Row row) {
        String festival = row.textOrNull("festival");
        Plan.Rule rule = new Plan.Rule(
                row.text("name"),
                Trigger.of(row.text("trigger")),
                (int) row.number("days"),
                row.textOrNull("query"),
                row.textOrNull("segment"),
                festival == null ? null : Festival.of(festival),
                row.flag("working_days"));
        Plan.Work work = new Plan.Work(
                row.textOrNull("aim"),
                row.textOrNull("channel"),
                row.textOrNull("template"),
                row.textOrNull("script"),
                row.textOrNull("kind"),
                row.textOrNull("owner"),
                Priority.of(row.text("priority")),
                row.textOrNull("text"));
        return new Plan(row.number("id"), rule, work, row.flag("enabled"), row.instant("created_at"));
    }
}
