package org.busyhour.engine.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.SplitMix64;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.Distribution.Exponential;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Shift;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.time.Ticks;

/** Cases of a day that begins empty. */
final class DayCases {
    private static final int[] ARRIVALS = {
        18, 28, 42, 58, 72, 84, 90, 88, 80, 70, 64, 66, 74, 80, 82, 78, 70, 60, 50, 40, 32, 26, 20, 14
    };
    private static final int[] AGENTS = {
        4, 5, 7, 9, 11, 13, 14, 14, 12, 10, 8, 9, 11, 12, 13, 12, 11, 10, 9, 7, 6, 5, 4, 4
    };
    private static final int PERIODS = ARRIVALS.length;
    private static final double HALF_HOUR = 1800;

    private DayCases() {}

    static Map<String, Runnable> all() {
        Map<String, Runnable> cases = new LinkedHashMap<>();
        cases.put("mt-halfhour-day", () -> {
            headCounts();
            shifts();
        });
        cases.put("cc-mmc", () -> holdsUntilStop("cc-mmc", calls()));
        cases.put("cc-mmc-abandon", () -> holdsUntilStop("cc-mmc-abandon", calls().patience(new Exponential(60))));
        return cases;
    }

    /** Convention A: idle agents leave first, then whoever finishes next. */
    private static void headCounts() {
        Team team = Team.planned("agents").takes("all");
        for (int i = 0; i < PERIODS; i++) {
            team.from(i * HALF_HOUR, AGENTS[i]);
        }
        Model model = day().with(team).model();
        halfHours("A", model).run(model, 2000).holds();
    }

    /**
     * Convention C: agents on shifts leave after their contact.
     *
     * <p>The chain that was solved for it takes agents as exchangeable. Here that is so by drawing anew, for every few
     * replications, whose shift ends where the plan falls.
     */
    private static void shifts() {
        UniformRandomProvider random = new SplitMix64(20_261_122);
        Comparison comparison = halfHours("C", day().with(shifts(random)).model());
        for (int i = 0; i < 200; i++) {
            comparison.run(day().with(shifts(random)).model(), 10);
        }
        comparison.holds();
    }

    private static Team shifts(UniformRandomProvider random) {
        Team team = Team.people("agents").takes("all");
        List<Double> present = new ArrayList<>();
        for (int i = 0; i <= PERIODS; i++) {
            double now = i * HALF_HOUR;
            int planned = i < PERIODS ? AGENTS[i] : 0;
            while (present.size() > planned) {
                double start = present.remove(random.nextInt(present.size()));
                team.person("agent-" + start + "-" + now + "-" + present.size(), Shift.from(start, now));
            }
            while (present.size() < planned) {
                present.add(now);
            }
        }
        return team;
    }

    private static Scene day() {
        List<Long> bounds = new ArrayList<>();
        List<Double> expected = new ArrayList<>();
        double[] starts = new double[PERIODS];
        for (int i = 0; i < PERIODS; i++) {
            starts[i] = i * HALF_HOUR;
            bounds.add(Ticks.ofSeconds(starts[i]));
            expected.add((double) ARRIVALS[i]);
        }
        bounds.add(Ticks.ofSeconds(PERIODS * HALF_HOUR));
        return Scene.lasting(PERIODS * HALF_HOUR)
                .intervalsAt(starts)
                .with(Calls.arriving("all", new ArrivalProcess.Poisson(bounds, expected))
                        .talk(new Exponential(240))
                        .patience(new Exponential(120)));
    }

    /** All values of a convention: five a period, three of the day. */
    private static Comparison halfHours(String convention, Model model) {
        Comparison comparison = new Comparison("mt-halfhour-day");
        List.of("A", "B", "C").stream().filter(c -> !c.equals(convention)).forEach(c -> comparison.without(c + ", "));
        Fact offered = Fact.constant(0);
        Fact inTime = Fact.constant(0);
        Fact queue = Fact.constant(0);
        Fact abandoned = Fact.constant(0);
        for (int row = 1; row <= PERIODS; row++) {
            comparison.scope(convention + ", period " + row, new Words(model.timeline(), row, 0, 0));
            offered = offered.plus(Fact.type(0, row, ContactFact.OFFERED));
            inTime = inTime.plus(Fact.type(0, row, ContactFact.ANSWERED_IN_TIME));
            queue = queue.plus(Fact.type(0, row, ContactFact.QUEUE_TIME));
            abandoned = abandoned.plus(Fact.type(0, row, ContactFact.ABANDONED_AT));
        }
        return comparison
                .value("SL_offered", convention + ", day", inTime, offered)
                .value("mean_queue", convention + ", day", queue.seconds(), Fact.constant(PERIODS * HALF_HOUR))
                .value("abandoned", convention + ", day (to close of business)", abandoned);
    }

    private static Calls calls() {
        return Calls.poisson("all", 4.2 * 60).talk(new Exponential(120));
    }

    /** What another simulator printed, with its own interval: eight hours from empty, then a dead stop. */
    private static void holdsUntilStop(String id, Calls calls) {
        Model model = Scene.lasting(8 * 3600)
                .stopping()
                .with(calls)
                .with(Team.of("agents", 12).takes("all"))
                .model();
        Words words = new Words(model.timeline(), 1, 0, 0);
        Comparison comparison = new Comparison(id);
        List.of("all", "agents", "per day", "served within 20 s, per day", "good/(served + abandoned after 20 s)")
                .forEach(scope -> comparison.scope(scope, words));
        comparison.run(model, 1000).holds();
    }
}
