package dev.kith.template;

import dev.kith.base.KithException;
import dev.kith.base.NameOrder;
import dev.kith.base.Nearest;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The templates of a database. */
final class Templates {
    private static final String SELECT = "SELECT id, name, subject, text, created_at FROM template";
    private static final String ADD =
            "INSERT INTO template (name, name_key, subject, text, created_at) VALUES (?, ?, ?, ?, ?)";
    private static final String SAVE = "UPDATE template SET name = ?, name_key = ?, subject = ?, text = ? WHERE id = ?";

    private final Tx tx;

    Templates(Tx tx) {
        this.tx = tx;
    }

    /** All templates by name. */
    List<Template> list() {
        return NameOrder.sorted(
                tx.list(SELECT + " ORDER BY name_key", Templates::template),
                template -> template.draft().name());
    }

    Optional<Template> find(String name) {
        return tx.find(SELECT + " WHERE name_key = ?", Templates::template, Template.key(name));
    }

    /** The template with this name; throws KithException.NotFound, with the nearest names, where there is none. */
    Template get(String name) {
        return find(name).orElseThrow(() -> {
            List<String> near =
                    Nearest.nearest(name, list().stream().map(Template::name).toList());
            return new KithException.NotFound(
                    Text.of("There is no template '{0}'.", Printable.line(name)),
                    near.isEmpty()
                            ? Text.of("See 'kith template list'; 'kith template init' makes some to begin with.")
                            : Text.of("Did you mean {0}?", String.join(Text.of(" or "), near)));
        });
    }

    /** Adds a template; throws KithException.Conflict where there is one of the name. */
    Template add(Template.Draft draft, Instant now) {
        refuseTaken(draft.name(), 0);
        long id = tx.insert(ADD, draft.name(), Template.key(draft.name()), draft.subject(), draft.text(), now);
        return new Template(id, draft, now);
    }

    /** Gives a template other content; throws KithException.Conflict where another has the name. */
    Template save(Template template, Template.Draft draft) {
        refuseTaken(draft.name(), template.id());
        tx.run(SAVE, draft.name(), Template.key(draft.name()), draft.subject(), draft.text(), template.id());
        return new Template(template.id(), draft, template.createdAt());
    }

    void drop(Template template) {
        tx.run("DELETE FROM template WHERE id = ?", template.id());
    }

    private void refuseTaken(String name, long id) {
        find(name).filter(other -> other.id() != id).ifPresent(other -> {
            throw new KithException.Conflict(
                    Text.of("There is a template '{0}' already.", Printable.line(other.name())),
                    Text.of("To change it: kith template edit '{0}'", other.name()));
        });
    }

    private static Template template(Row row) {
        return new Template(
                row.number("id"),
                new Template.Draft(row.text("name"), row.text("subject"), row.text("text")),
                row.instant("created_at"));
    }
}
