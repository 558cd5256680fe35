package dev.kith.base;

/** So many at the most in a time: {@code 3/7d}. */
public record Quota(int most, Span span) {

    public Quota {
        if (most < 1 || (span.months() == 0 && span.days() == 0 && span.seconds() == 0)) {
            throw new KithException.Invalid(Text.of("At least one has to be allowed, in a time that takes some."));
        }
    }

    /** Reads one; Invalid where it is none. */
    public static Quota parse(String text) {
        String plain = Width.narrow(text);
        int slash = plain.indexOf('/');
        String most = slash < 0 ? "" : plain.substring(0, slash).strip();
        if (!most.matches("[0-9]{1,6}")) {
            throw new KithException.Invalid(
                    Text.of("\"{0}\" is not so many in a time.", Printable.line(text)),
                    Text.of("Write it like 3/7d or 10/1mo."));
        }
        return new Quota(Integer.parseInt(most), Span.parse(plain.substring(slash + 1)));
    }

    /** The time, in days where it is some: {@code 7d}. */
    public String period() {
        boolean days = span.months() == 0 && span.seconds() == 0;
        return days ? span.days() + "d" : span.toString();
    }

    @Override
    public String toString() {
        return most + "/" + period();
    }
}
