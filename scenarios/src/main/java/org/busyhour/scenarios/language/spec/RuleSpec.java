package org.busyhour.scenarios.language.spec;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.busyhour.engine.model.Agent;
import org.busyhour.scenarios.language.value.ConditionPhrase;
import org.busyhour.scenarios.language.value.Share;
import org.busyhour.scenarios.language.yaml.Node;

/**
 * What is done when something happens.
 *
 * @param name its name
 * @param when what makes it fire
 * @param until what ends it; empty: that {@code when} doesn't hold any more
 * @param actions what is done
 * @param restraint how often and how fast it fires
 * @param at where it was written
 */
public record RuleSpec(
        String name, When when, Optional<When> until, List<Action> actions, Restraint restraint, Node at) {

    /** Copies the list. */
    public RuleSpec {
        actions = List.copyOf(actions);
    }

    /**
     * A condition: one of several groups of phrases holds, all of the group at the same time.
     *
     * @param anyOf the groups
     */
    public record When(List<List<Phrase>> anyOf) {

        /** Copies the lists. */
        public When {
            anyOf = anyOf.stream().map(List::copyOf).toList();
        }

        /** Returns all phrases, in the order of the file. */
        public List<Phrase> phrases() {
            return anyOf.stream().flatMap(List::stream).toList();
        }
    }

    /**
     * One condition.
     *
     * @param condition what it says
     * @param text how it was written
     * @param at where it was written
     */
    public record Phrase(ConditionPhrase condition, String text, Node at) {}

    /**
     * How often and how fast a rule fires.
     *
     * @param decision how long it takes to decide
     * @param coolDown how long after its end it doesn't fire
     * @param mostPerDay how often it fires on a day
     * @param budgetPerDay how much its call-ups may cost on a day
     */
    public record Restraint(
            DistributionSpec decision, Duration coolDown, OptionalInt mostPerDay, Optional<Double> budgetPerDay) {}

    /** What is done. */
    public sealed interface Action {

        /**
         * People come to work.
         *
         * @param heads how many
         * @param group of which group
         * @param within how long they take to come
         * @param comes how many of those who are asked come
         * @param stay how long each stays at the least
         */
        record CallUp(int heads, Reference group, DistributionSpec within, Share comes, Duration stay)
                implements Action {}

        /**
         * A group takes contacts of a type at once.
         *
         * @param type the type
         * @param group the group
         */
        record Overflow(Reference type, Reference group) implements Action {}

        /**
         * A group takes no contacts of a type.
         *
         * @param type the type
         * @param group the group; empty: all
         */
        record Stop(Reference type, Optional<Reference> group) implements Action {}

        /**
         * Customers are offered something else than waiting.
         *
         * @param type their type
         */
        record Offer(Reference type) implements Action {}

        /**
         * A group hurries.
         *
         * @param group the group
         * @param speed a factor on its speed
         * @param solved a factor on its chance to solve matters
         */
        record Hurry(Reference group, Share speed, Share solved) implements Action {}

        /**
         * Breaks begin later.
         *
         * @param by how much
         * @param group of which group; empty: all
         */
        record MoveBreaks(Duration by, Optional<Reference> group) implements Action {}

        /**
         * Breaks are shorter.
         *
         * @param by how much
         * @param group of which group; empty: all
         */
        record ShortenBreaks(Duration by, Optional<Reference> group) implements Action {}

        /**
         * Meetings or training don't take place.
         *
         * @param what which of them
         * @param group of which group; empty: all
         */
        record Cancel(Agent.Kind what, Optional<Reference> group) implements Action {}

        /**
         * The bot contains another share.
         *
         * @param type of which contacts
         * @param share how many
         */
        record Bot(Reference type, Share share) implements Action {}
    }
}
