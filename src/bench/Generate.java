import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Writes invented customers, orders or contacts as CSV to standard output: the same arguments give the same bytes.
 *
 * <p>Row {@code i} follows from the seed and {@code i} alone, so a file of any length streams, and orders and contacts
 * know which customers of their seed are valid. Phones are valid for their country, and may well be somebody's: this is
 * data for machines; the customers to show to people are in {@code src/dist/samples}.
 */
final class Generate {
    static final String USAGE = """
            usage: java Generate.java WHAT ROWS [--seed N] [--invalid PERCENT] [--customers N] [--lines N] [--chinese PERCENT], where WHAT is
              customers  ROWS customers, PERCENT of them (2) to be rejected by an import
              orders     ROWS order lines of the valid ones among the first N customers (ROWS / 5) of the same seed, 1 to N (5) an order
              contacts   ROWS contacts, likewise
              (with --chinese so many of 100 customers are in China, with given names of two characters as a rule)
              phones     country and phone of those among the first ROWS customers whose phone nobody shares
            """;

    public static void main(String[] arguments) {
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (RuntimeException e) {
            System.err.print(USAGE);
            System.exit(2);
            return;
        }
        var bytes = new FileOutputStream(FileDescriptor.out);
        try (var out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), 1 << 16)) {
            var csv = new Csv(out);
            switch (options.what()) {
                case "customers" -> customers(options, csv);
                case "orders" -> orders(options, csv);
                case "contacts" -> contacts(options, csv);
                default -> phones(options, csv);
            }
        } catch (IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void customers(Options options, Csv csv) throws IOException {
        csv.row("external id,name,email,phone,organisation,country,city,birthday,source,tags".split(","));
        for (long i = 1; i <= options.rows(); i++) {
            csv.row(Customer.row(options, i));
        }
    }

    private static void orders(Options options, Csv csv) throws IOException {
        csv.row("order", "date", "customer", "sku", "product", "quantity", "price");
        long line = 0;
        for (long order = 1; line < options.rows(); order++) {
            var random = options.random(order, 3);
            String number = "O" + (10_000_000 + order);
            String date = Words.day(random, 2023, 1096);
            String customer = Customer.buyer(options, random);
            for (int n = 1 + random.nextInt(options.lines()); n > 0 && line < options.rows(); n--, line++) {
                int product = random.nextInt(400);
                String name = Words.KINDS[product % Words.KINDS.length] + " " + Words.THINGS[product / 20];
                String price = (3 + product * 7919 % 97) + (product % 2 == 0 ? ".50" : ".00");
                csv.row(number, date, customer, "K-" + (1000 + product), name, "" + (1 + random.nextInt(6)), price);
            }
        }
    }

    private static void contacts(Options options, Csv csv) throws IOException {
        csv.row("date", "customer", "channel", "direction", "outcome", "text");
        for (long i = 1; i <= options.rows(); i++) {
            var random = options.random(i, 4);
            String time =
                    Words.day(random, 2023, 1096) + " " + (10 + random.nextInt(9)) + ":" + (10 + random.nextInt(50));
            String channel = Words.pick(random, Words.CHANNELS);
            String direction = random.nextInt(3) == 0 ? "in" : "out";
            String outcome = channel.equals("call") ? Words.pick(random, Words.OUTCOMES) : "";
            String customer = Customer.buyer(options, random);
            csv.row(time, customer, channel, direction, outcome, Words.pick(random, Words.TEXTS));
        }
    }

    private static void phones(Options options, Csv csv) throws IOException {
        for (long i = 1; i <= options.rows(); i++) {
            var person = Person.of(options, i);
            boolean shared = Person.shares(options, i) || Person.shares(options, i + 1);
            if (!shared && !person.phone().isEmpty() && Flaw.of(options, i) == Flaw.NONE) {
                csv.row(person.country().name(), person.phone());
            }
        }
    }

    /** What was asked for on the command line. */
    record Options(String what, long rows, long seed, double invalid, long customers, int lines, double chinese) {
        static Options parse(String[] arguments) {
            if (!List.of("customers", "orders", "contacts", "phones").contains(arguments[0])) {
                throw new IllegalArgumentException(arguments[0]);
            }
            long rows = Long.parseLong(arguments[1]);
            var options = new Options(arguments[0], rows, 1, 2, Math.max(20, rows / 5), 5, -1);
            for (int i = 2; i < arguments.length; i += 2) {
                options = options.with(arguments[i], arguments[i + 1]);
            }
            return options;
        }

        private Options with(String option, String value) {
            return switch (option) {
                case "--seed" -> new Options(what, rows, Long.parseLong(value), invalid, customers, lines, chinese);
                case "--invalid" -> new Options(what, rows, seed, Double.parseDouble(value), customers, lines, chinese);
                case "--customers" -> new Options(what, rows, seed, invalid, Long.parseLong(value), lines, chinese);
                case "--lines" -> new Options(what, rows, seed, invalid, customers, Integer.parseInt(value), chinese);
                case "--chinese" -> new Options(what, rows, seed, invalid, customers, lines, Double.parseDouble(value));
                default -> throw new IllegalArgumentException(option);
            };
        }

        /** The random numbers of one row, for one of several uses. */
        SplittableRandom random(long index, int use) {
            return new SplittableRandom((seed * 8 + use) * 0x9E3779B97F4A7C15L ^ index * 0xBF58476D1CE4E5B9L);
        }
    }

    /** What is wrong with a row, if anything. */
    enum Flaw {
        NONE,
        EMAIL_WITHOUT_AT,
        PHONE_OF_LETTERS,
        NO_SUCH_DATE,
        NOBODY;

        static Flaw of(Options options, long index) {
            var random = options.random(index, 1);
            return random.nextDouble() * 100 < options.invalid() ? values()[1 + random.nextInt(4)] : NONE;
        }
    }

    /** Whom a row is about: now and then of the family of the row before, and with the same phone. */
    record Person(Country country, String city, int family, int given, String phone) {
        static Person of(Options options, long index) {
            if (!shares(options, index)) {
                return alone(options, index);
            }
            var head = alone(options, index - 1);
            return new Person(head.country, head.city, head.family, head.given + 1, head.phone);
        }

        static boolean shares(Options options, long index) {
            return index > 1 && options.random(index, 5).nextInt(100) < 3;
        }

        private static Person alone(Options options, long index) {
            var random = options.random(index, 2);
            var country = options.chinese() < 0 ? Country.pick(random) : Country.pick(random, options.chinese());
            String city = Words.pick(random, country.cities);
            String phone = random.nextInt(8) == 0 ? "" : country.phone(random, index + options.seed() * 7919);
            return new Person(country, city, random.nextInt(1 << 20), random.nextInt(1 << 20), phone);
        }
    }

    /** The rows of the customers' file. */
    static final class Customer {
        static String[] row(Options options, long index) {
            var person = Person.of(options, index);
            var random = options.random(index, 6);
            var script = options.chinese() >= 0 && person.country() == Country.CN
                    ? Script.MANY_CHINESE
                    : person.country().script;
            String shop = Words.pick(random, script.shops).formatted(script.family(person.family()));
            String login = script.login(person.family(), person.given());
            String email = login + Long.toString(index, 36) + "@" + Words.pick(random, Words.DOMAINS);
            String[] cells = {
                id(index),
                script.name(person.family(), person.given()),
                random.nextInt(8) == 0 ? "" : random.nextInt(30) == 0 ? email.toUpperCase(Locale.ROOT) : email,
                person.phone(),
                random.nextInt(10) < 6 ? "" : shop,
                person.country().name(),
                person.city(),
                random.nextBoolean() ? "" : Words.day(random, 1940, 24_000),
                Words.pick(random, Words.SOURCES),
                Words.pick(random, Words.TAGS)
            };
            spoil(cells, Flaw.of(options, index));
            return cells;
        }

        static String id(long index) {
            return "C" + (10_000_000 + index);
        }

        /** The external id of a valid customer; some are drawn far more often than others. */
        static String buyer(Options options, SplittableRandom random) {
            double draw = random.nextDouble();
            long index = 1 + (long) (options.customers() * draw * draw * draw);
            while (Flaw.of(options, index) != Flaw.NONE) {
                index = 1 + index % options.customers();
            }
            return id(index);
        }

        private static void spoil(String[] cells, Flaw flaw) {
            switch (flaw) {
                case NONE -> {}
                case EMAIL_WITHOUT_AT -> cells[2] = cells[0] + ".example.com";
                case PHONE_OF_LETTERS -> cells[3] = "ask at the till";
                case NO_SUCH_DATE -> cells[7] = "1984-02-31";
                case NOBODY -> Arrays.fill(cells, 0, 5, "");
            }
        }
    }

    /** A country, the likelier ones first: its script, its cities, and a line for each of its ranges of phones. */
    enum Country {
        CN(Script.CHINESE, "86", "上海 北京 杭州 广州 成都 西安", """
                - ###_####_#### 138 139 158 186
                0 ##-####-#### 216 215"""),
        GB(Script.ENGLISH, "44", "London Leeds Bristol Cardiff Edinburgh", """
                0 ####_###### 7400 7500 7710 7780 7800 7850 7900 7950 7970 7980
                0 ##_####_#### 207 208 203"""),
        US(Script.ENGLISH, "1", "Boston Chicago Seattle Austin", """
                - (###)_###-#### 2125 3125 4155 5035 5125 6175 2065 3055 4045 7025"""),
        DE(Script.CENTRAL, "49", "Berlin Hamburg Köln München Düsseldorf", """
                0 ####_####### 1511 1512 1701
                0 ##_######## 302 404 403"""),
        FR(Script.ROMANCE, "33", "Paris Lyon Nantes Lille Bordeaux", "0 #_##_##_##_## 61 62 66 14"),
        ES(Script.ROMANCE, "34", "Madrid Barcelona Sevilla Málaga", "- ###_###_### 61 62 65 91"),
        JP(Script.JAPANESE, "81", "東京 大阪 京都 札幌", "0 ##-####-#### 901 903 908 801"),
        PL(Script.CENTRAL, "48", "Kraków Warszawa Gdańsk Łódź", "- ###_###_### 50 60 69"),
        RU(Script.CYRILLIC, "7", "Казань Москва Тверь", "8_ (###)_###-##-## 903 905 916"),
        BR(Script.ROMANCE, "55", "Recife Salvador Curitiba Brasília", "- (##)_#####-#### 1198 1197 2198"),
        EG(Script.ARABIC, "20", "القاهرة الإسكندرية", "0 ###_###_#### 100 101 111"),
        UA(Script.CYRILLIC, "380", "Київ Львів Одеса", "0 ##_###_##_## 50 67 93"),
        SA(Script.ARABIC, "966", "الرياض جدة", "0 ##_###_#### 50 53 55");

        final Script script;
        final String code;
        final String[] cities;
        final List<Range> ranges;

        Country(Script script, String code, String cities, String ranges) {
            this.script = script;
            this.code = code;
            this.cities = cities.split(" ");
            this.ranges = ranges.lines().map(Range::of).toList();
        }

        static Country pick(SplittableRandom random) {
            double draw = random.nextDouble();
            return values()[(int) (values().length * draw * draw)];
        }

        /** So many of 100 from China, the others from elsewhere. */
        static Country pick(SplittableRandom random, double chinese) {
            if (random.nextDouble() * 100 < chinese) {
                return CN;
            }
            Country country = pick(random);
            while (country == CN) {
                country = pick(random);
            }
            return country;
        }

        /** Half of them as E.164, a quarter international, a quarter as at home. */
        String phone(SplittableRandom random, long index) {
            var range = ranges.get(random.nextInt(ranges.size()));
            String number = range.number(index);
            return switch (random.nextInt(4)) {
                case 0 -> range.trunk + number;
                case 1 -> "+" + code + " " + number.replaceAll("[() -]+", " ").strip();
                default -> "+" + code + number.replaceAll("[() -]+", "");
            };
        }
    }

    /** Phone numbers of one shape: no two indexes less than ten million apart get the same. */
    record Range(String trunk, String shape, String[] prefixes, long size) {
        static Range of(String line) {
            String[] words = line.replace("-_", "").split(" ");
            String trunk = words[0].equals("-") ? "" : words[0].replace('_', ' ');
            String[] prefixes = Arrays.copyOfRange(words, 2, words.length);
            long digits = words[1].chars().filter(c -> c == '#').count() - prefixes[0].length();
            return new Range(trunk, words[1].replace('_', ' '), prefixes, (long) Math.pow(10, digits));
        }

        String number(long index) {
            long slot = Math.floorMod(index * 6_700_417, size * prefixes.length);
            String digits = prefixes[(int) (slot / size)]
                    + String.valueOf(size + slot % size).substring(1);
            var number = new StringBuilder(shape);
            for (int at = 0, next = 0; at < number.length(); at++) {
                if (number.charAt(at) == '#') {
                    number.setCharAt(at, digits.charAt(next++));
                }
            }
            return number.toString();
        }
    }

    /** What is drawn from, and how. */
    static final class Words {
        static final String[] SOURCES = "|website|walk-in|trade fair|referral|wechat|instagram|phone".split("[|]");
        static final String[] TAGS = """
                |||||vip|tea|books|ceramics|newsletter|gift-cards|wholesale;tea|vip;newsletter|tea;local\
                """.split("[|]");
        static final String[] DOMAINS = "example.com example.net example.org post.example kontor.example".split(" ");
        static final String[] CHANNELS = "call call email sms chat meeting visit social letter".split(" ");
        static final String[] OUTCOMES = "reached|no answer|voicemail|left message|refused".split("[|]");
        static final String[] KINDS = """
                Blue White Celadon Smoked Green Roasted Wild Jasmine First-flush Aged Small Large Spring Winter Gift
                Travel Glazed Iron Glass Bamboo""".split("\\s+");
        static final String[] THINGS = """
                Teapot Cup Oolong Sencha Kettle Saucer Whisk Caddy Tray Pu-erh Tin Bowl Strainer Coaster 茶 龙井 陶壶 抹茶
                Kanne Théière""".split("\\s+");
        static final String[] TEXTS = """
                Asked for the spring catalogue.|Wants to pay by invoice, in duplicate.|Sends "the same again", please.|\
                Möchte im Herbst wieder bestellen.|Préfère être rappelée après 14 h.|喜欢龙井，下个月再联系。|投诉包装破损，已经补寄。|\
                来月また注文するとのこと。|Просит перезвонить в пятницу.|يرجى الاتصال بعد الظهر.|Promised a call next week,
                before noon.""".split("[|]");

        static String pick(SplittableRandom random, String[] words) {
            return words[random.nextInt(words.length)];
        }

        static String day(SplittableRandom random, int year, int days) {
            return LocalDate.of(year, 11, 1).plusDays(random.nextInt(days)).toString();
        }
    }

    /** CSV as RFC 4180 has it, with line feeds. */
    record Csv(Writer out) {
        void row(String... cells) throws IOException {
            for (int i = 0; i < cells.length; i++) {
                out.write(i == 0 ? "" : ",");
                out.write(quoted(cells[i]));
            }
            out.write('\n');
        }

        private static String quoted(String cell) {
            boolean plain = cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0;
            return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
        }
    }
}
