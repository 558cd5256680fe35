package dev.kith.transfer;

import dev.kith.base.KithException;
import dev.kith.base.Synonyms;
import dev.kith.base.Text;
import dev.kith.calendar.LunarDate;
import dev.kith.customer.Attribute;
import dev.kith.customer.Birthday;
import dev.kith.customer.CustomFields;
import dev.kith.customer.FieldType;
import dev.kith.customer.Handle;
import dev.kith.customer.Keys;
import dev.kith.customer.Phone;
import dev.kith.customer.Phones;
import dev.kith.customer.Profile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a {@link Draft} of a row of a customer file: every value checked as if it were typed. */
final class CustomerReader implements Rows.Check<Draft> {
    private static final int LONGEST = 100_000;
    private static final int LONGEST_KEY = 1_000;
    private static final Pattern TAG_SEPARATORS = Pattern.compile("[;,|，；]|:::");

    /** What Outlook writes for a date that it does not have. */
    private static final Pattern NO_DATE = Pattern.compile("0+[-/.]0+[-/.]0+");

    private static final List<String> KINDS = List.of("person", "organisation");

    private final Mapping mapping;
    private final Phones phones;
    private final Map<String, FieldType> fieldTypes;
    private final List<String> tags;
    private final boolean emptyClears;
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<String> handleFields = new ArrayList<>();
    private final List<String> valueFields = new ArrayList<>();

    /**
     * @param fieldTypes the types of the custom fields that are known; those that the file brings are added
     * @param request what is put on every customer, and what an empty cell means
     */
    CustomerReader(Mapping mapping, Phones phones, Map<String, FieldType> fieldTypes, CustomerImport.Request request) {
        this.mapping = mapping;
        this.phones = phones;
        this.fieldTypes = new HashMap<>(fieldTypes);
        this.tags = request.tags();
        this.emptyClears = request.emptyClears();
        for (String field : mapping.fields()) {
            Attribute attribute = Attribute.of(field);
            if (attribute != null) {
                attributes.add(attribute);
            } else if (field.startsWith("handle.")) {
                handleFields.add(field);
            } else if (field.startsWith("field.")) {
                valueFields.add(field);
            }
        }
        also(Attribute.BIRTHDAY, Attribute.LUNAR_BIRTHDAY);
        also(Attribute.LUNAR_BIRTHDAY, Attribute.BIRTHDAY);
    }

    /** A value of the one may make one of the other. */
    private void also(Attribute one, Attribute other) {
        if (attributes.contains(one) && !attributes.contains(other)) {
            attributes.add(other);
        }
    }

    /** The attributes that rows may have a value of. */
    List<Attribute> attributes() {
        return attributes;
    }

    /** The types of all custom fields, known before or brought by the rows. */
    Map<String, FieldType> fieldTypes() {
        return fieldTypes;
    }

    @Override
    public Draft draft(RowSource.Row row) {
        @Nullable String[] cells = row.cells();
        Draft draft = new Draft(
                row.number(),
                kind(cells),
                externalId(cells),
                name(cells),
                emails(cells),
                phones(cells),
                handles(cells),
                attributes(cells),
                values(cells),
                tags(cells),
                emptyClears ? cleared(cells) : Set.of());
        if (!draft.saysWho()) {
            throw new RejectedRow("no_name", Text.of("The row has no name, e-mail, phone or external id."));
        }
        return draft;
    }

    private Profile.@Nullable Kind kind(@Nullable String[] cells) {
        String kind = mapping.one("kind", cells);
        return kind == null
                ? null
                : switch (Synonyms.of(kind, KINDS)) {
                    case "person", "individual" -> Profile.Kind.PERSON;
                    case "organisation", "organization", "company" -> Profile.Kind.ORGANISATION;
                    default ->
                        throw new RejectedRow(
                                "invalid_kind", Text.of("'{0}' is neither person nor organisation.", kind));
                };
    }

    private @Nullable String externalId(@Nullable String[] cells) {
        String id = mapping.one("external-id", cells);
        if (id != null && id.length() > LONGEST_KEY) {
            throw new RejectedRow("too_long", Text.of("The external id has more than {0} characters.", LONGEST_KEY));
        }
        return id;
    }

    private @Nullable String name(@Nullable String[] cells) {
        String name = mapping.said("name", cells);
        if (name == null) {
            String given = spaced(mapping.one("given-name", cells), mapping.one("middle-name", cells));
            String surname = mapping.one("surname", cells);
            name = spaced(
                    given == null || surname == null ? spaced(given, surname) : joined(given, surname),
                    mapping.one("name-suffix", cells));
        }
        if (name == null) {
            name = mapping.defaultOf("name");
        }
        if (name != null && name.length() > LONGEST_KEY) {
            throw new RejectedRow("too_long", Text.of("The name has more than {0} characters.", LONGEST_KEY));
        }
        return name;
    }

    private static @Nullable String spaced(@Nullable String first, @Nullable String second) {
        return first == null ? second : second == null ? first : first + " " + second;
    }

    /** The values in a cell: with semicolons between them, or three colons, as Google has it. */
    private static String[] several(String cell) {
        return cell.indexOf(';') >= 0 || cell.indexOf('；') >= 0 || cell.contains(":::")
                ? cell.split("[;；]|:::")
                : new String[] {cell};
    }

    /** Chinese, Japanese and Korean names are written surname first, without a blank. */
    private static String joined(String given, String surname) {
        boolean ideographs = (given + surname).codePoints().allMatch(Character::isIdeographic);
        return ideographs ? surname + given : given + " " + surname;
    }

    private List<String> emails(@Nullable String[] cells) {
        List<String> given = mapping.all("email", cells);
        if (given.isEmpty()) {
            return given;
        }
        Map<String, String> emails = new java.util.LinkedHashMap<>();
        for (String cell : given) {
            for (String one : several(cell)) {
                if (!one.isBlank()) {
                    String email = coded("invalid_email", () -> Keys.checkedEmail(one));
                    emails.putIfAbsent(Keys.email(email), email);
                }
            }
        }
        return List.copyOf(emails.values());
    }

    private List<Phone> phones(@Nullable String[] cells) {
        List<String> given = mapping.all("phone", cells);
        if (given.isEmpty()) {
            return List.of();
        }
        String country = mapping.one("country", cells);
        Map<String, Phone> numbers = new java.util.LinkedHashMap<>();
        for (String cell : given) {
            for (String one : several(cell)) {
                if (!one.isBlank()) {
                    Phone phone = coded("invalid_phone", () -> phones.read(one, country));
                    numbers.putIfAbsent(phone.key(), phone);
                }
            }
        }
        return List.copyOf(numbers.values());
    }

    private List<Handle> handles(@Nullable String[] cells) {
        List<Handle> handles = new ArrayList<>();
        for (String field : handleFields) {
            for (String value : mapping.all(field, cells)) {
                String text = field.substring("handle.".length()) + ":" + value;
                Handle handle = coded("invalid_handle", () -> Handle.parse(text));
                if (handles.stream()
                        .noneMatch(other -> other.service().equals(handle.service())
                                && other.key().equals(handle.key()))) {
                    handles.add(handle);
                }
            }
        }
        return handles;
    }

    private Map<Attribute, String> attributes(@Nullable String[] cells) {
        Map<Attribute, String> values = new EnumMap<>(Attribute.class);
        for (Attribute attribute : attributes) {
            String value = mapping.one(attribute.word(), cells);
            if (emptyClears && mapping.isEmpty(attribute.word(), cells)) {
                values.put(attribute, "");
            } else if (value != null
                    && !(attribute == Attribute.BIRTHDAY
                            && NO_DATE.matcher(value).matches())) {
                if (value.length() > LONGEST) {
                    throw new RejectedRow(
                            "too_long", Text.of("The {0} has more than {1} characters.", attribute.word(), LONGEST));
                }
                values.put(attribute, coded("invalid_" + attribute.column(), () -> attribute.checked(value)));
            }
        }
        birthday(values);
        Attribute.writePostalCode(values, phones.region());
        return values;
    }

    /** Puts both days of a birthday where the lunar one is given, in whichever column. */
    private static void birthday(Map<Attribute, String> values) {
        String day = values.getOrDefault(Attribute.BIRTHDAY, "");
        String lunar = values.getOrDefault(Attribute.LUNAR_BIRTHDAY, "");
        if (lunar.isEmpty() && !LunarDate.isLunar(day)) {
            return;
        }
        Birthday birthday =
                Birthday.parse(lunar.isEmpty() ? day : LunarDate.parse(lunar).toString());
        birthday.into(values);
        if (!lunar.isEmpty() && !day.isEmpty() && !Birthday.parse(day).day().equals(birthday.day())) {
            throw new RejectedRow(
                    "invalid_lunar_birthday",
                    Text.of("The lunar day {0} is {1}, not {2}.", lunar, birthday.day(), day));
        }
    }

    private Map<String, String> values(@Nullable String[] cells) {
        if (valueFields.isEmpty()) {
            return Map.of();
        }
        Map<String, String> values = new HashMap<>();
        for (String field : valueFields) {
            String value = mapping.one(field, cells);
            if (value != null) {
                String name = CustomFields.checkedName(field.substring("field.".length()));
                FieldType type = fieldTypes.computeIfAbsent(name, unknown -> FieldType.guess(value));
                values.put(name, coded("invalid_field", () -> type.checked(name, value)));
            }
        }
        return values;
    }

    /** Which fields are to be erased that are not an attribute. */
    private Set<String> cleared(@Nullable String[] cells) {
        Set<String> cleared = new LinkedHashSet<>();
        Stream.concat(Stream.of("email", "phone"), handleFields.stream())
                .filter(field -> mapping.isEmpty(field, cells))
                .forEach(cleared::add);
        valueFields.stream()
                .filter(field -> mapping.isEmpty(field, cells))
                .forEach(field -> cleared.add("field." + CustomFields.checkedName(field.substring("field.".length()))));
        return cleared;
    }

    private List<String> tags(@Nullable String[] cells) {
        List<String> given = mapping.all("tags", cells);
        if (given.isEmpty()) {
            return tags;
        }
        Set<String> all = new LinkedHashSet<>(tags);
        for (String cell : given) {
            TAG_SEPARATORS
                    .splitAsStream(cell)
                    .map(String::strip)
                    .filter(tag -> !tag.isEmpty() && !tag.startsWith("* "))
                    .forEach(all::add);
        }
        return List.copyOf(all);
    }

    private interface Reading<T> {
        T read();
    }

    private static <T> T coded(String code, Reading<T> reading) {
        try {
            return reading.read();
        } catch (KithException.Invalid e) {
            throw new RejectedRow(code, String.valueOf(e.getMessage()));
        }
    }
}
