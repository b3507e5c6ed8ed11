package org.busyhour.engine.cases;

import java.util.LinkedHashMap;
import java.util.Map;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Distribution.Exponential;
import org.busyhour.engine.model.Distribution.Gamma;
import org.busyhour.engine.model.Distribution.Lognormal;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Limit;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;

/**
 * Cases of one queue in the steady state.
 *
 * <p>Each is run in independent replications with a warm-up of twenty relaxation times or more. The centre closes at
 * the end and serves who waits, so that no wait is cut short.
 */
final class QueueCases {
    private QueueCases() {}

    static Map<String, Runnable> all() {
        Map<String, Runnable> cases = new LinkedHashMap<>();
        cases.put("erlc-cch-11", () -> holds("erlc-cch-11", patient(200, 180, 20), 11, hours(40, 500)));
        cases.put("erlc-cch-14", () -> holds("erlc-cch-14", patient(200, 180, 20), 14, hours(10, 300)));
        cases.put("erlc-garnett-50", () -> holds("erlc-garnett-50", patient(2880, 60, 20), 50, hours(20, 40)));
        cases.put("erlc-mitan-55", () -> holds("erlc-mitan-55", patient(720, 240, 15), 55, hours(20, 100)));
        cases.put("erlc-mm1-095", () -> holds("erlc-mm1-095", patient(57, 60, 60), 1, hours(600, 2000)));
        cases.put("ah-erlangc-13", () -> holds("ah-erlangc-13", patient(210, 180, 20), 13, hours(10, 300)));
        cases.put("ah-erlanga-13", () -> holds("ah-erlanga-13", leaving(210, 180, 20, 300), 13, hours(4, 300)));
        cases.put(
                "ah-example-small-erlang",
                () -> holds("ah-example-small-erlang", leaving(78, 300, 20, 900), 8, hours(10, 800)));
        cases.put("erla-garnett-50", () -> holds("erla-garnett-50", leaving(2880, 60, 20, 120), 50, hours(4, 25)));
        cases.put("erla-overload-10", () -> holds("erla-overload-10", leaving(360, 180, 20, 120), 10, hours(4, 200)));
        cases.put(
                "erla-pyworkforce-14",
                () -> holds("erla-pyworkforce-14", leaving(200, 180, 20, 300), 14, hours(4, 300)));
        cases.put(
                "erla-trunks-14",
                () -> holds("erla-trunks-14", hours(4, 300).trunks(14), leaving(200, 180, 20, 90), 10));
        cases.put("erlb-17x10", QueueCases::loss);
        cases.put("erlb-ordered-hunt", QueueCases::orderedHunt);
        cases.put("acw-trunks", QueueCases::linesFreeBeforeAgents);
        cases.put("md1-08", () -> holds("md1-08", working(48, new Distribution.Constant(60), 60), 1, hours(40, 1000)));
        cases.put("me2n-10", () -> holds("me2n-10", working(540, Gamma.erlang(2, 60), 20), 10, hours(20, 150)));
        cases.put(
                "mg1-lognormal",
                () -> holds(
                        "mg1-lognormal",
                        working(48, new Lognormal(Math.log(60) - 0.8 * 0.8 / 2, 0.8), 20),
                        1,
                        hours(100, 2000)));
        cases.put("mg1-capped-exp-30min", QueueCases::capped);
        cases.put("mg1-vacations", QueueCases::vacations);
        cases.put(
                "mmn-balking-mix",
                () -> holds("mmn-balking-mix", leaving(2880, 60, 20, 120).balking(0.2), 46, hours(4, 25)));
        return cases;
    }

    /** A centre that is measured for some hours after a warm-up of some hours. */
    static Scene hours(double warmUp, double measured) {
        return Scene.lasting((warmUp + measured) * 3600).warmUp(warmUp * 3600);
    }

    private static Calls working(double perHour, Distribution talk, double inTime) {
        return Calls.poisson("all", perHour).talk(talk).inTime(inTime);
    }

    private static Calls patient(double perHour, double talk, double inTime) {
        return working(perHour, new Exponential(talk), inTime);
    }

    private static Calls leaving(double perHour, double talk, double inTime, double patience) {
        return patient(perHour, talk, inTime).patience(new Exponential(patience));
    }

    private static void holds(String id, Calls calls, int agents, Scene scene) {
        holds(id, scene, calls, agents);
    }

    private static void holds(String id, Scene scene, Calls calls, int agents) {
        Model model =
                scene.with(calls).with(Team.of("agents", agents).takes("all")).model();
        Words words = new Words(model.timeline(), 1, 0, 0);
        new Comparison(id).scope("all", words).run(model).holds();
    }

    /** Nobody may wait: Erlang B. */
    private static void loss() {
        Model model = hours(4, 300)
                .with(patient(200, 180, 20).queueLimit(0))
                .with(Team.of("agents", 17).takes("all"))
                .model();
        Words words = new Words(model.timeline(), 1, 0, 0);
        new Comparison("erlb-17x10")
                .scope("all", words)
                .scope("agents", words)
                .run(model)
                .holds();
    }

    /** A fixed order of agents is a preference among groups of one. */
    private static void orderedHunt() {
        Scene scene = hours(4, 300)
                .with(patient(180, 100, 20).queueLimit(0))
                .agents(Routing.AgentScope.PREFERENCE, Routing.AgentOrder.LONGEST_IDLE);
        for (int i = 1; i <= 8; i++) {
            scene.with(Team.of("agent-" + i, 1).takes("all"));
        }
        Model model = scene.model();
        Comparison comparison = new Comparison("erlb-ordered-hunt").scope("all", new Words(model.timeline(), 1, 0, 0));
        for (int i = 0; i < 8; i++) {
            comparison.scope("agent " + (i + 1), new Words(model.timeline(), 1, 0, i));
        }
        comparison.run(model).holds();
    }

    /** A line is busy while its customer waits or talks: mean lines are the time of these over the time. */
    private static void linesFreeBeforeAgents() {
        Model model = hours(4, 300)
                .trunks(13)
                .with(leaving(210, 150, 20, 60).wrap(new Exponential(45)))
                .with(Team.of("agents", 10).takes("all"))
                .model();
        Words words = new Words(model.timeline(), 1, 0, 0);
        Fact onLines = Fact.type(0, 1, ContactFact.QUEUE_TIME).plus(Fact.group(0, 1, StaffFact.TALKING));
        new Comparison("acw-trunks")
                .scope("all", words)
                .scope("agents incl. after-call work", words)
                .value("mean_trunks_busy", "trunks", onLines.seconds(), words.elapsed())
                .run(model)
                .holds();
    }

    /** What occupancy is there, of an agent who is never available, is the time with contacts over the time. */
    private static void vacations() {
        Model model = hours(40, 2000)
                .with(patient(42, 60, 20))
                .with(Team.of("agents", 1).takes("all").whenIdle("filing", new Distribution.Constant(30)))
                .model();
        Words words = new Words(model.timeline(), 1, 0, 0);
        new Comparison("mg1-vacations")
                .scope("all", words)
                .value(
                        "occupancy",
                        "agent (contact time only)",
                        Fact.handling(0, 1).seconds(),
                        words.elapsed())
                .run(model)
                .holds();
    }

    /** The agent is free at the limit. */
    private static void capped() {
        Model model = hours(400, 10_000)
                .with(patient(2.4, 1200, 20).limit(Limit.end(1800)))
                .with(Team.of("agents", 1).takes("all"))
                .model();
        Words words = new Words(model.timeline(), 1, 0, 0);
        Fact handled = Fact.type(0, 1, ContactFact.HANDLED);
        new Comparison("mg1-capped-exp-30min")
                .value(
                        "mean_service_s",
                        "all",
                        Fact.type(0, 1, ContactFact.TALK).seconds(),
                        handled)
                .value("fraction_at_cap", "all", Fact.type(0, 1, ContactFact.FORCED), handled)
                .scope("all", words)
                .scope("agents", words)
                .run(model)
                .holds();
    }
}
