package org.busyhour.studies.why;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.busyhour.engine.model.Incident;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.Outcome;

/** Which incidents there are at present. */
final class IncidentsInForce {
    private final Model model;
    private final Map<Integer, Long> since = new TreeMap<>();

    IncidentsInForce(Model model) {
        this.model = model;
    }

    /** One begins or ends. */
    void change(long now, int incident, boolean begins) {
        if (begins) {
            since.put(incident, now);
        } else {
            since.remove(incident);
        }
    }

    /**
     * Returns the one because of which a contact of a type leaves. Who gives up at the instant at which an incident
     * begins that cuts them off doesn't do so of their own accord.
     */
    Optional<String> stopping(int type, Outcome how, long now) {
        return since.entrySet().stream()
                .filter(e -> how == Outcome.BLOCKED || (how == Outcome.ABANDONED && e.getValue() == now))
                .map(e -> model.incidents().get(e.getKey()))
                .filter(incident ->
                        incident.outage().filter(o -> o.types().contains(type)).isPresent())
                .map(Incident::name)
                .findFirst();
    }
}
