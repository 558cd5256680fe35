package dev.kith.customer;

import dev.kith.base.Countries;
import dev.kith.base.Dates;
import dev.kith.base.KithException;
import dev.kith.base.PostalCodes;
import dev.kith.base.Span;
import dev.kith.base.Synonyms;
import dev.kith.base.Text;
import dev.kith.base.Width;
import dev.kith.calendar.LunarDate;
import dev.kith.view.Column;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A plain attribute of a customer: one column, one option, one field in files. Its value is text. */
public enum Attribute {
    ORGANISATION("the organisation they belong to"),
    ROLE("what they do there"),
    COUNTRY("the country, two letters or its name"),
    REGION("the province, state or county"),
    CITY("the city"),
    ADDRESS("the street and number"),
    POSTAL_CODE("the postal code"),
    BIRTHDAY("the birthday, YYYY-MM-DD, or lunar:YYYY-MM-DD by the lunar calendar"),
    LUNAR_BIRTHDAY(Text.later("the birthday by the lunar calendar, YYYY-MM-DD, or YYYY-leapMM-DD")),
    GENDER("the gender"),
    LANGUAGE("the language they like to be spoken to in"),
    SOURCE("how they came"),
    OWNER("the account manager who looks after them"),
    PREFERRED_CHANNEL("the channel they prefer"),
    CONTACT_EVERY("how often they wish to hear from us: 30d, 3mo"),
    INTERESTS("what they are interested in"),
    OCCUPATION("what they do"),
    INCOME_BAND("the band their income is in"),
    RELATIONSHIP("transactional, value-added or cooperative"),
    TEMPERAMENT("how to talk with them"),
    NOTES("anything else worth knowing");

    private static final List<String> RELATIONSHIPS = List.of("transactional", "value-added", "cooperative");

    private static final List<String> GENDERS = List.of("male", "female");

    private final String summary;
    private final String column = name().toLowerCase(Locale.ROOT);
    private final String word = name().equals("REGION") ? "province" : column.replace('_', '-');

    Attribute(String summary) {
        this.summary = summary;
    }

    public String summary() {
        return summary;
    }

    /** The column, the JSON field and the column id: {@code postal_code}. */
    public String column() {
        return column;
    }

    /**
     * The word for it in options and queries: {@code postal-code}. The region's is province: --region is a database's.
     */
    public String word() {
        return word;
    }

    /** The title for people: {@code Postal code}. */
    public String title() {
        String words = column().replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Whether it is a part of where they live. */
    boolean isOfAddress() {
        return this == COUNTRY || this == REGION || this == CITY || this == ADDRESS || this == POSTAL_CODE;
    }

    /** A column of it. */
    <T> Column<T> shown(Column.Value<T, String> value) {
        boolean words = this == GENDER || this == RELATIONSHIP || this == PREFERRED_CHANNEL;
        return words ? Column.word(column(), title(), value) : Column.text(column(), title(), value);
    }

    /** The attribute with this word, or null. */
    public static @Nullable Attribute of(String word) {
        for (Attribute attribute : values()) {
            if (attribute.word().equals(word)) {
                return attribute;
            }
        }
        return null;
    }

    /** The value as it is stored; throws KithException.Invalid where it can't be what it should be. */
    public String checked(String value) {
        String text = value.strip();
        return switch (this) {
            case BIRTHDAY -> birthday(text);
            case LUNAR_BIRTHDAY -> LunarDate.parse(text).plain();
            case CONTACT_EVERY -> Span.parse(text).toString();
            case RELATIONSHIP -> oneOf(Synonyms.of(text, RELATIONSHIPS), RELATIONSHIPS);
            case GENDER -> GENDERS.contains(Synonyms.of(text, GENDERS)) ? Synonyms.of(text, GENDERS) : text;
            case POSTAL_CODE -> Width.narrow(text).strip();
            case COUNTRY, PREFERRED_CHANNEL, LANGUAGE -> text.length() == 2 ? twoLetters(text) : text;
            case ORGANISATION,
                    ROLE,
                    REGION,
                    CITY,
                    ADDRESS,
                    SOURCE,
                    OWNER,
                    INTERESTS,
                    OCCUPATION,
                    INCOME_BAND,
                    TEMPERAMENT,
                    NOTES -> text;
        };
    }

    /**
     * Puts a postal code that was just given in the form that its country writes.
     *
     * @param attributes what is known of a customer, with the code
     * @param region the country, two letters, of those that name none; or empty
     */
    public static void writePostalCode(Map<Attribute, String> attributes, String region) {
        String country = attributes.getOrDefault(COUNTRY, "");
        attributes.computeIfPresent(
                POSTAL_CODE,
                (_, code) -> code.isEmpty()
                        ? code
                        : PostalCodes.written(code, country.isEmpty() ? region : Countries.codeOf(country)));
    }

    /** The form in which a query asks for a value; anything may be asked for. */
    String asked(String value) {
        return switch (this) {
            case GENDER -> Synonyms.of(value, GENDERS);
            case RELATIONSHIP -> Synonyms.of(value, RELATIONSHIPS);
            case POSTAL_CODE -> Width.narrow(value).replace(" ", "").replace("-", "");
            default -> value;
        };
    }

    /** A lunar one stays as such until it is put among the attributes. */
    private static String birthday(String text) {
        return LunarDate.isLunar(text)
                ? LunarDate.parse(text).toString()
                : Dates.parse(text).toString();
    }

    private String twoLetters(String text) {
        return this == COUNTRY ? text.toUpperCase(Locale.ROOT) : text.toLowerCase(Locale.ROOT);
    }

    private String oneOf(String text, List<String> words) {
        if (!words.contains(text)) {
            throw new KithException.Invalid(
                    Text.of("The {0} is one of {1}, not '{2}'.", word(), String.join(", ", words), text));
        }
        return text;
    }
}
