package org.busyhour.scenarios.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.busyhour.engine.model.Agent;
import org.busyhour.scenarios.language.yaml.Node;

/**
 * A stretch of planned work, or of time on call, on one day; times are in ticks from the start of the run.
 *
 * @param date the day that it belongs to, on which the shift begins
 * @param start when it begins; negative if that is before the run
 * @param end when it ends, be it after the run
 * @param duty what is done then
 * @param late what becomes of a break that begins late
 * @param rests its meetings and breaks, those first that are placed first
 * @param at where it was written
 */
public record Stint(
        LocalDate date, long start, long end, Agent.Duty duty, Agent.LateBreak late, List<Rest> rests, Node at) {

    /** Copies the rests. */
    public Stint {
        rests = List.copyOf(rests);
    }

    /** Returns the same with something more that is placed before all else. */
    public Stint with(Rest first) {
        List<Rest> all = new ArrayList<>(rests);
        all.add(0, first);
        return new Stint(date, start, end, duty, late, all, at);
    }

    /** Returns the same as a further part of a split shift. */
    Stint goingOn() {
        return new Stint(date, start, end, Agent.Duty.MORE_WORK, late, rests, at);
    }

    /**
     * A break or a meeting that is to find its place.
     *
     * @param earliest the first instant at which it may begin
     * @param latest the last instant at which it may begin; before the earliest where there is no room
     * @param length how long it is
     * @param kind what it is
     * @param paid whether it is paid
     * @param whenAllowed whether the queue decides when it begins
     * @param at where it was written
     */
    public record Rest(
            long earliest, long latest, long length, Agent.Kind kind, boolean paid, boolean whenAllowed, Node at) {

        /**
         * Makes a break or meeting that the plan decides about.
         *
         * @param earliest the first instant at which it may begin
         * @param latest the last instant at which it may begin
         * @param length how long it is
         * @param kind what it is
         * @param paid whether it is paid
         * @param at where it was written
         */
        public Rest(long earliest, long latest, long length, Agent.Kind kind, boolean paid, Node at) {
            this(earliest, latest, length, kind, paid, false, at);
        }
    }
}
