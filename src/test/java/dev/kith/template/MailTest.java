package dev.kith.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kith.base.KithException;
import dev.kith.customer.Match;
import dev.kith.testing.Generator;
import dev.kith.testing.Property;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages are read back by a reader written from RFC 2045, 2047 and 5322 alone. */
class MailTest {
    private static final ZonedDateTime AT = ZonedDateTime.parse("2026-11-02T10:00:00+08:00");
    private static final Match ZOE = new Match(1, "Zoe", null, null, null, null);
    private static final Generator<String> TEXTS = Generator.oneOf(
            Generator.texts(60),
            Generator.lists(Generator.of("word", "a-rather-long-word-that-is-in-it", "月圆", "=?UTF-8?B?", "From "), 30)
                    .map(words -> String.join(" ", words)),
            Generator.lists(Generator.of("a", "\n", "From ", ".", " ", "\t"), 30)
                    .map(parts -> String.join("", parts)));

    @Test
    void aMessageIsReadBack() {
        Property.check(1000, Generator.lists(TEXTS, 3), texts -> {
            String name = texts.isEmpty() ? "" : texts.get(0);
            String subject = texts.size() < 2 ? "" : texts.get(1);
            String text = texts.size() < 3 ? "x" : texts.get(2);
            Mail mail = new Mail(
                    new Sender("Tea, \"the\" Shop \\", "shop@example.com"),
                    name,
                    "zoe@example.com",
                    AT,
                    new Rendering(ZOE, "zoe@example.com", subject, text),
                    "1");
            String whole = mail.text();
            int end = whole.indexOf("\r\n\r\n");
            for (String line : whole.split("\r\n", -1)) {
                assertTrue(line.length() <= 78, line);
                assertTrue(line.chars().allMatch(c -> (c >= ' ' && c < 0x7f) || c == '\t'), line);
                assertFalse(line.startsWith("From "), line);
            }
            Map<String, String> headers = headers(whole.substring(0, end + 2));
            assertEquals(
                    "[Content-Transfer-Encoding, Content-Type, Date, From, MIME-Version, Message-ID, Subject, To]",
                    new java.util.TreeSet<>(headers.keySet()).toString());
            assertEquals(words(HeaderText.clean(subject)), words(decoded(headers.get("Subject"))));
            String to = headers.get("To");
            String shown = HeaderText.clean(name);
            assertTrue(to.endsWith("zoe@example.com") || to.endsWith("<zoe@example.com>"), to);
            if (!shown.isEmpty()) {
                assertEquals(
                        words(shown),
                        words(phrase(to.substring(0, to.lastIndexOf('<')).strip())));
            }
            assertEquals("\"Tea, \\\"the\\\" Shop \\\\\" <shop@example.com>", headers.get("From"));
            assertEquals("Mon, 2 Nov 2026 10:00:00 +0800", headers.get("Date"));
            String body = body(headers.get("Content-Transfer-Encoding"), whole.substring(end + 4));
            String sent = text.replace("\r\n", "\n").replace('\r', '\n').replace('\ud800', '?');
            assertEquals(sent.endsWith("\n") ? sent : sent + "\n", body);
        });
    }

    /** Blanks at which a header may be folded are single ones when it is read. */
    private static String words(String text) {
        return text.replaceAll(" +", " ").strip();
    }

    private static Map<String, String> headers(String head) {
        Map<String, String> headers = new java.util.HashMap<>();
        for (String header : head.replaceAll("\r\n ", " ").split("\r\n", 0)) {
            int colon = header.indexOf(": ");
            assertTrue(colon > 0 && header.substring(0, colon).matches("[A-Za-z-]+"), header);
            assertEquals(
                    null,
                    headers.put(
                            header.substring(0, colon),
                            header.substring(colon + 2).strip()),
                    header);
        }
        return headers;
    }

    private static String phrase(String phrase) {
        return phrase.startsWith("\"")
                ? phrase.substring(1, phrase.length() - 1).replaceAll("\\\\(.)", "$1")
                : decoded(phrase);
    }

    /** Encoded words that stand side by side are one text. */
    private static String decoded(String header) {
        Matcher word = Pattern.compile("=\\?UTF-8\\?B\\?([A-Za-z0-9+/=]*)\\?=( +(?==\\?UTF-8\\?B\\?))?")
                .matcher(header);
        StringBuilder text = new StringBuilder();
        while (word.find()) {
            assertTrue(word.group().strip().length() <= 75);
            String part = new String(Base64.getDecoder().decode(word.group(1)), StandardCharsets.UTF_8);
            assertFalse(part.contains("\ufffd"), "a character is cut");
            word.appendReplacement(text, Matcher.quoteReplacement(part));
        }
        return word.appendTail(text).toString();
    }

    private static String body(String encoding, String lines) {
        if (encoding.equals("base64")) {
            byte[] bytes = Base64.getMimeDecoder().decode(lines);
            return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
        assertEquals("quoted-printable", encoding);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String joined = lines.replace("=\r\n", "");
        for (int i = 0; i < joined.length(); i++) {
            char c = joined.charAt(i);
            if (c == '=') {
                out.write(Integer.parseInt(joined.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                assertFalse(
                        (c == ' ' || c == '\t') && joined.startsWith("\r\n", i + 1), "a blank at the end of a line");
                out.write(c);
            }
        }
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "shop@example.com, '', shop@example.com",
        "Tea Shop <shop@example.com>, Tea Shop, shop@example.com",
        "'\"Tea, Shop\" <shop@example.com>', 'Tea, Shop', shop@example.com",
        "<shop@example.com>, '', shop@example.com"
    })
    void senders(String typed, String name, String address) {
        assertEquals(new Sender(name, address), Sender.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "shop", "a@b@c", "shop@example.com>", "<shop@example.com", "店@example.com", "a@b\nBcc: x@y"})
    void noSenders(String typed) {
        assertThrows(KithException.Invalid.class, () -> Sender.parse(typed));
    }

    @Test
    void aPlaceholderHasAValueOrAnotherTextOrIsMissing() {
        Wording wording = Wording.parse("{{{first-name}}} of {city|} and {name|x y}");
        assertEquals(new Wording.Whole("{Zoe} of  and x y"), wording.render(Map.of("first_name", "Zoe")));
        assertEquals(new Wording.Missing("first_name"), wording.render(Map.of("name", "Zoe")));
        assertEquals(new Wording.Whole("{name} {x}"), Wording.parse("{name}").render(Map.of("name", "{name} {x}")));
    }

    /** A text whose braces are written twice comes back as it was. */
    @Test
    void bracesWrittenTwiceAreBraces() {
        Property.check(500, Generator.lists(Generator.of("a", "{", "}", "|", "\n", "{name}"), 10), parts -> {
            String text = String.join("", parts);
            Wording wording = Wording.parse(text.replace("{", "{{").replace("}", "}}"));
            assertEquals(new Wording.Whole(text), wording.render(Map.of()));
        });
    }

    @Test
    void theGreetingsAskForWhatThereIs() {
        for (Template.Draft draft : Greetings.ALL) {
            for (String text : new String[] {draft.subject(), draft.text()}) {
                Wording.Rendered rendered = Wording.parse(text).render(Map.of("name", "Zoe", "first_name", "Zoe"));
                assertTrue(rendered instanceof Wording.Whole, draft.name());
            }
        }
    }
}
