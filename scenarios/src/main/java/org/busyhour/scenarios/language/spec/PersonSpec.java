package org.busyhour.scenarios.language.spec;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.busyhour.engine.model.Agent;
import org.busyhour.scenarios.language.value.Recurrence;
import org.busyhour.scenarios.language.yaml.Node;

/**
 * Somebody of a roster file or a calendar.
 *
 * @param name the agent's name
 * @param duties what is planned, in the order of the file
 * @param skills the contact types that the file says; empty: the group's
 * @param at where the person first stands
 */
public record PersonSpec(String name, List<Duty> duties, Optional<Set<String>> skills, Node at) {

    /** Copies the duties. */
    public PersonSpec {
        duties = List.copyOf(duties);
        skills = skills.map(Set::copyOf);
    }

    /** What somebody does by plan. */
    public sealed interface Duty {

        /** Returns where it was written. */
        Node at();
    }

    /**
     * A row of a roster file.
     *
     * @param shift the hours with their breaks, on days of the week or, with a date, on that date
     * @param date the only date, before which rows by days of the week give way
     * @param free whether it says that the person doesn't work then
     * @param seat the place among those of the file with the same row but for the name, counted from 0
     * @param of how many these are
     */
    public record Row(ShiftSpec shift, Optional<LocalDate> date, boolean free, int seat, int of) implements Duty {

        @Override
        public Node at() {
            return shift.at();
        }
    }

    /**
     * An event of a calendar.
     *
     * @param what what happens
     * @param paid whether it is paid
     * @param start when it begins first
     * @param end when it ends first
     * @param recurrence when it happens again
     * @param without the times at which it doesn't
     * @param at where it was written
     */
    public record Event(
            What what, boolean paid, Moment start, Moment end, Recurrence recurrence, List<Moment> without, Node at)
            implements Duty {

        /** Copies the times. */
        public Event {
            without = List.copyOf(without);
        }
    }

    /** What happens in an event. */
    public enum What {
        /** Work. */
        SHIFT,
        /** Time on call. */
        ON_CALL,
        /** A break of a shift. */
        BREAK,
        /** A meeting within a shift. */
        MEETING,
        /** Training within a shift. */
        TRAINING,
        /** A duty within a shift. */
        DUTY;

        /** Whether it lies within a shift. */
        public boolean within() {
            return this != SHIFT && this != ON_CALL;
        }

        /** Returns what the engine calls what lies within a shift. */
        public Agent.Kind kind() {
            return switch (this) {
                case MEETING -> Agent.Kind.MEETING;
                case TRAINING -> Agent.Kind.TRAINING;
                case DUTY -> Agent.Kind.DUTY;
                default -> Agent.Kind.BREAK;
            };
        }
    }

    /**
     * A date and time of a calendar.
     *
     * @param local the date and time
     * @param zone on whose clocks; empty: those of the run
     */
    public record Moment(LocalDateTime local, Optional<ZoneId> zone) {}
}
