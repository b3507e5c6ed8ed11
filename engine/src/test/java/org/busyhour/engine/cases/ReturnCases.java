package org.busyhour.engine.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.ComesAgain;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.Distribution.Exponential;
import org.busyhour.engine.model.Distribution.Uniform;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Returns;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.time.Ticks;

/** Cases in which customers come again. */
final class ReturnCases {
    private static final double HOUR = 3600;
    private static final long DAY = 9;
    private static final int WEEK = 5;
    private static final double PERCENT = 100;
    private static final int FIRST_CONTACTS = 2500;

    private ReturnCases() {}

    static Map<String, Runnable> all() {
        Map<String, Runnable> cases = new LinkedHashMap<>();
        cases.put("retrial-mmn-m", ReturnCases::redials);
        cases.put("cc-bilingual", ReturnCases::bilingual);
        return cases;
    }

    /** Whoever redials is in orbit for 300 s in the mean. */
    private static void redials() {
        Model model = QueueCases.hours(20, 400)
                .with(Calls.poisson("all", 130)
                        .talk(new Exponential(180))
                        .patience(new Exponential(90))
                        .retrying(0.6, new Exponential(300)))
                .with(Team.of("agents", 6).takes("all"))
                .model();
        Words words = new Words(model.timeline(), 1, 0, 0);
        Fact offered = Fact.type(0, 1, ContactFact.OFFERED);
        Fact retries = Fact.type(0, 1, ContactFact.RETRIES);
        new Comparison("retrial-mmn-m")
                .value("offered_per_hour", "all attempts", offered.times(HOUR), words.elapsed())
                .value("mean_in_orbit", "orbit", retries.times(300), words.elapsed())
                .scope("per attempt", words)
                .scope("all", words)
                .scope("agents", words)
                .run(model)
                .holds();
    }

    /**
     * Five days on end; the first hour of each is twice as busy as the others. The nights are left out, as they are in
     * the peer's figures: days that begin with nobody in conversation would have a twentieth fewer abandonments.
     */
    private static void bilingual() {
        Model model = Scene.lasting(WEEK * DAY * HOUR)
                .closing(WEEK * DAY * HOUR, Timeline.AtClose.DISMISS)
                .trunks(40)
                .agents(Routing.AgentScope.ALL, Routing.AgentOrder.RANDOM)
                .with(language("English", 180, 420))
                .with(language("Spanish", 240, 360))
                .with(Team.of("English-only", 7).takes("English"))
                .with(Team.of("Spanish-only", 7).takes("Spanish"))
                .with(Team.of("bilingual", 4).takes("English", "Spanish"))
                .model();
        Comparison comparison = new Comparison("cc-bilingual");
        languageOf(comparison, "English", 0);
        languageOf(comparison, "Spanish", 1);
        comparison
                .value("served", "English", count(0, ContactFact.ANSWERED))
                .value("retrials", "English", count(0, ContactFact.RETRIES))
                .value("SL_pct", "all", inTime(0).plus(inTime(1)).times(PERCENT), Fact.constant(2 * FIRST_CONTACTS));
        List<String> groups = List.of("English-only", "Spanish-only", "bilingual");
        Fact all = Fact.constant(0);
        for (int group = 0; group < groups.size(); group++) {
            comparison.value("occupancy_pct", groups.get(group), busy(group).times(PERCENT), present(group));
            all = all.plus(busy(group));
        }
        comparison
                .value(
                        "occupancy_pct",
                        "all",
                        all.times(PERCENT),
                        present(0).plus(present(1)).plus(present(2)))
                .run(model, 1000)
                .holds();
    }

    private static Calls language(String name, double from, double to) {
        List<Long> bounds = new ArrayList<>();
        List<Double> expected = new ArrayList<>();
        for (int day = 0; day < WEEK; day++) {
            bounds.addAll(List.of(day * DAY * Ticks.PER_HOUR, (day * DAY + 1) * Ticks.PER_HOUR));
            expected.addAll(List.of(100.0, 400.0));
        }
        bounds.add(WEEK * DAY * Ticks.PER_HOUR);
        Returns redials = new Returns(
                new ComesAgain(0.75, new Constant(1200)), List.of(Returns.Loss.ABANDONED), 1, ComesAgain.NEVER);
        return Calls.arriving(name, new ArrivalProcess.Poisson(bounds, expected))
                .talk(new Uniform(from, to))
                .patience(new Exponential(120))
                .inTime(60)
                .returning(redials);
    }

    private static void languageOf(Comparison comparison, String scope, int type) {
        comparison
                .value("arrivals_incl_retrials", scope, count(type, ContactFact.OFFERED))
                .value("abandoned", scope, count(type, ContactFact.ABANDONED))
                .value("SL_pct", scope, inTime(type).times(PERCENT), Fact.constant(FIRST_CONTACTS));
    }

    private static Fact count(int type, ContactFact fact) {
        return Fact.type(type, 1, fact);
    }

    private static Fact inTime(int type) {
        return Fact.type(type, 1, ContactFact.ANSWERED_IN_TIME);
    }

    /** Until the centre closes; who is then in conversation is beyond it. */
    private static Fact busy(int group) {
        return Fact.handling(group, 1);
    }

    private static Fact present(int group) {
        return busy(group).plus(Fact.group(group, 1, StaffFact.AVAILABLE));
    }
}
