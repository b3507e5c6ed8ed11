package org.busyhour.engine.centre;

import java.util.Arrays;
import java.util.List;
import org.busyhour.engine.kernel.EventList;
import org.busyhour.engine.model.Incident;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.observe.Origin;
import org.busyhour.engine.random.Purpose;
import org.busyhour.engine.random.Sampler;
import org.busyhour.engine.random.Streams;
import org.jspecify.annotations.Nullable;

/** What goes wrong in a centre, and when: slow work, and contacts that don't get through. */
final class IncidentDesk {
    private final List<Incident> incidents;
    private final Centre centre;
    private final Staff staff;
    private final Conversations conversations;
    private final EventList plan;
    private final int first;
    private final long end;
    private final boolean[] active;
    private final int[] happened;
    private final int[] stops;
    private final int[] cuts;
    private final boolean[] deferred;
    private final double[] paces;
    private final double[] before;
    private final double[] by;
    private final WorkInHand inHand;
    private final @Nullable Sampler[] gaps;
    private final Sampler[] lengths;
    private Observer observer;

    /** Takes where the first incident stands in the plan. */
    @SuppressWarnings("NullAway.Init") // the observer comes with reset
    IncidentDesk(
            Model model,
            Centre centre,
            Staff staff,
            Conversations conversations,
            WorkInHand inHand,
            EventList plan,
            int first) {
        incidents = model.incidents();
        this.centre = centre;
        this.staff = staff;
        this.conversations = conversations;
        this.inHand = inHand;
        this.plan = plan;
        this.first = first;
        end = model.timeline().end();
        active = new boolean[incidents.size()];
        happened = new int[incidents.size()];
        stops = new int[model.types().size()];
        cuts = new int[model.types().size()];
        deferred = new boolean[model.types().size()];
        for (int type = 0; type < deferred.length; type++) {
            deferred[type] = model.types().get(type).deferred();
        }
        paces = new double[model.types().size()];
        before = new double[model.types().size()];
        by = new double[model.types().size()];
        gaps = new Sampler[incidents.size()];
        lengths = new Sampler[incidents.size()];
    }

    /** Forgets what happened, and expects the first of each. */
    void reset(Streams streams, Observer listener) {
        observer = listener;
        Arrays.fill(active, false);
        Arrays.fill(happened, 0);
        Arrays.fill(stops, 0);
        Arrays.fill(cuts, 0);
        Arrays.fill(paces, 1);
        for (int i = 0; i < active.length; i++) {
            Incident incident = incidents.get(i);
            if (incident.timing() instanceof Incident.ByChance chance) {
                gaps[i] = new Sampler(chance.gap(), streams.stream(Purpose.INCIDENT, incident.name()));
            }
            lengths[i] = new Sampler(incident.length(), streams.stream(Purpose.REPAIR, incident.name()));
            expect(i, 0);
        }
    }

    /** Tells whether a contact that comes doesn't get through; a message that has been left is in the centre. */
    boolean stopped(int slot) {
        return stops[centre.contacts().type(slot)] > 0 && !leftAsMessage(slot);
    }

    /** Tells whether a contact can't wait either. */
    boolean cutsWaiting(int slot) {
        return cuts[centre.contacts().type(slot)] > 0 && !leftAsMessage(slot);
    }

    private boolean leftAsMessage(int slot) {
        return centre.contacts().origin(slot) == Origin.MESSAGE;
    }

    /** Returns the speed that is left of an agent's. */
    double slowed(double speed, int type) {
        return speed / paces[type];
    }

    /** By how much each type is slowed at present; not to be changed. */
    double[] paces() {
        return paces;
    }

    /** An incident begins, or is over. */
    void happens(int place, long now) {
        Incident incident = incidents.get(place);
        active[place] = !active[place];
        observer.incident(now, place, active[place]);
        if (active[place]) {
            plan.schedule(first + place, now + length(place), Kind.COMES);
        } else {
            expect(place, now);
        }
        incident.outage().ifPresent(outage -> stop(outage, active[place], now));
        if (!incident.slowed().isEmpty()) {
            changePaces(incident.slowed(), now);
        }
    }

    /** What would begin behind the end doesn't. */
    private void expect(int place, long now) {
        Sampler gap = gaps[place];
        long next = gap == null ? given(place, now) : now + Math.min(gap.next(), end - now);
        if (next < end) {
            plan.schedule(first + place, next, Kind.GOES);
        }
    }

    /** Returns the next given instant, or the end. */
    private long given(int place, long now) {
        List<Long> starts = ((Incident.Given) incidents.get(place).timing()).starts();
        while (happened[place] < starts.size() && starts.get(happened[place]) < now) {
            happened[place]++;
        }
        return happened[place] < starts.size() ? starts.get(happened[place]++) : end;
    }

    /** At least a tick, so that the clock goes on. */
    private long length(int place) {
        return Math.max(1, lengths[place].next());
    }

    private void stop(Incident.Outage outage, boolean begins, long now) {
        for (int type : outage.types()) {
            stops[type] += begins ? 1 : -1;
            cuts[type] += outage.cutsWaiting() ? begins ? 1 : -1 : 0;
        }
        if (begins && outage.cutsWaiting()) {
            outage.types().stream()
                    .filter(type -> !deferred[type])
                    .forEach(type -> centre.closing().cutOffWaiting(type, now));
        }
        for (int agent = 0;
                begins && outage.cutsTalking() && agent < staff.agents().count();
                agent++) {
            int type = inHand.type(agent);
            if (type >= 0 && !deferred[type] && outage.types().contains(type)) {
                conversations.cutOff(agent, slowed(staff.pace(agent, type), type), now);
            }
        }
    }

    /** From all that is going on, since factors that come and go would leave their rounding behind. */
    private void changePaces(List<Integer> types, long now) {
        System.arraycopy(paces, 0, before, 0, paces.length);
        for (int type : types) {
            double pace = 1;
            for (int i = 0; i < active.length; i++) {
                Incident other = incidents.get(i);
                pace *= active[i] && other.slowed().contains(type) ? other.work() : 1;
            }
            paces[type] = pace;
        }
        for (int type = 0; type < by.length; type++) {
            by[type] = paces[type] / before[type];
        }
        for (int agent = 0; agent < staff.agents().count(); agent++) {
            inHand.stretch(agent, by, before, now);
        }
    }
}
