package org.busyhour.engine.policy;

/** A policy that isn't there, or has returned what it may not. */
public final class PolicyFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * Tells of the fault.
     *
     * @param message which policy, and what it did
     */
    public PolicyFault(String message) {
        super(message);
    }
}
