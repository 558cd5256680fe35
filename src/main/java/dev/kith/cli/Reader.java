package dev.kith.cli;

/** Makes a value of what the user typed; throws KithException.Invalid with a sentence about what it takes. */
@FunctionalInterface
public interface Reader<T> {
    T read(String text, Session session);
}
