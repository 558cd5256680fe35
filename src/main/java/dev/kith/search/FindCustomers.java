package dev.kith.search;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.customer.CustomerQuery;
import dev.kith.customer.Queries;
import dev.kith.query.Query;
import dev.kith.view.Listing;
import java.util.ArrayList;
import java.util.List;

/** {@code kith find}. */
public final class FindCustomers implements Command {
    private final Queries queries;
    private final SearchIndex index;

    public FindCustomers(Queries queries, SearchIndex index) {
        this.queries = queries;
        this.index = index;
    }

    @Override
    public Spec spec() {
        return Spec.reading()
                .takes(Queries.PLAIN)
                .with(Options.QUERY, Queries.ARCHIVED)
                .shows(SearchViews.HITS)
                .example("kith find zoe", "everybody who has something to do with a Zoe, the best matches first")
                .example("kith find smi city:Leeds,York", "the beginning of a word, in one of two cities")
                .example("kith find '\"annual report\" or contract'", "a phrase, or a word")
                .describe(Queries.HELP);
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        CustomerQuery query = queries.prepare(Queries.textOf(arguments), session);
        Query asked = query.query();
        if (asked instanceof Query.All) {
            throw new KithException.Usage(
                    Text.of("There is nothing to look for."),
                    Text.of("See 'kith find --help'; 'kith customer list' shows everybody."));
        }
        List<Query.Word> words = new ArrayList<>();
        List<Query> rest = new ArrayList<>();
        for (Query term : asked instanceof Query.And and ? and.terms() : List.of(asked)) {
            if (term instanceof Query.Word word) {
                words.add(word);
            } else {
                rest.add(term);
            }
        }
        session.read(tx -> {
            Hits hits = new Hits(tx, index);
            var where = query.visible(Query.and(rest), arguments.has(Queries.ARCHIVED), tx);
            session.show(
                    new Listing<>("hits", SearchViews.HITS, hits.find(words, where)), Text.of("Nobody was found."));
            return true;
        });
        return ExitCode.DONE;
    }
}
