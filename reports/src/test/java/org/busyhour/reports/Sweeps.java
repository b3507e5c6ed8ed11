package org.busyhour.reports;

import java.util.List;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.studies.cache.ResultCache;
import org.busyhour.studies.sweep.Axis;
import org.busyhour.studies.sweep.Design;
import org.busyhour.studies.sweep.Question;
import org.busyhour.studies.sweep.SweepStudy;
import org.busyhour.studies.sweep.SweepStudy.Case;
import org.busyhour.studies.sweep.Variant;

/** Sweeps over the agents of a small desk, and over what they cost, to write reports of. */
public final class Sweeps {
    private static final String AGENTS = "groups.desk.agents";
    private static final String PRICE = "groups.desk.cost";
    private static final Axis FEW_TO_MANY = new Axis(AGENTS, List.of("2", "3", "4"));
    private static final Axis CHEAP_AND_DEAR = new Axis(PRICE, List.of("20/h", "30/h"));

    private Sweeps() {}

    /** One number is varied. */
    public static SweepReport curve() {
        return report(SweepReport.Design.GRID, List.of(AGENTS), Design.grid(List.of(FEW_TO_MANY)), Question.USUAL);
    }

    /** Two values are varied; those with the higher price are never worth it. */
    public static SweepReport grid() {
        return report(
                SweepReport.Design.GRID,
                List.of(AGENTS, PRICE),
                Design.grid(List.of(FEW_TO_MANY, CHEAP_AND_DEAR)),
                Question.USUAL);
    }

    /** One at a time, with a KPI that has no interval. */
    public static SweepReport oneAtATime() {
        return report(
                SweepReport.Design.ONE_AT_A_TIME,
                List.of(AGENTS, PRICE),
                Design.oneAtATime(List.of(FEW_TO_MANY, CHEAP_AND_DEAR)),
                List.of(Speed.SERVICE_LEVEL, Speed.ASA, Speed.WAIT_P90));
    }

    private static SweepReport report(
            SweepReport.Design design, List<String> paths, List<Variant> variants, List<Kpi> kpis) {
        List<Case> cases = variants.stream()
                .map(variant -> new Case(variant, model(variant)))
                .toList();
        Plan plan = new Plan(1, 4, 1);
        Question question = new Question(kpis, Scope.CENTRE);
        SweepStudy study = new SweepStudy(model(Variant.BASE), cases, plan, question, ResultCache.NONE);
        return new SweepReport(
                "desk",
                "A desk & more",
                new Making(
                        "0.1.0",
                        "busyhour sweep desk.yaml",
                        "busyhour: 1\n",
                        List.of(new Making.Input("desk.yaml", "00ff")),
                        List.of(),
                        List.of()),
                design,
                paths,
                question,
                study.found(Progress.NONE).outcomes(),
                1,
                4);
    }

    private static Model model(Variant variant) {
        int agents = variant.value(AGENTS).map(Integer::parseInt).orElse(3);
        double price = variant.value(PRICE).filter("30/h"::equals).isPresent() ? 30 : 20;
        return Runs.model(List.of(Runs.type("calls")), List.of(Runs.group("desk", agents, price, 0)));
    }
}
