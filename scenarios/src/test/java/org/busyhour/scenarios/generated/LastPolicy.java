package org.busyhour.scenarios.generated;

import org.busyhour.engine.policy.AgentPolicy;
import org.busyhour.engine.policy.CentreView;
import org.busyhour.engine.policy.ContactPolicy;
import org.busyhour.engine.policy.IdleView;
import org.busyhour.engine.policy.WaitingView;

/** A policy for scenarios put together by chance: always the last. */
public final class LastPolicy implements AgentPolicy, ContactPolicy {
    /** Its name in scenarios. */
    static final String NAME = "last";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Last begin(CentreView centre) {
        return new Last();
    }

    /** Answers both questions. */
    static final class Last implements AgentPolicy.Chooser, ContactPolicy.Chooser {
        @Override
        public int choose(IdleView idle) {
            return idle.count() - 1;
        }

        @Override
        public int choose(WaitingView waiting) {
            return waiting.count() - 1;
        }
    }
}
