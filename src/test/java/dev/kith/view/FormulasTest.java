package dev.kith.view;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|' /C calc'!A0",
                "+1+1",
                "+44x",
                "-5+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1+1",
                "=",
                "+",
                "-",
                "+44 (0) 20, ext. 5"
            })
    void aSpreadsheetWouldRunIt(String text) {
        assertTrue(Formulas.isFormula(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ada",
                "1+1",
                "'=1",
                "a=b",
                " =1",
                "+44 20 7946 0958",
                "+1 (555) 010-9999",
                "-5",
                "-12.50",
                "+8613800138000"
            })
    void itIsTextOrANumberOrAPhone(String text) {
        assertFalse(Formulas.isFormula(text));
    }
}
