package org.busyhour.engine.model;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import org.busyhour.engine.time.Ticks;

/** What a rule does while it is in force. */
public sealed interface Action {
    /**
     * Tells whether what it names is there.
     *
     * @param types how many contact types there are
     * @param groups the agent groups
     * @return whether all places are those of types and groups
     */
    default boolean fits(int types, List<AgentGroup> groups) {
        return true;
    }

    /**
     * Returns the same in a centre in which types and groups stand elsewhere.
     *
     * @param types the new place of a type
     * @param groups the new place of a group
     * @return the action there
     */
    default Action moved(IntUnaryOperator types, IntUnaryOperator groups) {
        return this;
    }

    /**
     * Returns whose people it is about.
     *
     * @return the place of the group that is called up, hurries, or whose breaks, meetings and training are changed;
     *     empty if it does nothing of that
     */
    default OptionalInt people() {
        return OptionalInt.empty();
    }

    /**
     * Tells whether it changes breaks, meetings or training.
     *
     * @return whether it does
     */
    default boolean changesPauses() {
        return this instanceof MoveBreaks || this instanceof ShortenBreaks || this instanceof Cancel;
    }

    /** What happens to the people of a group. */
    sealed interface OfPeople extends Action {
        /**
         * Returns whose people they are.
         *
         * @return the place of the group
         */
        int group();

        @Override
        default OptionalInt people() {
            return OptionalInt.of(group());
        }

        @Override
        default boolean fits(int types, List<AgentGroup> groups) {
            return group() < groups.size();
        }
    }

    /** What happens to contacts of a type. */
    sealed interface OfContacts extends Action {
        /**
         * Returns whose contacts they are.
         *
         * @return the place of the type
         */
        int type();

        @Override
        default boolean fits(int types, List<AgentGroup> groups) {
            return type() < types;
        }
    }

    /** It is only told and counted. */
    record Alert() implements Action {}

    /**
     * People who are on call or at rest come to work: those on call first, then who has been off longest.
     *
     * @param group the place of their group
     * @param heads how many are wanted; they are asked one after the other
     * @param lead how long each takes to come
     * @param comes the chance that one who is asked comes
     * @param stay how long each stays at the least, in ticks
     * @param from the instant from which there are such people
     * @param until the instant from which there are none any more
     */
    record CallUp(int group, int heads, Distribution lead, double comes, long stay, long from, long until)
            implements OfPeople {
        /** Checks the numbers. */
        public CallUp {
            Require.that(group >= 0, "group", group);
            Require.that(heads > 0, "heads", heads);
            Require.share(comes, "comes");
            Require.that(stay >= 0, "stay", stay);
            Require.that(from <= until, "from", from);
        }

        /**
         * Makes a call-up of people who are always to be had.
         *
         * @param group the place of their group
         * @param heads how many are wanted; they are asked one after the other
         * @param lead how long each takes to come
         * @param comes the chance that one who is asked comes
         * @param stay how long each stays at the least, in ticks
         */
        public CallUp(int group, int heads, Distribution lead, double comes, long stay) {
            this(group, heads, lead, comes, stay, 0, Ticks.NEVER);
        }

        /**
         * Returns what one person who comes costs at the least.
         *
         * @param groups the groups of the centre
         * @return the pay of the least stay; 0 for a group without a cost
         */
        public double leastCost(List<AgentGroup> groups) {
            AgentGroup called = groups.get(group);
            double perHour = called.costPerHour().orElse(0) * called.pay().callUp();
            return perHour * stay / Ticks.PER_HOUR;
        }

        /**
         * Tells whether anything of it is drawn.
         *
         * @return whether not all come, or some sooner than others
         */
        public boolean byChance() {
            return comes < 1 || !(lead instanceof Distribution.Constant);
        }

        @Override
        public Action moved(IntUnaryOperator types, IntUnaryOperator groups) {
            return new CallUp(groups.applyAsInt(group), heads, lead, comes, stay, from, until);
        }
    }

    /**
     * A group takes contacts of a type at once, or takes none of them.
     *
     * @param group the place of the group, which has the skill
     * @param type the place of the type
     * @param takes whether it takes them; else it doesn't
     */
    record Access(int group, int type, boolean takes) implements Action {
        /** Checks the places. */
        public Access {
            Require.that(group >= 0, "group", group);
            Require.that(type >= 0, "type", type);
        }

        @Override
        public boolean fits(int types, List<AgentGroup> groups) {
            return type < types
                    && group < groups.size()
                    && groups.get(group).skills().stream().anyMatch(skill -> skill.type() == type);
        }

        @Override
        public Action moved(IntUnaryOperator types, IntUnaryOperator groups) {
            return new Access(groups.applyAsInt(group), types.applyAsInt(type), takes);
        }
    }

    /**
     * Callbacks or messages of a type are offered that are offered by rule only.
     *
     * @param type the place of the type
     */
    record Offers(int type) implements OfContacts {
        /** Checks the place. */
        public Offers {
            Require.that(type >= 0, "type", type);
        }

        @Override
        public Action moved(IntUnaryOperator types, IntUnaryOperator groups) {
            return new Offers(types.applyAsInt(type));
        }
    }

    /**
     * The agents of a group hurry: what they have in hand and what they begin goes faster, and solves matters less
     * often.
     *
     * @param group the place of the group
     * @param much by how much
     */
    record Hurry(int group, Factors much) implements OfPeople {
        /** Checks the place. */
        public Hurry {
            Require.that(group >= 0, "group", group);
        }

        @Override
        public Action moved(IntUnaryOperator types, IntUnaryOperator groups) {
            return new Hurry(groups.applyAsInt(group), much);
        }
    }

    /**
     * The bot before the queue of a type contains another share.
     *
     * @param type the place of the type
     * @param share the chance that a contact needs no agent
     */
    record Contains(int type, double share) implements OfContacts {
        /** Checks the numbers. */
        public Contains {
            Require.that(type >= 0, "type", type);
            Require.share(share, "share");
        }

        @Override
        public Action moved(IntUnaryOperator types, IntUnaryOperator groups) {
            return new Contains(types.applyAsInt(type), share);
        }
    }

    /**
     * Breaks that fall due to agents of a group begin later: each once, within the shift and as far as the law allows.
     *
     * @param group the place of the group, of people on shifts
     * @param by how much later, in ticks
     */
    record MoveBreaks(int group, long by) implements OfPeople {
        /** Checks the numbers. */
        public MoveBreaks {
            Require.that(group >= 0, "group", group);
            Require.that(by > 0, "by", by);
        }

        @Override
        public Action moved(IntUnaryOperator types, IntUnaryOperator groups) {
            return new MoveBreaks(groups.applyAsInt(group), by);
        }
    }

    /**
     * Breaks that fall due to agents of a group are shorter: as far as the law allows, and a minute at the least.
     *
     * @param group the place of the group, of people on shifts
     * @param by how much shorter, in ticks
     */
    record ShortenBreaks(int group, long by) implements OfPeople {
        /** Checks the numbers. */
        public ShortenBreaks {
            Require.that(group >= 0, "group", group);
            Require.that(by > 0, "by", by);
        }

        @Override
        public Action moved(IntUnaryOperator types, IntUnaryOperator groups) {
            return new ShortenBreaks(groups.applyAsInt(group), by);
        }
    }

    /**
     * Meetings or training of a group don't take place: what falls due isn't begun, and who is in one comes back.
     *
     * @param group the place of the group, of people on shifts
     * @param kind what doesn't take place, no break
     */
    record Cancel(int group, Agent.Kind kind) implements OfPeople {
        /** Checks what it is. */
        public Cancel {
            Require.that(group >= 0, "group", group);
            Require.that(kind != Agent.Kind.BREAK, "kind", kind);
        }

        @Override
        public Action moved(IntUnaryOperator types, IntUnaryOperator groups) {
            return new Cancel(groups.applyAsInt(group), kind);
        }
    }
}
