package dev.kith.points;

import dev.kith.base.Text;
import java.util.Locale;

/** What an entry of the ledger is. */
enum EntryKind {
    /** Points that were earned or given: a lot of its own. */
    AWARD,
    /** Points that were spent. */
    REDEMPTION,
    /** A correction by hand: more than 0 is a lot of its own, less is taken as by a redemption. */
    ADJUSTMENT,
    /** Points that went to another customer. */
    SENT,
    /** Points that came from another customer; answers the entry that sent them. */
    RECEIVED,
    /** Points reserved for a redemption. */
    HOLD,
    /** A hold that was spent, whole or in part; the rest is free again. */
    CAPTURE,
    /** A hold that was given up. */
    RELEASE,
    /** What was free of lots when their last day had passed. */
    EXPIRY,
    /** A part of an award that was taken back, as for an order returned; answers the award. */
    RETURN,
    /** Another entry taken back. */
    REVERSAL;

    /** The word for it in the database and on the screen. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it did with points, as a phrase: {@code 5 points redeemed}. */
    String did(String points) {
        return switch (this) {
            case AWARD -> Text.of("{0} awarded", points);
            case REDEMPTION -> Text.of("{0} redeemed", points);
            case ADJUSTMENT -> Text.of("{0} adjusted", points);
            case SENT -> Text.of("{0} sent", points);
            case RECEIVED -> Text.of("{0} received", points);
            case HOLD -> Text.of("{0} held", points);
            case CAPTURE -> Text.of("{0} captured", points);
            case RELEASE -> Text.of("{0} released", points);
            case EXPIRY -> Text.of("{0} expired", points);
            case RETURN -> Text.of("{0} returned", points);
            case REVERSAL -> Text.of("{0} moved back", points);
        };
    }

    static EntryKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
