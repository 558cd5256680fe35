package dev.kith.tag;

import dev.kith.cli.Entry;
import dev.kith.cli.Group;
import dev.kith.cli.Live;
import dev.kith.cli.Option;
import dev.kith.cli.Parameter;
import dev.kith.customer.Queries;

/** {@code kith tag}: words on customers. */
public final class TagCommand {
    static final Parameter<String> TAG =
            Parameter.text("TAG", "the tag, in any case").completing(Live.TAG);

    static final Parameter<String> GROUP = Parameter.text("GROUP", "the group, in any case");
    static final Option<Boolean> EXCLUSIVE =
            Option.flag("--exclusive", "a customer has one tag of the group at the most");

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
                new Entry("rename", "Give a tag another name", RenameTag::new),
                new Entry("edit", "Describe a tag, color it, put it into a group", EditTag::new),
                new Entry("merge", "Make tags one", MergeTags::new),
                new Entry("group", "Groups of tags", TagCommand::groups));
    }

    private static Group groups() {
        return new Group(
                new Entry("define", "Make a group of tags", DefineGroup::new),
                new Entry("edit", "Change a group of tags", EditGroup::new),
                new Entry("list", "List groups and their tags", ListGroups::new).alias("ls"),
                new Entry("drop", "Drop a group; its tags stay", DropGroup::new));
    }
}
