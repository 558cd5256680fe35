package dev.kith.programme;

import dev.kith.cli.Entry;
import dev.kith.cli.Group;

/** {@code kith programme}: the loyalty programmes of a database. */
public final class ProgrammeCommand {
    private ProgrammeCommand() {}

    /** Its verbs. */
    public static Group group() {
        return new Group(
                new Entry("define", "Define a further programme", DefineProgramme::new),
                new Entry("list", "List programmes", ListProgrammes::new).alias("ls"),
                new Entry("show", "Show a programme, and what is to be spent of its points", ShowProgramme::new),
                new Entry("edit", "Change a programme", EditProgramme::new));
    }
}
