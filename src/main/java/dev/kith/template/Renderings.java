package dev.kith.template;

import dev.kith.base.Printable;
import dev.kith.base.Text;
import dev.kith.customer.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A template for several customers.
 *
 * @param all those for whom everything is known
 * @param refused why others have none, a sentence for each
 */
record Renderings(List<Rendering> all, List<String> refused) {
    Renderings {
        all = List.copyOf(all);
        refused = List.copyOf(refused);
    }

    /**
     * Renders it for each.
     *
     * @param mailed whether each needs an address to be sent to
     */
    static Renderings of(Template template, List<Match> customers, Values values, boolean mailed) {
        Wording subject = Wording.parse(template.draft().subject());
        Wording text = Wording.parse(template.draft().text());
        List<Rendering> all = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (Match customer : customers) {
            Map<String, String> known = values.of(customer.id());
            String email = known.get("email");
            String who = Text.of("{0} (id:{1})", Printable.line(customer.name()), customer.id());
            if (mailed && (email == null || !Sender.isAscii(email))) {
                refused.add(Text.of("{0} is left out: no e-mail address to send to.", who));
                continue;
            }
            switch (subject.render(known)) {
                case Wording.Missing missing -> refused.add(missing(who, missing));
                case Wording.Whole title -> {
                    switch (text.render(known)) {
                        case Wording.Missing missing -> refused.add(missing(who, missing));
                        case Wording.Whole whole ->
                            all.add(new Rendering(customer, email, HeaderText.clean(title.text()), whole.text()));
                    }
                }
            }
        }
        return new Renderings(all, refused);
    }

    private static String missing(String who, Wording.Missing missing) {
        return Text.of(
                "{0} is left out: nothing is known for {{1}}; {{2}|...} would say what to write then.",
                who, missing.name(), missing.name());
    }
}
