package org.busyhour.scenarios.roster;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.busyhour.engine.model.Agent;
import org.busyhour.scenarios.calendar.RunCalendar;
import org.busyhour.scenarios.language.spec.OpeningSpec;
import org.busyhour.scenarios.language.spec.PersonSpec;
import org.busyhour.scenarios.language.spec.PersonSpec.Event;
import org.busyhour.scenarios.language.spec.PersonSpec.Moment;
import org.busyhour.scenarios.language.spec.PersonSpec.Row;
import org.busyhour.scenarios.language.spec.PersonSpec.What;

/**
 * Somebody of a roster file or a calendar on the days of a run.
 *
 * @param shifts what is planned, in order of time; stretches that overlap are a mistake of the file
 * @param strays breaks and meetings of a calendar that lie in no shift
 */
public record PersonDays(List<Planned> shifts, List<Event> strays) {

    /** Copies the lists. */
    public PersonDays {
        shifts = List.copyOf(shifts);
        strays = List.copyOf(strays);
    }

    /**
     * A stretch of somebody's plan.
     *
     * @param stint the stretch
     * @param seat the person's place among those with the same plan, counted from 0
     * @param of how many these are
     */
    public record Planned(Stint stint, int seat, int of) {}

    /** A stretch of time with the event that it is of. */
    private record Happening(Event event, LocalDate date, long start, long end) {}

    /**
     * Returns somebody's days of a run.
     *
     * @param person who
     * @param calendar the calendar of the run
     * @param opening when the centre is open
     */
    public static PersonDays of(PersonSpec person, RunCalendar calendar, OpeningSpec opening) {
        List<Planned> planned = new ArrayList<>();
        Set<LocalDate> dated = person.duties().stream()
                .filter(Row.class::isInstance)
                .flatMap(duty -> ((Row) duty).date().stream())
                .collect(Collectors.toSet());
        List<Happening> happenings = new ArrayList<>();
        for (PersonSpec.Duty duty : person.duties()) {
            if (duty instanceof Row row && !row.free()) {
                ShiftDays.of(row.shift(), calendar, date -> works(row, date, dated, opening))
                        .forEach(stint -> planned.add(new Planned(stint, row.seat(), row.of())));
            } else if (duty instanceof Event event) {
                happenings.addAll(happenings(event, calendar));
            }
        }
        Set<Happening> placed = new HashSet<>();
        for (Happening each : happenings) {
            if (!each.event().what().within()) {
                planned.add(new Planned(stint(each, happenings, placed), 0, 1));
            }
        }
        planned.sort(Comparator.comparingLong(each -> each.stint().start()));
        List<Event> strays = happenings.stream()
                .filter(each -> each.event().what().within() && !placed.contains(each))
                .map(Happening::event)
                .distinct()
                .toList();
        return new PersonDays(splitShifts(planned), strays);
    }

    private static boolean works(Row row, LocalDate date, Set<LocalDate> dated, OpeningSpec opening) {
        return row.date()
                .map(date::equals)
                .orElseGet(() -> !dated.contains(date) && row.shift().on(date, opening));
    }

    private static List<Happening> happenings(Event event, RunCalendar calendar) {
        ZoneId zone = zone(event.start(), calendar);
        long length = calendar.ticks(at(event.end(), calendar)) - calendar.ticks(at(event.start(), calendar));
        boolean sameClock = zone.equals(zone(event.end(), calendar));
        Set<Long> without = event.without().stream()
                .map(moment -> calendar.ticks(at(moment, calendar)))
                .collect(Collectors.toSet());
        LocalDate last = calendar.end().toLocalDate().plusDays(1);
        List<Happening> happenings = new ArrayList<>();
        for (ZonedDateTime start : event.recurrence().starts(event.start().local(), zone, last)) {
            // By the clock, so that a shift over a change of clocks ends when its colleagues' do.
            long from = calendar.ticks(start);
            long to = sameClock ? calendar.ticks(endOf(event, start)) : from + length;
            LocalDate date = calendar.at(from).toLocalDate();
            if (!without.contains(from) && to > Math.max(0, from) && from < calendar.endTicks()) {
                happenings.add(new Happening(event, date, from, to));
            }
        }
        return happenings;
    }

    /** The first time it ends as written; later by the clock as long after its start. */
    private static ZonedDateTime endOf(Event event, ZonedDateTime start) {
        return start.toLocalDateTime()
                .plus(Duration.between(event.start().local(), event.end().local()))
                .atZone(start.getZone());
    }

    private static ZonedDateTime at(Moment moment, RunCalendar calendar) {
        return moment.local().atZone(zone(moment, calendar));
    }

    private static ZoneId zone(Moment moment, RunCalendar calendar) {
        return moment.zone().orElse(calendar.start().getZone());
    }

    private static Stint stint(Happening shift, List<Happening> all, Set<Happening> placed) {
        List<Stint.Rest> rests = new ArrayList<>();
        all.stream()
                .filter(each ->
                        each.event().what().within() && each.start() >= shift.start() && each.end() <= shift.end())
                .filter(each -> shift.event().what() == What.SHIFT && placed.add(each))
                .sorted(Comparator.comparingLong(Happening::start))
                .forEach(each -> rests.add(rest(each)));
        boolean onCall = shift.event().what() == What.ON_CALL;
        return new Stint(
                shift.date(),
                shift.start(),
                shift.end(),
                onCall ? Agent.Duty.ON_CALL : Agent.Duty.WORK,
                Agent.LateBreak.KEEP,
                rests,
                shift.event().at());
    }

    private static Stint.Rest rest(Happening each) {
        Event event = each.event();
        return new Stint.Rest(
                each.start(),
                each.start(),
                each.end() - each.start(),
                event.what().kind(),
                event.paid(),
                event.at());
    }

    /** What is worked later on the day of another shift is a further part of that. */
    private static List<Planned> splitShifts(List<Planned> planned) {
        Set<LocalDate> begun = new HashSet<>();
        List<Planned> parts = new ArrayList<>();
        for (Planned each : planned) {
            Stint stint = each.stint();
            boolean more = stint.duty() == Agent.Duty.WORK && !begun.add(stint.date());
            parts.add(more ? new Planned(stint.goingOn(), each.seat(), each.of()) : each);
        }
        return parts;
    }
}
