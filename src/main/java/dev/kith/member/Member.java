package dev.kith.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A customer's membership of a programme.
 *
 * @param number unique in the programme
 * @param joined the first day of it
 * @param left the first day on which they were no member any more, or null
 */
public record Member(
        long id,
        long customer,
        String name,
        String programme,
        String number,
        LocalDate joined,
        @Nullable LocalDate left) {}
