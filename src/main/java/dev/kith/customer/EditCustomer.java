package dev.kith.customer;

import dev.kith.base.KithException;
import dev.kith.base.Names;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Command;
import dev.kith.cli.ExitCode;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Session;
import dev.kith.cli.Spec;
import dev.kith.db.Written;
import dev.kith.view.Card;
import java.util.List;
import java.util.stream.Stream;

/** {@code kith customer edit}. */
final class EditCustomer implements Command {
    private static final List<Option<?>> OPTIONS = Stream.concat(
                    Stream.of(ProfileOptions.NAME, Options.CLEAR, ProfileOptions.PERSON_KIND),
                    ProfileOptions.ALL.stream())
            .toList();

    @Override
    public Spec spec() {
        return Spec.changing()
                .takes(CustomerRef.PARAMETER)
                .with(OPTIONS)
                .shows(CustomerViews.CARD)
                .describe("""
                        Only what is given changes. --email, --phone and --handle add one more; --clear email takes all \
                        e-mails away, --clear email=old@example.com that one. --clear also empties every other field, \
                        those of your own included. An empty value changes nothing by mistake: it is refused.""")
                .example("kith customer edit zoe@example.com --city Leeds --owner ada", "two fields")
                .example(
                        "kith customer edit 1 --email zoe@new.example --clear email=zoe@example.com",
                        "one e-mail in the place of another")
                .example("kith customer edit 1 --clear city --name 'Zoe Vasilieva'", "no city, another name");
    }

    /** A customer before and after. */
    private record Edited(Customer before, Customer after) {}

    @Override
    public ExitCode run(Arguments arguments, Session session) {
        if (OPTIONS.stream().noneMatch(arguments::has)) {
            throw new KithException.Usage(
                    Text.of("There is nothing to change."), Text.of("See 'kith customer edit --help'."));
        }
        CustomerRef ref = arguments.get(CustomerRef.PARAMETER);
        ProfileOptions.check(arguments);
        Written<Edited> edited = session.change(tx -> {
            Customers customers = new Customers(tx);
            long id = new CustomerRefs(tx, session.settings().region()).get(ref).id();
            Customer before = customers.get(id);
            Profile profile = ProfileOptions.over(before.profile(), arguments, tx, session);
            if (profile.referredBy() != null && profile.referredBy() == id) {
                throw new KithException.Invalid(Text.of("A customer can't have brought themselves."));
            }
            return new Edited(before, customers.save(id, profile));
        });
        Customer after = edited.value().after();
        session.showChanged(Card.of(after, CustomerViews.card(after)));
        List<String> changed =
                after.profile().differences(edited.value().before().profile());
        session.did(
                changed.isEmpty()
                        ? Text.of("Nothing to change: {0} is so already.", after.name())
                        : Text.of("Changed {0} of {1}.", Names.list(changed), after.name()),
                edited);
        return ExitCode.DONE;
    }
}
