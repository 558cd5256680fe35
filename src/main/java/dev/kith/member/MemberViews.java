package dev.kith.member;

import dev.kith.view.Column;
import java.util.List;
import java.util.stream.Stream;

/** What is shown of members. */
final class MemberViews {
    static final List<Column<Member>> ON_CARD = List.of(
            Column.text("programme", "Programme", Member::programme),
            Column.text("number", "Number", Member::number),
            Column.day("joined", "Joined", Member::joined),
            Column.day("left", "Ended", Member::left));

    static final List<Column<Member>> LINES = Stream.concat(
                    Stream.of(
                            Column.<Member>key("member", Member::id).wide(),
                            Column.<Member>whole("customer_id", "Customer id", Member::customer)
                                    .wide(),
                            Column.text("customer", "Customer", Member::name)),
                    ON_CARD.stream())
            .toList();

    static final List<Column<Outcome>> OUTCOME = List.of(
            Column.text("programme", "Programme", Outcome::programme),
            Column.whole("changed", "Changed", Outcome::changed),
            Column.whole("unchanged", "Unchanged", Outcome::unchanged),
            Column.text("number", "Number", Outcome::number));

    private MemberViews() {}
}
