package org.busyhour.engine.model;

import java.util.List;

/**
 * One person of a group.
 *
 * @param name the name, unique over the model
 * @param shifts the shifts in order of time, not overlapping
 */
public record Agent(String name, List<Shift> shifts) {
    /** Checks the order. */
    public Agent {
        shifts = List.copyOf(shifts);
        for (int i = 1; i < shifts.size(); i++) {
            Require.that(shifts.get(i - 1).end() <= shifts.get(i).start(), "shifts of " + name, shifts);
        }
    }

    /**
     * A stretch of planned work.
     *
     * @param start the instant at which it begins, may be before 0
     * @param end the instant at which it ends
     * @param pauses breaks, meetings and training in order of time, inside the shift; what has a fixed time doesn't
     *     overlap, nor do windows
     * @param late what becomes of the rest of a break that begins late
     * @param duty what the agent does then
     */
    public record Shift(long start, long end, List<Pause> pauses, LateBreak late, Duty duty) {
        /** Checks the order. */
        public Shift {
            pauses = List.copyOf(pauses);
            Require.that(start < end, "end", end);
            Require.that(pauses.isEmpty() || duty != Duty.ON_CALL, "pauses on call", pauses);
            apart(pauses.stream().filter(pause -> !pause.flexible()).toList());
            apart(pauses.stream().filter(Pause::flexible).toList());
            for (Pause pause : pauses) {
                Require.that(pause.start() >= start && pause.latestEnd() <= end, "pauses", pauses);
            }
        }

        private static void apart(List<Pause> pauses) {
            for (int i = 1; i < pauses.size(); i++) {
                Require.that(pauses.get(i).start() >= pauses.get(i - 1).latestEnd(), "pauses", pauses);
            }
        }

        /**
         * Makes a stretch of work that belongs to no earlier one.
         *
         * @param start the instant at which it begins, may be before 0
         * @param end the instant at which it ends
         * @param pauses breaks and meetings
         * @param late what becomes of the rest of a break that begins late
         */
        public Shift(long start, long end, List<Pause> pauses, LateBreak late) {
            this(start, end, pauses, late, Duty.WORK);
        }
    }

    /** What an agent does on a shift. */
    public enum Duty {
        /** Works; a quota begins. */
        WORK,
        /** Works a further part of a split shift; the quota goes on. */
        MORE_WORK,
        /** Isn't at work, but may be called up. */
        ON_CALL
    }

    /**
     * A time within a shift in which the agent takes no contacts.
     *
     * @param start the instant at which it is due, or may begin when the queue allows; it waits for the contact in hand
     * @param length how long it is, in ticks
     * @param kind a break, a meeting, training or a duty
     * @param paid whether it is paid
     * @param latest the instant at which it is due if the queue hasn't allowed it before; the start if it doesn't ask
     */
    public record Pause(long start, long length, Kind kind, boolean paid, long latest) {
        /** Checks the length. */
        public Pause {
            Require.that(length > 0, "length", length);
            Require.that(latest >= start, "latest", latest);
        }

        /**
         * Makes a pause that is due at its start.
         *
         * @param start the instant at which it is due
         * @param length how long it is, in ticks
         * @param kind a break, a meeting, training or a duty
         * @param paid whether it is paid
         */
        public Pause(long start, long length, Kind kind, boolean paid) {
            this(start, length, kind, paid, start);
        }

        /**
         * Tells whether it begins when the queue allows.
         *
         * @return whether it has a window
         */
        public boolean flexible() {
            return latest > start;
        }

        /**
         * Returns when it is over if it begins as late as planned.
         *
         * @return the instant
         */
        public long latestEnd() {
            return latest + length;
        }

        /**
         * Returns when it is planned to end.
         *
         * @return the instant
         */
        public long end() {
            return start + length;
        }
    }

    /** Kinds of pauses. */
    public enum Kind {
        /** Rest. */
        BREAK,
        /** A meeting. */
        MEETING,
        /** Training. */
        TRAINING,
        /** Work away from contacts. */
        DUTY
    }

    /** What becomes of a pause that begins late because a contact was in hand. */
    public enum LateBreak {
        /** It has its full length. */
        KEEP,
        /** It ends as planned, and may vanish. */
        CUT
    }
}
