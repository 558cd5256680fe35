package dev.kith.cli;

/**
 * One verb. It declares what it takes, and does one thing: arguments to one request, one call of a store or a rule, one
 * view.
 */
public non-sealed interface Command extends Node {
    Spec spec();

    ExitCode run(Arguments arguments, Session session);
}
