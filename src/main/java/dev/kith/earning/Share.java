package dev.kith.earning;

import java.math.BigInteger;

/** Points by money, rounded down, exactly. */
final class Share {
    private Share() {}

    /** The whole part of number times by / of, all of them from 0 up and of more than 0; at most {@code most}. */
    static long floor(long number, long by, long of, long most) {
        long high = Math.multiplyHigh(number, by);
        long low = number * by;
        if (high == 0 && low >= 0) {
            return Math.min(most, low / of);
        }
        BigInteger exact =
                BigInteger.valueOf(number).multiply(BigInteger.valueOf(by)).divide(BigInteger.valueOf(of));
        return exact.min(BigInteger.valueOf(most)).longValueExact();
    }
}
