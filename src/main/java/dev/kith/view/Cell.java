package dev.kith.view;

import dev.kith.base.Due;
import dev.kith.base.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One typed value of a row; how it looks is a writer's business. Writers visit a cell instead of switching over its
 * type: the first pattern switch in a JVM takes 4 ms, and every list would pay for it.
 */
public sealed interface Cell {
    /** Hands the value to the method of the visitor that is for its type. */
    void accept(Visitor visitor) throws IOException;

    /** What a writer does with each type of cell. */
    interface Visitor {
        void text(String value) throws IOException;

        void whole(long value) throws IOException;

        void decimal(BigDecimal value) throws IOException;

        void amount(Money value) throws IOException;

        void moment(Instant value) throws IOException;

        void day(LocalDate value) throws IOException;

        void flag(boolean value) throws IOException;

        void words(List<String> values) throws IOException;

        void bar(double fraction) throws IOException;

        void trend(List<Long> values) throws IOException;

        /** Numbers in shades; the numbers themselves, where nothing is drawn. */
        default void heat(Heat heat) throws IOException {
            trend(heat.values());
        }

        /** What people write as their country does, and programs read as it is. */
        void local(Local local) throws IOException;

        void nothing() throws IOException;
    }

    /** Text as it was entered, line ends and all. */
    record Text(String value) implements Cell {
        @Override
        public void accept(Visitor visitor) throws IOException {
            visitor.text(value);
        }
    }

    /** A whole number. */
    record Whole(long value) implements Cell {
        @Override
        public void accept(Visitor visitor) throws IOException {
            visitor.whole(value);
        }
    }

    /** The number by which one of a kind of things is known; the noun is the word for them: {@code task}. */
    record Key(String noun, long value) implements Cell {
        @Override
        public void accept(Visitor visitor) throws IOException {
            visitor.whole(value);
        }
    }

    /** A number with decimals, shown with as many as it has. */
    record Decimal(BigDecimal value) implements Cell {
        @Override
        public void accept(Visitor visitor) throws IOException {
            visitor.decimal(value);
        }
    }

    /** An amount of money. */
    record Amount(Money value) implements Cell {
        @Override
        public void accept(Visitor visitor) throws IOException {
            visitor.amount(value);
        }
    }

    /** A point in time. */
    record Moment(Instant value) implements Cell {
        @Override
        public void accept(Visitor visitor) throws IOException {
            visitor.moment(value);
        }
    }

    /** A date of the calendar. */
    record Day(LocalDate value) implements Cell {
        @Override
        public void accept(Visitor visitor) throws IOException {
            visitor.day(value);
        }
    }

    /**
     * When something is due: shown as the day, or as the time.
     *
     * @param recurrence how it comes again, or null
     */
    record DueAt(Due value, @Nullable Recurrence recurrence) implements Cell {
        @Override
        public void accept(Visitor visitor) throws IOException {
            LocalDate day = value.day();
            if (day == null) {
                visitor.moment(value.at());
            } else {
                visitor.day(day);
            }
        }
    }

    /** Yes or no. */
    record Flag(boolean value) implements Cell {
        @Override
        public void accept(Visitor visitor) throws IOException {
            visitor.flag(value);
        }
    }

    /** Several words, such as tags. */
    record Words(List<String> values) implements Cell {
        public Words {
            values = List.copyOf(values);
        }

        @Override
        public void accept(Visitor visitor) throws IOException {
            visitor.words(values);
        }
    }

    /** A part of a whole from 0 to 1: drawn in tables on a terminal, a number elsewhere. */
    record Bar(double fraction) implements Cell {
        public Bar {
            if (!Double.isFinite(fraction)) {
                throw new IllegalArgumentException("fraction: " + fraction);
            }
        }

        @Override
        public void accept(Visitor visitor) throws IOException {
            visitor.bar(fraction);
        }
    }

    /** A number as it was over time, oldest first: drawn for people, the numbers elsewhere. */
    record Trend(List<Long> values) implements Cell {
        public Trend {
            values = List.copyOf(values);
        }

        @Override
        public void accept(Visitor visitor) throws IOException {
            visitor.trend(values);
        }
    }

    /**
     * Numbers as shades, one beside the other: the darkest stands for the most, which many cells have in common.
     *
     * @param after what is said after them, or empty
     */
    record Heat(List<Long> values, long most, String after) implements Cell {
        public Heat {
            values = List.copyOf(values);
        }

        @Override
        public void accept(Visitor visitor) throws IOException {
            visitor.heat(this);
        }
    }

    /** A value that people of each country write in their own way. */
    record Local(Written written) implements Cell {
        @Override
        public void accept(Visitor visitor) throws IOException {
            visitor.local(this);
        }
    }

    /**
     * What a {@link Local} says to whom; home is the two letters of the country that the reader is at home in, or empty
     * where that is not known.
     */
    public interface Written {
        /** The value as programs read it. */
        Cell value(String home);

        /** The value as people read it there. */
        String text(String home);
    }

    /** A cell of which some words have a color on a terminal; to anybody else it is the cell itself. */
    record Tinted(Cell cell, Map<String, Tint> tints) implements Cell {
        private static final String BETWEEN = ", ";

        public Tinted {
            tints = Map.copyOf(tints);
        }

        @Override
        public void accept(Visitor visitor) throws IOException {
            cell.accept(visitor);
        }

        /** The text of the cell with its words in their colors. */
        String painted(String text) {
            StringBuilder painted = new StringBuilder();
            for (String word : text.split(BETWEEN, -1)) {
                Tint tint = tints.get(word);
                painted.append(painted.isEmpty() ? "" : BETWEEN).append(tint == null ? word : tint.on(word));
            }
            return painted.toString();
        }
    }

    /** No value. */
    record Nothing() implements Cell {
        @Override
        public void accept(Visitor visitor) throws IOException {
            visitor.nothing();
        }
    }
}
