package org.busyhour.scenarios.language.value;

/** How one kind of value is written in a single text. */
@FunctionalInterface
public interface Grammar<T> {

    /**
     * Returns the value that the text writes.
     *
     * @throws Unreadable if it writes none
     */
    T parse(String text) throws Unreadable;
}
