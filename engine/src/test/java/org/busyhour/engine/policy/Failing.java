package org.busyhour.engine.policy;

/** Throws exceptions of its own. */
public final class Failing implements AgentPolicy, ContactPolicy {
    @Override
    public String name() {
        return "failing";
    }

    @Override
    public Both begin(CentreView centre) {
        return new Both();
    }

    /** Answers neither question. */
    static final class Both implements AgentPolicy.Chooser, ContactPolicy.Chooser {
        @Override
        public int choose(IdleView idle) {
            throw new IllegalStateException("no mood");
        }

        @Override
        public int choose(WaitingView waiting) {
            throw new AssertionError("no mood");
        }
    }
}
