package org.busyhour.studies.incidents;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.model.Incident;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.observe.Pair;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.studies.days.EachDay;
import org.busyhour.studies.days.Ratio;

/**
 * What the incidents of a centre cost: each replication is run again, and once more without each of them. All else is
 * drawn as before, so the difference is that of the incident.
 *
 * @param model the centre
 * @param plan how often, with which seed, on how many threads
 */
public record IncidentStudy(Model model, Plan plan) {
    /**
     * Simulates. To stop it, interrupt the thread that waits for it.
     *
     * @return what each incident costs, in the order of the model
     * @throws CancellationException if this thread was interrupted
     */
    public List<IncidentCost> costs() {
        if (model.incidents().isEmpty()) {
            return List.of();
        }
        List<List<Day>> days = EachDay.of(plan, this::day);
        List<IncidentCost> costs = new ArrayList<>();
        for (int place = 0; place < model.incidents().size(); place++) {
            int at = place;
            costs.add(cost(
                    model.incidents().get(place).name(),
                    days.stream().map(day -> day.get(at)).toList()));
        }
        return costs;
    }

    /** All watch the same replication, each of which has a twin of its own: all but the incident that it watches. */
    private List<Day> day(int replication) {
        List<Watch> watches = IntStream.range(0, model.incidents().size())
                .mapToObj(place -> new Watch(model, place))
                .toList();
        Observer all =
                watches.stream().map(Observer.class::cast).reduce(Pair::new).orElseThrow();
        Replications.listen(model, plan, replication, all);
        List<Day> days = new ArrayList<>();
        for (int place = 0; place < watches.size(); place++) {
            List<Incident> others = new ArrayList<>(model.incidents());
            others.remove(place);
            Watch without = new Watch(model, -1);
            Replications.listen(model.withIncidents(others), plan, replication, without);
            days.add(Day.of(watches.get(place), without, model.timeline()));
        }
        return days;
    }

    private IncidentCost cost(String name, List<Day> all) {
        List<Day> days = EachDay.together(all, plan, Day::plus);
        double length = model.timeline().end() - model.timeline().warmUp();
        int each = all.size() / days.size();
        Map<Measure, Estimate> values = new EnumMap<>(Measure.class);
        put(values, Measure.TIMES, Ratio.of(days, day -> day.times(), day -> each));
        put(values, Measure.AVAILABILITY, Ratio.of(days, day -> each * length - day.down(), day -> each * length));
        put(values, Measure.BACKLOG_PEAK, Ratio.of(days, Day::peaks, Day::spells));
        put(values, Measure.TIME_TO_RECOVER, Ratio.of(days, Day::recovering, Day::spells));
        put(values, Measure.RECOVERED, Ratio.of(days, Day::recovered, Day::spells));
        put(values, Measure.EXTRA_OFFERED, Ratio.of(days, Day::offered, day -> each));
        put(values, Measure.EXTRA_ABANDONED, Ratio.of(days, Day::abandoned, day -> each));
        put(values, Measure.EXTRA_BLOCKED, Ratio.of(days, Day::blocked, day -> each));
        put(values, Measure.CUT_OFF, Ratio.of(days, Day::cutOff, day -> each));
        return new IncidentCost(name, values);
    }

    private static void put(Map<Measure, Estimate> values, Measure measure, Ratio ratio) {
        ratio.estimate()
                .ifPresent(estimate -> values.put(measure, estimate.clipped(measure.least(), measure.greatest())));
    }
}
