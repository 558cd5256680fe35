package dev.kith.reward;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a customer has got: a code that is used once.
 *
 * @param points what was paid for it, 0 where a rule gave it
 * @param entry the redemption that paid for it, or null
 * @param expires the last day, or null
 * @param course what became of it
 */
record Coupon(
        long id,
        String reward,
        Kind kind,
        long customer,
        String name,
        Code code,
        long points,
        @Nullable Long entry,
        Discount discount,
        Instant issued,
        @Nullable LocalDate expires,
        Course course) {

    /**
     * What became of a coupon, each null as long as it did not.
     *
     * @param order the order it was used for
     * @param takenOff minor units that it took off that
     * @param reason why it was revoked
     */
    record Course(
            @Nullable Instant sent,
            @Nullable Instant received,
            @Nullable Instant used,
            @Nullable Long order,
            @Nullable Long takenOff,
            @Nullable Instant revoked,
            @Nullable String reason) {}

    State state(LocalDate today) {
        if (course.revoked() != null) {
            return State.REVOKED;
        }
        if (course.used() != null) {
            return State.USED;
        }
        if (expires != null && today.isAfter(expires)) {
            return State.EXPIRED;
        }
        return course.received() != null ? State.RECEIVED : course.sent() != null ? State.SENT : State.ISSUED;
    }
}
