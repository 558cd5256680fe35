package dev.kith.base;

/** An exact amount: whole minor units (pence, fen) of one currency. */
public record Money(long minor, Currency currency) implements Comparable<Money> {

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /**
     * Reads an amount as people type it: {@code 1234.5}, {@code 1,234.50}, {@code -3}, {@code £12}, {@code 12 GBP},
     * {@code 1.2万元}. A comma only ever separates thousands. Invalid if it is no amount, has too many decimals or
     * another currency.
     */
    public static Money parse(String text, Currency currency) {
        return new Money(new MoneyReader(text, currency).minor(), currency);
    }

    /** The sum; Invalid if it is too large to be kept. */
    public Money plus(Money other) {
        requireSame(other);
        try {
            return new Money(Math.addExact(minor, other.minor), currency);
        } catch (ArithmeticException e) {
            throw tooLarge();
        }
    }

    /** The difference; Invalid if it is too large to be kept. */
    public Money minus(Money other) {
        requireSame(other);
        try {
            return new Money(Math.subtractExact(minor, other.minor), currency);
        } catch (ArithmeticException e) {
            throw tooLarge();
        }
    }

    /** The product; Invalid if it is too large to be kept. */
    public Money times(long factor) {
        try {
            return new Money(Math.multiplyExact(minor, factor), currency);
        } catch (ArithmeticException e) {
            throw tooLarge();
        }
    }

    /** The same amount the other way round; Invalid if it is too large to be kept. */
    public Money negated() {
        return times(-1);
    }

    public boolean isZero() {
        return minor == 0;
    }

    public boolean isNegative() {
        return minor < 0;
    }

    /** The amount as data, without currency: {@code -1234.50}. */
    public String decimal() {
        return text(false);
    }

    /** The amount for a person: {@code -1,234.50 GBP}; without the code where no currency is set. */
    public String display() {
        return currency.code().isEmpty() ? text(true) : text(true) + " " + currency.code();
    }

    private String text(boolean grouped) {
        int decimals = currency.decimals();
        StringBuilder out = new StringBuilder(Long.toString(minor));
        int sign = minor < 0 ? 1 : 0;
        while (out.length() - sign <= decimals) {
            out.insert(sign, '0');
        }
        int point = out.length() - decimals;
        if (decimals > 0) {
            out.insert(point, '.');
        }
        if (grouped) {
            for (int at = point - 3; at > sign; at -= 3) {
                out.insert(at, ',');
            }
        }
        return out.toString();
    }

    /** Orders amounts of one currency; comparing two currencies is a bug. */
    @Override
    public int compareTo(Money other) {
        requireSame(other);
        return Long.compare(minor, other.minor);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money that && minor == that.minor && currency.equals(that.currency);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(minor);
    }

    @Override
    public String toString() {
        return display();
    }

    private void requireSame(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("two currencies: " + this + " and " + other);
        }
    }

    private static KithException.Invalid tooLarge() {
        return new KithException.Invalid(Text.of("The amount is too large."));
    }
}
