package dev.kith.holiday;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataAdapter;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import dev.kith.base.KithException;
import dev.kith.base.Text;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the events out of a file of calendars (RFC 5545). */
final class CalendarReader extends VObjectDataAdapter {
    private static final String CALENDAR = "VCALENDAR";
    private static final String EVENT = "VEVENT";

    private final String source;
    private final ZoneId zone;
    private final List<HolidayEvent> events = new ArrayList<>();
    private final List<Integer> broken = new ArrayList<>();
    private @Nullable String name;
    private @Nullable HolidayEvent event;
    /** Where the calendar begins that is open, or 0. */
    private long open;

    private int skipped;

    private int calendars;

    /**
     * @param source what the user called the file
     * @param zone that of the database
     */
    CalendarReader(String source, ZoneId zone) {
        this.source = source;
        this.zone = zone;
    }

    /**
     * What stands in a file.
     *
     * @param name what the calendar calls itself, or null
     * @param broken the numbers of lines that say nothing
     */
    record Read(@Nullable String name, List<HolidayEvent> events, List<Integer> broken) {}

    /** Reads a text; throws KithException.Invalid where it is no calendar, has no events or ends in the middle. */
    Read read(String text) {
        // The parser takes an empty line at the beginning for the end.
        String begun = text.stripLeading();
        skipped = (int) text.substring(0, text.length() - begun.length())
                .chars()
                .filter(c -> c == '\n')
                .count();
        SyntaxRules rules = SyntaxRules.iCalendar();
        rules.setDefaultSyntaxStyle(SyntaxStyle.NEW);
        try (VObjectReader reader = new VObjectReader(new StringReader(begun), rules)) {
            reader.parse(this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (calendars == 0) {
            throw new KithException.Invalid(
                    Text.of("{0} is no calendar: there is no BEGIN:VCALENDAR in it.", source),
                    Text.of("A calendar is a file in the format iCalendar, as a rule with a name that ends in .ics."));
        }
        if (event != null) {
            throw notEnded(event.line(), EVENT);
        }
        if (open > 0) {
            throw notEnded(open, CALENDAR);
        }
        if (events.isEmpty()) {
            throw new KithException.Invalid(Text.of("There are no events in {0}.", source));
        }
        return new Read(name, events, broken);
    }

    @Override
    public void onComponentBegin(String component, Context context) {
        List<String> parents = context.getParentComponents();
        if (component.equalsIgnoreCase(CALENDAR) && parents.isEmpty()) {
            calendars++;
            open = line(context);
        } else if (component.equalsIgnoreCase(EVENT) && event != null) {
            throw notEnded(event.line(), EVENT);
        } else if (component.equalsIgnoreCase(EVENT) && isIn(parents, CALENDAR, 1)) {
            event = new HolidayEvent(line(context), zone);
        }
    }

    @Override
    public void onProperty(VObjectProperty property, Context context) {
        List<String> parents = context.getParentComponents();
        HolidayEvent inside = event;
        if (inside != null && isIn(parents, EVENT, 2)) {
            inside.add(property);
        } else if (isIn(parents, CALENDAR, 1) && name == null) {
            String called = property.getName();
            if (called.equalsIgnoreCase("X-WR-CALNAME") || called.equalsIgnoreCase("NAME")) {
                name = VObjectPropertyValues.unescape(property.getValue());
            }
        }
    }

    @Override
    public void onComponentEnd(String component, Context context) {
        HolidayEvent inside = event;
        int depth = context.getParentComponents().size();
        if (inside != null && component.equalsIgnoreCase(EVENT) && depth == 1) {
            events.add(inside);
            event = null;
        } else if (component.equalsIgnoreCase(CALENDAR) && depth == 0) {
            open = 0;
        }
    }

    @Override
    public void onWarning(Warning warning, VObjectProperty property, Exception thrown, Context context) {
        if (warning == Warning.MALFORMED_LINE) {
            broken.add(line(context));
        }
    }

    private int line(Context context) {
        return context.getLineNumber() + skipped;
    }

    private KithException notEnded(long line, String component) {
        return new KithException.Invalid(Text.of(
                "{0}, line {1}: the {2} that begins here is not ended; the file may be cut off.",
                source, line, component));
    }

    private static boolean isIn(List<String> parents, String component, int depth) {
        return parents.size() == depth && parents.getLast().equalsIgnoreCase(component);
    }
}
