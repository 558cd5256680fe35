package dev.kith.quality;

import dev.kith.base.Clusters;
import dev.kith.base.Countries;
import dev.kith.base.KithException;
import dev.kith.base.Nearest;
import dev.kith.base.PostalCodes;
import dev.kith.base.Text;
import dev.kith.customer.Keys;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What speaks against values of a field. */
final class Doubts {
    private static final Set<String> NO_VALUES = Set.of(
            "test",
            "testing",
            "n/a",
            "na",
            "none",
            "null",
            "nil",
            "unknown",
            "undefined",
            "tbd",
            "tba",
            "xxx",
            "xx",
            "asdf",
            "qwerty",
            "no name",
            "noname",
            "nobody",
            "dummy",
            "?",
            "??",
            "???",
            "-",
            "--",
            ".",
            "x",
            "#n/a",
            "#ref!",
            "无",
            "未知",
            "测试",
            "暂无",
            "不详");
    private static final List<String> MAIL_DOMAINS = List.of(
            "gmail.com",
            "hotmail.com",
            "yahoo.com",
            "outlook.com",
            "icloud.com",
            "163.com",
            "126.com",
            "qq.com",
            "gmx.de",
            "web.de",
            "aol.com");
    private static final Set<String> GOOD_NEIGHBOURS =
            Set.of("gmx.de", "mail.com", "ymail.com", "email.com", "gmx.ch", "gmx.at", "aon.com");
    private static final Set<String> NOT_A_PERSON = Set.of("noreply", "no-reply", "donotreply", "mailer-daemon");
    private static final Set<String> GENDERS = Set.of(
            "m",
            "f",
            "x",
            "d",
            "male",
            "female",
            "man",
            "woman",
            "other",
            "diverse",
            "non-binary",
            "nonbinary",
            "none",
            "男",
            "女");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> DAYS_OF_FORMS =
            Set.of("1900-01-01", "1901-01-01", "1970-01-01", "1899-12-30", "2000-01-01");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(?:[.,]\\d+)?[eE]\\+\\d+");
    private static final Pattern MISREAD =
            Pattern.compile("Ã[\\x80-\\xbf\\u00a0-\\u00bf]|â€|Â[\\u00a0-\\u00bf]|\\ufffd|锟斤拷");
    private static final Pattern SAME_DIGIT = Pattern.compile("\\+?\\d{0,3}?(\\d)\\1{5,}");
    private static final int LONGEST_LIFE = 120;
    private static final int MANY = 10;
    private static final int FEW_DIGITS = 7;

    private final Countries countries = Countries.table();
    private final LocalDate today;
    private final String region;

    /** @param region the country, two letters, of customers of whom none is known; or empty */
    Doubts(LocalDate today, String region) {
        this.today = today;
        this.region = region;
    }

    /**
     * What speaks against a value, or null.
     *
     * @param field the word of the field; a phone's value is E.164, or digits where that is not known
     * @param country that of whoever has it, or null
     * @param customers how many have it
     */
    @Nullable
    Doubt of(String field, String value, @Nullable String country, long customers) {
        String lower = value.strip().toLowerCase(Locale.ROOT);
        if (NO_VALUES.contains(lower) && !field.equals("gender")) {
            return Doubt.odd(Text.of("stands for no value"));
        }
        if (MISREAD.matcher(value).find()) {
            return Doubt.odd(Text.of("read in a wrong encoding"));
        }
        return switch (field) {
            case "name" -> name(value);
            case "email" -> email(value, lower);
            case "phone" -> phone(value, customers);
            case "birthday" -> birthday(value);
            case "country" -> countries.isCode(value) ? null : notCode(value);
            case "language" -> LANGUAGES.contains(lower) ? blanks(value) : Doubt.odd(Text.of("no language code"));
            case "gender" -> GENDERS.contains(lower) ? blanks(value) : Doubt.odd("unusual");
            case "external-id" -> key(value);
            case "postal-code" -> postalCode(value, country);
            case "city" -> LetterCase.isAllCapitals(value) ? Doubt.odd(Text.of("all capitals")) : blanks(value);
            default -> blanks(value);
        };
    }

    private Doubt notCode(String value) {
        return countries.code(value) == null
                ? Doubt.wrong(Text.of("no country known"))
                : Doubt.odd(Text.of("a name, no code"));
    }

    private static @Nullable Doubt name(String value) {
        if (value.indexOf('@') >= 0) {
            return Doubt.odd(Text.of("an e-mail address"));
        }
        if (value.codePoints().noneMatch(Character::isLetter)) {
            return Doubt.odd(Text.of("no letters"));
        }
        if (Clusters.count(value) == 1) {
            return Doubt.odd(Text.of("one character"));
        }
        if (LetterCase.isAllCapitals(value)) {
            return Doubt.odd(Text.of("all capitals"));
        }
        return LetterCase.isAllSmall(value) ? Doubt.odd(Text.of("all small letters")) : blanks(value);
    }

    private static @Nullable Doubt email(String value, String lower) {
        try {
            Keys.checkedEmail(value);
        } catch (KithException.Invalid e) {
            return Doubt.wrong(Text.of("no e-mail address"));
        }
        String domain = lower.substring(lower.lastIndexOf('@') + 1);
        if (domain.indexOf('.') < 0 || Character.isDigit(domain.charAt(domain.length() - 1))) {
            return Doubt.wrong(Text.of("no such domain"));
        }
        if (NOT_A_PERSON.contains(lower.substring(0, lower.lastIndexOf('@')))) {
            return Doubt.odd(Text.of("nobody reads it"));
        }
        if (domain.endsWith(".con") || domain.endsWith(".cmo") || isMisspelt(domain)) {
            return Doubt.odd(Text.of("misspelt domain"));
        }
        return value.equals(value.toUpperCase(Locale.ROOT)) ? Doubt.odd(Text.of("all capitals")) : null;
    }

    /** One slip away from a domain that many use. */
    private static boolean isMisspelt(String domain) {
        if (MAIL_DOMAINS.contains(domain) || GOOD_NEIGHBOURS.contains(domain) || domain.length() < FEW_DIGITS) {
            return false;
        }
        return MAIL_DOMAINS.stream()
                .anyMatch(known -> known.length() > FEW_DIGITS && Nearest.distance(domain, known) == 1);
    }

    private static @Nullable Doubt phone(String value, long customers) {
        if (!value.startsWith("+")) {
            return Doubt.wrong(Text.of("can't be dialled from abroad"));
        }
        if (SAME_DIGIT.matcher(value).matches() || value.contains("12345678")) {
            return Doubt.odd(Text.of("made up"));
        }
        return customers > MANY ? Doubt.odd(Text.of("many share it")) : null;
    }

    private @Nullable Doubt birthday(String value) {
        LocalDate day;
        try {
            day = LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            return Doubt.wrong(Text.of("no date"));
        }
        if (day.isAfter(today)) {
            return Doubt.wrong(Text.of("in the future"));
        }
        if (DAYS_OF_FORMS.contains(value)) {
            return Doubt.odd(Text.of("what forms fill in"));
        }
        return day.isBefore(today.minusYears(LONGEST_LIFE)) ? Doubt.odd(Text.of("too long ago")) : null;
    }

    private @Nullable Doubt postalCode(String value, @Nullable String country) {
        String land = country == null ? region : Countries.codeOf(country);
        if (!PostalCodes.fits(value, land)) {
            String reason = Text.of("no postal code of {0}", land);
            return country == null ? Doubt.odd(reason) : Doubt.wrong(reason);
        }
        if (SAME_DIGIT.matcher(value).matches()) {
            return Doubt.odd(Text.of("made up"));
        }
        return PostalCodes.written(value, land).equals(value)
                ? blanks(value)
                : Doubt.odd(Text.of("not as {0} writes it", land));
    }

    private static @Nullable Doubt key(String value) {
        if (SCIENTIFIC.matcher(value).matches()) {
            return Doubt.odd(Text.of("cut by a spreadsheet"));
        }
        if (value.endsWith(".0") && value.chars().filter(c -> c == '.').count() == 1) {
            return Doubt.odd(Text.of("a number with decimals"));
        }
        return blanks(value);
    }

    private static @Nullable Doubt blanks(String value) {
        return Fix.trimmed(value).equals(value) ? null : Doubt.odd(Text.of("blanks too many"));
    }
}
