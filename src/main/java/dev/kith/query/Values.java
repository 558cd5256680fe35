package dev.kith.query;

import dev.kith.base.ChineseNumber;
import dev.kith.base.Currency;
import dev.kith.base.KithException;
import dev.kith.base.Moments;
import dev.kith.base.Money;
import dev.kith.base.Nearest;
import dev.kith.base.Printable;
import dev.kith.base.Span;
import dev.kith.base.Synonyms;
import dev.kith.base.Text;
import dev.kith.base.Width;
import dev.kith.db.Where;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the values of a query as their fields have them: what is now, and which currency amounts are in. */
public final class Values {
    private final Moments moments;
    private final Currency currency;

    public Values(Moments moments, Currency currency) {
        this.moments = moments;
        this.currency = currency;
    }

    /**
     * A value on the axis of its field: from the start, to the end. An age lies the other way round: more of it is
     * earlier.
     *
     * @param open whether the end itself is no part of the value, as with days and months
     */
    record Point(String mark, Object start, Object end, boolean open, boolean isAge) {
        Where atLeast(String expression) {
            return compare(expression, isAge ? "<=" : ">=", start);
        }

        Where atMost(String expression) {
            return isAge ? compare(expression, ">=", start) : compare(expression, open ? "<" : "<=", end);
        }

        Where above(String expression) {
            return isAge ? compare(expression, "<", start) : compare(expression, open ? ">=" : ">", end);
        }

        Where below(String expression) {
            return compare(expression, isAge ? ">" : "<", start);
        }

        private Where compare(String expression, String operator, Object value) {
            return Where.of(expression + " " + operator + " " + mark, value);
        }
    }

    /** The condition that the field has this value; Invalid where it can't. */
    Where equal(Field field, String value) {
        return switch (field.kind()) {
            case TEXT -> like(field, text(field, value), value.contains("*") ? "" : "%");
            case WORD -> word(field, value);
            case FLAG -> Where.of(field.value() + " = ?", flag(field, value));
            case NUMBER, MONEY -> {
                Point point = point(field, value);
                yield Where.of(field.value() + " = " + point.mark(), point.start());
            }
            case BIRTHDAY, DATE, MOMENT -> {
                PartOfYear part = partOfYear(field, value, value);
                if (part != null) {
                    yield part.where(field);
                }
                Where side = Width.isAscii(value) ? null : side(field, value);
                if (side != null) {
                    yield side;
                }
                Point point = point(field, value);
                if (point.isAge()) {
                    throw new KithException.Invalid(Text.of(
                            "A length of time needs a side: {0}:{1}.. is {2} ago or longer, {3}:..{4} is within the last {5}.",
                            field.name(), value, value, field.name(), value, value));
                }
                Where since = point.atLeast(field.value());
                yield since.and(point.atMost(field.value()));
            }
        };
    }

    /** The days of the year that two ends of a field stand for; null where they stand for days of one year, or none. */
    @Nullable
    PartOfYear partOfYear(Field field, String from, String to) {
        try {
            return field.kind() == Field.Kind.BIRTHDAY ? PartOfYear.of(from, to, moments) : null;
        } catch (KithException.Invalid e) {
            throw cannotBe(field, from.equals(to) ? from : from + ".." + to, e);
        }
    }

    private static KithException.Invalid cannotBe(Field field, String value, KithException.Invalid why) {
        return new KithException.Invalid(
                Text.of("The field {0} can't be '{1}': {2}", field.name(), Printable.line(value), why.getMessage()),
                Text.of("It takes {0}.", field.takes()));
    }

    /** A length of time that says its side in Chinese: 30天内 is ..30d, 90天以上 is 90d..; null for anything else. */
    private @Nullable Where side(Field field, String value) {
        for (String mark : List.of("以内", "之内", "内", "以上")) {
            if (value.endsWith(mark)) {
                String length = value.substring(0, value.length() - mark.length());
                if (Span.parseOrNull(length) != null) {
                    Point point = point(field, length);
                    return mark.equals("以上") ? point.atLeast(field.value()) : point.atMost(field.value());
                }
            }
        }
        return null;
    }

    /** Where a value of an ordered field lies; Invalid where it can't be one. */
    Point point(Field field, String value) {
        try {
            return switch (field.kind()) {
                case NUMBER ->
                    number(new BigDecimal(ChineseNumber.plain(value.strip())).scaleByPowerOfTen(field.decimals()));
                case MONEY -> {
                    long minor = Money.parse(value, currency).minor();
                    yield new Point("?", minor, minor, false, false);
                }
                case BIRTHDAY, DATE -> date(value);
                case MOMENT -> moment(value);
                case TEXT, WORD, FLAG -> throw new IllegalArgumentException("no order: " + field.kind());
            };
        } catch (NumberFormatException e) {
            throw invalid(field, value);
        } catch (KithException.Invalid e) {
            throw cannotBe(field, value, e);
        }
    }

    /** A start or an end of a value as people read it. */
    String shown(Field field, Object value) {
        if (value instanceof Instant instant) {
            return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).format(instant.atZone(moments.zone()));
        }
        boolean money = field.kind() == Field.Kind.MONEY && value instanceof Long;
        return money
                ? new Money((Long) value, currency).display()
                : value instanceof Long whole
                        ? BigDecimal.valueOf(whole, field.decimals()).toPlainString()
                        : value.toString();
    }

    /** A number that is not whole is compared as the decimal it is. */
    private static Point number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.scale() <= 0 && plain.precision() - plain.scale() <= 18) {
            long whole = plain.longValueExact();
            return new Point("?", whole, whole, false, false);
        }
        String text =
                plain.precision() > 40 || Math.abs(plain.scale()) > 400 ? plain.toString() : plain.toPlainString();
        return new Point("CAST(? AS NUMERIC)", text, text, false, false);
    }

    private Point date(String value) {
        Span span = Span.parseOrNull(value);
        if (span != null) {
            LocalDate day = span.before(moments.now().atZone(moments.zone())).toLocalDate();
            return new Point("?", day, day, false, true);
        }
        Moments.Moment moment = moments.parse(value);
        LocalDate start = moment.start().toLocalDate();
        boolean time = moment.precision() == Moments.Precision.SECOND || moment.precision() == Moments.Precision.MINUTE;
        return new Point("?", start, time ? start.plusDays(1) : moment.end().toLocalDate(), true, false);
    }

    private Point moment(String value) {
        Span span = Span.parseOrNull(value);
        if (span != null) {
            Instant then = span.before(moments.now().atZone(moments.zone())).toInstant();
            return new Point("?", then, then, false, true);
        }
        Moments.Moment moment = moments.parse(value);
        return new Point("?", moment.start().toInstant(), moment.end().toInstant(), true, false);
    }

    private static Where word(Field field, String value) {
        String given = text(field, value);
        String word = field.words().isEmpty() ? given : Synonyms.of(given, field.words());
        if (!field.words().isEmpty() && !field.words().contains(word.toLowerCase(Locale.ROOT))) {
            throw invalid(field, value);
        }
        if (word.contains("*")) {
            return like(field, word, "");
        }
        if (field.isKeyed()) {
            return Where.of(field.value() + " = ?", word);
        }
        List<String> spellings = spellings(word);
        return Where.of(
                field.value() + " COLLATE NOCASE IN (" + Where.marks(spellings.size()) + ")", spellings.toArray());
    }

    private static Where like(Field field, String text, String around) {
        List<String> sql = new ArrayList<>();
        List<Object> patterns = new ArrayList<>();
        for (String spelling : spellings(text)) {
            String escaped = spelling.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
            sql.add(field.value() + " LIKE ? ESCAPE '\\'");
            patterns.add(around + escaped.replace('*', '%') + around);
        }
        return Where.of("(" + String.join(" OR ", sql) + ")", patterns.toArray());
    }

    /**
     * SQLite knows the two cases of A to Z only; other letters are looked for as people write words: łódź, ŁÓDŹ, Łódź.
     */
    private static List<String> spellings(String text) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(text);
        if (text.chars().anyMatch(c -> c > 0x7f)) {
            spellings.add(text.toLowerCase(Locale.ROOT));
            spellings.add(text.toUpperCase(Locale.ROOT));
            spellings.add(capitalised(text));
        }
        return List.copyOf(spellings);
    }

    private static String capitalised(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean first = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(first ? Character.toTitleCase(c) : Character.toLowerCase(c));
            first = !Character.isLetter(c);
        }
        return out.toString();
    }

    private static String text(Field field, String value) {
        String text = field.key().apply(value);
        if (text.isEmpty()) {
            throw invalid(field, value);
        }
        return text;
    }

    private static long flag(Field field, String value) {
        return switch (Synonyms.yesOrNo(value)) {
            case "yes", "true", "1" -> 1;
            case "no", "false", "0" -> 0;
            default -> throw invalid(field, value);
        };
    }

    private static KithException.Invalid invalid(Field field, String value) {
        List<String> near = Nearest.nearest(value, field.words());
        return new KithException.Invalid(
                Text.of("The field {0} takes {1}, not '{2}'.", field.name(), field.takes(), Printable.line(value)),
                near.isEmpty() ? null : Text.of("Did you mean {0}?", String.join(Text.of(" or "), near)));
    }
}
