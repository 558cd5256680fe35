package dev.kith.points;

import dev.kith.customer.Match;

/** What became of an award, and what the customer has now. */
record AwardResult(Match customer, PointsAccounts.Awarded awarded, Balance balance) {
    Entry entry() {
        return awarded.entry();
    }

    Lot lot() {
        return awarded.lot();
    }

    /** What the user is told. */
    String sentence() {
        String points = entry().points() == 1 ? "1 point" : entry().points() + " points";
        if (!awarded.replayed()) {
            return "Awarded %s to %s; balance %d.".formatted(points, customer.name(), balance.total());
        }
        return "Replayed: %s had %s with ref %s already (entry %d%s); nothing was awarded."
                .formatted(
                        customer.name(),
                        points,
                        entry().ref(),
                        entry().id(),
                        awarded.reversed() ? ", taken back since" : "");
    }
}
