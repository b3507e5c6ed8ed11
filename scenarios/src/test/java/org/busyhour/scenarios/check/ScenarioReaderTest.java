package org.busyhour.scenarios.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.busyhour.engine.model.Agent.LateBreak;
import org.busyhour.engine.model.AllocationRule.Counts;
import org.busyhour.engine.model.AllocationRule.Then;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.model.ServiceLevelFormula;
import org.busyhour.engine.model.Timeline.AtClose;
import org.busyhour.scenarios.language.source.InputFile;
import org.busyhour.scenarios.language.source.Problem;
import org.busyhour.scenarios.language.source.TextFiles;
import org.busyhour.scenarios.language.spec.ArrivalsSpec;
import org.busyhour.scenarios.language.spec.ContactSpec;
import org.busyhour.scenarios.language.spec.GroupSpec;
import org.busyhour.scenarios.language.spec.Law;
import org.busyhour.scenarios.language.spec.ReplicationsSpec;
import org.busyhour.scenarios.language.spec.ScenarioSpec;
import org.busyhour.scenarios.language.spec.ServiceLevelSpec;
import org.busyhour.scenarios.language.spec.StaffingSpec;
import org.busyhour.scenarios.language.value.RunLength;
import org.busyhour.scenarios.language.value.WarmUp;
import org.junit.jupiter.api.Test;

class ScenarioReaderTest {
    private static final String FULL = """
            busyhour: 1
            name: Retail bank
            title: An ordinary Monday
            time: {start: 2026-03-02 07:00, zone: Europe/Istanbul, length: 2h, interval: 30m, closes: 08:30, at-close: dismiss}
            trunks: 30
            contacts:
              balance:
                arrivals: {file: monday.csv, column: balance}
                volume: 115 %
                talk: {lognormal: {mean: 3m30s, cv: 0.8}, at-least: 10s, at-most: 20m}
                hold: 20s
                wrap: {exponential: 40s}
                patience: {balk: 20 %, wait: {exponential: 2m}}
                priority: 2
                service-level: {target: 90 % in 10s, formula: answered, short: 3s}
                allocation: {limit: 30m, warn: 25m, counts: handling, then: transfer to senior}
                queue-limit: 20
                groups: [senior, core]
              loans:
                arrivals: [1, 2.5, 3, 4]
                talk: 4m
                allocation: {limit: 10m, then: end, again: {share: 40 %, after: 20m}}
            groups:
              core: {agents: [3, 5, 4, 2], staffing: 75 %, skills: [balance, loans], cost: 24/h, quota: 60/day}
              senior: {shift: {early: 2, late: 3}, skills: {balance: {after: 45s}, loans: {speed: 1.2}}}
              one: {agents: 4, shift: early, skills: [loans]}
            shifts:
              early: {hours: 07:00-15:30, breaks: [15m at 08:00, 30m between 11:30 and 13:30 unpaid], meetings: [30m at 14:00]}
              late: {hours: 22:00-06:00, late-breaks: cut}
            routing: {contact-to-agent: preference then longest idle, agent-to-contact: priority then longest wait}
            targets:
              - service-level (answered) of balance >= 80 %
              - asa of centre <= 30s
              - occupancy of core-3 <= 88 %
            run: {seed: 7, replications: 12, warm-up: 30m}
            """;
    private static final String LEAST = """
            busyhour: 1
            contacts: {calls: {arrivals: 120/h, talk: 3m}}
            groups: {agents: {agents: 8, skills: [calls]}}
            """;

    private final TextFiles files = TextFiles.none()
            .with("x/full.yaml", FULL)
            .with("x/monday.csv", "time;balance\n07:00;18\n07:30;28,5\n08:00;42\n08:30;58\n")
            .with("least.yaml", LEAST);

    @Test
    void scenario_isReadWithDefaults() {
        ScenarioSpec spec = read("least.yaml");
        ContactSpec calls = spec.contacts().get(0);

        assertThat(spec.time().start()).isEqualTo(LocalDateTime.of(2026, 1, 5, 0, 0));
        assertThat(spec.time().elapsed()).isEqualTo(Duration.ofDays(1));
        assertThat(spec.time().closesAfter()).isEqualTo(Duration.ofDays(1));
        assertThat(spec.time().atClose()).isEqualTo(AtClose.SERVE);
        assertThat(spec.run().seed()).isEqualTo(1);
        assertThat(spec.run().replications()).isEqualTo(new ReplicationsSpec.Times(30));
        assertThat(spec.run().warmUp()).isEqualTo(WarmUp.NONE);
        assertThat(spec.routing()).isEqualTo(Routing.DEFAULT);
        assertThat(spec.trunks()).isEmpty();
        assertThat(calls.work().hold().law()).isEqualTo(new Law.Constant(Duration.ZERO));
        assertThat(calls.patience().limit()).isEmpty();
        assertThat(calls.priority()).isEqualTo(5);
        assertThat(calls.serviceLevel()).isEqualTo(ServiceLevelSpec.DEFAULT);
        assertThat(calls.queueLimit()).isEmpty();
    }

    @Test
    void contact_isReadWhole() {
        ContactSpec balance = read("x/full.yaml").contact("balance").orElseThrow();

        assertThat(((ArrivalsSpec.Expected) balance.arrivals()).counts().values())
                .containsExactly(
                        new BigDecimal("18"), new BigDecimal("28.5"), new BigDecimal("42"), new BigDecimal("58"));
        assertThat(balance.volume().exact()).isEqualByComparingTo("1.15");
        assertThat(balance.work().talk().law()).isEqualTo(new Law.Lognormal(Duration.ofSeconds(210), 0.8));
        assertThat(balance.work().talk().atLeast()).contains(Duration.ofSeconds(10));
        assertThat(balance.work().talk().atMost()).contains(Duration.ofMinutes(20));
        assertThat(balance.patience().balk().value()).isEqualTo(0.2);
        assertThat(balance.patience().limit().orElseThrow().law())
                .isEqualTo(new Law.Exponential(Duration.ofMinutes(2)));
        assertThat(balance.serviceLevel().formula()).isEqualTo(ServiceLevelFormula.ANSWERED);
        assertThat(balance.serviceLevel().shortLimit()).isEqualTo(Duration.ofSeconds(3));
        assertThat(balance.queueLimit()).isEqualTo(OptionalInt.of(20));
        assertThat(balance.groups()).hasToString("[senior, core]");
        assertThat(balance.at().at("talk").place()).hasToString("x/full.yaml:10:11");
    }

    @Test
    void allocation_isReadWhole() {
        ScenarioSpec spec = read("x/full.yaml");
        var balance = spec.contact("balance").flatMap(ContactSpec::allocation).orElseThrow();
        var loans = spec.contact("loans").flatMap(ContactSpec::allocation).orElseThrow();

        assertThat(balance.counts()).isEqualTo(Counts.HANDLING);
        assertThat(balance.then()).isEqualTo(Then.TRANSFER);
        assertThat(balance.transferTo()).map(Object::toString).contains("senior");
        assertThat(loans.counts()).isEqualTo(Counts.TALK_AND_HOLD);
        assertThat(loans.again().orElseThrow().share().value()).isEqualTo(0.4);
    }

    /** Three quarters of 3, 5, 4 and 2 heads are 2.25, 3.75, 3 and 1.5: 2, 4, 3 and 2 rounded half up. */
    @Test
    void group_isReadWhole() {
        ScenarioSpec spec = read("x/full.yaml");
        GroupSpec core = spec.group("core").orElseThrow();
        GroupSpec senior = spec.group("senior").orElseThrow();

        assertThat(((StaffingSpec.HeadsPerInterval) core.staffing()).counts().values())
                .extracting(core::scaled)
                .containsExactly(2, 4, 3, 2);
        assertThat(core.agents()).isEqualTo(4);
        assertThat(core.quota()).isEqualTo(OptionalInt.of(60));
        assertThat(core.cost().orElseThrow().hour().perHour()).isEqualTo(24);
        assertThat(senior.agents()).isEqualTo(5);
        assertThat(senior.skills().get(0).after()).isEqualTo(Duration.ofSeconds(45));
        assertThat(senior.skills().get(1).speed()).isEqualTo(1.2);
        assertThat(((StaffingSpec.OnShifts) spec.group("one").orElseThrow().staffing())
                        .crews()
                        .get(0)
                        .people())
                .isEqualTo(4);
    }

    @Test
    void shiftsTimeAndRun_areReadWhole() {
        ScenarioSpec spec = read("x/full.yaml");

        assertThat(spec.shift("early").orElseThrow().breaks()).hasSize(2);
        assertThat(spec.shift("early").orElseThrow().meetings()).hasSize(1);
        assertThat(spec.shift("late").orElseThrow().lateBreaks()).isEqualTo(LateBreak.CUT);
        assertThat(spec.time().closesAfter()).isEqualTo(Duration.ofMinutes(90));
        assertThat(spec.time().atClose()).isEqualTo(AtClose.DISMISS);
        assertThat(spec.routing().agentScopes()).containsExactly(Routing.AgentScope.PREFERENCE);
        assertThat(spec.routing().contactScopes()).containsExactly(Routing.ContactScope.PRIORITY);
        assertThat(spec.targets()).hasSize(3);
        assertThat(spec.run().warmUp()).isEqualTo(new WarmUp(new RunLength(0, Duration.ofMinutes(30)), false));
        assertThat(spec.name()).isEqualTo("Retail bank");
    }

    @Test
    void inputs_areEveryFileRead() {
        files.with("x/what-if.yaml", "extends: full.yaml\ncontacts: {balance: {volume: 120 %}}\n");
        Reading reading = ScenarioReader.read(files, "x/what-if.yaml", List.of());

        assertThat(reading.inputs())
                .extracting(InputFile::name)
                .containsExactly("what-if.yaml", "full.yaml", "monday.csv");
        assertThat(reading.spec()).isPresent();
    }

    @Test
    void dataFile_isSeenFromTheFileThatNamesIt() {
        files.with("what-if.yaml", "extends: x/full.yaml\n");

        assertThat(ScenarioReader.read(files, "what-if.yaml", List.of()).inputs())
                .extracting(InputFile::path)
                .containsExactly("what-if.yaml", "x/full.yaml", "x/monday.csv");
    }

    @Test
    void trace_isReadForItsType() {
        files.with(
                "calls.csv",
                "time,type,talk,patience,priority,note\n2026-01-05T00:00:12,calls,30s,infinite,1,x\n13.5,other,1,2,3,\n60,calls,,45,,\n");
        Reading reading =
                ScenarioReader.read(files, "least.yaml", List.of("contacts.calls.arrivals={trace: calls.csv}"));
        ScenarioSpec spec = reading.spec().orElseThrow();
        var rows = ((ArrivalsSpec.Trace) spec.contacts().get(0).arrivals()).rows();

        assertThat(reading.problems())
                .extracting(Problem::toString)
                .containsExactly("calls.csv:3 contacts.calls.arrivals.trace: warning: there is no contact type"
                        + " \"other\": this row is left out; there are calls");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).line()).isEqualTo(2);
        assertThat(rows.get(0).time().since(spec.time().begin())).isEqualTo(Duration.ofSeconds(12));
        assertThat(rows.get(0).talk()).contains(Duration.ofSeconds(30));
        assertThat(rows.get(0).patience().orElseThrow().limit()).isEmpty();
        assertThat(rows.get(0).priority()).isEqualTo(OptionalInt.of(1));
        assertThat(rows.get(1).talk()).isEmpty();
        assertThat(rows.get(1).patience().orElseThrow().limit()).contains(Duration.ofSeconds(45));
    }

    @Test
    void trace_callsTheWorkTalkOrHandling() {
        files.with("work.csv", "time,talk,handling\n1,30s,\n2,,25m\n3,20s,40s\n4,,\n");
        ScenarioSpec spec = read("least.yaml", "contacts.calls.arrivals={trace: work.csv}");
        var rows = ((ArrivalsSpec.Trace) spec.contacts().get(0).arrivals()).rows();

        assertThat(rows)
                .extracting(row -> row.talk().map(Duration::toSeconds).orElse(-1L))
                .containsExactly(30L, 1500L, 20L, -1L);
    }

    @Test
    void empiricalDistribution_isReadFromAColumn() {
        files.with("talks.csv", "talk\n12.5\n\n1m\n");
        ScenarioSpec spec = read("least.yaml", "contacts.calls.talk={empirical: {file: talks.csv, column: talk}}");

        assertThat(spec.contacts().get(0).work().talk().law())
                .isEqualTo(new Law.Empirical(List.of(Duration.ofMillis(12_500), Duration.ofMinutes(1))));
    }

    private ScenarioSpec read(String path, String... overrides) {
        Reading reading = ScenarioReader.read(files, path, List.of(overrides));
        assertThat(reading.problems()).isEmpty();
        return Optional.of(reading).flatMap(Reading::spec).orElseThrow();
    }
}
