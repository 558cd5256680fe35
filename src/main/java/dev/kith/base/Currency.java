package dev.kith.base;

import java.util.Locale;

/** A currency: its ISO 4217 code, or "" where none is set (two decimals, no sign), and how many decimals it has. */
public record Currency(String code, int decimals) {
    /** What a database has until someone says which currency it is in. */
    public static final Currency UNSET = new Currency("", 2);

    public Currency {
        if (decimals < 0 || decimals > 4) {
            throw new IllegalArgumentException("decimals: " + decimals);
        }
    }

    /** The currency with this code ("" is {@link #UNSET}); Invalid if ISO 4217 has no such code. */
    public static Currency of(String code) {
        String upper = code.strip().toUpperCase(Locale.ROOT);
        return upper.isEmpty() ? UNSET : new Currency(upper, decimalsOf(upper));
    }

    /** The sign people write before an amount, or the code where there is none. */
    public String sign() {
        return switch (code) {
            case "GBP" -> "£";
            case "EUR" -> "€";
            case "CNY", "JPY" -> "¥";
            case "USD", "AUD", "CAD", "HKD", "MXN", "NZD", "SGD", "TWD" -> "$";
            case "INR" -> "₹";
            case "KRW" -> "₩";
            case "RUB" -> "₽";
            case "TRY" -> "₺";
            case "UAH" -> "₴";
            case "VND" -> "₫";
            case "THB" -> "฿";
            case "ILS" -> "₪";
            case "NGN" -> "₦";
            case "PHP" -> "₱";
            default -> code;
        };
    }

    /** The usual codes are here because the JDK's table takes 4 ms to load, in every command that shows money. */
    private static int decimalsOf(String code) {
        return switch (code) {
            case "AUD", "BRL", "CAD", "CHF", "CNY", "CZK", "DKK", "EUR", "GBP", "HKD", "INR", "MXN", "NOK" -> 2;
            case "NZD", "PLN", "SEK", "SGD", "TRY", "TWD", "UAH", "USD", "ZAR" -> 2;
            case "CLP", "JPY", "KRW", "VND" -> 0;
            default -> fromTheJdk(code);
        };
    }

    private static int fromTheJdk(String code) {
        int decimals;
        try {
            decimals = java.util.Currency.getInstance(code).getDefaultFractionDigits();
        } catch (IllegalArgumentException e) {
            decimals = -1;
        }
        if (decimals < 0) { // also gold, "no currency" and the other codes that are no money
            throw new KithException.Invalid(
                    Text.of("\"{0}\" is not a currency.", Printable.line(code)),
                    Text.of("Give an ISO 4217 code such as GBP or CNY."));
        }
        return decimals;
    }

    /** Written out, as in Money: the equality generated for a record takes 15 ms at its first use. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Currency that && decimals == that.decimals && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
