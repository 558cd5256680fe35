package dev.kith.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are known however they are written. */
class WritingTest {
    /** Family names that are read otherwise than elsewhere, and those of two characters. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "单 shan",
                "仇 qiu",
                "解 xie",
                "曾 zeng",
                "区 ou",
                "查 zha",
                "朴 piao",
                "翟 zhai",
                "乐 yue",
                "盖 ge",
                "任 ren",
                "华 hua",
                "缪 miao",
                "宁 ning",
                "冼 xian",
                "洗 xian",
                "员 yun",
                "逄 pang",
                "秘 bi",
                "祭 zhai",
                "繁 po",
                "覃 qin",
                "佴 nai",
                "黑 he",
                "折 she",
                "谌 chen",
                "隗 wei",
                "召 shao",
                "种 chong",
                "尉 wei",
                "晁 chao",
                "车 che",
                "那 na",
                "行 xing",
                "燕 yan",
                "应 ying",
                "纪 ji",
                "柏 bai",
                "薄 bo",
                "万 wan",
                "俞 yu",
                "牟 mu",
                "褚 chu",
                "葛 ge",
                "盛 sheng",
                "沈 shen",
                "石 shi",
                "贾 jia",
                "重 chong",
                "尹 yin",
                "欧阳 ouyang",
                "司马 sima",
                "诸葛 zhuge",
                "上官 shangguan",
                "尉迟 yuchi",
                "万俟 moqi",
                "单于 chanyu",
                "澹台 tantai",
                "长孙 zhangsun",
                "令狐 linghu",
                "皇甫 huangfu",
                "鲜于 xianyu",
                "單 shan",
                "區 ou",
                "歐陽 ouyang",
                "諸葛 zhuge",
                "單于 chanyu",
                "萬俟 moqi",
                "澹臺 tantai",
                "張 zhang",
                "呂 lu"
            })
    void familyNamesAreReadAsFamilies(String line) {
        String family = line.split(" ", -1)[0];
        String sound = line.split(" ", -1)[1];
        assertEquals(family.length(), Pinyin.familyLength(family + "小明"));
        assertEquals(sound, Pinyin.table().family(family));
        assertTrue(Writing.forms(family + "小明").contains(sound + "xiaoming"), Writing.forms(family + "小明")::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "张伟, zhangwei",
        "张伟, zw",
        "張偉, 张伟",
        "張偉, zhangwei",
        "周乐乐, zhouyuele",
        "周乐乐, zhoulele",
        "刘朝, liuzhao",
        "Müller, muller",
        "Jürgen Groß, jurgengross",
        "Søren Łukasz, sorenlukasz",
        "Ｍüｌｌｅｒ, muller",
        "欧阳·娜娜, ouyangnana",
        "北京华为公司, bjhwgs",
        "𠮷田, 𠮷田"
    })
    void aNameHasItsForms(String name, String form) {
        assertTrue(Writing.forms(name).contains(form), Writing.forms(name)::toString);
    }

    @Test
    void plainNamesHaveNoOtherForm() {
        assertEquals(Set.of(), Writing.forms("Zhang Wei"));
        assertEquals(List.of(), Writing.words("Zhang Wei"));
        assertEquals(
                List.of("zhang", "wei", "zhangwei", "zw"), Writing.words("张伟").subList(0, 4));
    }

    @Test
    void namesStandAsPeopleLookThemUp() {
        List<String> ordered = List.of(
                "42 GmbH",
                "adam",
                "Ägir",
                "Ahmed",
                "Muller",
                "Müller",
                "muller b",
                "Zoe",
                "Иван",
                "安娜",
                "白一",
                "单雄信",
                "解珍",
                "曾国藩",
                "张三",
                "张伟",
                "章子怡",
                "赵云");
        List<String> expected = new ArrayList<>(ordered);
        expected.remove("曾国藩");
        expected.add(expected.indexOf("张三"), "曾国藩");
        List<String> mixed = new ArrayList<>(ordered);
        Collections.shuffle(mixed, new Random(7));
        mixed.sort(new NameOrder());
        assertEquals(expected, mixed);
    }

    /** Whatever the names are, the order is one. */
    @Test
    void theOrderIsTotal() {
        Random random = new Random(11);
        String letters = "aZéßøł ж张單单曾章𠮷ー가́-9";
        NameOrder order = new NameOrder();
        for (int i = 0; i < 20_000; i++) {
            String a = text(random, letters);
            String b = text(random, letters);
            String c = text(random, letters);
            assertEquals(Integer.signum(order.compare(a, b)), -Integer.signum(order.compare(b, a)));
            if (order.compare(a, b) <= 0 && order.compare(b, c) <= 0) {
                assertTrue(order.compare(a, c) <= 0, () -> a + "|" + b + "|" + c);
            }
        }
    }

    private static String text(Random random, String letters) {
        int[] all = letters.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.appendCodePoint(all[random.nextInt(all.length)]);
        }
        return text.toString();
    }
}
