package org.busyhour.scenarios.language.spec;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.busyhour.engine.model.Agent.LateBreak;
import org.busyhour.scenarios.language.value.BreakTime;
import org.busyhour.scenarios.language.value.ShiftHours;
import org.busyhour.scenarios.language.value.Weekdays;
import org.busyhour.scenarios.language.yaml.Node;

/**
 * A shift, worked on days of the week.
 *
 * @param name its name
 * @param hours when it starts and ends; of a split shift each of its parts, in order
 * @param days on which days it starts; empty: on all on which the centre opens
 * @param breaks its breaks
 * @param meetings its meetings
 * @param training its training
 * @param duties its duties away from contacts, of a person of a roster file
 * @param lateBreaks what becomes of a break that starts late
 * @param onCall whether nobody is at work on it, but may be called up
 * @param at where it was written
 */
public record ShiftSpec(
        String name,
        List<ShiftHours> hours,
        Optional<List<Weekdays>> days,
        List<Absence> breaks,
        List<Absence> meetings,
        List<Absence> training,
        List<Absence> duties,
        LateBreak lateBreaks,
        boolean onCall,
        Node at) {

    /** Copies the lists. */
    public ShiftSpec {
        hours = List.copyOf(hours);
        days = days.map(List::copyOf);
        breaks = List.copyOf(breaks);
        meetings = List.copyOf(meetings);
        training = List.copyOf(training);
        duties = List.copyOf(duties);
    }

    /** Whether it starts on a date; on a holiday on which the centre is closed no shift does. */
    public boolean on(LocalDate date, OpeningSpec opening) {
        boolean closed = opening.on(date).closed();
        return days.map(named -> named.stream().anyMatch(d -> d.days().contains(date.getDayOfWeek()))
                        && !(closed && opening.holiday(date)))
                .orElse(!closed);
    }

    /** Returns the part of the shift that a break or meeting lies in; the first if it lies in none. */
    public ShiftHours partOf(Absence absence) {
        return hours.stream()
                .filter(part -> part.offset(absence.time().from())
                                .plus(absence.time().span())
                                .compareTo(part.length())
                        <= 0)
                .findFirst()
                .orElse(hours.get(0));
    }

    /** Returns how long it lasts by the clock, all parts together. */
    public Duration length() {
        return hours.stream().map(ShiftHours::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** Returns all times in which somebody on it takes no contacts: breaks, meetings, training and duties. */
    public List<Absence> absences() {
        return Stream.of(breaks, meetings, training, duties)
                .flatMap(List::stream)
                .toList();
    }

    /**
     * A break, a meeting, training or a duty.
     *
     * @param time when and how long
     * @param at where it was written
     */
    public record Absence(BreakTime time, Node at) {}
}
