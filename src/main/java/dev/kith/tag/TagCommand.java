package dev.kith.tag;

import dev.kith.cli.Entry;
import dev.kith.cli.Group;
import dev.kith.cli.Live;
import dev.kith.cli.Parameter;
import dev.kith.customer.Queries;

/** {@code kith tag}: words on customers. */
public final class TagCommand {
    static final Parameter<String> TAG =
            Parameter.text("TAG", "the tag, in any case").completing(Live.TAG);

    private TagCommand() {}

    /**
     * Its verbs.
     *
     * @param queries how queries for customers are understood
     */
    public static Group group(Queries queries) {
        return new Group(
                new Entry("add", "Put a tag on customers", () -> new AddTag(queries)),
                new Entry("remove", "Take a tag off customers", () -> new RemoveTag(queries)).alias("rm"),
                new Entry("list", "List tags and how many customers have each", ListTags::new).alias("ls"),
                new Entry("rename", "Give a tag another name", RenameTag::new));
    }
}
