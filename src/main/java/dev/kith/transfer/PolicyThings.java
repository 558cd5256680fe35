package dev.kith.transfer;

import dev.kith.base.Dates;
import dev.kith.base.Hours;
import dev.kith.base.KithException;
import dev.kith.base.Synonyms;
import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.customer.Channel;
import dev.kith.db.Row;
import dev.kith.db.Tx;
import dev.kith.policy.ContactPolicies;
import dev.kith.policy.Wishes;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Contact policies in a file, one a row. What a row does not say stays as it is; of several rows the last one says it.
 */
final class PolicyThings implements RowImport.Things<PolicyThings.Draft> {
    private static final String SEPARATORS = "[;,|，；\\s]+";
    private static final String UNDECIDED = """
            SELECT row, customer_id, never, until_on, unwanted, wanted, quiet, zone FROM stage_row
            WHERE action IS NULL ORDER BY row
            """;
    private static final String DECIDE = "UPDATE stage_row SET action = ?, target = customer_id WHERE row = ?";

    private final Map<Long, Wishes> decided = new HashMap<>();

    /** A row: whose policy, and what is said of it; null for what is not. */
    record Draft(
            long row,
            String customer,
            @Nullable Boolean never,
            @Nullable LocalDate until,
            @Nullable Set<Channel> unwanted,
            @Nullable Set<Channel> wanted,
            @Nullable Hours quiet,
            @Nullable ZoneId zone)
            implements StagedRows.Draft {
        @Override
        public @Nullable Object[] cells() {
            return new @Nullable Object[] {
                never,
                until,
                words(unwanted),
                words(wanted),
                quiet == null ? null : quiet.toString(),
                zone == null ? null : zone.getId()
            };
        }

        private static @Nullable String words(@Nullable Set<Channel> channels) {
            return channels == null
                    ? null
                    : String.join(",", channels.stream().map(Channel::word).toList());
        }

        /** Wishes as they were, with what is said put in their place. */
        Wishes over(Wishes before) {
            boolean no = never == null ? before.never() || until != null : never;
            Set<Channel> unwantedNow = unwanted == null ? before.unwanted() : unwanted;
            Set<Channel> wantedNow = wanted == null ? before.wanted() : wanted;
            return new Wishes(
                    no,
                    until != null ? until : !no || Boolean.TRUE.equals(never) ? null : before.until(),
                    wanted == null ? unwantedNow : without(unwantedNow, wanted),
                    unwanted == null ? wantedNow : without(wantedNow, unwanted),
                    quiet != null ? quiet : before.quiet(),
                    zone != null ? zone : before.zone());
        }

        private static Set<Channel> without(Set<Channel> channels, Set<Channel> others) {
            Set<Channel> left = EnumSet.noneOf(Channel.class);
            left.addAll(channels);
            left.removeAll(others);
            return left;
        }
    }

    @Override
    public String name() {
        return "policies";
    }

    @Override
    public Mapping mapping(List<String> header, Mapping.Given given) {
        return Mapping.of(header, Fields.ofPolicies(), given).needing(Text.of("a contact policy"), "customer");
    }

    @Override
    public Rows.Check<Draft> reader(Mapping mapping, Session session) {
        return row -> draft(row.number(), new RowCells(mapping, row.cells()));
    }

    @Override
    public List<String> columns() {
        return List.of("never", "until_on", "unwanted", "wanted", "quiet", "zone");
    }

    @Override
    public void decide(Tx tx) {
        decided.clear();
        ContactPolicies policies = new ContactPolicies(tx);
        for (Draft draft : tx.list(UNDECIDED, PolicyThings::staged)) {
            long customer = Long.parseLong(draft.customer());
            Wishes before = decided.containsKey(customer) ? decided.get(customer) : policies.wishes(customer);
            Wishes after = draft.over(before);
            Outcome outcome = after.equals(before)
                    ? Outcome.UNCHANGED
                    : before.equals(Wishes.NONE) ? Outcome.CREATED : Outcome.UPDATED;
            tx.run(DECIDE, outcome.word(), draft.row());
            if (outcome != Outcome.UNCHANGED) {
                decided.put(customer, after);
            }
        }
    }

    @Override
    public void write(Tx tx, Instant now) {
        ContactPolicies policies = new ContactPolicies(tx);
        decided.forEach(policies::save);
    }

    private static Draft draft(long number, RowCells cells) {
        Draft draft = new Draft(
                number,
                cells.needed("customer"),
                cells.flag("do-not-contact"),
                cells.read("until", "invalid_date", Dates::parse),
                channels("unwanted", cells),
                channels("wanted", cells),
                cells.read("quiet-hours", Hours::parse),
                cells.read("zone", PolicyThings::zone));
        RowCells.checked("invalid_policy", () -> draft.over(Wishes.NONE));
        Set<Channel> no = draft.unwanted();
        Set<Channel> yes = draft.wanted();
        if (no != null && yes != null) {
            RowCells.checked("invalid_policy", () -> new Wishes(false, null, no, yes, null, null));
        }
        return draft;
    }

    private static @Nullable Set<Channel> channels(String field, RowCells cells) {
        List<String> words = new ArrayList<>();
        for (String cell : cells.all(field)) {
            words.addAll(List.of(cell.strip().split(SEPARATORS, -1)));
        }
        words.removeIf(String::isBlank);
        return words.isEmpty() ? null : RowCells.checked("invalid_" + field, () -> channels(words));
    }

    private static Set<Channel> channels(List<String> words) {
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        for (String word : words) {
            String known = Synonyms.of(word, Channel.words());
            if (!Channel.words().contains(known) || known.equals("note")) {
                throw new KithException.Invalid(Text.of("'{0}' is no channel.", word));
            }
            channels.add(Channel.of(known));
        }
        return channels;
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new KithException.Invalid(Text.of("'{0}' is no time zone.", text));
        }
    }

    /** A row as it was staged, whose customer is an id by now. */
    private static Draft staged(Row row) {
        Long never = row.numberOrNull("never");
        String unwanted = row.textOrNull("unwanted");
        String wanted = row.textOrNull("wanted");
        String quiet = row.textOrNull("quiet");
        String zone = row.textOrNull("zone");
        return new Draft(
                row.number("row"),
                Long.toString(row.number("customer_id")),
                never == null ? null : never == 1,
                row.dateOrNull("until_on"),
                unwanted == null ? null : channels(List.of(unwanted.split(",", -1))),
                wanted == null ? null : channels(List.of(wanted.split(",", -1))),
                quiet == null ? null : Hours.parse(quiet),
                zone == null ? null : ZoneId.of(zone));
    }
}
