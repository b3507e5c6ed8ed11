package org.busyhour.scenarios.compile;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.busyhour.engine.model.Incident;
import org.busyhour.scenarios.language.spec.IncidentSpec;
import org.busyhour.scenarios.language.spec.IncidentSpec.Types;
import org.busyhour.scenarios.language.spec.ScenarioSpec;

/** Incidents in the engine's words. */
final class Incidents {
    private final ScenarioSpec scenario;
    private final Indexes indexes;
    private final Course course;

    private Incidents(ScenarioSpec scenario, Indexes indexes, Course course) {
        this.scenario = scenario;
        this.indexes = indexes;
        this.course = course;
    }

    /** Returns all incidents. */
    static List<Incident> of(ScenarioSpec scenario, Indexes indexes, Course course) {
        Incidents incidents = new Incidents(scenario, indexes, course);
        return scenario.incidents().stream().map(incidents::incident).toList();
    }

    private Incident incident(IncidentSpec spec) {
        boolean slows = spec.work().value() != 1;
        Incident.Timing timing = spec.every()
                .<Incident.Timing>map(gap -> new Incident.ByChance(Distributions.of(gap)))
                .orElseGet(() -> new Incident.Given(spec.starts().stream()
                        .map(start -> course.calendar()
                                .ticks(start.time().in(course.time().start())))
                        .toList()));
        return new Incident(
                spec.name(),
                timing,
                Distributions.of(spec.lasts()),
                spec.work().value(),
                slows ? places(spec.of()) : List.of(),
                outage(spec.outage()));
    }

    private Optional<Incident.Outage> outage(Optional<IncidentSpec.Outage> spec) {
        return spec.map(
                outage -> new Incident.Outage(comers(outage.types()), outage.cutsWaiting(), outage.cutsTalking()));
    }

    /** Nobody comes from a list, so that nobody is kept out. */
    private List<Integer> comers(Types types) {
        return places(types).stream()
                .filter(place ->
                        !scenario.types().get(place).deferral().channel().outbound())
                .toList();
    }

    private List<Integer> places(Types types) {
        return types.all()
                ? IntStream.range(0, scenario.types().size()).boxed().toList()
                : types.some().stream().map(indexes::type).toList();
    }
}
