package dev.kith.customer;

import dev.kith.base.KithException;
import java.util.Locale;

/**
 * The name of a customer on a service: wechat, whatsapp, x, ...
 *
 * @param service lower case
 * @param name as the service has it, without @ or URL
 */
public record Handle(String service, String name) {

    /** Reads {@code wechat:zhangwei88} or {@code x:https://x.com/zoe}. */
    public static Handle parse(String text) {
        int colon = text.indexOf(':');
        if (colon <= 0 || colon == text.length() - 1) {
            throw new KithException.Invalid("'" + text + "' is no handle; write it like wechat:zhangwei88.");
        }
        String name = text.substring(colon + 1).strip();
        int end = name.length();
        while (end > 0 && name.charAt(end - 1) == '/') {
            end--;
        }
        name = name.substring(0, end);
        name = name.substring(name.lastIndexOf('/') + 1);
        if (name.startsWith("@")) {
            name = name.substring(1);
        }
        if (name.isBlank()) {
            throw new KithException.Invalid("'" + text + "' is no handle; write it like wechat:zhangwei88.");
        }
        return new Handle(text.substring(0, colon).strip().toLowerCase(Locale.ROOT), name);
    }

    public String key() {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return service + ":" + name;
    }
}
