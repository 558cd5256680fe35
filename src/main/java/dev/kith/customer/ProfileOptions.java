package dev.kith.customer;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Changes;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.db.Tx;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The options that carry a customer's profile. */
final class ProfileOptions {
    static final Option<String> EXTERNAL_ID = Option.text("--external-id", "ID", "the id in another system, unique");
    static final Option<String> EMAIL = Option.of(
                    "--email", "EMAIL", "an e-mail address", (text, session) -> Keys.checkedEmail(text))
            .many();
    static final Option<Phone> PHONE = Option.of(
                    "--phone",
                    "NUMBER",
                    "a phone number in any spelling",
                    (text, session) -> new Phones(session.settings().region()).read(text))
            .many();
    static final Option<Handle> HANDLE = Option.of(
                    "--handle",
                    "SERVICE:NAME",
                    "a handle: wechat:zhangwei88, or its address",
                    (text, session) -> Handle.parse(text))
            .many();
    static final Option<Boolean> ORGANISATION_KIND =
            Option.flag("--is-organisation", "it is an organisation, not a person");
    static final Option<Boolean> PERSON_KIND = Option.flag("--is-person", "it is a person, not an organisation");
    static final Option<String> NAME = Option.text("--name", "NAME", "the name from now on");
    static final Option<CustomerRef> REFERRED_BY = Option.of(
            "--referred-by", "REF", "the customer who brought them", (text, session) -> CustomerRef.parse(text));
    static final Option<Setting> SET = Option.of(
                    "--set",
                    "FIELD=VALUE",
                    "a field of your own: industry=retail, code:text=007",
                    (text, session) -> Setting.parse(text))
            .many();

    static final Map<Attribute, Option<String>> ATTRIBUTES = attributes();
    static final List<Option<?>> ALL = all();
    private static final Option<String> BIRTHDAY = Objects.requireNonNull(ATTRIBUTES.get(Attribute.BIRTHDAY));

    private ProfileOptions() {}

    private static Map<Attribute, Option<String>> attributes() {
        Map<Attribute, Option<String>> options = new EnumMap<>(Attribute.class);
        for (Attribute attribute : Attribute.values()) {
            if (attribute == Attribute.LUNAR_BIRTHDAY) {
                continue;
            }
            options.put(
                    attribute,
                    attribute == Attribute.OWNER
                            ? Options.OWNER
                            : Option.of(
                                    "--" + attribute.word(),
                                    attribute == Attribute.BIRTHDAY ? "DATE" : "TEXT",
                                    attribute.summary(),
                                    (text, session) -> text.isBlank() ? "" : attribute.checked(text)));
        }
        return options;
    }

    private static List<Option<?>> all() {
        List<Option<?>> all =
                new ArrayList<>(List.of(EMAIL, PHONE, HANDLE, EXTERNAL_ID, ORGANISATION_KIND, REFERRED_BY));
        all.addAll(ATTRIBUTES.values());
        all.add(SET);
        return List.copyOf(all);
    }

    /** All that --clear empties, besides custom fields. */
    static List<String> clearable() {
        List<String> names = new ArrayList<>(List.of("email", "phone", "handle", "external-id", "referred-by"));
        ATTRIBUTES.keySet().forEach(attribute -> names.add(attribute.word()));
        return names;
    }

    /** Reads all that was given, so that a bad value is told before a database is made or locked. */
    static void check(Arguments arguments) {
        ALL.forEach(arguments::all);
    }

    /** A profile as it was, with what the options say put in its place; unknown custom fields may be declared. */
    static Profile over(Profile before, Arguments arguments, Tx tx, Session session) {
        Changes changes = new Changes(arguments);
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        ATTRIBUTES.forEach((attribute, option) -> {
            String value = changes.text(option, before.get(attribute));
            if (value != null) {
                attributes.put(attribute, value);
            }
        });
        birthday(before, arguments, attributes);
        if (!Objects.equals(attributes.get(Attribute.POSTAL_CODE), before.get(Attribute.POSTAL_CODE))) {
            Attribute.writePostalCode(attributes, session.settings().region());
        }
        Profile profile = new Profile(
                kind(before, arguments),
                changes.text(EXTERNAL_ID, before.externalId()),
                arguments.get(NAME, before.name()),
                new ListChange<>("email", Keys::checkedEmail, Keys::email)
                        .over(before.emails(), arguments.all(EMAIL), changes),
                new ListChange<>("phone", phones(session)::read, Phone::key)
                        .over(before.phones(), arguments.all(PHONE), changes),
                new ListChange<>("handle", Handle::parse, handle -> handle.service() + ":" + handle.key())
                        .over(before.handles(), arguments.all(HANDLE), changes),
                attributes,
                values(before, arguments, changes, tx),
                referredBy(
                        before,
                        arguments,
                        changes,
                        new CustomerRefs(tx, session.settings().region())));
        changes.refuseUnknown(clearable());
        return profile;
    }

    /** A birthday is both days of it; the lunar one stays as long as nothing is said of either. */
    private static void birthday(Profile before, Arguments arguments, Map<Attribute, String> attributes) {
        String day = attributes.get(Attribute.BIRTHDAY);
        String lunar = before.get(Attribute.LUNAR_BIRTHDAY);
        if (arguments.has(BIRTHDAY) && day != null) {
            Birthday.parse(day).into(attributes);
        } else if (day != null && lunar != null) {
            attributes.put(Attribute.LUNAR_BIRTHDAY, lunar);
        }
    }

    private static Phones phones(Session session) {
        return new Phones(session.settings().region());
    }

    private static Profile.Kind kind(Profile before, Arguments arguments) {
        boolean person = arguments.has(PERSON_KIND);
        boolean organisation = arguments.has(ORGANISATION_KIND);
        if (person && organisation) {
            throw new KithException.Usage(Text.of("--is-person and --is-organisation contradict each other."), null);
        }
        return person ? Profile.Kind.PERSON : organisation ? Profile.Kind.ORGANISATION : before.kind();
    }

    private static Map<String, String> values(Profile before, Arguments arguments, Changes changes, Tx tx) {
        Map<String, String> values = new LinkedHashMap<>(before.values());
        values.keySet().removeIf(changes::clears);
        for (Setting set : arguments.all(SET)) {
            if (set.type() != null) {
                new CustomFields(tx).declare(set.field(), set.type());
            }
            if (!set.value().isEmpty()) {
                values.put(set.field(), set.value());
            } else if (before.values().containsKey(set.field())) {
                throw new KithException.Invalid(
                        Text.of("--set {0} is empty.", set.field()), Text.of("To empty it: --clear {0}", set.field()));
            }
        }
        return values;
    }

    private static @Nullable Long referredBy(Profile before, Arguments arguments, Changes changes, CustomerRefs refs) {
        CustomerRef given = arguments.orNull(REFERRED_BY);
        boolean clear = changes.clears("referred-by");
        return given != null ? (Long) refs.get(given).id() : clear ? null : before.referredBy();
    }
}
