package dev.kith.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kith.base.KithException;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandleTest {

    @ParameterizedTest
    @CsvSource({
        "wechat:zhangwei88, wechat:zhangwei88",
        "WeChat: ZhangWei88, wechat:ZhangWei88",
        "微信:zhangwei88, wechat:zhangwei88",
        "x:@zoe, x:zoe",
        "twitter:zoe, x:zoe",
        "https://x.com/zoe, x:zoe",
        "https://www.x.com/zoe/?lang=en#top, x:zoe",
        "http://twitter.com/@zoe/status/1, x:zoe",
        "https://www.linkedin.com/in/zoe-v/, linkedin:zoe-v",
        "https://uk.linkedin.com/in/zoe-v/details/experience, linkedin:zoe-v",
        "https://t.me/zoe, telegram:zoe",
        "https://wa.me/442079460018, whatsapp:442079460018",
        "https://m.weibo.com/u/1234567890, weibo:1234567890",
        "blog:https://example.com/zoe, blog:zoe",
        "mastodon:@zoe@mastodon.social, mastodon:zoe@mastodon.social"
    })
    void handles(String typed, String handle) {
        assertEquals(handle, Handle.parse(typed).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "zoe",
                ":zoe",
                "x:",
                "x:@",
                "x: ",
                "https://x.com",
                "https://x.com/",
                "https://example.com/zoe",
                "email:zoe@example.com",
                "id:7",
                "two words:zoe",
                "x:two words",
                "x:a/b",
                "x:https://x.com/?q=1"
            })
    void noHandles(String text) {
        assertThrows(KithException.Invalid.class, () -> Handle.parse(text));
    }

    @Test
    void aHandleIsReadAsItIsShown() {
        Generator<String> typed = Generator.lists(
                        Generator.of(
                                "x",
                                "wechat",
                                ":",
                                "/",
                                "@",
                                "https://",
                                "x.com",
                                "in",
                                "?",
                                "#",
                                " ",
                                "张",
                                "Z",
                                "\n",
                                "."),
                        8)
                .map(parts -> String.join("", parts));
        Property.check(5000, typed, text -> {
            Handle handle = Handle.find(text);
            if (handle != null) {
                assertEquals(handle, Handle.parse(handle.toString()));
            }
        });
    }
}
