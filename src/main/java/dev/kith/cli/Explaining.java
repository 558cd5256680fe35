package dev.kith.cli;

/** Tells how the query of a command is understood, in place of the command. */
public interface Explaining {
    ExitCode explain(Spec spec, Arguments arguments, Session session);
}
