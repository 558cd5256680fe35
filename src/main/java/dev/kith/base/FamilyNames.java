package dev.kith.base;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chinese family names of two characters, and those that are read otherwise than their characters elsewhere. */
final class FamilyNames {
    private static final String READ_OTHERWISE = """
            单 shan 仇 qiu 解 xie 曾 zeng 区 ou 查 zha 朴 piao 翟 zhai 乐 yue 盖 ge 任 ren 华 hua 缪 miao 宁 ning 冼 xian 洗 xian
            员 yun 逄 pang 秘 bi 祭 zhai 繁 po 覃 qin 佴 nai 黑 he 折 she 谌 chen 隗 wei 召 shao 种 chong 尉 wei 幺 yao 晁 chao
            车 che 那 na 能 nai 相 xiang 行 xing 燕 yan 要 yao 应 ying 纪 ji 柏 bai 卜 bu 薄 bo 万 wan 俞 yu 占 zhan 宿 su
            过 guo 牟 mu 褚 chu 葛 ge 令 ling 藏 zang 瞿 qu 乜 nie 郗 xi 都 du 尹 yin 句 gou 炅 gui 昝 zan 盛 sheng 沈 shen
            石 shi 贾 jia 谷 gu 曲 qu 重 chong 长 zhang 适 kuo 阚 kan 厍 she 眭 sui 莘 shen 撒 sa 哈 ha 郇 xun 贲 ben
            尉迟 yu,chi 万俟 mo,qi 单于 chan,yu 长孙 zhang,sun 澹台 tan,tai 令狐 ling,hu 宰父 zai,fu 鲜于 xian,yu 亓官 qi,guan
            拓跋 tuo,ba 乐正 yue,zheng 子车 zi,ju 夹谷 jia,gu 中行 zhong,hang 欧阳 ou,yang 司马 si,ma 诸葛 zhu,ge 上官 shang,guan
            皇甫 huang,fu 呼延 hu,yan 赫连 he,lian 夏侯 xia,hou
            """;

    private static final Set<String> TWO_CHARACTERS =
            Set.of(("东方 公孙 慕容 宇文 司徒 司空 端木 南宫 轩辕 淳于 申屠 闻人 濮阳 公冶 太叔 独孤 东郭 百里 西门 钟离 闾丘 司寇 巫马 漆雕 段干 "
                            + "梁丘 左丘 谷梁 宗政 公良 仲孙 羊舌 微生 贺兰 完颜 纳兰 南门 第五")
                    .split(" ", -1));

    private static final class Lazy {
        private static final Map<String, List<String>> SOUNDS = sounds();

        private static Map<String, List<String>> sounds() {
            Map<String, List<String>> sounds = new HashMap<>();
            String[] words = READ_OTHERWISE.strip().split("\\s+", -1);
            for (int i = 0; i < words.length; i += 2) {
                sounds.put(words[i], List.of(words[i + 1].split(",", -1)));
            }
            return sounds;
        }
    }

    private FamilyNames() {}

    /** How many characters the family's name takes of a name in simplified writing; one where it takes all of two. */
    static int length(String name) {
        if (name.length() < 3) {
            return 1;
        }
        String two = name.substring(0, 2);
        return TWO_CHARACTERS.contains(two) || Lazy.SOUNDS.containsKey(two) ? 2 : 1;
    }

    /** The syllables of a family's name in simplified writing that has its own reading. */
    static @Nullable List<String> sound(String family) {
        return Lazy.SOUNDS.get(family);
    }
}
