package org.busyhour.engine.kpi;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.busyhour.engine.model.Action;
import org.busyhour.engine.model.Agent;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.AllocationRule;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Shrinkage;
import org.busyhour.engine.model.Staffing;

/** Whether a centre has what a KPI is about, so that files need not list what is nothing by the plan. */
final class Having {
    private Having() {}

    static boolean approvals(Model model) {
        return limits(model).anyMatch(rule -> rule.approval().isPresent());
    }

    static boolean extensions(Model model) {
        return limits(model).anyMatch(rule -> rule.extension().isPresent());
    }

    private static Stream<AllocationRule> limits(Model model) {
        return model.types().stream().flatMap(type -> type.allocation().stream());
    }

    static boolean quotas(Model model) {
        return anyGroup(model, group -> group.quota().isPresent());
    }

    static boolean sideTasks(Model model) {
        return anyGroup(model, group -> !group.whenIdle().isEmpty());
    }

    /** Somebody's plan says when, or somebody may be away by chance. */
    static boolean schedules(Model model) {
        return shifts(model).findAny().isPresent() || anyShrinkage(model, how -> !how.equals(Shrinkage.NONE));
    }

    static boolean shrinkage(Model model) {
        return pauses(model).anyMatch(pause -> pause.kind() != Agent.Kind.DUTY)
                || anyShrinkage(model, how -> !how.equals(Shrinkage.NONE));
    }

    static Predicate<Model> pausesOf(Agent.Kind kind) {
        return model -> pauses(model).anyMatch(pause -> pause.kind() == kind);
    }

    static boolean absence(Model model) {
        return anyShrinkage(model, how -> how.absence() > 0);
    }

    static Predicate<Model> shrinking(Predicate<Shrinkage> how) {
        return model -> anyShrinkage(model, how);
    }

    static boolean nights(Model model) {
        return anyGroup(model, group -> group.pay().night().isPresent());
    }

    static boolean onCall(Model model) {
        return shifts(model).anyMatch(shift -> shift.duty() == Agent.Duty.ON_CALL);
    }

    static boolean callUps(Model model) {
        return model.rules().stream()
                .flatMap(rule -> rule.actions().stream())
                .anyMatch(Action.CallUp.class::isInstance);
    }

    static boolean costs(Model model) {
        return anyGroup(model, group -> group.costPerHour().isPresent());
    }

    static boolean anyGroup(Model model, Predicate<AgentGroup> what) {
        return model.groups().stream().anyMatch(what);
    }

    private static boolean anyShrinkage(Model model, Predicate<Shrinkage> how) {
        return anyGroup(model, group -> how.test(group.shrinkage()));
    }

    private static Stream<Agent.Pause> pauses(Model model) {
        return shifts(model).flatMap(shift -> shift.pauses().stream());
    }

    private static Stream<Agent.Shift> shifts(Model model) {
        return model.groups().stream()
                .map(AgentGroup::staffing)
                .filter(Staffing.People.class::isInstance)
                .flatMap(staffing -> ((Staffing.People) staffing).people().stream())
                .flatMap(person -> person.shifts().stream());
    }
}
