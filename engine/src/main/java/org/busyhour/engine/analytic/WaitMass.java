package org.busyhour.engine.analytic;

/**
 * What a range of offered waits holds of the contacts that find all agents busy and a line free. The offered wait is
 * the time until an agent would take the contact if it never gave up.
 *
 * @param all the share of these contacts whose offered wait lies in the range
 * @param answered those of them whose patience outlasts it
 * @param answeredSeconds the sum of the waits of the answered
 * @param queueSeconds the sum of the time spent in the queue, by those who give up as well
 */
record WaitMass(double all, double answered, double answeredSeconds, double queueSeconds) {
    static final WaitMass NONE = new WaitMass(0, 0, 0, 0);
}
