package org.busyhour.engine.policy;

/**
 * The guide's second example: each agent takes two contacts of the scenario's first type for one of any other, as long
 * as both wait.
 */
public final class TwoToOne implements ContactPolicy {
    @Override
    public String name() {
        return "two-to-one";
    }

    @Override
    public Chooser begin(CentreView centre) {
        int agents = centre.groups().stream()
                .mapToInt(group -> group.staffing().agents())
                .sum();
        return new Turns(agents);
    }

    /** How many contacts of the first type each agent has taken in a row, 2 at the most. */
    private static final class Turns implements Chooser {
        private final int[] inARow;

        Turns(int agents) {
            inARow = new int[agents];
        }

        @Override
        public int choose(WaitingView waiting) {
            boolean others = inARow[waiting.agent()] == 2;
            int chosen = 0;
            for (int place = waiting.count() - 1; place >= 0; place--) {
                chosen = (waiting.type(place) == 0) != others ? place : chosen;
            }
            boolean first = waiting.type(chosen) == 0;
            inARow[waiting.agent()] = first ? Math.min(2, inARow[waiting.agent()] + 1) : 0;
            return chosen;
        }
    }
}
