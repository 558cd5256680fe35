package dev.kith.interaction;

import dev.kith.cli.Entry;
import dev.kith.cli.Group;
import dev.kith.customer.Channel;
import java.util.ArrayList;
import java.util.List;

/** {@code kith log}: contacts with customers. */
public final class InteractionCommand {
    private InteractionCommand() {}

    /** A verb for each channel, and two more. */
    public static Group group() {
        List<Entry> entries = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            entries.add(new Entry(channel.word(), "Log " + channel.phrase(), () -> new LogContact(channel)));
        }
        entries.add(new Entry("list", "List contacts, the newest first", ListContacts::new).alias("ls"));
        entries.add(new Entry("edit", "Change what was logged", EditContact::new));
        return new Group(List.copyOf(entries));
    }
}
