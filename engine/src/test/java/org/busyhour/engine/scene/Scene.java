package org.busyhour.engine.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.busyhour.engine.model.Days;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Openings;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.model.Rule;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.time.Ticks;

/** A centre that is put together step by step; instants and durations in seconds, types and groups by name. */
public final class Scene {
    private final long end;
    private final List<Calls> types = new ArrayList<>();
    private final List<Team> teams = new ArrayList<>();
    private final List<Trouble> incidents = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private List<Long> intervalStarts = List.of(0L);
    private long closes;
    private Optional<Openings> openings = Optional.empty();
    private Timeline.AtClose atClose = Timeline.AtClose.SERVE;
    private Days days = Days.ONE;
    private long warmUp;
    private Routing routing = Routing.DEFAULT;
    private OptionalInt trunks = OptionalInt.empty();

    private Scene(long end) {
        this.end = end;
        closes = end;
    }

    /** Returns an empty centre of one interval, which closes at its end and serves who waits then. */
    public static Scene lasting(double seconds) {
        return new Scene(Ticks.ofSeconds(seconds));
    }

    /** Starts intervals at these instants, the first 0. */
    public Scene intervalsAt(double... starts) {
        intervalStarts = Arrays.stream(starts).mapToObj(Ticks::ofSeconds).toList();
        return this;
    }

    /** Has calendar days that begin at the first interval and at these. */
    public Scene daysAt(int... intervals) {
        List<Integer> first = new ArrayList<>(List.of(0));
        Arrays.stream(intervals).forEach(first::add);
        days = new Days(first, first.size());
        return this;
    }

    /** Closes at an instant. */
    public Scene closing(double at, Timeline.AtClose rule) {
        closes = Ticks.ofSeconds(at);
        atClose = rule;
        return this;
    }

    /** Opens and closes at these instants, in turn. */
    public Scene open(double... instants) {
        List<Long> opens = new ArrayList<>();
        List<Long> ends = new ArrayList<>();
        for (int i = 0; i < instants.length; i += 2) {
            opens.add(Ticks.ofSeconds(instants[i]));
            ends.add(Ticks.ofSeconds(instants[i + 1]));
        }
        openings = Optional.of(new Openings(opens, ends));
        closes = openings.get().last();
        return this;
    }

    /** Never closes: stops dead at the end. */
    public Scene stopping() {
        return closing(Ticks.toSeconds(end), Timeline.AtClose.STOP);
    }

    /** Leaves out what happens before an instant. */
    public Scene warmUp(double seconds) {
        warmUp = Ticks.ofSeconds(seconds);
        return this;
    }

    /** Lets contacts look for agents in another way. */
    public Scene agents(Routing.AgentScope scope, Routing.AgentOrder order) {
        return routing(new Routing(
                List.of(scope),
                order,
                Optional.empty(),
                routing.contactScopes(),
                routing.contactOrder(),
                routing.contactPolicy()));
    }

    /** Lets agents look for contacts in another way. */
    public Scene contacts(Routing.ContactScope scope, Routing.ContactOrder order) {
        return routing(new Routing(
                routing.agentScopes(),
                routing.agentOrder(),
                routing.agentPolicy(),
                List.of(scope),
                order,
                Optional.empty()));
    }

    /** Lets contacts and agents look for each other in another way. */
    public Scene routing(Routing other) {
        routing = other;
        return this;
    }

    /** Limits the lines of the centre. */
    public Scene trunks(int lines) {
        trunks = OptionalInt.of(lines);
        return this;
    }

    /** Adds a contact type. */
    public Scene with(Calls type) {
        types.add(type);
        return this;
    }

    /** Adds a group. */
    public Scene with(Team team) {
        teams.add(team);
        return this;
    }

    /** Adds an incident. */
    public Scene with(Trouble incident) {
        incidents.add(incident);
        return this;
    }

    /** Adds a rule. */
    public Scene with(Rule rule) {
        rules.add(rule);
        return this;
    }

    /** Returns the model. */
    public Model model() {
        List<String> typeNames = types.stream().map(Calls::name).toList();
        List<String> groupNames = teams.stream().map(Team::name).toList();
        return new Model(
                new Timeline(
                        intervalStarts, end, closes, atClose, warmUp, days, openings.orElse(Openings.until(closes))),
                types.stream()
                        .map(type -> type.build(typeNames, groupNames, closes))
                        .toList(),
                teams.stream().map(team -> team.build(typeNames)).toList(),
                routing,
                trunks,
                incidents.stream().map(incident -> incident.build(typeNames)).toList(),
                rules);
    }

    /** Runs one replication with the default seed. */
    public Day day() {
        return Day.of(model(), 1);
    }
}
