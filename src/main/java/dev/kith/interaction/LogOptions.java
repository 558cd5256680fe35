package dev.kith.interaction;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Parameter;
import dev.kith.cli.Session;
import dev.kith.customer.Channel;
import dev.kith.customer.CustomerRef;
import dev.kith.policy.Planning;
import dev.kith.tag.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What {@code kith log call} and the others take, besides what tells of a contact. */
public final class LogOptions {
    public static final Parameter<CustomerRef> REFS = CustomerRef.PARAMETER.some();
    private static final Option<FollowUp> NEXT = Option.of(
            "--next",
            "WHEN TEXT",
            "what is to be done next: 'fri 10:00 send the offer', '+3d call again'",
            (text, session) -> FollowUp.parse(text, session.moments()));
    private static final Option<String> CREATE =
            Option.text("--create", "NAME", "where nobody has the e-mail or number: add a customer of this name");

    public static final List<Option<?>> ALL = Stream.concat(
                    ContactOptions.ALL.stream(), Stream.of(NEXT, Options.TAG, CREATE, Planning.FORCE))
            .toList();

    /** What a line of JSON can give: all but what a person does at a terminal. */
    public static final List<Option<?>> IN_LINES = ALL.stream()
            .filter(option -> !option.name().equals(ContactOptions.EDIT.name()))
            .toList();

    static final String ABOUT = """
            With several customers it is one contact, which stands in the timeline of each and counts once. What is to be \
            done next becomes a task for the first of them, due as the first words of --next say; it is a callback where \
            the text begins with call. --tag hot,cold puts tags on all of them.

            A REF that is an e-mail or a phone number which nobody has is a new customer: at a terminal kith asks for the \
            name, and --create gives it.""";

    private LogOptions() {}

    /** The contact that was asked for, all of it read, so that what is wrong is told before anything is written. */
    public static LogRequest request(Channel channel, Arguments arguments, Session session) {
        if (arguments.isInput(REFS) && arguments.isInput(ContactOptions.TEXT)) {
            throw new KithException.Usage(
                    Text.of("The REFs and the text can't both come from stdin."),
                    Text.of("Give the text with -m TEXT."));
        }
        List<CustomerRef> customers = arguments.all(REFS);
        if (customers.isEmpty()) {
            throw new KithException.Usage(Text.of("No customers were named."), Text.of("Name them by REFs."));
        }
        FollowUp next = arguments.orNull(NEXT);
        List<String> tags = tags(arguments.all(Options.TAG));
        String create = create(customers, arguments, session);
        Contact begun = Contact.begun(channel, session.now(), session.actor());
        Contact contact = ContactOptions.over(begun, arguments, ContactOptions.edited(null, arguments, session))
                .checked(session.now());
        return new LogRequest(customers, create, contact, next, tags, arguments.has(Planning.FORCE));
    }

    private static @Nullable String create(List<CustomerRef> customers, Arguments arguments, Session session) {
        String name = arguments.orNull(CREATE);
        if (name == null) {
            return Newcomer.ask(customers, session);
        }
        if (customers.size() > 1) {
            throw new KithException.Usage(
                    Text.of("--create is for one customer."), Text.of("Log the contact with each by itself."));
        }
        Newcomer.checkAddress(customers.getFirst());
        return name;
    }

    /** {@code hot,cold} is two of them. */
    private static List<String> tags(List<String> given) {
        List<String> tags = new ArrayList<>();
        for (String each : given) {
            for (String tag : each.split("[,，、；]", -1)) {
                tags.add(Tag.checkedName(tag));
            }
        }
        return List.copyOf(tags);
    }
}
