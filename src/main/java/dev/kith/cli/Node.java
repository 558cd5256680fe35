package dev.kith.cli;

/** What a word of the command line leads to: a group of further words, or a command. */
public sealed interface Node permits Group, Command {}
