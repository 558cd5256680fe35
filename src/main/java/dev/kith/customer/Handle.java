package dev.kith.customer;

import dev.kith.base.KithException;
import dev.kith.base.Printable;
import dev.kith.base.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The name of a customer on a service: wechat, whatsapp, x, ...
 *
 * @param service lower case
 * @param name as the service has it, without @ or URL
 */
public record Handle(String service, String name) {
    private static final int LONGEST = 200;

    /** Sites whose addresses are pasted, and the service that each is. */
    private static final Map<String, String> SITES = Map.ofEntries(
            Map.entry("x.com", "x"),
            Map.entry("twitter.com", "x"),
            Map.entry("linkedin.com", "linkedin"),
            Map.entry("instagram.com", "instagram"),
            Map.entry("facebook.com", "facebook"),
            Map.entry("t.me", "telegram"),
            Map.entry("telegram.me", "telegram"),
            Map.entry("wa.me", "whatsapp"),
            Map.entry("weibo.com", "weibo"),
            Map.entry("github.com", "github"),
            Map.entry("tiktok.com", "tiktok"),
            Map.entry("youtube.com", "youtube"),
            Map.entry("xing.com", "xing"));

    /** Parts of an address that come before the name. */
    private static final List<String> FOLDERS =
            List.of("in", "company", "channel", "c", "u", "user", "profile", "people");

    private static final Map<String, String> OTHER_NAMES = Map.of("twitter", "x", "weixin", "wechat", "微信", "wechat");

    /** What a REF may begin with, so that no service can be called that. */
    private static final List<String> TAKEN = List.of("id", "ext", "email", "tel", "name", "mailto");

    /** Reads {@code wechat:zhangwei88}, {@code x:@zoe} or {@code https://x.com/zoe}. */
    public static Handle parse(String text) {
        Handle handle = find(text);
        if (handle == null) {
            throw new KithException.Invalid(
                    Text.of("'{0}' is no handle.", Printable.line(text)),
                    Text.of("Write it like wechat:zhangwei88 or https://x.com/zoe."));
        }
        return handle;
    }

    /** The same, but null for a text that is no handle. */
    static @Nullable Handle find(String text) {
        String whole = text.strip().replace('：', ':').replace('＠', '@');
        if (isAddress(whole)) {
            int host = whole.indexOf("//") + 2;
            int path = whole.indexOf('/', host);
            String service = path < 0 ? null : SITES.get(site(whole.substring(host, path)));
            return service == null ? null : of(service, nameInAddress(whole.substring(path)));
        }
        int colon = whole.indexOf(':');
        if (colon <= 0) {
            return null;
        }
        String service = whole.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String name = whole.substring(colon + 1).strip();
        if (isAddress(name)) {
            int path = name.indexOf('/', name.indexOf("//") + 2);
            return path < 0 ? null : of(service, nameInAddress(name.substring(path)));
        }
        return of(service, name);
    }

    private static boolean isAddress(String text) {
        return text.regionMatches(true, 0, "https://", 0, 8) || text.regionMatches(true, 0, "http://", 0, 7);
    }

    private static String site(String host) {
        String site = host.toLowerCase(Locale.ROOT);
        for (String prefix : List.of("www.", "m.", "mobile.")) {
            if (site.startsWith(prefix)) {
                return site.substring(prefix.length());
            }
        }
        // uk.linkedin.com
        return site.endsWith(".linkedin.com") ? "linkedin.com" : site;
    }

    /** The first part of the path that names somebody. */
    private static String nameInAddress(String path) {
        int end = path.length();
        for (char mark : new char[] {'?', '#'}) {
            int at = path.indexOf(mark);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        for (String part : path.substring(0, end).split("/", -1)) {
            if (!part.isBlank() && !FOLDERS.contains(part)) {
                return part;
            }
        }
        return "";
    }

    private static @Nullable Handle of(String service, String name) {
        String plain = withoutAt(name);
        boolean good = !service.isEmpty()
                && !TAKEN.contains(service)
                && service.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.')
                && !plain.isEmpty()
                && plain.length() <= LONGEST
                && plain.codePoints()
                        .noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c) || c == '/');
        return good ? new Handle(OTHER_NAMES.getOrDefault(service, service), plain) : null;
    }

    /** The form in which names are compared. */
    public String key() {
        return key(name);
    }

    /** The form in which a name on any service is compared. */
    static String key(String name) {
        return withoutAt(name).toLowerCase(Locale.ROOT);
    }

    private static String withoutAt(String name) {
        int start = 0;
        while (start < name.length() && name.charAt(start) == '@') {
            start++;
        }
        return name.substring(start);
    }

    @Override
    public String toString() {
        return service + ":" + name;
    }
}
