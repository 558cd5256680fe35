package dev.kith.view;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes what a time zone is (a VTIMEZONE of RFC 5545), from the year before to twenty years on. */
final class ZoneLines {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final LocalDateTime BEGINNING = LocalDateTime.of(1970, 1, 1, 0, 0);
    private static final int YEARS = 20;

    private final ContentLines lines;
    private final ZoneId zone;

    ZoneLines(ContentLines lines, ZoneId zone) {
        this.lines = lines;
        this.zone = zone;
    }

    /** What a property has for times in a zone: {@code ;TZID=Europe/London}. */
    static String parameter(ZoneId zone) {
        String id = zone.getId();
        return ";TZID=" + (id.indexOf(':') < 0 ? id : '"' + id + '"');
    }

    void write(Instant now) throws IOException {
        ZoneRules rules = zone.getRules();
        Instant first = now.atZone(zone).minusYears(1).toInstant();
        Instant last = now.atZone(zone).plusYears(YEARS).toInstant();
        lines.property("BEGIN", "VTIMEZONE");
        lines.text("TZID", zone.getId());
        ZoneOffset offset = rules.getOffset(first);
        observance(rules.isDaylightSavings(first), offset, offset, List.of(BEGINNING));
        for (List<ZoneOffsetTransition> same : byOffsets(rules, first, last).values()) {
            ZoneOffsetTransition one = same.getFirst();
            observance(
                    rules.isDaylightSavings(one.getInstant()),
                    one.getOffsetBefore(),
                    one.getOffsetAfter(),
                    same.stream().map(ZoneOffsetTransition::getDateTimeBefore).toList());
        }
        lines.property("END", "VTIMEZONE");
    }

    private static Map<List<ZoneOffset>, List<ZoneOffsetTransition>> byOffsets(
            ZoneRules rules, Instant first, Instant last) {
        Map<List<ZoneOffset>, List<ZoneOffsetTransition>> all = new LinkedHashMap<>();
        ZoneOffsetTransition next = rules.nextTransition(first);
        while (next != null && next.getInstant().isBefore(last)) {
            all.computeIfAbsent(List.of(next.getOffsetBefore(), next.getOffsetAfter()), any -> new ArrayList<>())
                    .add(next);
            next = rules.nextTransition(next.getInstant());
        }
        return all;
    }

    /** @param begins when it begins, by the clock before it */
    private void observance(boolean daylight, ZoneOffset before, ZoneOffset after, List<LocalDateTime> begins)
            throws IOException {
        String name = daylight ? "DAYLIGHT" : "STANDARD";
        lines.property("BEGIN", name);
        lines.property("DTSTART", LOCAL.format(begins.getFirst()));
        lines.property("TZOFFSETFROM", text(before));
        lines.property("TZOFFSETTO", text(after));
        if (begins.size() > 1) {
            lines.property("RDATE", begins.stream().skip(1).map(LOCAL::format).collect(Collectors.joining(",")));
        }
        lines.property("END", name);
    }

    /** {@code +0100}, with seconds only where there are some. */
    private static String text(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        String text =
                "%s%02d%02d".formatted(offset.getTotalSeconds() < 0 ? "-" : "+", seconds / 3600, seconds / 60 % 60);
        return seconds % 60 == 0 ? text : text + "%02d".formatted(seconds % 60);
    }
}
