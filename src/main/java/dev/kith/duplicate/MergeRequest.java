package dev.kith.duplicate;

import dev.kith.base.KithException;
import dev.kith.base.Text;
import dev.kith.cli.Session;
import dev.kith.customer.CustomerRef;
import java.util.Collection;
import java.util.List;

/**
 * Who is to be merged: all that REFs name, or each of several groups of ids.
 *
 * @param refs empty where it is groups
 */
record MergeRequest(List<CustomerRef> refs, Collection<List<Long>> groups) {

    /** Throws KithException.Usage where there are not two of them. */
    static MergeRequest ofRefs(List<CustomerRef> refs) {
        if (refs.size() < 2) {
            throw new KithException.Usage(
                    Text.of("One customer alone can't be merged."),
                    Text.of("Name two or more, the one who is to stay first."));
        }
        return new MergeRequest(refs, List.of());
    }

    /** Throws KithException.Invalid where a line can't be understood. */
    static MergeRequest ofLines(List<String> lines) {
        return new MergeRequest(List.of(), PairLines.read(lines).all());
    }

    /** How many customers this is about. */
    long customers() {
        return refs.size() + groups.stream().mapToLong(List::size).sum();
    }

    List<MergedGroup> merge(Merger merger, Session session) {
        return refs.isEmpty()
                ? merger.clusters(groups)
                : merger.refs(refs, session.settings().region());
    }

    /** What was done. */
    static String sentence(List<MergedGroup> merged) {
        long others = merged.stream().mapToLong(group -> group.merged().size()).sum();
        if (others == 0) {
            return Text.of("There is nobody to merge.");
        }
        String who = others == 1 ? Text.of("1 customer") : Text.of("{0} customers", others);
        MergedGroup first = merged.getFirst();
        return merged.size() == 1
                ? Text.of("Merged {0} into customer {1}, {2}.", who, first.id(), first.name())
                : Text.of("Merged {0} into {1} others.", who, merged.size());
    }
}
