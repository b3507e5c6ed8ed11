package org.busyhour.scenarios.roster;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.busyhour.engine.model.Agent;
import org.busyhour.scenarios.calendar.RunCalendar;
import org.busyhour.scenarios.language.spec.ShiftSpec;
import org.busyhour.scenarios.language.spec.ShiftSpec.Absence;
import org.busyhour.scenarios.language.value.BreakTime;
import org.busyhour.scenarios.language.value.ShiftHours;

/** A shift on the days of a run. */
public final class ShiftDays {
    private final ShiftSpec shift;
    private final RunCalendar calendar;

    private ShiftDays(ShiftSpec shift, RunCalendar calendar) {
        this.shift = shift;
        this.calendar = calendar;
    }

    /**
     * Returns the stretches of a shift of which something lies in the run, in order; a split shift has several a day.
     *
     * @param shift the shift
     * @param calendar the calendar of the run
     * @param worked on which dates it is worked
     */
    public static List<Stint> of(ShiftSpec shift, RunCalendar calendar, Predicate<LocalDate> worked) {
        ShiftDays days = new ShiftDays(shift, calendar);
        List<LocalDate> dates = new ArrayList<>(calendar.dates());
        dates.add(0, dates.get(0).minusDays(1));
        return dates.stream()
                .filter(worked)
                .flatMap(days::on)
                .filter(stint -> stint.end() > Math.max(stint.start(), 0) && stint.start() < calendar.endTicks())
                .toList();
    }

    private Stream<Stint> on(LocalDate date) {
        return IntStream.range(0, shift.hours().size()).mapToObj(part -> part(date, part));
    }

    private Stint part(LocalDate date, int part) {
        ShiftHours hours = shift.hours().get(part);
        LocalDateTime first = date.atTime(shift.hours().get(0).from());
        LocalDateTime begins = first.plus(shift.hours().get(0).offset(hours.from()));
        // Where the clocks skip a time, the end of one day's shift may come after the start of the next.
        boolean last = part == shift.hours().size() - 1;
        LocalDateTime next = last
                ? first.plusDays(1)
                : first.plus(
                        shift.hours().get(0).offset(shift.hours().get(part + 1).from()));
        long end = Math.min(calendar.ticks(begins.plus(hours.length())), calendar.ticks(next));
        return new Stint(
                date,
                calendar.ticks(begins),
                end,
                duty(part),
                shift.lateBreaks(),
                rests(hours, begins, end),
                shift.at());
    }

    private Agent.Duty duty(int part) {
        return shift.onCall() ? Agent.Duty.ON_CALL : part == 0 ? Agent.Duty.WORK : Agent.Duty.MORE_WORK;
    }

    /** What has a fixed time is placed first. */
    private List<Stint.Rest> rests(ShiftHours hours, LocalDateTime begins, long end) {
        List<Stint.Rest> rests = new ArrayList<>();
        shift.meetings().stream()
                .filter(meeting -> shift.partOf(meeting).equals(hours))
                .forEach(meeting -> rests.add(rest(meeting, Agent.Kind.MEETING, hours, begins, end)));
        shift.training().stream()
                .filter(training -> shift.partOf(training).equals(hours))
                .forEach(training -> rests.add(rest(training, Agent.Kind.TRAINING, hours, begins, end)));
        shift.duties().stream()
                .filter(duty -> shift.partOf(duty).equals(hours))
                .forEach(duty -> rests.add(rest(duty, Agent.Kind.DUTY, hours, begins, end)));
        shift.breaks().stream()
                .filter(pause -> shift.partOf(pause).equals(hours))
                .sorted(Comparator.comparing(pause -> pause.time().window()))
                .forEach(pause -> rests.add(rest(pause, Agent.Kind.BREAK, hours, begins, end)));
        return rests;
    }

    private Stint.Rest rest(Absence absence, Agent.Kind kind, ShiftHours hours, LocalDateTime begins, long end) {
        BreakTime time = absence.time();
        long length = RunCalendar.ticks(time.length());
        LocalDateTime from = local(time.from(), hours, begins);
        long earliest = calendar.ticks(from);
        long until = time.window() ? calendar.ticks(from.plus(time.span())) : earliest + length;
        return new Stint.Rest(
                earliest, Math.min(until, end) - length, length, kind, time.paid(), time.whenAllowed(), absence.at());
    }

    private static LocalDateTime local(LocalTime time, ShiftHours hours, LocalDateTime begins) {
        return begins.plus(hours.offset(time));
    }
}
