package org.busyhour.engine.policy;

/** Lets contacts wait for an agent who asks. */
public final class Nobody implements AgentPolicy {
    @Override
    public String name() {
        return "nobody";
    }

    @Override
    public Chooser begin(CentreView centre) {
        return idle -> Policies.NOBODY;
    }
}
