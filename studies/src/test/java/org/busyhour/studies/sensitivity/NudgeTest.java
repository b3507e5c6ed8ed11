package org.busyhour.studies.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.busyhour.engine.model.Agent;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Staffing;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.model.TraceTable;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

class NudgeTest {
    private static final long HOUR = Ticks.PER_HOUR;
    private static final Timeline DAY = Desk.hours(8, 0);

    @Test
    void volume_isMoreContactsOrShorterGaps() {
        Model poisson = Desk.of(DAY, 60, 4);
        Model renewal =
                Desk.of(DAY, new ArrivalProcess.Renewal(new Distribution.Constant(60)), Staffing.HeadCount.of(4));

        assertThat(arrivals(new Nudge(poisson).volume(1.5)))
                .isEqualTo(new ArrivalProcess.Poisson(
                        List.of(0L, 8 * HOUR), List.of(720.0), Optional.empty(), List.of(480.0)));
        assertThat(arrivals(new Nudge(renewal).volume(2)))
                .isEqualTo(new ArrivalProcess.Renewal(new Distribution.Constant(30)));
        assertThat(new Nudge(renewal).hasVolume()).isTrue();
    }

    @Test
    void trace_keepsItsContactsButNotItsTimes() {
        TraceTable.Builder rows = new TraceTable.Builder();
        rows.add(5, 100, TraceTable.BLANK, 11, 1000, 2);
        Model traced = Desk.of(DAY, new ArrivalProcess.Trace(rows.build()), Staffing.HeadCount.of(4));
        Nudge nudge = new Nudge(traced);

        assertThat(nudge.hasVolume()).isFalse();
        assertThat(nudge.hasPatience()).isTrue();
        assertThat(nudge.volume(2)).isEqualTo(traced);
        // 11 x 1.5 = 16.5, rounded half up.
        assertThat(cells(nudge.handlingTime(1.5))).containsExactly(5L, 150L, TraceTable.BLANK, 17L, 1000L, 2L);
        assertThat(cells(nudge.patience(1.5))).containsExactly(5L, 100L, TraceTable.BLANK, 11L, 1500L, 2L);
    }

    @Test
    void work_isLongerInAllItsParts() {
        Model longer = new Nudge(Desk.of(DAY, 60, 4)).handlingTime(1.1);

        assertThat(longer.types().get(0).work().talk()).isEqualTo(new Distribution.Exponential(240 * 1.1));
        assertThat(new Nudge(Desk.of(DAY, 60, 4))
                        .patience(0.5)
                        .types()
                        .get(0)
                        .patience()
                        .limit())
                .contains(new Distribution.Exponential(90));
    }

    @Test
    void oneMore_comesWhereSomebodyIsPlanned() {
        Staffing.HeadCount plan = new Staffing.HeadCount(List.of(0L, HOUR, 3 * HOUR), List.of(0, 4, 6));

        assertThat(staffing(new Nudge(with(plan)).oneMore(0)))
                .isEqualTo(new Staffing.HeadCount(List.of(0L, HOUR, 3 * HOUR), List.of(0, 5, 7)));
    }

    @Test
    void oneMoreForAWhile_standsOnTopOfThePlan() {
        Staffing.HeadCount plan = new Staffing.HeadCount(List.of(0L, HOUR, 3 * HOUR), List.of(2, 4, 6));

        assertThat(staffing(new Nudge(with(plan)).oneMore(0, 2 * HOUR, 4 * HOUR)))
                .isEqualTo(new Staffing.HeadCount(
                        List.of(0L, HOUR, 2 * HOUR, 3 * HOUR, 4 * HOUR), List.of(2, 4, 5, 7, 6)));
        assertThat(staffing(new Nudge(with(plan)).oneMore(0, 0, HOUR)))
                .isEqualTo(new Staffing.HeadCount(List.of(0L, HOUR, 3 * HOUR), List.of(3, 4, 6)));
    }

    @Test
    void people_getAColleague() {
        Agent.Shift shift = new Agent.Shift(0, 4 * HOUR, List.of(), Agent.LateBreak.CUT);
        Agent first = new Agent("one-more", List.of(shift));
        Nudge nudge = new Nudge(with(new Staffing.People(List.of(first))));

        assertThat(staffing(nudge.oneMore(0)))
                .isEqualTo(new Staffing.People(List.of(first, new Agent("one-more-", List.of(shift)))));
        Agent.Shift hour = new Agent.Shift(HOUR, 2 * HOUR, List.of(), Agent.LateBreak.KEEP);
        assertThat(staffing(nudge.oneMore(0, HOUR, 2 * HOUR)))
                .isEqualTo(new Staffing.People(List.of(first, new Agent("one-more-", List.of(hour)))));
    }

    private static Model with(Staffing staffing) {
        return Desk.of(DAY, ArrivalProcess.Poisson.constant(0.01, DAY.end()), staffing);
    }

    private static ArrivalProcess arrivals(Model model) {
        return model.types().get(0).arrivals();
    }

    private static List<Long> cells(Model model) {
        TraceTable table = ((ArrivalProcess.Trace) arrivals(model)).contacts();
        return List.of(TraceTable.Column.values()).stream()
                .map(column -> table.at(0, column))
                .toList();
    }

    private static Staffing staffing(Model model) {
        return model.groups().get(0).staffing();
    }
}
