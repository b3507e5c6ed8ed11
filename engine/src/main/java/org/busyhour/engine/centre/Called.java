package org.busyhour.engine.centre;

/**
 * What brought somebody to work beside the plan.
 *
 * @param rule the place of the rule that called
 * @param at when it came into force
 */
record Called(int rule, long at) {}
