package dev.kith.template;

import dev.kith.view.Column;
import java.util.List;

/** What is shown of templates. */
final class TemplateViews {
    static final List<Column<Template>> LINES = List.of(
            Column.<Template>whole("id", "Id", Template::id).wide(),
            Column.text("name", "Name", Template::name),
            Column.text("subject", "Subject", template -> template.draft().subject()),
            Column.<Template>text("text", "Text", template -> template.draft().text())
                    .wide(),
            Column.<Template>moment("created_at", "Created", Template::createdAt)
                    .wide());

    static final List<Column<Template>> WHOLE = List.of(
            LINES.get(0),
            LINES.get(1),
            LINES.get(2),
            Column.text("text", "Text", template -> template.draft().text()),
            LINES.get(4));

    /** The id is the customer's. */
    static final List<Column<Rendering>> RENDERED = List.of(
            Column.whole("id", "Id", rendering -> rendering.customer().id()),
            Column.text(
                    "customer", "Customer", rendering -> rendering.customer().name()),
            Column.text("email", "E-mail", Rendering::email),
            Column.text("subject", "Subject", Rendering::subject),
            Column.text("text", "Text", Rendering::text));

    private TemplateViews() {}
}
