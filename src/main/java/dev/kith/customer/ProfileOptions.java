package dev.kith.customer;

import dev.kith.cli.Arguments;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.db.Tx;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The options that carry a customer's profile. */
final class ProfileOptions {
    static final Option<String> EXTERNAL_ID = Option.text("--external-id", "ID", "the id in another system, unique");
    static final Option<String> EMAIL =
            Option.of("--email", "EMAIL", "an e-mail address", (text, session) -> Keys.checkedEmail(text)).many();
    static final Option<Phone> PHONE = Option.of(
                    "--phone",
                    "NUMBER",
                    "a phone number in any spelling",
                    (text, session) -> new Phones(session.settings().region()).read(text))
            .many();
    static final Option<Handle> HANDLE = Option.of(
                    "--handle", "SERVICE:NAME", "a handle, like wechat:zhangwei88", (text, session) -> Handle.parse(text))
            .many();
    static final Option<Boolean> ORGANISATION_KIND =
            Option.flag("--is-organisation", "it is an organisation, not a person");
    static final Option<CustomerRef> REFERRED_BY = Option.of(
            "--referred-by", "REF", "the customer who brought them", (text, session) -> CustomerRef.parse(text));
    static final Option<String> SET =
            Option.text("--set", "FIELD=VALUE", "a field of your own: industry=retail").many();

    static final Map<Attribute, Option<String>> ATTRIBUTES = attributes();
    static final List<Option<?>> ALL = all();

    private ProfileOptions() {}

    private static Map<Attribute, Option<String>> attributes() {
        Map<Attribute, Option<String>> options = new EnumMap<>(Attribute.class);
        for (Attribute attribute : Attribute.values()) {
            options.put(
                    attribute,
                    attribute == Attribute.OWNER
                            ? Options.OWNER
                            : Option.of(
                                    "--" + attribute.word(),
                                    attribute == Attribute.BIRTHDAY ? "DATE" : "TEXT",
                                    attribute.summary(),
                                    (text, session) -> attribute.checked(text)));
        }
        return options;
    }

    private static List<Option<?>> all() {
        List<Option<?>> all = new ArrayList<>(
                List.of(EMAIL, PHONE, HANDLE, EXTERNAL_ID, ORGANISATION_KIND, REFERRED_BY));
        all.addAll(ATTRIBUTES.values());
        all.add(SET);
        return List.copyOf(all);
    }

    /** The profile that the options describe. */
    static Profile profile(String name, Arguments arguments, Tx tx, Session session) {
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        ATTRIBUTES.forEach((attribute, option) -> arguments.find(option).ifPresent(value -> attributes.put(attribute, value)));
        Map<String, String> values = new LinkedHashMap<>();
        for (String set : arguments.all(SET)) {
            int equals = set.indexOf('=');
            values.put(set.substring(0, equals), set.substring(equals + 1));
        }
        return new Profile(
                arguments.has(ORGANISATION_KIND) ? Profile.Kind.ORGANISATION : Profile.Kind.PERSON,
                arguments.orNull(EXTERNAL_ID),
                name.strip(),
                arguments.all(EMAIL),
                arguments.all(PHONE),
                arguments.all(HANDLE),
                attributes,
                values,
                arguments.find(REFERRED_BY)
                        .map(ref -> new CustomerRefs(tx, session.settings().region()).get(ref).id())
                        .orElse(null));
    }
}
