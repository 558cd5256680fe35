import java.text.Normalizer;
import java.util.Locale;

/** Names and shops as they are written in a part of the world. */
enum Script {
    ENGLISH("given family", """
            Smith Jones Taylor Brown Walker Patel O'Brien Campbell Hughes Okafor Singh Murphy Cohen Bennett Fraser
            Marsh Whitfield Gallagher Osei Hawthorne""", """
            Amelia Oliver Isla George Ava Noah Priya Jack Grace Muhammad Zoë Liam Ruth Samuel Chloë Harriet Kwame
            Daisy Ewan Beth""", "%s & Co|%s, Daughters & Sons|The \"%s\" Tea Room|%s Books"),
    ROMANCE("given family", """
            Béranger Lefèvre Núñez Gonçalves García Muñoz Dubois Noël Araújo Peña Castéra Ibáñez Simões Fabre
            Roussel Hernández Traoré Güell Magalhães Chevallier""", """
            Chloé José Inês Théo Begoña João Élodie Íñigo Amélie Raúl Noémie Conceição Lucía Étienne Álvaro Zoé
            Rocío Gaëlle Tomás""", "Librería %s|Épicerie %s|%s & Filhos|Fleurs %s, Père et Fils"),
    CENTRAL("given family", """
            Müller Groß Wójcik Öberg Jönsson Łukasik Dąbrowska Weiß Åkesson Brüggemann Yıldız Sjöström Kowalczyk
            Schröder Żak Lindström Szabó Dvořák Küppers Nyström""", """
            Jürgen Małgorzata Åsa Käthe Łukasz Björn Zofia Günther Agnieszka Göran Elif Jiří Silke Paweł Saskia
            Ágnes Tomáš Malin Uwe Święta""", "Bäckerei %s|%s, Söhne & Co. KG|Kwiaty %s|%s Garn"),
    CHINESE("familygiven", """
            王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 欧阳 司马""", """
            芳 伟 秀英 娜 敏 静 丽 强 磊 洋 勇 艳 杰 娟 涛 明 超 兰 霞 平 晓梅 志强 国庆 子涵 雨桐 美玲 嘉怡""", "%s记茶行|%s氏书店|老%s家点心|%s家花店"),
    /** The same with given names of one or two characters, put together from many. */
    MANY_CHINESE(
            "familygiven",
            """
            王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭
            吕 苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金 陆 欧阳 司马 上官 诸葛""",
            "伟 芳 娜 敏 静 丽 强 磊 洋 勇 艳 杰 娟 涛 明 超 兰 霞 平 刚 桂 英 文 华 建 国 志 晓 梅 雨 桐 子 涵 嘉 怡 美 玲 思 源"
                    + " 宇 轩 浩 然 欣 悦 诗 琪 俊 凯 天 佑 一 诺 若 曦 梓 萱 博 瑞",
            "%s记茶行|%s氏书店|老%s家点心|%s家花店"),
    JAPANESE("family given", """
            佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田""", """
            陽子 健太 さくら 一郎 美咲 翔 ミカ 大輔 千代子 拓也 愛 直樹""", "%s商店|%s茶舗|喫茶%s"),
    CYRILLIC("given family", """
            Шевченко Бондаренко Коваленко Ткаченко Петренко Лысенко Гончар Мороз Савчук Бойко Кравец Черных""", """
            Ольга Тарас Анна Иван Ганна Рустам Мария Олег Юрий Софья""", "Чайная %s|Книги %s|Кав'ярня %s"),
    ARABIC("given family", """
            المصري حسن إبراهيم النجار الحداد منصور خليل السيد الخطيب عثمان""", """
            أحمد فاطمة يوسف مريم عمر ليلى خالد نور سارة محمود""", "مكتبة %s|عطور %s|مقهى %s");

    final String order;
    final String[] families;
    final String[] givens;
    final String[] shops;

    Script(String order, String families, String givens, String shops) {
        this.order = order;
        this.families = families.split("\\s+");
        this.givens = givens.split("\\s+");
        this.shops = shops.split("\\|");
    }

    String family(int family) {
        return families[family % families.length];
    }

    String name(int family, int given) {
        String first = givens[given % givens.length];
        int second = this == MANY_CHINESE ? given / givens.length % (givens.length * 4 / 3) : givens.length;
        String whole = second < givens.length ? first + givens[second] : first;
        return order.replace("given", whole).replace("family", family(family));
    }

    /** The beginning of an e-mail address: the name without accents, unless nothing is left of it. */
    String login(int family, int given) {
        String name = givens[given % givens.length] + "." + family(family) + ".";
        String plain = Normalizer.normalize(name.replace('ł', 'l').replace('ı', 'i'), Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z.]", "");
        return plain.length() > 4 ? plain.toLowerCase(Locale.ROOT) : "customer.";
    }
}
