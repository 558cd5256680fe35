package dev.kith.script;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a question says, and which answers it takes: {@code How was delivery? [good|late|never]}. */
public record Wording(String text, AnswerForm form) {
    private static final int LONGEST = 500;

    public Wording {
        text = text.strip();
        if (text.isEmpty()) {
            throw new KithException.Invalid(
                    Text.of("A question needs a text."),
                    Text.of("Write it like 'How was delivery? [good|late|never]'."));
        }
        String takes = form.takes();
        String all = takes == null ? text : text + takes;
        if (all.length() > LONGEST || all.lines().count() > 1) {
            throw new KithException.Invalid(Text.of("A question has at most {0} characters on one line.", LONGEST));
        }
    }

    /** Reads a question with its answers in brackets at the end, where it takes no more than some. */
    public static Wording parse(String typed) {
        String text = typed.strip();
        int open = text.lastIndexOf('[');
        if (!text.endsWith("]") || open < 0) {
            return new Wording(text, new AnswerForm.AnyText());
        }
        String takes = text.substring(open + 1, text.length() - 1);
        return new Wording(text.substring(0, open), AnswerForm.of(takes));
    }

    /** Reads all questions of a script; throws KithException.Invalid where there are none, or one is there twice. */
    static List<Wording> all(List<String> typed) {
        List<Wording> wordings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String each : typed) {
            Wording wording = parse(each);
            if (!seen.add(wording.text())) {
                throw new KithException.Invalid(
                        Text.of("The question '{0}' is there twice.", Printable.line(wording.text())));
            }
            wordings.add(wording);
        }
        if (wordings.isEmpty()) {
            throw new KithException.Invalid(
                    Text.of("A script needs a question."),
                    Text.of("Write it like 'How was delivery? [good|late|never]'."));
        }
        return List.copyOf(wordings);
    }

    /** As it is written. */
    @Override
    public String toString() {
        String takes = form.takes();
        return takes == null ? text : text + " [" + takes + "]";
    }
}
