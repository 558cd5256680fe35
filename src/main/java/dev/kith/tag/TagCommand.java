package dev.kith.tag;

import dev.kith.cli.Entry;
import dev.kith.cli.Group;
import dev.kith.cli.Live;
import dev.kith.cli.Parameter;

/** {@code kith tag}: words on customers. */
public final class TagCommand {
    static final Parameter<String> TAG = Parameter.text("TAG", "the tag, in any case").completing(Live.TAG);

    private TagCommand() {}

    public static Group group() {
        return new Group(
                new Entry("add", "Put a tag on customers", AddTag::new),
                new Entry("remove", "Take a tag off customers", RemoveTag::new).alias("rm"),
                new Entry("list", "List tags and how many customers have each", ListTags::new).alias("ls"),
                new Entry("rename", "Give a tag another name", RenameTag::new));
    }
}
