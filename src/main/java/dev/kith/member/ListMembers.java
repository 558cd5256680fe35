package dev.kith.member;

import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.Queries;
import dev.kith.customer.Selection;
import dev.kith.db.Tx;
import dev.kith.db.Where;
import dev.kith.programme.ProgrammeOptions;
import dev.kith.view.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code kith member list}. */
record ListMembers(Queries queries) implements Command {
    private static final Option<Boolean> ALL = Option.flag("--all", "those who left too");

    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(Selection.REFS)
                .with(Options.QUERY, ALL, ProgrammeOptions.PROGRAMME)
                .shows(MemberViews.LINES)
                .describe("Of all programmes, unless one is named, in the order of their numbers.")
                .example("kith member list", "all of them")
                .example("kith member list --query city:Leeds --all --format csv", "some, those who left too");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        boolean some = arguments.has(Selection.REFS) || arguments.has(Options.QUERY);
        Selection selection = some ? Selection.of(arguments, session, queries) : null;
        session.read(tx -> {
            try (Stream<Member> members = new Members(tx).list(where(tx, selection, arguments))) {
                session.show(
                        new Listing<>("members", MemberViews.LINES, members),
                        Text.of("There are no members. To make some: kith member enrol REF"));
            }
            return true;
        });
        return ExitCode.DONE;
    }

    private static Where where(Tx tx, @Nullable Selection selection, Arguments arguments) {
        List<String> terms = new ArrayList<>(List.of("c.archived_at IS NULL"));
        List<Object> values = new ArrayList<>();
        if (!arguments.has(ALL)) {
            terms.add("m.left_on IS NULL");
        }
        if (arguments.has(ProgrammeOptions.PROGRAMME)) {
            terms.add("m.programme_id = ?");
            values.add(ProgrammeOptions.programme(arguments, tx).id());
        }
        if (selection != null) {
            selection.fill(tx);
            terms.add("m.customer_id IN (SELECT id FROM selected_customer)");
        }
        return Where.of(terms.stream().collect(Collectors.joining(" AND ")), values.toArray());
    }
}
