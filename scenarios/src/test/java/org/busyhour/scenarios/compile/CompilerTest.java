package org.busyhour.scenarios.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Target;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.AllocationRule;
import org.busyhour.engine.model.Chat;
import org.busyhour.engine.model.Claim;
import org.busyhour.engine.model.ComesAgain;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Front;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Patience;
import org.busyhour.engine.model.Returns;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.model.ServiceLevel;
import org.busyhour.engine.model.Skill;
import org.busyhour.engine.model.Staffing;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.model.Timeline.AtClose;
import org.busyhour.engine.model.Work;
import org.busyhour.engine.time.Ticks;
import org.busyhour.scenarios.language.spec.AllocationSpec;
import org.busyhour.scenarios.language.spec.ArrivalsSpec;
import org.busyhour.scenarios.language.spec.ChatSpec;
import org.busyhour.scenarios.language.spec.ComesAgainSpec;
import org.busyhour.scenarios.language.spec.ContactSpec;
import org.busyhour.scenarios.language.spec.CostSpec;
import org.busyhour.scenarios.language.spec.DeferralSpec;
import org.busyhour.scenarios.language.spec.DistributionSpec;
import org.busyhour.scenarios.language.spec.DutiesSpec;
import org.busyhour.scenarios.language.spec.FrontSpec;
import org.busyhour.scenarios.language.spec.GroupSpec;
import org.busyhour.scenarios.language.spec.JourneySpec;
import org.busyhour.scenarios.language.spec.Law;
import org.busyhour.scenarios.language.spec.PatienceSpec;
import org.busyhour.scenarios.language.spec.PerformanceSpec;
import org.busyhour.scenarios.language.spec.PostSpec;
import org.busyhour.scenarios.language.spec.ReplicationsSpec;
import org.busyhour.scenarios.language.spec.ReturnsSpec;
import org.busyhour.scenarios.language.spec.RunSpec;
import org.busyhour.scenarios.language.spec.ScenarioSpec;
import org.busyhour.scenarios.language.spec.ServiceLevelSpec;
import org.busyhour.scenarios.language.spec.ShrinkageSpec;
import org.busyhour.scenarios.language.spec.SkillSpec;
import org.busyhour.scenarios.language.spec.StaffingSpec;
import org.busyhour.scenarios.language.spec.TermSpec;
import org.busyhour.scenarios.language.spec.TimeSpec;
import org.busyhour.scenarios.language.spec.WorkSpec;
import org.busyhour.scenarios.language.value.Rate;
import org.busyhour.scenarios.language.value.RunLength;
import org.busyhour.scenarios.language.value.Share;
import org.busyhour.scenarios.language.value.Unreadable;
import org.junit.jupiter.api.Test;

class CompilerTest {
    private static final DistributionSpec MINUTE =
            DistributionSpec.of(new Law.Constant(Duration.ofMinutes(1)), Specs.NODE);
    private static final Distribution SIXTY_SECONDS = new Distribution.Constant(60);

    private static CompiledScenario compiled(TimeSpec time, GroupSpec group, ContactSpec... contacts) {
        return Compiler.compile(Specs.scenario(time, List.of(contacts), List.of(group)));
    }

    private static ContactSpec calls() throws Unreadable {
        return Specs.contact("calls", new ArrivalsSpec.Constant(Rate.parse("120/h")), "100 %");
    }

    private static GroupSpec desk() throws Unreadable {
        return Specs.group("desk", new StaffingSpec.Heads(10), "100 %", "calls");
    }

    private static TimeSpec twoHours() throws Unreadable {
        return Specs.time("2026-03-02 07:00", "Europe/Istanbul", "2h", "30m");
    }

    private static Share share(String value) {
        return new Share(new BigDecimal(value));
    }

    @Test
    void timeline_isInTicks() throws Unreadable {
        TimeSpec time =
                Specs.time("2026-03-02 07:00", "UTC", "2h", "1h", Optional.of("2026-03-02 08:30"), AtClose.DISMISS);
        Timeline timeline = compiled(time, desk(), calls()).model().timeline();

        assertThat(timeline)
                .isEqualTo(new Timeline(
                        List.of(0L, Ticks.PER_HOUR),
                        2 * Ticks.PER_HOUR,
                        90 * Ticks.PER_MINUTE,
                        AtClose.DISMISS,
                        Ticks.PER_HOUR));
    }

    @Test
    void centreThatNeverCloses_runsToItsEnd() throws Unreadable {
        TimeSpec time = Specs.time("2026-03-29 00:00", "Europe/Berlin", "1 day", "1h", Optional.empty(), AtClose.STOP);
        Timeline timeline = compiled(time, desk(), calls()).model().timeline();

        assertThat(timeline.closes()).isEqualTo(timeline.end()).isEqualTo(23 * Ticks.PER_HOUR);
        assertThat(timeline.intervals()).isEqualTo(23);
    }

    @Test
    void warmUpOfADay_isThatOfTheCalendar() throws Unreadable {
        TimeSpec time = Specs.time("2026-03-29 00:00", "Europe/Berlin", "2 days", "1h");
        RunSpec run = new RunSpec(1, new ReplicationsSpec.Times(2), RunLength.parse("1 day"), Specs.NODE);

        assertThat(Course.of(time, run).timeline().warmUp()).isEqualTo(23 * Ticks.PER_HOUR);
    }

    @Test
    void run_keepsNameSeedAndLabels() throws Unreadable {
        CompiledScenario compiled = compiled(twoHours(), desk(), calls());

        assertThat(compiled.name()).isEqualTo("test");
        assertThat(compiled.title()).isEmpty();
        assertThat(compiled.seed()).isEqualTo(7);
        assertThat(compiled.replications()).isEqualTo(new Replications.Times(12));
        assertThat(compiled.start()).hasToString("2026-03-02T07:00+03:00[Europe/Istanbul]");
        assertThat(compiled.intervalLabels()).containsExactly("07:00", "07:30", "08:00", "08:30");
        assertThat(compiled.warnings()).isEmpty();
        assertThat(compiled.model().routing()).isEqualTo(Routing.DEFAULT);
        assertThat(compiled.model().trunks()).isEmpty();
    }

    @Test
    void contactType_isKeptWhole() throws Unreadable {
        ContactSpec spec = new ContactSpec(
                "calls",
                new ArrivalsSpec.Constant(Rate.NONE),
                Share.ALL,
                new WorkSpec(MINUTE, DistributionSpec.none(Specs.NODE), MINUTE),
                new PatienceSpec(share("0.2"), Optional.of(MINUTE)),
                2,
                ServiceLevelSpec.DEFAULT,
                Optional.empty(),
                OptionalInt.of(20),
                List.of(Specs.reference("desk")),
                new ReturnsSpec(
                        Optional.of(new ComesAgainSpec(share("0.4"), MINUTE, OptionalInt.of(3))),
                        List.of(Returns.Loss.BLOCKED),
                        share("0.8"),
                        Optional.of(new ComesAgainSpec(share("0.5"), MINUTE, OptionalInt.empty()))),
                List.of(),
                JourneySpec.NONE,
                Optional.of(new ChatSpec(6, true, MINUTE, share("0.1"))),
                Optional.of(new FrontSpec(
                        MINUTE,
                        share("0.35"),
                        Optional.of(new ComesAgainSpec(share("0.15"), MINUTE, OptionalInt.of(2))),
                        Optional.of(MINUTE),
                        share("0.9"))),
                DeferralSpec.VOICE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Claim.PLAIN,
                Specs.NODE);
        ContactType type = compiled(twoHours(), desk(), spec).model().types().get(0);

        assertThat(type.name()).isEqualTo("calls");
        assertThat(type.work()).isEqualTo(new Work(SIXTY_SECONDS, Distribution.ZERO, SIXTY_SECONDS));
        assertThat(type.chat()).contains(new Chat(6, true, SIXTY_SECONDS, 0.1));
        assertThat(type.patience()).isEqualTo(new Patience(0.2, Optional.of(SIXTY_SECONDS)));
        assertThat(type.returns())
                .isEqualTo(new Returns(
                        new ComesAgain(0.4, SIXTY_SECONDS, 3),
                        List.of(Returns.Loss.BLOCKED),
                        0.8,
                        new ComesAgain(0.5, SIXTY_SECONDS)));
        assertThat(type.front())
                .contains(new Front(SIXTY_SECONDS, 0.35, new ComesAgain(0.15, SIXTY_SECONDS, 2), SIXTY_SECONDS, 0.9));
        assertThat(type.priority()).isEqualTo(2);
        assertThat(type.serviceLevel()).isEqualTo(ServiceLevel.DEFAULT);
        assertThat(type.queueLimit()).hasValue(20);
        assertThat(type.groups()).containsExactly(0);
        assertThat(type.allocation()).isEmpty();
    }

    @Test
    void allocation_namesTheGroupByItsNumber() throws Unreadable {
        var transfer = new AllocationSpec(
                Duration.ofMinutes(30),
                Optional.of(Duration.ofMinutes(25)),
                AllocationRule.Counts.HANDLING,
                AllocationRule.Then.TRANSFER,
                Optional.of(Specs.reference("senior")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Specs.NODE);
        GroupSpec senior = Specs.group("senior", new StaffingSpec.Heads(1), "100 %");
        Model model = Compiler.compile(Specs.scenario(
                        twoHours(), List.of(Specs.with(calls(), transfer, "senior", "desk")), List.of(desk(), senior)))
                .model();

        assertThat(model.types().get(0).groups()).containsExactly(1, 0);
        assertThat(model.types().get(0).allocation())
                .contains(new AllocationRule(
                        30 * Ticks.PER_MINUTE,
                        OptionalLong.of(25 * Ticks.PER_MINUTE),
                        AllocationRule.Counts.HANDLING,
                        AllocationRule.Then.TRANSFER,
                        OptionalInt.of(1),
                        ComesAgain.NEVER));
    }

    @Test
    void allocation_keepsWhoComesAgain() throws Unreadable {
        var end = new AllocationSpec(
                Duration.ofMinutes(30),
                Optional.empty(),
                AllocationRule.Counts.TALK_AND_HOLD,
                AllocationRule.Then.END,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new ComesAgainSpec(share("0.4"), MINUTE, OptionalInt.of(2))),
                Optional.empty(),
                Specs.NODE);
        Model model = compiled(twoHours(), desk(), Specs.with(calls(), end)).model();

        assertThat(model.types().get(0).allocation().orElseThrow().again())
                .isEqualTo(new ComesAgain(0.4, SIXTY_SECONDS, 2));
    }

    @Test
    void headCount_isScaledHalfUp() throws Unreadable {
        // 75 % of 3, 6, 7.7 and 0.6 are 2.25, 4.5, 5.775 and 0.45.
        var heads = new StaffingSpec.HeadsPerInterval(Specs.counts(Optional.empty(), "3", "6", "7.7", "0.6"));
        var staffing = compiled(twoHours(), Specs.group("desk", heads, "75 %", "calls"), calls())
                .model()
                .groups()
                .get(0)
                .staffing();

        long half = 30 * Ticks.PER_MINUTE;
        assertThat(staffing)
                .isEqualTo(new Staffing.HeadCount(List.of(0L, half, 2 * half, 3 * half), List.of(2, 5, 6, 0)));
    }

    @Test
    void headCount_mayHaveIntervalsOfItsOwn() throws Unreadable {
        var heads = new StaffingSpec.HeadsPerInterval(Specs.counts(Optional.of(Duration.ofHours(1)), "3", "4"));
        Model model = compiled(twoHours(), Specs.group("desk", heads, "100 %", "calls"), calls())
                .model();

        assertThat(model.groups().get(0).staffing())
                .isEqualTo(new Staffing.HeadCount(List.of(0L, Ticks.PER_HOUR), List.of(3, 4)));
    }

    @Test
    void group_keepsSkillsCostAndQuota() throws Unreadable {
        GroupSpec spec = new GroupSpec(
                "desk",
                new StaffingSpec.Heads(10),
                share("0.75"),
                List.of(
                        new SkillSpec(Specs.reference("loans"), Duration.ofSeconds(45), false, 1.2, Optional.empty()),
                        new SkillSpec(Specs.reference("calls"), Duration.ZERO, false, 1, Optional.empty())),
                Optional.of(CostSpec.alike(Rate.perHour("24.5/h"))),
                OptionalInt.of(60),
                1,
                TermSpec.ALWAYS,
                PerformanceSpec.NONE,
                DutiesSpec.NONE,
                0,
                PostSpec.PLAIN,
                ShrinkageSpec.none(Specs.NODE),
                Specs.NODE);
        ContactSpec loans = Specs.contact("loans", new ArrivalsSpec.Constant(Rate.NONE), "100 %");
        AgentGroup group =
                compiled(twoHours(), spec, calls(), loans).model().groups().get(0);

        // 75 % of 10 are 7.5.
        assertThat(group)
                .isEqualTo(new AgentGroup(
                        "desk",
                        Staffing.HeadCount.of(8),
                        List.of(new Skill(1, 45 * Ticks.PER_SECOND, 1.2), Skill.of(0)),
                        OptionalInt.of(60),
                        OptionalDouble.of(24.5)));
    }

    @Test
    void group_mayBeOnShifts() throws Unreadable {
        GroupSpec spec = Specs.group("desk", Specs.crew("early", 3), "100 %", "calls");
        var scenario = Specs.scenario(twoHours(), List.of(calls()), List.of(spec), Specs.shift("early", "06:30-15:00"));
        Staffing staffing = Compiler.compile(scenario).model().groups().get(0).staffing();

        assertThat(staffing.agents()).isEqualTo(3);
        assertThat(((Staffing.People) staffing).people().get(0).shifts().get(0).start())
                .isEqualTo(-30 * Ticks.PER_MINUTE);
    }

    @Test
    void targets_nameKpiFormulaAndScope() throws Unreadable {
        Model model = compiled(twoHours(), desk(), calls()).model();
        Target answered = Targets.of(Specs.target("service-level (answered) of calls >= 80 %"), model);
        Target asa = Targets.of(Specs.target("asa of centre <= 1m30s"), model);

        assertThat(answered.kpi().key()).isEqualTo("service-level");
        assertThat(answered.formula()).isEqualTo("answered");
        assertThat(answered.scope()).isEqualTo(Scope.type(model, 0));
        assertThat(answered.operator()).isEqualTo(Target.Operator.AT_LEAST);
        assertThat(answered.threshold()).isEqualTo(0.8);
        assertThat(asa.formula()).isNull();
        assertThat(asa.scope()).isEqualTo(Scope.CENTRE);
        assertThat(asa.operator()).isEqualTo(Target.Operator.AT_MOST);
        assertThat(asa.threshold()).isEqualTo(90);
        assertThat(asa.text()).isEqualTo("asa of centre <= 1m30s");
    }

    @Test
    void danglingNames_areRefused() throws Unreadable {
        Model model = compiled(twoHours(), desk(), calls()).model();
        GroupSpec lost = Specs.group("desk", new StaffingSpec.Heads(1), "100 %", "nothing");

        assertThatThrownBy(() -> Targets.of(Specs.target("nothing of centre <= 1"), model))
                .hasMessage("there is no measure \"nothing\"");
        assertThatThrownBy(() -> Targets.of(Specs.target("asa of nobody <= 1s"), model))
                .hasMessage("there is no contact type, group or agent \"nobody\"");
        assertThatThrownBy(() -> compiled(twoHours(), lost, calls())).hasMessage("reference was nothing");
    }

    @Test
    void scenario_isCompiledTheSameTwice() throws Unreadable {
        ScenarioSpec scenario = Specs.scenario(twoHours(), List.of(calls()), List.of(desk()));

        assertThat(Compiler.compile(scenario)).isEqualTo(Compiler.compile(scenario));
    }
}
