package dev.kith.testing;

import dev.kith.app.Kith;
import dev.kith.base.Text;
import dev.kith.cli.Env;
import dev.kith.cli.Kept;
import dev.kith.cli.Speaking;
import java.io.StringWriter;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A language for tests that says what English does, with ⟦ and ⟧ around each line of it: what stands on the screen
 * without them came from no text. What is put into a text stands outside of them too. It notes what it is asked for.
 */
public final class Marked implements Text.Translation {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern TEXT = Pattern.compile("⟦[^⟦⟧]*⟧");

    private final Set<String> words = new TreeSet<>();

    @Override
    public String of(String english) {
        Matcher place = PLACE.matcher(english);
        StringBuilder marked = new StringBuilder();
        int from = 0;
        while (place.find()) {
            mark(english.substring(from, place.start()), marked).append(place.group());
            from = place.end();
        }
        return mark(english.substring(from), marked).toString();
    }

    @Override
    public String word(String kept) {
        words.add(kept);
        return of(kept);
    }

    /** The words of kith that people were shown. */
    public Set<String> words() {
        return words;
    }

    /** Each line by itself. */
    private static StringBuilder mark(String piece, StringBuilder marked) {
        String between = "";
        for (String line : piece.split("\n", -1)) {
            marked.append(between).append(line.isBlank() ? line : "⟦" + line + "⟧");
            between = "\n";
        }
        return marked;
    }

    /** Output without what came from texts. */
    public static String rest(String output) {
        return TEXT.matcher(output).replaceAll(" ");
    }

    /** Kith in this process, in this language; in English for whoever asks for JSON. */
    public Program program() {
        return (argv, input, world) -> {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            Env env = Program.env(input, out, err, world);
            int code = Speaking.asksForJson(argv) ? Kith.run(argv, env) : Kith.run(argv, env, Kept.nothing(), this);
            return new Ran(out.toString(), err.toString(), code);
        };
    }
}
