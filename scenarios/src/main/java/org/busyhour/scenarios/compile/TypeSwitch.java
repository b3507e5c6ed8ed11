package org.busyhour.scenarios.compile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A choice by the type of a sealed interface, complete or not built at all; Java 17 has no such {@code switch}.
 *
 * @param <T> the sealed interface
 * @param <R> what comes out
 */
final class TypeSwitch<T, R> implements Function<T, R> {
    private final Map<Class<?>, Function<T, R>> cases;

    private TypeSwitch(Map<Class<?>, Function<T, R>> cases) {
        this.cases = Map.copyOf(cases);
    }

    /** Starts a choice between the records that a sealed interface permits. */
    static <T, R> Builder<T, R> over(Class<T> sealed) {
        return new Builder<>(sealed);
    }

    @Override
    public R apply(T value) {
        Function<T, R> chosen = cases.get(value.getClass());
        if (chosen == null) {
            throw new IllegalArgumentException("value was of " + value.getClass());
        }
        return chosen.apply(value);
    }

    /** Collects the cases. */
    static final class Builder<T, R> {
        private final Class<T> sealed;
        private final Map<Class<?>, Function<T, R>> cases = new LinkedHashMap<>();

        private Builder(Class<T> sealed) {
            this.sealed = sealed;
        }

        /** Adds what is done with one of the records. */
        <C extends T> Builder<T, R> on(Class<C> type, Function<? super C, ? extends R> then) {
            cases.put(type, value -> then.apply(type.cast(value)));
            return this;
        }

        /** Returns the choice, which has a case for every record that the interface permits. */
        TypeSwitch<T, R> build() {
            for (Class<?> permitted : sealed.getPermittedSubclasses()) {
                if (!cases.containsKey(permitted)) {
                    throw new IllegalStateException("no case for " + permitted);
                }
            }
            return new TypeSwitch<>(cases);
        }
    }
}
