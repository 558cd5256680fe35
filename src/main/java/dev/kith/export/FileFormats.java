package dev.kith.export;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The format that the name of a file promises. */
final class FileFormats {
    private FileFormats() {}

    /** One of the formats, the first where the name says nothing else. */
    static String of(@Nullable String file, List<String> formats) {
        String name = file == null ? "" : file.toLowerCase(Locale.ROOT);
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        String ending = plain.substring(plain.lastIndexOf('.') + 1);
        String format = switch (ending) {
            case "ndjson" -> "jsonl";
            case "vcf" -> "vcard";
            case "tab" -> "tsv";
            case "ical" -> "ics";
            default -> ending;
        };
        return formats.contains(format) ? format : formats.getFirst();
    }
}
