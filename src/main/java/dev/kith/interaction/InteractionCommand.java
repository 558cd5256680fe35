package dev.kith.interaction;

import dev.kith.base.Text;
import dev.kith.cli.Entry;
import dev.kith.cli.Group;
import dev.kith.customer.Channel;
import java.util.ArrayList;
import java.util.List;

/** {@code kith log}: contacts with customers. */
public final class InteractionCommand {
    private InteractionCommand() {}

    /**
     * A verb for each channel, and more.
     *
     * @param others verbs that other features add
     */
    public static Group group(Entry... others) {
        List<Entry> entries = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            entries.add(new Entry(channel.word(), Text.of("Log {0}", channel.phrase()), () -> new LogContact(channel)));
        }
        entries.add(new Entry("list", "List contacts, the newest first", ListContacts::new).alias("ls"));
        entries.add(new Entry("edit", "Change what was logged", EditContact::new));
        entries.add(new Entry("withdraw", "Withdraw contacts that were logged by mistake", WithdrawContacts::new));
        entries.addAll(List.of(others));
        return new Group(List.copyOf(entries));
    }
}
