package dev.kith.transfer;

import dev.kith.cli.Session;

/** What is done when an import has ended: bringing the search index up to date. */
@FunctionalInterface
public interface Afterwards {
    void run(Session session);
}
