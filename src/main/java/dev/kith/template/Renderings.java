package dev.kith.template;

import dev.kith.base.Printable;
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
            String who = Printable.line(customer.name()) + " (id:" + customer.id() + ")";
            if (mailed && (email == null || !Sender.isAscii(email))) {
                refused.add(who + " is left out: no e-mail address to send to.");
                continue;
            }
            switch (subject.render(known)) {
                case Wording.Missing missing -> refused.add(missing(who, missing));
                case Wording.Text title -> {
                    switch (text.render(known)) {
                        case Wording.Missing missing -> refused.add(missing(who, missing));
                        case Wording.Text whole ->
                            all.add(new Rendering(customer, email, HeaderText.clean(title.text()), whole.text()));
                    }
                }
            }
        }
        return new Renderings(all, refused);
    }

    private static String missing(String who, Wording.Missing missing) {
        return who + " is left out: nothing is known for {" + missing.name() + "}; {" + missing.name()
                + "|...} would say what to write then.";
    }
}
