package org.busyhour.scenarios.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.busyhour.engine.model.Action;
import org.busyhour.engine.model.Agent;
import org.busyhour.engine.model.Condition;
import org.busyhour.engine.model.Condition.Compare;
import org.busyhour.engine.model.Condition.Gauge;
import org.busyhour.engine.model.Condition.Measure;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Factors;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Offer;
import org.busyhour.engine.model.Rule;
import org.busyhour.engine.model.Staffing;
import org.busyhour.engine.time.Ticks;
import org.busyhour.scenarios.check.Reading;
import org.busyhour.scenarios.check.ScenarioReader;
import org.busyhour.scenarios.language.source.TextFiles;
import org.junit.jupiter.api.Test;

/** What a scenario says of rules, in the engine's words. */
class RulesTest {
    private static final long MINUTE = 60 * Ticks.PER_SECOND;

    private static final String DESK = """
            busyhour: 1
            time: {start: 2026-03-28 07:00, zone: Europe/Berlin, length: 2 days}
            contacts:
              calls: {arrivals: 6/h, talk: 3m, callback: {when: by rule, accepted: 40 %}}
              chats: {arrivals: 6/h, talk: 3m, front: {time: 10s, contained: 20 %}}
              mails: {channel: email, arrivals: 6/h, handling: 3m}
            groups:
              desk: {agents: 3, on-call: 4, skills: [calls, chats, mails], cost: 24/h}
              chiefs: {agents: 1, skills: {calls: {when: by rule}, mails: {}}}
              early: {shift: {day: 2}, skills: [mails]}
              late: {shift: {day: 2}, skills: [mails]}
            shifts:
              day: {hours: 08:00-16:00, breaks: [30m at 12:00], meetings: [30m at 09:00], training: [1h at 10:00]}
            rules:
            """;

    @Test
    void conditions_areThoseOfTheFile() {
        assertThat(when("queue of calls > 12 for 2m"))
                .isEqualTo(threshold(Measure.WAITING, 0, 0, Compare.ABOVE, 12, 120));
        assertThat(when("backlog of mails >= 40")).isEqualTo(threshold(Measure.WAITING, 2, 0, Compare.AT_LEAST, 40, 0));
        assertThat(when("longest wait of centre > 90s"))
                .isEqualTo(threshold(Measure.LONGEST_WAIT, -1, 0, Compare.ABOVE, 90_000_000, 0));
        assertThat(when("estimated wait of chats > 1m30s"))
                .isEqualTo(threshold(Measure.PREDICTED_WAIT, 1, 0, Compare.ABOVE, 90_000_000, 0));
        assertThat(when("free agents of chiefs < 1")).isEqualTo(threshold(Measure.FREE, 1, 0, Compare.BELOW, 1, 0));
        assertThat(when("service-level of calls <= 70 % over 30m"))
                .isEqualTo(threshold(Measure.SERVICE_LEVEL, 0, 30, Compare.AT_MOST, 0.7, 0));
        assertThat(when("occupancy of desk > 90 % over 1h for 5m"))
                .isEqualTo(threshold(Measure.OCCUPANCY, 0, 60, Compare.ABOVE, 0.9, 300));
    }

    @Test
    void hours_areStretchesOfTheRun() {
        // The run begins at 07:00; the clocks are put forward in the night between, so that the second 10:00 is 26 h
        // on.
        assertThat(when("between 10:00 and 12:00")).isEqualTo(new Condition.During(hours(3, 26), hours(5, 28)));
        // The night before is still going on; the last one runs on behind the end.
        assertThat(when("between 22:00 and 08:00")).isEqualTo(new Condition.During(hours(0, 15, 38), hours(1, 24, 48)));
    }

    @Test
    void conditionsAreCombined() {
        Condition calls = when("queue of calls > 12");
        Condition chats = when("queue of chats > 3");
        assertThat(when("[queue of calls > 12, queue of chats > 3]"))
                .isEqualTo(new Condition.All(List.of(calls, chats)));
        assertThat(when("{any: [queue of calls > 12, [queue of chats > 3, queue of calls > 12]]}"))
                .isEqualTo(new Condition.Any(List.of(calls, new Condition.All(List.of(chats, calls)))));
    }

    @Test
    void actions_areThoseOfTheFile() {
        assertThat(actions("{call-up: 4 of desk, within: {exponential: 20m}, comes: 80 %, stay: 1h}"))
                .containsExactly(new Action.CallUp(0, 4, new Distribution.Exponential(1200), 0.8, Ticks.PER_HOUR));
        assertThat(actions("{overflow: calls to chiefs, stop: mails}"))
                .containsExactly(
                        new Action.Access(1, 0, true),
                        new Action.Access(0, 2, false),
                        new Action.Access(1, 2, false),
                        new Action.Access(2, 2, false),
                        new Action.Access(3, 2, false));
        assertThat(actions("{stop: [mails of chiefs, chats of desk]}"))
                .containsExactly(new Action.Access(1, 2, false), new Action.Access(0, 1, false));
        assertThat(actions("{offer: calls, bot: 60 % of chats}"))
                .containsExactly(new Action.Offers(0), new Action.Contains(1, 0.6));
        assertThat(actions("{hurry: {desk: {speed: 115 %, solved: 95 %}, chiefs: {speed: 110 %}}}"))
                .containsExactly(
                        new Action.Hurry(0, new Factors(1.15, 0.95)), new Action.Hurry(1, new Factors(1.1, 1)));
        assertThat(actions("{move-breaks: 30m, shorten-breaks: 5m of late}"))
                .containsExactly(
                        new Action.MoveBreaks(2, 30 * MINUTE),
                        new Action.MoveBreaks(3, 30 * MINUTE),
                        new Action.ShortenBreaks(3, 5 * MINUTE));
        assertThat(actions("{cancel: [meetings of early, training]}"))
                .containsExactly(
                        new Action.Cancel(2, Agent.Kind.MEETING),
                        new Action.Cancel(2, Agent.Kind.TRAINING),
                        new Action.Cancel(3, Agent.Kind.TRAINING));
        assertThat(actions("alert")).containsExactly(new Action.Alert());
    }

    @Test
    void restraint_isThatOfTheFile() {
        Model model = model(
                "r: {when: queue of calls > 2, until: queue of calls < 1, do: {call-up: 1 of desk, stay: 2h}, decision: 5m,"
                        + " cool-down: 30m, at-most: 3/day, budget: 600/day}");
        Rule rule = model.rules().get(0);

        assertThat(rule.name()).isEqualTo("r");
        assertThat(rule.until()).contains(threshold(Measure.WAITING, 0, 0, Compare.BELOW, 1, 0));
        assertThat(rule.restraint())
                .isEqualTo(new Rule.Restraint(
                        new Distribution.Constant(300),
                        30 * 60 * Ticks.PER_SECOND,
                        OptionalInt.of(3),
                        OptionalDouble.of(600)));
    }

    @Test
    void whatIsLeftToRules_waitsForThem() {
        Model model = model("r: {when: queue of calls > 2, do: alert}");

        assertThat(((Staffing.HeadCount) model.groups().get(0).staffing()).onCall())
                .isEqualTo(4);
        assertThat(model.groups().get(1).skills().get(0).after()).isEqualTo(Ticks.NEVER);
        assertThat(model.types().get(0).callback().orElseThrow().when().what()).isEqualTo(Offer.What.BY_RULE);
    }

    private static Condition.Threshold threshold(
            Measure measure, int of, int minutes, Compare compare, double limit, long seconds) {
        return new Condition.Threshold(new Gauge(measure, of, minutes), compare, limit, seconds * Ticks.PER_SECOND);
    }

    private static List<Long> hours(long... hours) {
        return java.util.Arrays.stream(hours)
                .map(h -> h * Ticks.PER_HOUR)
                .boxed()
                .toList();
    }

    private static Condition when(String text) {
        return model("r: {when: " + text + ", do: alert}").rules().get(0).when();
    }

    private static List<Action> actions(String text) {
        return model("r: {when: queue of calls > 2, do: " + text + "}")
                .rules()
                .get(0)
                .actions();
    }

    private static Model model(String rule) {
        Reading reading =
                ScenarioReader.read(TextFiles.none().with("desk.yaml", DESK + "  " + rule), "desk.yaml", List.of());
        assertThat(reading.problems().stream().filter(problem -> problem.fatal()))
                .isEmpty();
        Optional<Model> model =
                reading.spec().map(spec -> Compiler.compile(spec).model());
        return model.orElseThrow();
    }
}
