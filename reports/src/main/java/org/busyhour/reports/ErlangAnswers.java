package org.busyhour.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.busyhour.engine.kpi.BeforeQueue;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.model.AllocationRule;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.ServiceLevelFormula;
import org.busyhour.engine.model.Skill;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.time.Ticks;

/**
 * The closed form beside the simulation: Erlang A, or C where nobody gives up, for each interval by itself.
 *
 * <p>It holds only where one type is served by one group that serves nothing else. It is asked with the simulation's
 * own arrivals, handling time and agents on duty, so that what differs is what the formula leaves out: the shapes of
 * distributions, and what one interval leaves waiting for the next.
 */
public final class ErlangAnswers {
    private final Kpis kpis;
    private final Model model;

    private ErlangAnswers(Kpis kpis) {
        this.kpis = kpis;
        model = kpis.result().model();
    }

    /**
     * Prepares the answers for a run.
     *
     * @param kpis the KPIs of the run
     * @return the answers, each computed when it is asked for
     */
    public static ErlangAnswers of(Kpis kpis) {
        return new ErlangAnswers(kpis);
    }

    /**
     * Finds the group that alone serves a scope and serves nothing else.
     *
     * @param scope a type, or the centre if it has only one type
     * @return the place of the group, or empty if the closed form doesn't hold
     */
    public OptionalInt group(Scope scope) {
        boolean onlyType = model.types().size() == 1;
        boolean isType = scope.kind() == Scope.Kind.TYPE || (scope.kind() == Scope.Kind.CENTRE && onlyType);
        boolean sharesLines = model.trunks().isPresent() && !onlyType;
        if (!isType || sharesLines) {
            return OptionalInt.empty();
        }
        ContactType type = model.types().get(scope.index());
        if (type.stage() || type.isChat()) {
            return OptionalInt.empty();
        }
        List<Integer> serving = serving(scope.index());
        return serving.size() == 1 && servesNothingElse(serving.get(0))
                ? OptionalInt.of(serving.get(0))
                : OptionalInt.empty();
    }

    /**
     * Returns the answer for an interval.
     *
     * @param scope a type, or the centre
     * @param row the row
     * @return the answer, or empty where the closed form doesn't hold or nothing arrived
     */
    public Optional<ErlangAnswer> answer(Scope scope, int row) {
        return question(scope, row).map(ErlangQuestion::answer);
    }

    /**
     * Returns how many more agents than are on duty a service level needs in an interval.
     *
     * @param scope a type, or the centre
     * @param row the row
     * @param share the service level
     * @param formula how it is counted
     * @return the number, above 0; empty where there are enough, where the closed form doesn't hold and where it has no
     *     such number
     */
    public OptionalInt missing(Scope scope, int row, double share, ServiceLevelFormula formula) {
        return question(scope, row)
                .map(question -> question.missing(share, formula))
                .orElse(OptionalInt.empty());
    }

    private Optional<ErlangQuestion> question(Scope scope, int row) {
        OptionalInt group = group(scope);
        if (group.isEmpty() || row > model.timeline().intervals()) {
            return Optional.empty();
        }
        ContactType type = model.types().get(scope.index());
        double contacts = mean(kpis.estimate(Demand.OFFERED, null, scope, row))
                - mean(kpis.estimate(BeforeQueue.DEFLECTED, null, scope, row));
        double aht = mean(kpis.estimate(Speed.AHT, null, scope));
        double agents = mean(kpis.estimate(People.STAFFING, null, Scope.group(model, group.getAsInt()), row));
        boolean patient = type.patience().limit().isEmpty()
                || type.patience().limit().get().meanSeconds() > 0;
        return contacts > 0 && aht > 0 && patient && !type.deferred()
                ? Optional.of(ErlangQuestion.of(
                        type, contacts / hours(row), aht, (int) Math.floor(agents + 0.5), model.trunks()))
                : Optional.empty();
    }

    private double hours(int row) {
        Timeline timeline = model.timeline();
        long from = Math.max(timeline.intervalStarts().get(row - 1), timeline.warmUp());
        return Ticks.toHours(timeline.intervalEnd(row - 1) - from);
    }

    private List<Integer> serving(int type) {
        List<Integer> groups = new ArrayList<>();
        for (int group = 0; group < model.groups().size(); group++) {
            for (Skill skill : model.groups().get(group).skills()) {
                if (skill.type() == type) {
                    groups.add(group);
                }
            }
        }
        return groups;
    }

    private boolean servesNothingElse(int group) {
        List<Skill> skills = model.groups().get(group).skills();
        boolean getsTransfers = model.types().stream()
                .flatMap(type -> type.allocation().stream())
                .map(AllocationRule::transferTo)
                .anyMatch(to -> to.isPresent() && to.getAsInt() == group);
        return skills.size() == 1 && skills.get(0).after() == 0 && !getsTransfers;
    }

    /** 0 where there is none: no agents, no contacts. */
    private static double mean(Optional<Estimate> estimate) {
        return estimate.map(Estimate::mean).orElse(0.0);
    }
}
