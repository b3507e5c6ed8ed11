package org.busyhour.engine.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What the centre does when something happens: as long as a condition holds, actions are in force.
 *
 * @param name its name, unique over the rules
 * @param when what makes it fire
 * @param until what ends it; empty: that {@code when} doesn't hold any more
 * @param actions what is done, at least one
 * @param restraint how often and how fast it fires
 * @param inVain the number of the firing, from 1 in each replication, in which it is in force but does nothing, which
 *     shows what that firing is worth; empty: it always does something
 */
public record Rule(
        String name,
        Condition when,
        Optional<Condition> until,
        List<Action> actions,
        Restraint restraint,
        OptionalInt inVain) {
    /** Copies the list. */
    public Rule {
        actions = List.copyOf(actions);
        Require.that(!actions.isEmpty(), "actions", actions);
        Require.that(inVain.orElse(1) > 0, "inVain", inVain);
    }

    /**
     * A rule that does something each time.
     *
     * @param name its name, unique over the rules
     * @param when what makes it fire
     * @param until what ends it; empty: that {@code when} doesn't hold any more
     * @param actions what is done, at least one
     * @param restraint how often and how fast it fires
     */
    public Rule(String name, Condition when, Optional<Condition> until, List<Action> actions, Restraint restraint) {
        this(name, when, until, actions, restraint, OptionalInt.empty());
    }

    /**
     * Returns what a firing costs at the least, if all whom it calls up come.
     *
     * @param groups the groups of the centre
     * @return the pay of their least stays; groups without a cost are free
     */
    public double leastCost(List<AgentGroup> groups) {
        return actions.stream()
                .filter(Action.CallUp.class::isInstance)
                .map(Action.CallUp.class::cast)
                .mapToDouble(call -> call.heads() * call.leastCost(groups))
                .sum();
    }

    /**
     * Returns the rule as it is but for one firing of each replication, in which it does nothing.
     *
     * @param firing the number of the firing, from 1
     * @return the rule, else as it is
     */
    public Rule inVain(int firing) {
        return new Rule(name, when, until, actions, restraint, OptionalInt.of(firing));
    }

    /**
     * Returns what it looks at.
     *
     * @return {@link #when}, and {@link #until} if there is one
     */
    public Stream<Condition> conditions() {
        return Stream.concat(Stream.of(when), until.stream());
    }

    /**
     * How often and how fast a rule fires.
     *
     * @param decision how long it takes to decide; if it doesn't hold any more then, nothing is done
     * @param coolDown how long after its end it doesn't fire, in ticks, at least 1: else a rule that ends itself by
     *     what it does would fire for ever at one instant
     * @param mostPerDay how often it fires on a calendar day; empty: no limit
     * @param budgetPerDay how much its call-ups may cost on a day, in the scenario's money; empty: no limit
     */
    public record Restraint(Distribution decision, long coolDown, OptionalInt mostPerDay, OptionalDouble budgetPerDay) {
        /** It fires at once, and again the instant after it has ended. */
        public static final Restraint NONE =
                new Restraint(new Distribution.Constant(0), 1, OptionalInt.empty(), OptionalDouble.empty());

        /** Checks the numbers. */
        public Restraint {
            Require.that(coolDown > 0, "coolDown", coolDown);
            Require.that(mostPerDay.orElse(1) > 0, "mostPerDay", mostPerDay);
            Require.notNegative(budgetPerDay.orElse(0), "budgetPerDay");
        }
    }
}
