package dev.kith.earning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import dev.kith.testing.Ran;
import dev.kith.testing.TemporaryFolder;
import dev.kith.testing.World;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Orders, refunds, redemptions and undos at random, beside a model that knows nothing of lots and of SQL. */
class EarningModelTest {
    private static final int CUSTOMERS = 2;

    /** What happens: kind 0 and 1 an order, 2 a refund of a part, 3 a redemption, 4 an undo. */
    private record Step(int kind, int customer, int day, int quantity, int price, int which) {}

    private static final Generator<Step> STEPS = choices -> new Step(
            Generator.ints(0, 4).draw(choices),
            Generator.ints(1, CUSTOMERS).draw(choices),
            Generator.ints(0, 50).draw(choices),
            Generator.ints(1, 5).draw(choices),
            Generator.ints(1, 4000).draw(choices),
            Generator.ints(0, 9).draw(choices));

    @Test
    void whatIsEarnedIsWhatAModelSays() {
        Property.check(25, Generator.lists(STEPS, 24), EarningModelTest::check);
    }

    private static void check(List<Step> steps) {
        try (TemporaryFolder own = TemporaryFolder.make()) {
            World world = World.in(own.path());
            for (int customer = 1; customer <= CUSTOMERS; customer++) {
                world.out("customer add 'Customer " + customer + "' -q");
            }
            world.out("points rule define base --points 3 --per 7.00 -q");
            world.out("points rule define more --times 1.5 -q");
            world.out("points rule define big --cause threshold --minimum 50 --period month --points 20 -q");
            world.out("points rule define first --cause first-order --points 30 -q");
            world.out("points rule define some --points 5 --most-month 12 -q");
            Deque<Model> before = new ArrayDeque<>();
            Model model = new Model();
            for (Step step : steps) {
                model = take(world, step, model, before);
                for (long customer = 1; customer <= CUSTOMERS; customer++) {
                    assertEquals(
                            model.total(customer), total(world, customer), "customer " + customer + " after " + step);
                }
            }
            Ran verified = world.run("points verify");
            assertEquals(0, verified.code(), verified.out() + verified.err());
        }
    }

    private static long total(World world, long customer) {
        return Long.parseLong(world.out("points balance id:" + customer + " --columns total --format tsv --no-header")
                .strip());
    }

    /** Does it in the program and in the model, and gives the model as it is then. */
    private static Model take(World world, Step step, Model model, Deque<Model> before) {
        if (step.kind() == 4) {
            if (before.isEmpty()) {
                return model;
            }
            world.out("undo -q");
            return before.pop();
        }
        Model next = model.copy();
        String command = next.apply(step);
        if (command == null) {
            return model;
        }
        before.push(model);
        world.out(command + " -q");
        return next;
    }

    /** What was earned by a rule: points for an amount of money, some of them returned. */
    private record Gift(String rule, int order, long points, long returned) {
        Gift giving(long more) {
            return new Gift(rule, order, points, returned + more);
        }
    }

    private record Order(int id, long customer, LocalDate day, int quantity, int price, int back) {
        long amount() {
            return (long) quantity * price;
        }

        long left() {
            return (long) (quantity - back) * price;
        }
    }

    private static final class Model {
        private int ids;
        private final Map<Integer, Order> orders = new HashMap<>();
        private final List<Gift> gifts = new ArrayList<>();
        private final Map<Long, Long> redeemed = new HashMap<>();

        Model copy() {
            Model copy = new Model();
            copy.ids = ids;
            copy.orders.putAll(orders);
            copy.gifts.addAll(gifts);
            copy.redeemed.putAll(redeemed);
            return copy;
        }

        /** Does it, and gives the command that does the same; null where there is nothing to do. */
        String apply(Step step) {
            return switch (step.kind()) {
                case 0, 1 -> order(step);
                case 2 -> refund(step);
                default -> redeem(step);
            };
        }

        private String order(Step step) {
            ids++;
            Order order = new Order(
                    ids,
                    step.customer(),
                    LocalDate.of(2026, 10, 1).plusDays(step.day()),
                    step.quantity(),
                    step.price(),
                    0);
            boolean first = orders.values().stream()
                    .noneMatch(other ->
                            other.customer() == order.customer() && !other.day().isAfter(order.day()));
            orders.put(ids, order);
            long base = 3L * order.amount() / 700;
            give("base", order, base);
            give("more", order, base / 2);
            if (spent(order) >= 5000 && of("big", order).stream().noneMatch(gift -> gift.points() > gift.returned())) {
                give("big", order, 20);
            }
            if (first
                    && gifts.stream()
                            .noneMatch(gift -> gift.rule().equals("first") && customer(gift) == order.customer())) {
                give("first", order, 30);
            }
            long some = of("some", order).stream()
                    .mapToLong(gift -> gift.points() - gift.returned())
                    .sum();
            give("some", order, Math.min(5, 12 - some));
            return "order add id:%d --item A=A:%d@%d.%02d --number N-%d --at %s"
                    .formatted(
                            order.customer(),
                            order.quantity(),
                            order.price() / 100,
                            order.price() % 100,
                            ids,
                            order.day());
        }

        private String refund(Step step) {
            List<Order> open =
                    orders.values().stream().filter(order -> order.left() > 0).toList();
            if (open.isEmpty()) {
                return null;
            }
            Order order = open.get(step.which() % open.size());
            int part = Math.min(step.quantity(), order.quantity() - order.back());
            Order after = new Order(
                    order.id(), order.customer(), order.day(), order.quantity(), order.price(), order.back() + part);
            orders.put(order.id(), after);
            gifts.replaceAll(gift -> {
                if (gift.rule().equals("big")) {
                    Order by = orders.get(gift.order());
                    return isSameMonth(by, after) && spent(after) < 5000
                            ? gift.giving(gift.points() - gift.returned())
                            : gift;
                }
                return gift.order() == order.id()
                        ? gift.giving(gift.points() - gift.points() * after.left() / after.amount() - gift.returned())
                        : gift;
            });
            return "order refund number:N-%d --item A:%d".formatted(order.id(), part);
        }

        private String redeem(Step step) {
            long points = step.price() % 40 + 1L;
            if (total(step.customer()) < points) {
                return null;
            }
            redeemed.merge((long) step.customer(), points, Long::sum);
            return "points redeem id:" + step.customer() + " " + points;
        }

        private void give(String rule, Order order, long points) {
            if (points > 0) {
                gifts.add(new Gift(rule, order.id(), points, 0));
            }
        }

        private long customer(Gift gift) {
            return orders.get(gift.order()).customer();
        }

        /** What a rule gave to the customer of an order in its month. */
        private List<Gift> of(String rule, Order order) {
            return gifts.stream()
                    .filter(gift -> gift.rule().equals(rule) && isSameMonth(orders.get(gift.order()), order))
                    .toList();
        }

        private static boolean isSameMonth(Order one, Order other) {
            return one.customer() == other.customer()
                    && one.day().withDayOfMonth(1).equals(other.day().withDayOfMonth(1));
        }

        private long spent(Order of) {
            return orders.values().stream()
                    .filter(order -> isSameMonth(order, of))
                    .mapToLong(Order::left)
                    .sum();
        }

        long total(long customer) {
            return gifts.stream()
                            .filter(gift -> customer(gift) == customer)
                            .mapToLong(gift -> gift.points() - gift.returned())
                            .sum()
                    - redeemed.getOrDefault(customer, 0L);
        }
    }
}
