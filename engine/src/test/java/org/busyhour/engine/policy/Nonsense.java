package org.busyhour.engine.policy;

/** Returns places that don't exist. */
public final class Nonsense implements AgentPolicy, ContactPolicy {
    @Override
    public String name() {
        return "nonsense";
    }

    @Override
    public Both begin(CentreView centre) {
        return new Both();
    }

    /** Answers both questions. */
    static final class Both implements AgentPolicy.Chooser, ContactPolicy.Chooser {
        @Override
        public int choose(IdleView idle) {
            return idle.count();
        }

        @Override
        public int choose(WaitingView waiting) {
            return -2;
        }
    }
}
