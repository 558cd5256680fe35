package dev.kith.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostalAddressTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # street | city | region | code | the address in China
            世纪大道100号 | 上海市 | 上海市 | 200120 | 上海市世纪大道100号, 200120
            浦东新区世纪大道100号 | 上海市 | | 200120 | 上海市浦东新区世纪大道100号, 200120
            浦东新区世纪大道100号 | 上海 | 上海市 | ２００１２０ | 上海市浦东新区世纪大道100号, 200120
            浦东新区世纪大道100号 | 上海市 | 上海 | 200120 | 上海市浦东新区世纪大道100号, 200120
            上海市浦东新区世纪大道100号 | 上海 | | 200120 | 上海市浦东新区世纪大道100号, 200120
            上海浦东新区世纪大道100号 | 上海市 | 上海市 | | 上海浦东新区世纪大道100号
            中国上海市浦东新区 | 上海 | 上海 | | 中国上海市浦东新区
            西湖区龙井路1号 | 杭州市 | 浙江省 | 310000 | 浙江省杭州市西湖区龙井路1号, 310000
            杭州市西湖区龙井路1号 | 杭州 | 浙江 | 310000 | 浙江杭州市西湖区龙井路1号, 310000
            浙江省杭州市西湖区龙井路1号 | 杭州市 | 浙江省 | 310000 | 浙江省杭州市西湖区龙井路1号, 310000
            浙江省西湖区龙井路1号 | 杭州市 | 浙江省 | | 浙江省杭州市西湖区龙井路1号
            船营区1号 | 吉林市 | 吉林省 | 132011 | 吉林省吉林市船营区1号, 132011
            吉林市船营区1号 | 吉林市 | 吉林省 | 132011 | 吉林省吉林市船营区1号, 132011
            上海路5号 | 上海市 | | | 上海市上海路5号
            南京东路5号 | 南京市 | 江苏省 | | 江苏省南京市南京东路5号
            浦东新区Tower 8 | 上海市 | | 200120 | 上海市浦东新区Tower 8, 200120
            | 上海市 | | 200120 | 上海市, 200120
            100 Century Avenue, Pudong | Shanghai | | 200120 | 100 Century Avenue, Pudong, Shanghai 200120
            100 Century Avenue | Shanghai | Shanghai | 200120 | 100 Century Avenue, Shanghai 200120
            1 Longjing Road | Hangzhou | Zhejiang | 310000 | 1 Longjing Road, Hangzhou, Zhejiang 310000
            1 Longjing Road, Hangzhou | Hangzhou | | 310000 | 1 Longjing Road, Hangzhou 310000
            """)
    void inChina(
            @Nullable String street,
            @Nullable String city,
            @Nullable String region,
            @Nullable String code,
            String written) {
        assertEquals(List.of(written), new PostalAddress(street, city, region, code, "CN").lines("CN"));
        assertEquals(List.of(written), new PostalAddress(street, city, region, code, null).lines("CN"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # street | city | region | code | country | home | lines
            10 Downing Street | London | - | sw1a2aa | GB | GB | 10 Downing Street/LONDON/SW1A 2AA
            10 Downing Street | London | - | SW1A 2AA | UK | CN | 10 Downing Street/LONDON/SW1A 2AA/United Kingdom
            10 Downing Street | London | - | SW1A 2AA | - | GB | 10 Downing Street/LONDON/SW1A 2AA
            1 The Headrow | Leeds | West Yorkshire | LS1 8TL | GB | - | 1 The Headrow/LEEDS/West Yorkshire/LS1 8TL/United Kingdom
            1 The Headrow, Leeds | leeds | - | LS1 8TL | GB | GB | 1 The Headrow, Leeds/LS1 8TL
            1 The Headrow, Leeds LS1 8TL | - | - | LS1 8TL | GB | GB | 1 The Headrow, Leeds LS1 8TL
            Leeds Road 5 | Leeds | - | - | GB | GB | Leeds Road 5/LEEDS
            1 Main St | Springfield | IL | 62701 | US | US | 1 Main St/Springfield, IL 62701
            1 Main St | Springfield | IL | 627011234 | USA | GB | 1 Main St/Springfield, IL 62701-1234/United States
            62701 Main St | Springfield | IL | 62701 | US | US | 62701 Main St/Springfield, IL 62701
            1 Main St | - | IL | 62701 | US | US | 1 Main St/IL 62701
            111 Wellington St | Ottawa | ON | k1a0a9 | CA | US | 111 Wellington St/Ottawa ON K1A 0A9/Canada
            Hauptstraße 1 | Berlin | - | 10115 | DE | DE | Hauptstraße 1/10115 Berlin
            Hauptstraße 1 | Berlin | - | 10115 | Deutschland | GB | Hauptstraße 1/10115 Berlin/Germany
            1 Way | Town | Part | 99 | Atlantis | GB | 1 Way/99 Town/Part/Atlantis
            千代田1-1 | 東京 | - | 100-0001 | JP | CN | 千代田1-1/100-0001 東京/Japan
            浦东新区1号 | 上海市 | - | 200120 | CN | GB | 中国上海市浦东新区1号, 200120
            浦东新区1号 | 上海市 | - | 200120 | 中国 | GB | 中国上海市浦东新区1号, 200120
            浦东新区1号 | 上海市 | - | 200120 | - | - | 上海市浦东新区1号, 200120
            100 Century Avenue | Shanghai | - | 200120 | China | GB | 100 Century Avenue, Shanghai 200120, China
            皇后大道中1号 | 香港 | - | - | HK | CN | 香港皇后大道中1号
            - | Leeds | - | - | GB | GB | LEEDS/United Kingdom
            - | - | - | - | GB | GB | United Kingdom
            - | - | - | LS1 8TL | GB | GB | LS1 8TL
            """)
    void elsewhere(
            @Nullable String street,
            @Nullable String city,
            @Nullable String region,
            @Nullable String code,
            @Nullable String country,
            @Nullable String home,
            String written) {
        PostalAddress address = new PostalAddress(street, city, region, code, country);
        assertEquals(written, String.join("/", address.lines(home == null ? "" : home)));
    }

    @Test
    void aLineNamesTheCountryAlways() {
        PostalAddress london = new PostalAddress("10 Downing Street\nRear", "London", null, "SW1A 2AA", "GB");
        assertEquals("10 Downing Street, Rear, LONDON, SW1A 2AA, United Kingdom", london.line("GB"));
        assertEquals(List.of("10 Downing Street", "Rear", "LONDON", "SW1A 2AA"), london.lines("GB"));
        assertEquals("", new PostalAddress(null, null, null, null, null).line("GB"));
    }

    @Test
    void moreThanAPlaceIsWhole() {
        assertFalse(new PostalAddress(null, "Leeds", null, null, "GB").isWhole());
        assertTrue(new PostalAddress(null, "Leeds", null, "LS1 8TL", "GB").isWhole());
        assertTrue(new PostalAddress("1 The Headrow", null, null, null, null).isWhole());
    }

    /** All that is known is in the address, however it is written, and no line of it is empty. */
    @Test
    void nothingIsLost() {
        Generator<String> words = Generator.lists(
                        Generator.of("上海", "上海市", "Leeds", "12", "路", "省", "浙江", "Road", ",", " ", "\n", "市"), 5)
                .map(parts -> String.join("", parts).strip())
                .map(text -> text.isEmpty() ? "x" : text);
        Generator<String> countries = Generator.of("CN", "GB", "US", "DE", "HK", "Nowhere");
        Generator<PostalAddress> addresses = words.then(street -> words.then(city -> words.then(
                region -> countries.map(country -> new PostalAddress(street, city, region, "12 AB", country)))));
        Property.check(addresses, address -> {
            for (String home : List.of("", "CN", "GB")) {
                List<String> lines = address.lines(home);
                String all = plain(String.join("", lines));
                assertTrue(lines.stream().noneMatch(String::isBlank), () -> lines.toString());
                Stream.of(address.street(), address.code())
                        .forEach(part -> assertTrue(isIn(plain(String.valueOf(part)), all), () -> part + ": " + lines));
            }
        });
    }

    /** Whether the characters stand there in their order, whatever stands between them. */
    private static boolean isIn(String part, String all) {
        int at = 0;
        for (int i = 0; i < part.length(); i++) {
            at = all.indexOf(part.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s,，]", "").toLowerCase(Locale.ROOT);
    }
}
