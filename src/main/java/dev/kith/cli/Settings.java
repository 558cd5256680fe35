package dev.kith.cli;

import dev.kith.base.Currency;
import dev.kith.base.Gaps;
import dev.kith.base.Hours;
import dev.kith.base.KithException;
import dev.kith.base.Quota;
import dev.kith.base.Text;
import dev.kith.db.Tx;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What belongs to the data and not to a person: currency, time zone, phone region, kept in the database itself. */
public final class Settings {
    public static final String CURRENCY = "currency";
    public static final String TIMEZONE = "timezone";
    public static final String REGION = "region";
    public static final String NEW_DAYS = "new-days";
    public static final String SILENT_DAYS = "silent-days";
    public static final String CHURNED_DAYS = "churned-days";
    public static final String LOYAL_DAYS = "loyal-days";
    public static final String LOYAL_ORDERS = "loyal-orders";
    public static final String RHYTHM = "rhythm";
    public static final String KEY_SHARE = "key-share";
    public static final String GROWTH_SHARE = "growth-share";
    public static final String CONTACT_QUIET = "contact-quiet";
    public static final String CONTACT_CAP = "contact-cap";
    public static final String CONTACT_GAP = "contact-gap";

    /**
     * A setting: its name, what it means, what holds where it is not set, and how large a number can be; 0 for text.
     */
    public record Known(String name, String meaning, String otherwise, int most) {
        Known(String name, String meaning, String otherwise) {
            this(name, meaning, otherwise, 0);
        }

        /** What it means, in the language of the run. */
        @Override
        public String meaning() {
            return Text.of(meaning);
        }

        /** What it takes, as the end of a sentence. */
        public String takes() {
            return switch (name) {
                case CURRENCY -> Text.of("the code of a currency, or nothing");
                case REGION -> Text.of("the two letters of a country, or nothing");
                case TIMEZONE -> Text.of("the name of a time zone, as Europe/London");
                case CONTACT_QUIET -> Text.of("two times of day, or nothing");
                case CONTACT_CAP -> Text.of("a number in a span of time, or nothing");
                case CONTACT_GAP -> Text.of("value classes with spans of time, or nothing");
                default -> Text.of("a whole number from 1 to {0}", most);
            };
        }
    }

    /** All settings there are. */
    public static final List<Known> KNOWN = List.of(
            new Known(CURRENCY, Text.later("the base currency, an ISO 4217 code; empty for none"), ""),
            new Known(REGION, Text.later("the country of phone numbers without a country code, ISO 3166"), ""),
            new Known(TIMEZONE, Text.later("the time zone of days and times"), "UTC"),
            new Known(NEW_DAYS, Text.later("how many days a customer is new after the first order"), "90", 10_000),
            new Known(SILENT_DAYS, Text.later("how many days without an order make a customer silent"), "180", 10_000),
            new Known(
                    CHURNED_DAYS, Text.later("how many days without an order make a customer churned"), "365", 10_000),
            new Known(LOYAL_DAYS, Text.later("for how many days a loyal customer has ordered"), "730", 10_000),
            new Known(LOYAL_ORDERS, Text.later("how many orders a loyal customer has made"), "6", 10_000),
            new Known(RHYTHM, Text.later("how many times the usual time between orders explain a silence"), "3", 100),
            new Known(KEY_SHARE, Text.later("the per cent of spend in 365 days that key customers bring"), "80", 100),
            new Known(GROWTH_SHARE, Text.later("the further per cent of it that growth customers bring"), "15", 100),
            new Known(CONTACT_QUIET, Text.later("when nobody is contacted, as 21:00-08:00; empty for never"), ""),
            new Known(
                    CONTACT_CAP,
                    Text.later("how often we contact a customer at the most, as 3/7d; empty for any number"),
                    ""),
            new Known(
                    CONTACT_GAP,
                    Text.later(
                            "how long customers of a value class go without a contact at the most, as key=30d,growth=90d; empty for ever"),
                    ""));

    private final Map<String, String> values = new HashMap<>();

    private Settings() {}

    /** Those of a database. */
    public static Settings of(Tx tx) {
        Settings settings = new Settings();
        tx.list("SELECT name, value FROM setting", row -> settings.values.put(row.text("name"), row.text("value")));
        return settings;
    }

    /** Those that a database gets which is made now: from the locale and the system. */
    public static Settings local(Env env) {
        Settings settings = new Settings();
        String country = env.locale().getCountry();
        if (country.length() == 2) {
            settings.values.put(REGION, country);
            try {
                settings.values.put(
                        CURRENCY, java.util.Currency.getInstance(env.locale()).getCurrencyCode());
            } catch (IllegalArgumentException e) {
                settings.values.remove(CURRENCY);
            }
        }
        settings.values.put(TIMEZONE, env.zone().getId());
        return settings;
    }

    public Currency currency() {
        return Currency.of(get(CURRENCY));
    }

    public ZoneId zone() {
        return ZoneId.of(get(TIMEZONE));
    }

    /** The region of phone numbers, empty where only numbers with a country code are understood. */
    public String region() {
        return get(REGION);
    }

    /** The value of a setting that is a number. */
    public long number(String name) {
        return Long.parseLong(get(name));
    }

    public String get(String name) {
        return values.getOrDefault(name, known(name).otherwise());
    }

    /** Whether a value is stored. */
    public boolean isSet(String name) {
        return values.containsKey(name);
    }

    /** The same with one value changed, checked but not stored. */
    public Settings with(String name, String value) {
        Settings settings = new Settings();
        settings.values.putAll(values);
        settings.values.put(known(name).name(), checked(name, value));
        settings.checkTogether();
        return settings;
    }

    /** Limits that make no sense together. */
    private void checkTogether() {
        if (number(SILENT_DAYS) >= number(CHURNED_DAYS)) {
            throw new KithException.Invalid(Text.of(
                    "A customer is silent before churned: silent-days {0} has to be less than churned-days {1}.",
                    number(SILENT_DAYS), number(CHURNED_DAYS)));
        }
        long shares = number(KEY_SHARE) + number(GROWTH_SHARE);
        if (shares > 100) {
            throw new KithException.Invalid(Text.of(
                    "The key-share and the growth-share are parts of one whole: together they are 100 at the most, not {0}.",
                    shares));
        }
    }

    /** Stores one value. */
    public void store(Tx tx, String name) {
        tx.run(
                "INSERT INTO setting (name, value) SELECT ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM setting WHERE name = ?1)",
                name,
                get(name));
        tx.run("UPDATE setting SET value = ?2 WHERE name = ?1", name, get(name));
    }

    /** Stores all values, in a database that has none. */
    public void storeAll(Tx tx) {
        values.keySet().stream().sorted().forEach(name -> store(tx, name));
    }

    /**
     * Checks that others may take the place of these.
     *
     * @throws KithException.Conflict where the currency would get other decimals while there are orders: amounts are
     *     stored in its smallest unit
     */
    public void checkReplacedBy(Settings others, Tx tx) {
        if (currency().decimals() != others.currency().decimals() && tx.number("""
                                SELECT EXISTS (SELECT 1 FROM customer_order) OR EXISTS (SELECT 1 FROM product WHERE price IS NOT NULL)
                                    OR EXISTS (SELECT 1 FROM contract WHERE amount IS NOT NULL)
                                """) == 1) {
            throw new KithException.Conflict(Text.of(
                    "The currency can't be {0}: amounts are stored with {1} decimals already, and it has {2}.",
                    others.currency().code().isEmpty()
                            ? "none"
                            : others.currency().code(),
                    currency().decimals(),
                    others.currency().decimals()));
        }
    }

    private static Known known(String name) {
        for (Known known : KNOWN) {
            if (known.name().equals(name)) {
                return known;
            }
        }
        throw new KithException.NotFound(
                Text.of("There is no setting '{0}'.", name),
                Text.of(
                        "There are {0}.",
                        String.join(", ", KNOWN.stream().map(Known::name).toList())));
    }

    private static String checked(String name, String value) {
        return switch (name) {
            case CURRENCY -> Currency.of(value.toUpperCase(Locale.ROOT)).code();
            case TIMEZONE -> zone(value);
            case REGION -> region(value);
            case CONTACT_QUIET -> value.isBlank() ? "" : Hours.parse(value).toString();
            case CONTACT_CAP -> value.isBlank() ? "" : Quota.parse(value).toString();
            case CONTACT_GAP -> value.isBlank() ? "" : Gaps.parse(value).toString();
            default -> number(known(name), value.strip());
        };
    }

    private static String number(Known known, String value) {
        if (value.isEmpty()) {
            return known.otherwise();
        }
        if (!value.matches("[0-9]{1,9}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > known.most()) {
            throw new KithException.Invalid(Text.of(
                    "The {0} is a whole number from 1 to {1}, not '{2}'.",
                    known.name(), known.most(), dev.kith.base.Printable.line(value)));
        }
        return Integer.toString(Integer.parseInt(value));
    }

    private static String zone(String value) {
        try {
            return ZoneId.of(value).getId();
        } catch (DateTimeException e) {
            throw new KithException.Invalid(
                    Text.of("'{0}' is no time zone; write it like Asia/Shanghai or Europe/London.", value));
        }
    }

    private static String region(String value) {
        String region = value.toUpperCase(Locale.ROOT);
        if (!region.isEmpty() && !List.of(Locale.getISOCountries()).contains(region)) {
            throw new KithException.Invalid(Text.of("'{0}' is no country; write two letters like CN or GB.", value));
        }
        return region;
    }
}
