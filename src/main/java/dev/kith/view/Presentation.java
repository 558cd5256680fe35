package dev.kith.view;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a view shall look, as the user and the terminal have it.
 *
 * @param columns the ids of the columns to show, in order; empty for the usual ones
 * @param limit the most rows to show; 0 for all
 * @param header whether formats of rows begin with the names of the columns
 * @param terminal whether the output is a terminal: relative times, bars and cutting to the width are only for it
 * @param width the terminal's width in columns
 * @param shades whether a terminal shows shades: it has them, and they are wanted
 * @param spreadsheetSafe whether text that a spreadsheet would take for a formula is disarmed in CSV and TSV
 * @param quoted whether cells of TSV are quoted as those of CSV, for files that are imported again
 * @param now what relative times are relative to
 * @param zone the time zone of all times shown
 * @param home the two letters of the country that readers are at home in, or empty
 */
public record Presentation(
        Format format,
        List<String> columns,
        int limit,
        @Nullable Sort sort,
        boolean header,
        boolean terminal,
        int width,
        boolean color,
        boolean shades,
        boolean spreadsheetSafe,
        boolean quoted,
        Instant now,
        ZoneId zone,
        String home) {

    /** The same with quoted cells. */
    public Presentation withQuotes() {
        return new Presentation(
                format,
                columns,
                limit,
                sort,
                header,
                terminal,
                width,
                color,
                shades,
                spreadsheetSafe,
                true,
                now,
                zone,
                home);
    }

    /** A table for a pipe with everything as usual, to start from. */
    public static Builder builder(Instant now, ZoneId zone) {
        return new Builder(now, zone);
    }

    /** Collects what differs from the usual. */
    public static final class Builder {
        private final Instant now;
        private final ZoneId zone;
        private Format format = Format.TABLE;
        private List<String> columns = List.of();
        private int limit;
        private @Nullable Sort sort;
        private boolean header = true;
        private boolean terminal;
        private int width;
        private boolean color;
        private boolean shades;
        private boolean spreadsheetSafe;
        private String home = "";

        private Builder(Instant now, ZoneId zone) {
            this.now = now;
            this.zone = zone;
        }

        public Builder format(Format format) {
            this.format = format;
            return this;
        }

        public Builder columns(List<String> columns) {
            this.columns = List.copyOf(columns);
            return this;
        }

        public Builder limit(int limit) {
            this.limit = limit;
            return this;
        }

        public Builder sort(@Nullable Sort sort) {
            this.sort = sort;
            return this;
        }

        public Builder header(boolean header) {
            this.header = header;
            return this;
        }

        /** The output is a terminal this many columns wide. */
        public Builder terminal(int width) {
            this.terminal = true;
            this.width = width;
            return this;
        }

        public Builder color(boolean color) {
            this.color = color;
            return this;
        }

        public Builder shades(boolean shades) {
            this.shades = shades;
            return this;
        }

        public Builder spreadsheetSafe(boolean spreadsheetSafe) {
            this.spreadsheetSafe = spreadsheetSafe;
            return this;
        }

        /** The two letters of the country that readers are at home in. */
        public Builder home(String home) {
            this.home = home;
            return this;
        }

        public Presentation build() {
            return new Presentation(
                    format,
                    columns,
                    limit,
                    sort,
                    header,
                    terminal,
                    width,
                    color,
                    shades,
                    spreadsheetSafe,
                    false,
                    now,
                    zone,
                    home);
        }
    }
}
