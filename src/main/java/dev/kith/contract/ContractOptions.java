package dev.kith.contract;

import dev.kith.base.KithException;
import dev.kith.base.Money;
import dev.kith.base.Printable;
import dev.kith.base.Span;
import dev.kith.base.Text;
import dev.kith.cli.Arguments;
import dev.kith.cli.Changes;
import dev.kith.cli.Option;
import dev.kith.cli.Options;
import dev.kith.cli.Parameter;
import java.time.LocalDate;
import java.util.List;

/** The options that tell of a contract. */
final class ContractOptions {
    static final Parameter<Long> ID = Parameter.of(
            "ID", "a contract's number, as in kith customer contract list", (text, session) -> number(text));
    static final Option<LocalDate> FROM = Option.of(
            "--from",
            "DATE",
            "the first day",
            (text, session) -> session.moments().date(text));
    static final Option<LocalDate> UNTIL = Option.of(
            "--until",
            "TIME",
            "the last day",
            (text, session) -> session.moments().date(text));
    static final Option<Money> VALUE = Option.of(
            "--value", "MONEY", "what it is worth in all", (text, session) -> Money.parse(text, session.currency()));
    static final Option<Span> NOTICE = Option.of(
            "--notice",
            "SPAN",
            "how long before its end notice has to be given: 30d, 3mo",
            (text, session) -> Span.parse(text));
    static final Option<Boolean> RENEWS = Option.flag("--renews", "it goes on by itself where nobody gives notice");
    static final Option<String> NAME = Option.text("--name", "NAME", "the name from now on");

    /** What {@code edit} takes. */
    static final List<Option<?>> EDITED = List.of(NAME, FROM, UNTIL, VALUE, NOTICE, RENEWS, Options.CLEAR);

    private ContractOptions() {}

    /** The terms of a new contract, which begins today where nothing else is said. */
    static Terms terms(String name, LocalDate today, Arguments arguments) {
        return new Terms(
                name,
                arguments.get(FROM, today),
                arguments.orNull(UNTIL),
                arguments.orNull(VALUE),
                arguments.orNull(NOTICE),
                arguments.has(RENEWS));
    }

    /** A contract as it was, with what the options say put in its place. */
    static Contract over(Contract contract, Arguments arguments) {
        Changes changes = new Changes(arguments);
        Terms before = contract.terms();
        boolean clearRenews = changes.clears("renews");
        boolean again = changes.clears("ended");
        Terms terms = new Terms(
                arguments.get(NAME, before.name()),
                arguments.get(FROM, before.from()),
                changes.value(UNTIL, before.until()),
                changes.value(VALUE, before.value()),
                changes.value(NOTICE, before.notice()),
                arguments.has(RENEWS) || (before.renews() && !clearRenews));
        changes.refuseUnknown(List.of("until", "value", "notice", "renews", "ended"));
        return new Contract(
                contract.id(),
                contract.customer(),
                contract.customerName(),
                terms,
                again ? null : contract.ended(),
                again ? null : contract.reason());
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            throw new KithException.Invalid(
                    Text.of("A contract has a number; '{0}' is none.", Printable.line(text)),
                    Text.of("See 'kith customer contract list'."));
        }
    }
}
