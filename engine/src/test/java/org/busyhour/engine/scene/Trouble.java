package org.busyhour.engine.scene;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Incident;
import org.busyhour.engine.time.Ticks;

/** An incident that is put together step by step. */
public final class Trouble {
    private final String name;
    private final Incident.Timing timing;
    private final Distribution length;
    private double work = 1;
    private List<String> slowed = List.of();
    private List<String> stopped = List.of();
    private boolean cutsWaiting;
    private boolean cutsTalking;

    private Trouble(String name, Incident.Timing timing, Distribution length) {
        this.name = name;
        this.timing = timing;
        this.length = length;
    }

    /** Returns an incident at given instants. */
    public static Trouble at(String name, double length, double... starts) {
        List<Long> instants = Arrays.stream(starts).mapToObj(Ticks::ofSeconds).toList();
        return new Trouble(name, new Incident.Given(instants), new Distribution.Constant(length));
    }

    /** Returns an incident by chance. */
    public static Trouble every(String name, Distribution gap, Distribution length) {
        return new Trouble(name, new Incident.ByChance(gap), length);
    }

    /** Lets the work on types take some times as long. */
    public Trouble slows(double times, String... types) {
        work = times;
        slowed = List.of(types);
        return this;
    }

    /** Lets no contact of types through. */
    public Trouble stops(String... types) {
        stopped = List.of(types);
        return this;
    }

    /** Cuts off those who wait. */
    public Trouble cuttingWaiting() {
        cutsWaiting = true;
        return this;
    }

    /** Cuts off conversations. */
    public Trouble cuttingTalking() {
        cutsTalking = true;
        return this;
    }

    Incident build(List<String> types) {
        Optional<Incident.Outage> outage = stopped.isEmpty()
                ? Optional.empty()
                : Optional.of(new Incident.Outage(places(stopped, types), cutsWaiting, cutsTalking));
        return new Incident(name, timing, length, work, places(slowed, types), outage);
    }

    private static List<Integer> places(List<String> names, List<String> types) {
        return names.stream().map(types::indexOf).toList();
    }
}
