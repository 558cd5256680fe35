package dev.kith.base;

import java.util.List;
import java.util.Locale;

/** Reads one amount of money as people type it; used once. */
final class MoneyReader {
    private static final String CURRENCY_SIGNS = "$£€¥￥₹₩₽₺₴₫฿₪₦₱";

    /** What amounts are counted in, in Chinese. */
    private static final List<String> UNITS =
            List.of("元", "圆", "块", "块钱", "元整", "人民币", "RMB", "日元", "円", "美元", "欧元", "英镑", "港币", "港元");

    private final String original;
    private final Currency currency;
    private String rest;
    private boolean signed;
    private boolean negative;

    MoneyReader(String text, Currency currency) {
        this.original = text;
        this.currency = currency;
        this.rest = Width.narrow(text).strip();
    }

    /** The amount in minor units. */
    long minor() {
        takeSign();
        takeCurrency();
        takeSign();
        rest = ChineseNumber.plain(rest);
        int point = rest.indexOf('.');
        String whole = withoutGroups(point < 0 ? rest : rest.substring(0, point));
        String fraction = point < 0 ? "" : rest.substring(point + 1);
        if (whole.length() + fraction.length() == 0 || !digitsOnly(whole) || !digitsOnly(fraction)) {
            throw invalid(Text.of("is not an amount of money."));
        }
        if (fraction.length() > currency.decimals()) {
            throw invalid(tooManyDecimals());
        }
        String digits = (negative ? "-" : "") + whole + fraction + "0".repeat(currency.decimals() - fraction.length());
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw invalid(Text.of("is too large."));
        }
    }

    /** Takes a plus or minus off the front, unless there has been one. */
    private void takeSign() {
        if (!signed && (rest.startsWith("-") || rest.startsWith("+"))) {
            signed = true;
            negative = rest.charAt(0) == '-';
            rest = rest.substring(1).strip();
        }
    }

    /** Takes the currency's sign or code off the front or the back, once. */
    private void takeCurrency() {
        int start = 0;
        while (start < rest.length() && !startsNumber(rest.charAt(start))) {
            start++;
        }
        int end = rest.length();
        while (end > start && !endsNumber(rest.charAt(end - 1))) {
            end--;
        }
        String before = rest.substring(0, start).strip();
        String after = rest.substring(end).strip();
        if (before.isEmpty() || after.isEmpty() || isUnit(after)) {
            requireThisCurrency(before);
            requireThisCurrency(after);
            rest = rest.substring(start, end);
        }
    }

    private void requireThisCurrency(String name) {
        if (name.isEmpty() || name.equalsIgnoreCase(currency.code()) || name.equals(currency.sign())) {
            return;
        }
        if (isUnit(name) && units().contains(name.toUpperCase(Locale.ROOT))) {
            return;
        }
        boolean money = CURRENCY_SIGNS.contains(name) || (name.length() == 3 && lettersOnly(name)) || isUnit(name);
        if (!money) {
            throw invalid(Text.of("is not an amount of money."));
        }
        throw invalid(
                currency.code().isEmpty()
                        ? Text.of("names a currency, but none is set for this database.")
                        : Text.of("is not in {0}.", currency.code()));
    }

    private static boolean isUnit(String name) {
        return UNITS.contains(name.toUpperCase(Locale.ROOT));
    }

    /** What amounts in this currency are counted in, in Chinese. */
    private List<String> units() {
        return switch (currency.code()) {
            case "CNY" -> List.of("元", "圆", "块", "块钱", "元整", "人民币", "RMB");
            case "HKD", "MOP", "TWD" -> List.of("元", "圆", "块", "块钱", "元整");
            case "JPY" -> List.of("日元", "円");
            case "USD" -> List.of("美元");
            case "EUR" -> List.of("欧元");
            case "GBP" -> List.of("英镑");
            default -> List.of();
        };
    }

    /** Commas stand where thousands are (or lakhs and crores): two or three digits between them, three at the end. */
    private String withoutGroups(String whole) {
        int comma = whole.indexOf(',');
        if (comma < 0) {
            return whole;
        }
        boolean grouped = comma >= 1 && comma <= 3;
        while (comma >= 0) {
            int next = whole.indexOf(',', comma + 1);
            int digits = (next < 0 ? whole.length() : next) - comma - 1;
            grouped &= digits == 3 || (next >= 0 && digits == 2);
            comma = next;
        }
        if (!grouped) {
            throw invalid(Text.of("has a comma that separates no thousands; write decimals with a point."));
        }
        return whole.replace(",", "");
    }

    private String tooManyDecimals() {
        String name = currency.code().isEmpty() ? Text.of("an amount") : currency.code();
        return switch (currency.decimals()) {
            case 0 -> Text.of("has decimals; {0} has none.", name);
            case 1 -> Text.of("has too many decimals; {0} has one.", name);
            default -> Text.of("has too many decimals; {0} has {1}.", name, currency.decimals());
        };
    }

    private KithException.Invalid invalid(String what) {
        return new KithException.Invalid("\"" + Printable.line(original) + "\" " + what);
    }

    private static boolean startsNumber(char c) {
        return isDigit(c) || c == '.' || c == ',' || c == '-' || c == '+';
    }

    private static boolean endsNumber(char c) {
        return isDigit(c) || c == '.' || ChineseNumber.zeros(c) > 0;
    }

    private static boolean digitsOnly(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean lettersOnly(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
