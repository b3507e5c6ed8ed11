package org.busyhour.engine.cases;

import java.util.LinkedHashMap;
import java.util.Map;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Distribution.Exponential;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;

/**
 * Cases of several types or groups in the steady state.
 *
 * <p>Who waits at the end is served after it, when no more urgent contacts arrive; that touches a few dozen of the
 * hundred thousand contacts of a replication, far less than the standard error.
 */
final class RoutingCases {
    private RoutingCases() {}

    static Map<String, Runnable> all() {
        Map<String, Runnable> cases = new LinkedHashMap<>();
        cases.put("mg1-priority-cobham", RoutingCases::threePriorities);
        cases.put("prio-mmn-2", RoutingCases::twoPriorities);
        cases.put("n-model-1", RoutingCases::nModel);
        cases.put("w-model-1", RoutingCases::wModel);
        cases.put("transfer-jackson", RoutingCases::transfers);
        return cases;
    }

    private static void threePriorities() {
        Model model = byPriority(QueueCases.hours(60, 1500))
                .with(Calls.poisson("P1", 12).talk(new Exponential(60)).priority(1))
                .with(Calls.poisson("P2", 15).talk(60).priority(2))
                .with(Calls.poisson("P3", 18)
                        .talk(Distribution.Gamma.erlang(4, 60))
                        .priority(3))
                .with(Team.of("agent", 1).takes("P1", "P2", "P3"))
                .model();
        Timeline timeline = model.timeline();
        new Comparison("mg1-priority-cobham")
                .scope("P1", new Words(timeline, 1, 0, 0))
                .scope("P2", new Words(timeline, 1, 1, 0))
                .scope("P3", new Words(timeline, 1, 2, 0))
                .run(model)
                .holds();
    }

    private static void twoPriorities() {
        Exponential talk = new Exponential(60);
        Model model = byPriority(QueueCases.hours(20, 150))
                .with(Calls.poisson("low", 360).talk(talk).priority(6))
                .with(Calls.poisson("high", 180).talk(talk).priority(4))
                .with(Team.of("agents", 10).takes("low", "high"))
                .model();
        new Comparison("prio-mmn-2")
                .scope("low", new Words(model.timeline(), 1, 0, 0))
                .scope("high", new Words(model.timeline(), 1, 1, 0))
                .run(model)
                .holds();
    }

    private static void nModel() {
        Exponential talk = new Exponential(180);
        Exponential patience = new Exponential(120);
        Model model = byPreference(QueueCases.hours(4, 300))
                .with(Calls.poisson("A", 150).talk(talk).patience(patience).prefers("specialists", "generalists"))
                .with(Calls.poisson("B", 80).talk(talk).patience(patience))
                .with(Team.of("generalists", 5).takes("B", "A"))
                .with(Team.of("specialists", 6).takes("A"))
                .model();
        Timeline timeline = model.timeline();
        new Comparison("n-model-1")
                .scope("A", new Words(timeline, 1, 0, 1))
                .scope("B", new Words(timeline, 1, 1, 0))
                .scope("generalists", new Words(timeline, 1, 0, 0))
                .scope("specialists", new Words(timeline, 1, 0, 1))
                .run(model)
                .holds();
    }

    /** Group 1 needs 150 s for any type where group 2 needs 180 s: it is 1.2 times as fast. */
    private static void wModel() {
        Exponential talk = new Exponential(180);
        Model model = byPreference(QueueCases.hours(4, 300))
                .with(Calls.poisson("A", 90).talk(talk).patience(new Exponential(80)))
                .with(Calls.poisson("B", 70).talk(talk).patience(new Exponential(120)))
                .with(Calls.poisson("C", 110).talk(talk).patience(new Exponential(160)))
                .with(Team.of("group-1", 5).takesAtSpeed(1.2, "A").takesAtSpeed(1.2, "B"))
                .with(Team.of("group-2", 6).takes("C", "B"))
                .model();
        Timeline timeline = model.timeline();
        new Comparison("w-model-1")
                .scope("A", new Words(timeline, 1, 0, 0))
                .scope("B", new Words(timeline, 1, 1, 0))
                .scope("C", new Words(timeline, 1, 2, 0))
                .scope("group 1", new Words(timeline, 1, 0, 0))
                .scope("group 2", new Words(timeline, 1, 0, 1))
                .run(model)
                .holds();
    }

    private static void transfers() {
        Model model = QueueCases.hours(10, 400)
                .with(Calls.poisson("calls", 100)
                        .talk(new Exponential(120))
                        .inTime(20)
                        .next("dispatch", 0.4))
                .with(Calls.stage("dispatch").talk(new Exponential(240)).inTime(20))
                .with(Team.of("takers", 5).takes("calls"))
                .with(Team.of("dispatchers", 4).takes("dispatch"))
                .model();
        Timeline timeline = model.timeline();
        Words takers = new Words(timeline, 1, 0, 0);
        Words dispatchers = new Words(timeline, 1, 1, 1);
        new Comparison("transfer-jackson")
                .scope("call taker", takers)
                .scope("dispatcher", dispatchers)
                .scope("call takers", takers)
                .scope("dispatchers", dispatchers)
                .run(model)
                .holds();
    }

    private static Scene byPriority(Scene scene) {
        return scene.contacts(Routing.ContactScope.PRIORITY, Routing.ContactOrder.LONGEST_WAIT);
    }

    private static Scene byPreference(Scene scene) {
        return scene.agents(Routing.AgentScope.PREFERENCE, Routing.AgentOrder.LONGEST_IDLE)
                .contacts(Routing.ContactScope.PREFERENCE, Routing.ContactOrder.LONGEST_WAIT);
    }
}
