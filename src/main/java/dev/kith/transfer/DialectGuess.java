package dev.kith.transfer;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out from the first lines of a file what separates its cells and what quotes them. */
final class DialectGuess {
    private static final String USUAL = ",;\t|";
    private static final String UNUSUAL = ":^~#*\u001f\u0001";

    private final String name;
    private final List<String> lines;
    private final String header;
    private final char quote;

    /**
     * @param name of the file
     * @param quote what the user says, or null
     */
    DialectGuess(String name, List<String> lines, @Nullable Character quote) {
        this.name = name;
        this.lines = lines.subList(Math.min(1, lines.size()), lines.size());
        this.header = lines.isEmpty() ? "" : lines.getFirst();
        this.quote = quote != null ? quote : quote(header.strip());
    }

    private static char quote(String header) {
        boolean single = header.length() > 1 && header.startsWith("'") && header.endsWith("'");
        return single && header.indexOf('"') < 0 ? '\'' : '"';
    }

    char quote() {
        return quote;
    }

    /**
     * What stands most often in the header; a comma where nothing does.
     *
     * @throws KithException.Invalid where that leaves a single column, and something else would not
     */
    char delimiter() {
        char best = ',';
        int most = 0;
        for (int of = 0; of < USUAL.length(); of++) {
            int count = count(header, USUAL.charAt(of));
            if (count > most) {
                best = USUAL.charAt(of);
                most = count;
            }
        }
        if (most == 0) {
            refuseSingleColumn();
        }
        return best;
    }

    private void refuseSingleColumn() {
        for (int of = 0; of < UNUSUAL.length(); of++) {
            char candidate = UNUSUAL.charAt(of);
            int count = count(header, candidate);
            if (count > 0 && !lines.isEmpty() && lines.stream().allMatch(line -> count(line, candidate) == count)) {
                throw new KithException.Invalid(
                        Text.of(
                                "{0} would be a single column; it looks as if {1} separated {2}.",
                                name, Dialect.words(candidate), count + 1),
                        Text.of("Say so: --delimiter '{0}', or --delimiter , where it is one column.", candidate));
            }
        }
        for (int of = 0; of < USUAL.length(); of++) {
            char candidate = USUAL.charAt(of);
            int count = lines.isEmpty() ? 0 : count(lines.getFirst(), candidate);
            if (count > 0 && lines.size() > 1 && lines.stream().allMatch(line -> count(line, candidate) == count)) {
                throw new KithException.Invalid(
                        Text.of(
                                "The first line of {0} is a single column, but the next have {1}, separated by {2}.",
                                name, count + 1, Dialect.words(candidate)),
                        Text.of("Remove what stands before the header, or say what separates cells: --delimiter ';'."));
            }
        }
    }

    /** How often a character stands in a line outside quotes. */
    private int count(String line, char candidate) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == quote;
            count += !quoted && line.charAt(i) == candidate ? 1 : 0;
        }
        return count;
    }
}
