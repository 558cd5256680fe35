package dev.kith.view;

/**
 * Knows what a spreadsheet would take for a formula, after OWASP's page on CSV injection. Numbers and phones
 * ({@code +44 20 7946 0958}) are none.
 */
final class Formulas {
    private static final String STARTS = "=+-@\t\r\n＝＋－＠";
    private static final String OF_A_NUMBER = "0123456789 \u00a0()-.";

    private Formulas() {}

    static boolean isFormula(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0 && !isNumberOrPhone(text);
    }

    private static boolean isNumberOrPhone(String text) {
        char first = text.charAt(0);
        if (text.length() == 1 || (first != '+' && first != '-')) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            if (OF_A_NUMBER.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
