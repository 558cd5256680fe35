package dev.kith.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kith.testing.World;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file is read as it was written, whatever the program that wrote it. */
class EncodingTest {
    private static final String CHINESE = "客户编号,姓名,城市\nA-1,王小明,北京\nA-2,李雷,上海\nA-3,韩梅梅,广州\n";
    private static final String TAIWAN = "編號,姓名,城市\nA-1,陳大文,臺北\nA-2,林美麗,高雄\nA-3,黃志明,臺中\n";
    private static final String JAPANESE = "氏名,市,備考\n山田太郎,東京,サトウさんの友だち\nたなか はなこ,京都,\n";
    private static final String WESTERN = "Name,City\nZoë Müller,Zürich\nJosé Núñez,Málaga\nFranz Weiß,Köln\n";
    private static final String ENGLISH = "Name,City\nZoe,Leeds\nMax,York\n";

    @ParameterizedTest
    @CsvSource({
        "CHINESE, UTF-8",
        "CHINESE, GB18030",
        "CHINESE, GBK",
        "CHINESE, UTF-16LE",
        "CHINESE, UTF-16BE",
        "CHINESE, UTF-16",
        "TAIWAN, UTF-8",
        "TAIWAN, Big5",
        "TAIWAN, UTF-16LE",
        "JAPANESE, UTF-8",
        "JAPANESE, Shift_JIS",
        "JAPANESE, EUC-JP",
        "JAPANESE, UTF-16BE",
        "WESTERN, UTF-8",
        "WESTERN, windows-1252",
        "WESTERN, UTF-16LE",
        "WESTERN, UTF-16BE",
        "ENGLISH, UTF-8",
        "ENGLISH, UTF-16LE",
        "ENGLISH, US-ASCII"
    })
    void isFoundOut(String text, String encoding) throws IOException {
        String written = text(text);
        byte[] bytes = written.getBytes(Charset.forName(encoding));
        Charset found = Encoding.of(new ByteArrayInputStream(bytes)).orElseThrow();
        String read = new String(bytes, found);
        assertEquals(written, read.startsWith("\ufeff") ? read.substring(1) : read, found.name());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, 0", "UTF-8, 3", "UTF-16LE, 2", "UTF-16BE, 2", "GB18030, 0"})
    void isReadWithAndWithoutAMark(String encoding, int mark, @TempDir Path folder) throws IOException {
        String text = (mark > 0 ? "\ufeff" : "") + CHINESE;
        Files.write(folder.resolve("people.csv"), text.getBytes(Charset.forName(encoding)));
        World world = World.in(folder);
        world.out("import customers people.csv");
        assertEquals(
                "A-1,王小明,北京\nA-2,李雷,上海\nA-3,韩梅梅,广州\n",
                world.out("customer list --columns external_id,name,city --format csv --no-header"));
    }

    /** The first that is not ASCII may stand far down. */
    @ParameterizedTest
    @CsvSource({"GB18030, 王小明", "windows-1252, Zoë", "UTF-8, Zoë"})
    void isFoundFarDown(String encoding, String name) throws IOException {
        byte[] bytes = ("name\n" + "Bo\n".repeat(50_000) + name + "\n").getBytes(Charset.forName(encoding));
        assertEquals(
                Charset.forName(encoding),
                Encoding.of(new ByteArrayInputStream(bytes)).orElseThrow());
    }

    private static String text(String name) {
        return switch (name) {
            case "CHINESE" -> CHINESE;
            case "TAIWAN" -> TAIWAN;
            case "JAPANESE" -> JAPANESE;
            case "WESTERN" -> WESTERN;
            default -> ENGLISH;
        };
    }
}
