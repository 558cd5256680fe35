package dev.kith.member;

import dev.kith.cli.Session;
import dev.kith.customer.CustomerPart;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import dev.kith.query.Field;
import dev.kith.view.Listing;
import dev.kith.view.Section;
import java.util.List;
import java.util.stream.Stream;

/** What membership adds to a customer: the numbers on the card, in queries and to search. */
public final class MemberPart implements CustomerPart {
    private static final List<Field> FIELDS = List.of(
            standing(Field.word("member", "the number of a member who has not left", "m.number")
                    .keyed(number -> number)
                    .sample("any")),
            standing(Field.date("member-since", "the day on which a member joined who has not left", "m.joined_on")
                    .sample("2026..")));

    private static Field standing(Field field) {
        return field.among("member m", "m.customer_id").only(Where.of("m.left_on IS NULL"));
    }

    @Override
    public List<Section> sections(Tx tx, long customer, Session session) {
        try (Stream<Member> members = new Members(tx).list(Where.of("m.customer_id = ?", customer))) {
            return List.of(new Section(
                    "memberships", "Member", Listing.of("memberships", MemberViews.ON_CARD, members.toList())));
        }
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public void remove(Tx tx, long customer) {
        Members.removeOf(tx, customer);
    }

    @Override
    public void merge(Tx tx) {
        Members.merge(tx);
    }

    @Override
    public List<String> searchText() {
        return List.of("SELECT customer_id, number AS text FROM member");
    }
}
