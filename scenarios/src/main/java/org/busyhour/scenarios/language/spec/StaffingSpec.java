package org.busyhour.scenarios.language.spec;

import java.util.List;

/** Who works in a group, and when; before the group's factor on its heads. */
public sealed interface StaffingSpec {

    /**
     * Tells whether it is about people with shifts of their own, who alone have breaks and come late; else of heads.
     */
    default boolean ofPeople() {
        return this instanceof OnShifts || this instanceof Rostered;
    }

    /**
     * Always the same number of heads.
     *
     * @param heads how many
     */
    record Heads(int heads) implements StaffingSpec {}

    /**
     * A number of heads per interval.
     *
     * @param counts how many in each interval
     */
    record HeadsPerInterval(CountsSpec counts) implements StaffingSpec {}

    /**
     * People on shifts.
     *
     * @param crews how many on which shift
     */
    record OnShifts(List<Crew> crews) implements StaffingSpec {

        /** Copies the crews. */
        public OnShifts {
            crews = List.copyOf(crews);
        }
    }

    /**
     * People of a roster file or a calendar.
     *
     * @param people all of the file, in its order
     */
    record Rostered(List<PersonSpec> people) implements StaffingSpec {

        /** Copies the people. */
        public Rostered {
            people = List.copyOf(people);
        }
    }

    /**
     * People on the same shift.
     *
     * @param shift the shift
     * @param people how many
     */
    record Crew(Reference shift, int people) {}
}
