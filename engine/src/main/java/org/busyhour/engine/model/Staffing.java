package org.busyhour.engine.model;

import java.util.List;

/** Who of a group is at work when. */
public sealed interface Staffing {
    /**
     * Returns how many agents the group has at the most.
     *
     * @return the number of agents who are ever there
     */
    int agents();

    /**
     * People, each with shifts of their own.
     *
     * @param people the agents of the group
     */
    record People(List<Agent> people) implements Staffing {
        /** Copies the list. */
        public People {
            people = List.copyOf(people);
        }

        @Override
        public int agents() {
            return people.size();
        }
    }

    /**
     * A number of agents per interval: idle agents leave first, then whoever finishes next; after the end of the
     * simulated time it is 0.
     *
     * @param starts the instants from which each number holds, increasing, the first 0
     * @param heads how many agents are planned from each instant on
     * @param onCall how many more may be called up by rules
     */
    record HeadCount(List<Long> starts, List<Integer> heads, int onCall) implements Staffing {
        /** Checks lengths and signs. */
        public HeadCount {
            starts = List.copyOf(starts);
            heads = List.copyOf(heads);
            Require.that(starts.size() == heads.size() && !starts.isEmpty(), "heads", heads.size());
            Require.that(starts.get(0) == 0, "starts", starts);
            Require.increasing(starts, "starts");
            heads.forEach(n -> Require.notNegative(n, "heads"));
            Require.that(onCall >= 0, "onCall", onCall);
        }

        /**
         * Makes a number of agents per interval of whom nobody is on call.
         *
         * @param starts the instants from which each number holds, increasing, the first 0
         * @param heads how many agents are planned from each instant on
         */
        public HeadCount(List<Long> starts, List<Integer> heads) {
            this(starts, heads, 0);
        }

        /**
         * Returns the same with people on call.
         *
         * @param more how many may be called up by rules
         * @return the staffing, else as it is
         */
        public HeadCount withOnCall(int more) {
            return new HeadCount(starts, heads, more);
        }

        /**
         * Returns a number of agents that never changes.
         *
         * @param heads how many
         * @return that many from 0 on
         */
        public static HeadCount of(int heads) {
            return new HeadCount(List.of(0L), List.of(heads));
        }

        @Override
        public int agents() {
            return heads.stream().mapToInt(Integer::intValue).max().orElse(0) + onCall;
        }
    }
}
