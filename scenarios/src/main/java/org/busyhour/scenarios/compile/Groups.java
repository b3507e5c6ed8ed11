package org.busyhour.scenarios.compile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.busyhour.engine.model.Agent;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.Openings;
import org.busyhour.engine.model.Pay;
import org.busyhour.engine.model.Post;
import org.busyhour.engine.model.Shrinkage;
import org.busyhour.engine.model.SideTask;
import org.busyhour.engine.model.Skill;
import org.busyhour.engine.model.Staffing;
import org.busyhour.engine.model.StopsBefore;
import org.busyhour.engine.time.Ticks;
import org.busyhour.scenarios.calendar.RunCalendar;
import org.busyhour.scenarios.language.spec.CountsSpec;
import org.busyhour.scenarios.language.spec.DutiesSpec;
import org.busyhour.scenarios.language.spec.GroupSpec;
import org.busyhour.scenarios.language.spec.PerformanceSpec;
import org.busyhour.scenarios.language.spec.PostSpec;
import org.busyhour.scenarios.language.spec.ScenarioSpec;
import org.busyhour.scenarios.language.spec.ShrinkageSpec;
import org.busyhour.scenarios.language.spec.StaffingSpec;
import org.busyhour.scenarios.language.value.Rate;

/** Groups of agents in the engine's words. */
final class Groups {
    private final ScenarioSpec scenario;
    private final Indexes indexes;
    private final Course course;

    Groups(ScenarioSpec scenario, Indexes indexes, Course course) {
        this.scenario = scenario;
        this.indexes = indexes;
        this.course = course;
    }

    /** Returns the groups in the order of the file. */
    List<AgentGroup> all() {
        List<AgentGroup> groups = scenario.groups().stream().map(this::group).toList();
        for (int i = 0; i < groups.size(); i++) {
            everStopping(scenario.groups().get(i), groups.get(i));
        }
        return groups;
    }

    private AgentGroup group(GroupSpec spec) {
        return new AgentGroup(spec.name(), staffing(spec), skills(spec), spec.quota(), cost(spec))
                .draft()
                .pay(spec.cost().map(paid -> Wages.of(paid, course)).orElse(Pay.ALIKE))
                .chats(spec.chats())
                .stopsBefore(spec.duties().stopsBefore().map(Groups::stops).orElse(StopsBefore.NEVER))
                .quotaBalanced(spec.duties().balanced())
                .whenIdle(spec.duties().whenIdle().stream()
                        .map(task -> new SideTask(task.name(), Distributions.of(task.length())))
                        .toList())
                .shrinkage(shrinkage(spec.shrinkage()))
                .law(LabourCheck.law(scenario.labour()))
                .performance(Performances.of(spec.performance(), course.calendar()))
                .post(post(spec.post()))
                .done();
    }

    /** What an hour costs, with what moves agents to do better. */
    private static OptionalDouble cost(GroupSpec spec) {
        double more = spec.performance()
                .motivation()
                .flatMap(PerformanceSpec.Motivation::cost)
                .map(Rate::perHour)
                .orElse(0.0);
        return spec.cost().isPresent()
                ? OptionalDouble.of(spec.cost().get().hour().perHour() + more)
                : OptionalDouble.empty();
    }

    private Post post(PostSpec spec) {
        return new Post(
                spec.site(),
                spec.reserve().stream()
                        .map(kept -> new Post.Reserve(indexes.type(kept.type()), kept.agents()))
                        .toList());
    }

    private static Shrinkage shrinkage(ShrinkageSpec spec) {
        return new Shrinkage(
                spec.absence().share().value(),
                spec.absence().paid(),
                spec.late().map(Groups::sometimes),
                spec.leavesEarly().map(Groups::sometimes),
                spec.logOuts()
                        .map(some ->
                                new Shrinkage.LogOuts(Distributions.of(some.every()), Distributions.of(some.length()))),
                spec.longerBreaks().map(Distributions::of));
    }

    private static Shrinkage.Sometimes sometimes(ShrinkageSpec.Sometimes some) {
        return new Shrinkage.Sometimes(some.share().value(), Distributions.of(some.by()));
    }

    private static StopsBefore stops(DutiesSpec.StopsBefore spec) {
        return new StopsBefore(RunCalendar.ticks(spec.end()), RunCalendar.ticks(spec.pause()));
    }

    /** Warns of people whose end is always near. */
    private void everStopping(GroupSpec spec, AgentGroup group) {
        long near = group.stopsBefore().end();
        List<Agent.Shift> shifts = group.staffing() instanceof Staffing.People people
                ? people.people().stream()
                        .flatMap(person -> person.shifts().stream())
                        .toList()
                : List.of();
        // Whoever is called up has no end that is near.
        boolean called = shifts.stream().anyMatch(shift -> shift.duty() == Agent.Duty.ON_CALL);
        if (near > 0
                && !shifts.isEmpty()
                && !called
                && shifts.stream().allMatch(shift -> shift.end() - shift.start() <= near)) {
            Warnings.at(spec.duties().stopsBefore().orElseThrow().at(), course)
                    .say(
                            "nobody takes a contact before closing: no shift of " + spec.name()
                                    + " is longer than that",
                            "write end: 10m, for example");
        }
    }

    private List<Skill> skills(GroupSpec spec) {
        return spec.skills().stream()
                .map(s -> new Skill(
                        indexes.type(s.contact()),
                        s.byRule() ? Ticks.NEVER : RunCalendar.ticks(s.after()),
                        s.speed(),
                        s.solved()
                                .map(share -> OptionalDouble.of(share.value()))
                                .orElse(OptionalDouble.empty())))
                .toList();
    }

    private Staffing staffing(GroupSpec spec) {
        return TypeSwitch.<StaffingSpec, Staffing>over(StaffingSpec.class)
                .on(
                        StaffingSpec.Heads.class,
                        s -> Terms.within(
                                spec.term(),
                                whileOpen(spec.scaled(BigDecimal.valueOf(s.heads())))
                                        .withOnCall(spec.onCall()),
                                course))
                .on(
                        StaffingSpec.HeadsPerInterval.class,
                        s -> Terms.within(
                                spec.term(), headCount(s.counts(), spec).withOnCall(spec.onCall()), course))
                .on(StaffingSpec.OnShifts.class, s -> new Roster(scenario, course).people(spec, s.crews()))
                .on(StaffingSpec.Rostered.class, s -> new Roster(scenario, course).people(spec))
                .build()
                .apply(spec.staffing());
    }

    /** A number alone is that of the opening hours; nobody is paid on closed days. */
    private Staffing.HeadCount whileOpen(int heads) {
        if (!course.time().opening().limited()) {
            return Staffing.HeadCount.of(heads);
        }
        Openings openings = course.openings();
        List<Long> starts = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        if (openings.opens().get(0) > 0) {
            starts.add(0L);
            numbers.add(0);
        }
        for (int i = 0; i < openings.count(); i++) {
            starts.addAll(List.of(openings.opens().get(i), openings.closes().get(i)));
            numbers.addAll(List.of(heads, 0));
        }
        return new Staffing.HeadCount(starts, numbers);
    }

    private Staffing.HeadCount headCount(CountsSpec counts, GroupSpec spec) {
        return new Staffing.HeadCount(
                course.calendar().grid(counts.interval(course.time())).starts(),
                counts.values().stream().map(spec::scaled).toList());
    }
}
