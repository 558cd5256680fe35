package dev.kith.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kith.base.Language;
import dev.kith.base.Text;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkupTest {
    private static final String TEXT = """
            kith-tea: how tea is made

            # DESCRIPTION

            Water has to
            boil first.

            - One spoon for each
              cup.
            - One for the pot.

            green tea
            : takes less time,
              and colder water.

                $ kith find tea

                nobody

            {kinds}

            # SEE ALSO

            kith-find(1), kith-query(7)
            """;

    @Test
    void isPlainText() {
        PlainPage page = new PlainPage();
        Markup.write(TEXT, page, Map.of("kinds", part -> part.text("Two kinds.")));
        assertEquals("""
                kith-tea: how tea is made.

                DESCRIPTION
                    Water has to boil first.

                    - One spoon for each cup.
                    - One for the pot.

                    green tea           takes less time, and colder water.

                        $ kith find tea

                        nobody

                    Two kinds.

                SEE ALSO
                    kith-find(1), kith-query(7)
                """, page.text());
    }

    @Test
    void isAManPage() {
        Roff page = new Roff("kith-tea", 7, "1.0");
        Markup.write(TEXT, page, Map.of("kinds", part -> part.text("Two kinds.")));
        assertEquals("""
                .\\" Made of the program's own commands.
                .TH "KITH\\-TEA" "7" "" "kith 1.0" "kith manual"
                .SH "NAME"
                kith\\-tea \\- how tea is made
                .SH "DESCRIPTION"
                .PP
                Water has to
                boil first.
                .IP \\(bu 2
                One spoon for each
                cup.
                .IP \\(bu 2
                One for the pot.
                .TP
                \\fBgreen tea\\fR
                takes less time,
                and colder water.
                .PP
                .in +4n
                .EX
                $ kith find tea

                nobody
                .EE
                .in
                .PP
                Two kinds.
                .SH "SEE ALSO"
                \\fB\\%kith\\-find\\fR(1),
                \\fB\\%kith\\-query\\fR(7)
                """, page.text());
    }

    @Test
    void linesOfChineseGoOnWithoutABlank() {
        PlainPage page = new PlainPage();
        Markup.write("kith-tea: 泡茶\n\n# 描述\n\n先把水\n烧开。\n再放 tea\n两勺。\n\n- 一勺\n  一勺。\n", page, Map.of());
        assertEquals("""
                kith-tea: 泡茶.

                描述
                    先把水烧开。再放 tea 两勺。

                    - 一勺一勺。
                """, page.text());
    }

    /** Where nothing lets a long line end, groff goes on forever. */
    @Test
    void linesOfAChineseManPageMayEndAfterItsMarks() {
        String text = Text.translated(Language.CHINESE.translation(), () -> {
            Roff page = new Roff("kith-tea", 7, "1.0");
            page.text("绿茶：green、black（cheap）或“white”，见 kith-tea(7)。");
            page.lines("green、black");
            return page.text();
        });
        assertEquals("""
                .\\" Made of the program's own commands.
                .TH "KITH\\-TEA" "7" "" "kith 1.0" "kith 手册"
                .ds AD l
                .ad l
                .PP
                绿茶：\\:green、\\:black\\:（cheap）或“white”，见 kith\\-tea(7)。
                .PP
                .in +4n
                .EX
                green、black
                .EE
                .in
                """, text);
    }
}
