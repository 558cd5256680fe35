package dev.kith.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A tea shop with 600 customers and what happened in the year before a day: some come every other week, most now and
 * then, a quarter have only asked; before Christmas everybody buys more, and some stay away in the end. The files have
 * the columns that imports know.
 */
final class Shop {
    private static final int CUSTOMERS = 600;
    private static final int YEAR = 365;
    private static final long SEED = 20_261_122;

    private static final List<String> GIVEN = words("""
            Amelia Oliver Isla George Ava Noah Mia Arthur Ivy Leo Lily Oscar Freya Harry Florence Archie Willow Jack Elsie
            Henry Rosie Theo Evie Freddie Poppy Charlie Grace Thomas Daisy Jude Sofia Reuben Aisha Omar Priya Arjun Mei Wei
            Zofia Jakub Chloe Mateo Ngozi Kwame Yuki Ren""");
    private static final List<String> FAMILY = words("""
            Ashworth Bell Carter Dawson Ellis Fletcher Grant Harding Irving Jarvis Keane Lawson Marsh Norris Osborne Parry
            Quinn Rhodes Shaw Turner Underwood Vaughan Walsh Yates Abbott Barlow Chandler Doyle Emery Frost Gill Hale
            Kapoor Okafor Nowak Chen Rossi Mensah Sato Silva""");
    private static final List<String> CITIES =
            words("London London London Leeds Leeds York York Bristol Bath Manchester Sheffield Edinburgh Cardiff");
    private static final List<String> SOURCES =
            words("walk-in walk-in walk-in webshop webshop market newsletter friend");
    private static final List<Tea> TEAS = List.of(
            new Tea("TEA-ASSAM", "Assam, 250 g", 8_90),
            new Tea("TEA-DARJ", "Darjeeling, 250 g", 11_50),
            new Tea("TEA-EARL", "Earl Grey, 250 g", 9_20),
            new Tea("TEA-MINT", "Mint, 100 g", 4_80),
            new Tea("TEA-SENCHA", "Sencha, 100 g", 10_40),
            new Tea("TEA-OOLONG", "Oolong, 100 g", 13_00),
            new Tea("POT-GLASS", "Glass teapot", 28_00),
            new Tea("CUP-PAIR", "Two cups", 16_50),
            new Tea("TIN", "Tea tin", 6_00),
            new Tea("GIFT-BOX", "Gift box", 34_00));

    private final LocalDate today;
    private final Draws draws = new Draws(SEED);
    private final StringBuilder customers =
            new StringBuilder("external id,name,email,phone,city,birthday,source,tags,created at\n");
    private final StringBuilder orders = new StringBuilder("order,date,customer,sku,product,quantity,price\n");
    private final StringBuilder contacts = new StringBuilder("date,customer,channel,direction,outcome,text\n");
    private final StringBuilder tasks = new StringBuilder("customer,task,due,kind\n");
    private int order = 1000;

    Shop(LocalDate today) {
        this.today = today;
        for (int number = 1; number <= CUSTOMERS; number++) {
            customer(number);
        }
    }

    private record Tea(String sku, String name, int pence) {}

    String customers() {
        return customers.toString();
    }

    String orders() {
        return orders.toString();
    }

    String contacts() {
        return contacts.toString();
    }

    String tasks() {
        return tasks.toString();
    }

    private void customer(int number) {
        String id = "S-%04d".formatted(number);
        String given = draws.of(GIVEN);
        String family = draws.of(FAMILY);
        // numbers that the British regulator keeps for invented people
        String phone = "07700 900%03d".formatted(number);
        LocalDate birthday = LocalDate.of(1946, 1, 1).plusDays(draws.below(58 * YEAR));
        int since = draws.chance(55) ? YEAR + draws.below(2 * YEAR) : draws.below(YEAR);
        List<String> tags = new ArrayList<>();
        if (draws.chance(35)) {
            tags.add("newsletter");
        }
        if (draws.chance(4)) {
            tags.add("wholesale");
        }
        line(
                customers,
                id,
                given + " " + family,
                "%s.%s.%d@example.com".formatted(given, family, number).toLowerCase(Locale.ROOT),
                phone,
                draws.of(CITIES),
                draws.chance(60) ? birthday.toString() : "",
                draws.of(SOURCES),
                String.join(";", tags),
                today.minusDays(since).toString());
        int days = Math.min(since, YEAR);
        bought(id, days, tags.contains("wholesale"));
        talked(id, days);
    }

    /** Orders: how often, and until when. */
    private void bought(String id, int days, boolean wholesale) {
        int kind = draws.below(100);
        if (kind < 25 && !wholesale) {
            return;
        }
        int gap = wholesale || kind < 35 ? 16 : kind < 60 ? 50 : 170;
        int until = draws.chance(20) ? days / 2 : 1;
        int day = days - draws.below(gap);
        while (day >= until) {
            order(id, today.minusDays(day), wholesale);
            boolean christmas = today.minusDays(day).getMonth() == Month.NOVEMBER;
            day -= 1 + gap / (christmas ? 4 : 2) + draws.below(gap);
        }
    }

    private void order(String id, LocalDate date, boolean wholesale) {
        order++;
        int lines = 1 + draws.below(3);
        int first = draws.below(TEAS.size());
        for (int line = 0; line < lines; line++) {
            Tea tea = TEAS.get((first + line) % TEAS.size());
            int quantity = (1 + draws.below(2)) * (wholesale ? 6 : 1);
            String time = "%s %02d:%02d".formatted(date, 9 + order % 9, order * 7 % 60);
            line(
                    orders,
                    "A-" + order,
                    time,
                    id,
                    tea.sku(),
                    "\"" + tea.name() + "\"",
                    "" + quantity,
                    money(tea.pence()));
        }
    }

    private void talked(String id, int days) {
        if (days > 3 && draws.chance(40)) {
            LocalDate date = today.minusDays(1 + draws.below(days - 1));
            int what = draws.below(4);
            String[][] said = {
                {"call", "out", "reached", "Likes the new Oolong"},
                {"call", "out", "no-answer", "Tried about the order"},
                {"call", "in", "reached", "Asked when the glass teapots come back"},
                {"email", "out", "", "Sent the spring list"}
            };
            line(
                    contacts,
                    date + " 1" + draws.below(8) + ":30",
                    id,
                    said[what][0],
                    said[what][1],
                    said[what][2],
                    said[what][3]);
        }
        if (draws.chance(3)) {
            String due = today.plusDays(draws.below(12) - 3L).toString();
            line(
                    tasks,
                    id,
                    draws.chance(50) ? "Call about the wedding list" : "Ask how the teapot is",
                    due,
                    "callback");
        }
    }

    private static String money(int pence) {
        return "%d.%02d".formatted(pence / 100, pence % 100);
    }

    private static void line(StringBuilder file, String... cells) {
        file.append(String.join(",", cells)).append('\n');
    }

    private static List<String> words(String text) {
        return List.of(text.split("\\s+"));
    }
}
