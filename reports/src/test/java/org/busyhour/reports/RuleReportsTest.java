package org.busyhour.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.model.Action;
import org.busyhour.engine.model.Agent;
import org.busyhour.engine.model.Condition;
import org.busyhour.engine.model.Condition.Compare;
import org.busyhour.engine.model.Condition.Gauge;
import org.busyhour.engine.model.Condition.Measure;
import org.busyhour.engine.model.Rule;
import org.busyhour.engine.replicate.Result;
import org.busyhour.engine.time.Ticks;
import org.busyhour.reports.chart.RunCharts;
import org.busyhour.reports.csv.RulesCsv;
import org.busyhour.reports.html.HtmlReport;
import org.busyhour.reports.json.SummaryJson;
import org.busyhour.reports.table.Terminal;
import org.busyhour.reports.table.TerminalReport;
import org.busyhour.studies.compare.Compared;
import org.busyhour.studies.compare.Difference;
import org.busyhour.studies.rules.Firing;
import org.busyhour.studies.rules.RuleMeasure;
import org.busyhour.studies.rules.RuleOutcome;
import org.junit.jupiter.api.Test;

/** What rules did, wherever a run tells it: one that called people up, and one that never came into force. */
class RuleReportsTest {
    private static final Rule SURGE = rule(
            "surge",
            new Condition.Threshold(new Gauge(Measure.WAITING, 0, 0), Compare.ABOVE, 12, 120 * Ticks.PER_SECOND));
    private static final Rule QUIET = rule(
            "quiet",
            new Condition.All(List.of(
                    new Condition.Threshold(
                            new Gauge(Measure.LONGEST_WAIT, -1, 0), Compare.AT_LEAST, 90 * Ticks.PER_SECOND, 0),
                    new Condition.Threshold(new Gauge(Measure.SERVICE_LEVEL, 0, 30), Compare.BELOW, 0.7, 0))));

    private static final RuleOutcome HAPPENED = new RuleOutcome(
            SURGE,
            List.of(
                    new Firing(
                            1,
                            0,
                            s(600),
                            s(1200),
                            0,
                            13,
                            4,
                            3,
                            s(7200),
                            OptionalDouble.of(48),
                            new Firing.Forgone(2, s(300), s(1800), s(0)),
                            Optional.of(new Firing.Gain(12, 4, s(560)))),
                    new Firing(
                            1,
                            0,
                            s(7200),
                            s(7230),
                            0,
                            13,
                            0,
                            0,
                            0,
                            OptionalDouble.of(0),
                            Firing.Forgone.NOTHING,
                            Optional.of(new Firing.Gain(-3, 0, s(-1839.5)))),
                    new Firing(
                            2,
                            0,
                            s(60),
                            s(90),
                            0,
                            14,
                            0,
                            0,
                            0,
                            OptionalDouble.of(0),
                            Firing.Forgone.NOTHING,
                            Optional.empty())),
            Map.of(
                    RuleMeasure.FIRED, estimate(1, 1, 1),
                    RuleMeasure.IN_FORCE, estimate(315, 0, 630),
                    RuleMeasure.CALLED, estimate(1.5, 0, 3),
                    RuleMeasure.CALLED_TIME, estimate(3600, 0, 7200),
                    RuleMeasure.CALL_UP_COST, estimate(24, 0, 48)),
            List.of(new Compared(
                    Speed.SERVICE_LEVEL,
                    "offered",
                    Scope.CENTRE,
                    new Difference(0.688, 0.79, 0.006, 0.09, 0.114, 0.001, 11.0, 1),
                    true,
                    Optional.empty())));
    private static final RuleOutcome NEVER =
            new RuleOutcome(QUIET, List.of(), Map.of(RuleMeasure.FIRED, Estimate.point(0)), HAPPENED.gains());

    private static Rule rule(String name, Condition when) {
        return new Rule(name, when, Optional.empty(), List.of(new Action.Alert()), Rule.Restraint.NONE);
    }

    private static Estimate estimate(double mean, double low, double high) {
        return new Estimate(mean, low, high, null, null, null);
    }

    private static long s(double seconds) {
        return Ticks.ofSeconds(seconds);
    }

    private static RunReport report(RuleOutcome... outcomes) {
        RunReport run = Runs.oneType();
        Result result = run.kpis().result();
        Result ruled = new Result(
                result.model().withRules(List.of(SURGE, QUIET)), result.seed(), result.replications(), result.pooled());
        return new RunReport(
                        run.name(),
                        run.title(),
                        Kpis.of(ruled),
                        run.targets(),
                        run.start(),
                        run.intervalLabels(),
                        run.making())
                .withRules(List.of(outcomes));
    }

    private static List<String> rows(RunReport report) {
        String text = TerminalReport.of(report, new Terminal(120, false, true), List.of());
        int from = text.indexOf("Rules, against the same customers without them");
        return from < 0
                ? List.of()
                : text.substring(from)
                        .lines()
                        .map(line -> line.strip().replaceAll(" +", " "))
                        .toList();
    }

    @Test
    void table_hasARowForEachRule_andOneForEachFiringOfTheFirstReplication() {
        RunReport report = report(HAPPENED, NEVER);
        String type = report.model().types().get(0).name();

        assertThat(rows(report))
                .contains(
                        "surge 1 5.25 1.50 24 10.2 ± 1.2 - -",
                        "quiet 0 - - - 10.2 ± 1.2 - -",
                        "What they did in the first replication")
                .anySatisfy(
                        line -> assertThat(line).endsWith("surge queue of " + type + " 13 > 12 10m 3 of 4 48 2 35m 12"))
                .anySatisfy(line -> assertThat(line).endsWith("surge queue of " + type + " 13 > 12 30s - - - - -3"));
    }

    /** What nobody gave up, and whom nobody called, has no column. */
    @Test
    void firingsOfAnAlert_areToldWithTheirGainAlone() {
        Firing alert = new Firing(
                1,
                0,
                s(600),
                s(630),
                0,
                13,
                0,
                0,
                0,
                OptionalDouble.of(0),
                Firing.Forgone.NOTHING,
                Optional.of(Firing.Gain.NOTHING));
        RunReport report = report(new RuleOutcome(SURGE, List.of(alert), HAPPENED.values(), HAPPENED.gains()), NEVER);

        assertThat(rows(report))
                .contains("at rule because for late")
                .anySatisfy(line -> assertThat(line).endsWith(" 13 > 12 30s 0"));
        assertThat(HtmlReport.write(report, RunCharts.of(report))).doesNotContain("Called</th>", "Given up</th>");
    }

    @Test
    void whereTheGainHasNoRoom_itIsntExplained() {
        RunReport report = report(HAPPENED, NEVER);

        assertThat(TerminalReport.of(report, new Terminal(80, false, true), List.of()))
                .contains("Fewer late: ");
        assertThat(TerminalReport.of(report, new Terminal(45, false, true), List.of()))
                .contains("What they did")
                .doesNotContain("Fewer late: ");
    }

    @Test
    void withoutRules_nothingIsToldOfThem() throws IOException {
        assertThat(rows(report())).isEmpty();
        assertThat(json(report()).has("rules")).isFalse();
        assertThat(HtmlReport.write(report(), RunCharts.of(report()))).doesNotContain("id=\"rules\"");
    }

    @Test
    void csv_hasMeansAndDifferences_andEachFiring() throws IOException {
        StringWriter means = new StringWriter();
        RulesCsv.write(List.of(HAPPENED, NEVER), means);
        StringWriter firings = new StringWriter();
        RulesCsv.writeFirings(report(HAPPENED, NEVER), firings);

        assertThat(means.toString().lines())
                .startsWith(
                        "rule,measure,mean,low,high,unit",
                        "surge,fired,1,1,1,count",
                        "surge,in-force,315,0,630,seconds",
                        "surge,called,1.5,0,3,count",
                        "surge,called-time,3600,0,7200,seconds",
                        "surge,call-up-cost,24,0,48,money",
                        "surge,service-level.difference,0.102,0.09,0.114,share")
                .contains("quiet,call-up-cost,,,,money");
        assertThat(firings.toString().lines())
                .hasSize(4)
                .startsWith(
                        "replication,rule,at,because,seconds-in-force,people-asked,people-coming,seconds-called,cost,breaks-moved,seconds-of-breaks,seconds-of-meetings,seconds-of-training,fewer-late,fewer-lost,seconds-less-waiting")
                .anyMatch(line -> line.endsWith("13 > 12 for 2m,600,4,3,7200,48,2,300,1800,0,12,4,560"))
                .anyMatch(line -> line.endsWith("13 > 12 for 2m,30,0,0,0,0,0,0,0,0,-3,0,-1839.5"))
                .anyMatch(line -> line.endsWith("14 > 12 for 2m,30,0,0,0,0,0,0,0,0,,,"));
    }

    @Test
    void json_hasAnElementForEachMeasure() throws IOException {
        List<String> lines = new ArrayList<>();
        json(report(HAPPENED, NEVER)).get("rules").forEach(line -> lines.add(line.toString()));

        assertThat(lines)
                .hasSize(2 * (5 + 1))
                .contains(
                        "{\"rule\":\"surge\",\"measure\":\"service-level.difference\",\"mean\":0.102,\"low\":0.09,\"high\":0.114,\"unit\":\"share\"}",
                        "{\"rule\":\"quiet\",\"measure\":\"called\",\"mean\":null,\"low\":null,\"high\":null,\"unit\":\"count\"}");
    }

    @Test
    void whatAgentsGiveUp_isToldOfRulesThatAskForIt() throws IOException {
        Rule crowd = new Rule(
                "surge",
                SURGE.when(),
                Optional.empty(),
                List.of(new Action.MoveBreaks(0, s(600)), new Action.Cancel(0, Agent.Kind.MEETING)),
                Rule.Restraint.NONE);
        RuleOutcome outcome = new RuleOutcome(
                crowd,
                HAPPENED.firings(),
                Map.of(
                        RuleMeasure.FIRED, estimate(1, 1, 1),
                        RuleMeasure.IN_FORCE, estimate(315, 0, 630),
                        RuleMeasure.BREAKS_MOVED, estimate(2, 1, 3),
                        RuleMeasure.MEETINGS_FORGONE, estimate(1800, 900, 2700)),
                HAPPENED.gains());
        RunReport report = report(outcome, NEVER);
        StringWriter means = new StringWriter();
        RulesCsv.write(List.of(outcome, NEVER), means);
        String html = HtmlReport.write(report, RunCharts.of(report));

        assertThat(means.toString().lines())
                .contains("surge,breaks-moved,2,1,3,count", "surge,meetings-forgone,1800,900,2700,seconds")
                .noneMatch(line -> line.startsWith("surge,breaks-forgone") || line.startsWith("quiet,breaks-moved"));
        // Nobody is called up, so that what the agents give up has the room.
        assertThat(rows(report)).contains("surge 1 5.25 2 30 10.2 \u00B1 1.2 - -", "quiet 0 - - - 10.2 \u00B1 1.2 - -");
        assertThat(html.substring(html.indexOf("<section id=\"rules\">")))
                .contains(
                        "Breaks moved",
                        "Meeting time forgone",
                        "30.0 min (15.0 to 45.0)",
                        "2 breaks moved, 5m of breaks, 30m of meetings")
                .doesNotContain("Training time forgone", "People called up");
    }

    @Test
    void section_hasAColumnForEachRule_andTheFirings() {
        RunReport report = report(HAPPENED, NEVER);
        String html = HtmlReport.write(report, RunCharts.of(report));
        String section = html.substring(html.indexOf("<section id=\"rules\">"));

        assertThat(section)
                .containsSubsequence("surge", "quiet", "</thead>")
                .contains("+10.2 \u00B1 1.2 pp", "13 &gt; 12 for 2m", "3 of 4")
                .containsSubsequence(
                        "Called</th>",
                        "Cost</th>",
                        "Given up</th>",
                        "Fewer late</th>",
                        "Fewer lost</th>",
                        "Less waiting</th>")
                .containsSubsequence(">48<", "2 breaks moved", ">12<", ">4<", ">9m20s<")
                .containsSubsequence(">-3<", ">0<", ">-30m40s<");
    }

    @Test
    void reasons_areWrittenAsConditionsAre() {
        RunReport report = report(HAPPENED, NEVER);
        String type = report.model().types().get(0).name();

        assertThat(RuleText.reason(report.model(), firing(0, 95e6))).isEqualTo("longest wait of centre 1m35s >= 1m30s");
        assertThat(RuleText.reason(report.model(), firing(1, 0.625)))
                .isEqualTo("service-level of " + type + " 62.5 % < 70 % over 30m");
        assertThat(RuleText.reason(report.model(), firing(-1, 0))).isEqualTo("time of day");
        assertThat(RuleText.shortReason(report.model(), firing(1, 0.625)))
                .isEqualTo("service-level of " + type + " 62.5 % < 70 %");
        assertThat(RuleText.shortReason(report.model(), firing(-1, 0))).isEqualTo("time of day");
    }

    private static Firing firing(int threshold, double value) {
        return new Firing(
                1,
                1,
                0,
                s(10),
                threshold,
                value,
                0,
                0,
                0,
                OptionalDouble.empty(),
                Firing.Forgone.NOTHING,
                Optional.empty());
    }

    private static JsonNode json(RunReport report) throws IOException {
        StringWriter out = new StringWriter();
        SummaryJson.write(report, out);
        return new ObjectMapper().readTree(out.toString());
    }
}
