package org.busyhour.studies.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.busyhour.engine.model.Agent;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.AgentNames;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Patience;
import org.busyhour.engine.model.Staffing;
import org.busyhour.engine.model.TraceTable;
import org.busyhour.engine.model.Work;

/** Makes a centre a little different. */
final class Nudge {
    private final Model model;

    Nudge(Model model) {
        this.model = model;
    }

    /** Multiplies the contacts of all types; traces and appointments stay what they are. */
    Model volume(double factor) {
        return withTypes(type -> with(type, busier(type.arrivals(), factor), type.work(), type.patience()));
    }

    /** Tells whether any type has a volume that can be changed. */
    boolean hasVolume() {
        return model.types().stream()
                .map(ContactType::arrivals)
                .anyMatch(a -> a instanceof ArrivalProcess.Poisson || a instanceof ArrivalProcess.Renewal);
    }

    /** Multiplies talk, hold and wrap, those given in traces too. */
    Model handlingTime(double factor) {
        return withTypes(type -> {
            Work work = type.work();
            Work longer = new Work(
                    work.talk().scaled(factor),
                    work.hold().scaled(factor),
                    work.wrap().scaled(factor));
            ArrivalProcess arrivals = traced(
                    type.arrivals(),
                    factor,
                    List.of(TraceTable.Column.TALK, TraceTable.Column.HOLD, TraceTable.Column.WRAP));
            return with(type, arrivals, longer, type.patience());
        });
    }

    /** Multiplies how long customers wait before they give up. */
    Model patience(double factor) {
        return withTypes(type -> with(
                type,
                traced(type.arrivals(), factor, List.of(TraceTable.Column.PATIENCE)),
                type.work(),
                new Patience(
                        type.patience().balkShare(), type.patience().limit().map(limit -> limit.scaled(factor)))));
    }

    /** Tells whether anybody ever gives up. */
    boolean hasPatience() {
        return model.types().stream()
                .anyMatch(
                        type -> type.patience().limit().isPresent() || type.arrivals() instanceof ArrivalProcess.Trace);
    }

    /** Adds an agent to a group wherever somebody is planned, or a person with the shifts of the first. */
    Model oneMore(int group) {
        return withStaffing(group, staffing -> {
            if (staffing instanceof Staffing.HeadCount plan) {
                return new Staffing.HeadCount(
                        plan.starts(),
                        plan.heads().stream().map(n -> n == 0 ? 0 : n + 1).toList(),
                        plan.onCall());
            }
            List<Agent> people = ((Staffing.People) staffing).people();
            return people.isEmpty() ? staffing : plus(people, people.get(0).shifts());
        });
    }

    /** Adds an agent to a group for some time only. */
    Model oneMore(int group, long from, long to) {
        return withStaffing(
                group,
                staffing -> staffing instanceof Staffing.HeadCount plan
                        ? raised(plan, from, to)
                        : plus(
                                ((Staffing.People) staffing).people(),
                                List.of(new Agent.Shift(from, to, List.of(), Agent.LateBreak.KEEP))));
    }

    private static Staffing.HeadCount raised(Staffing.HeadCount plan, long from, long to) {
        List<Long> starts = Stream.concat(plan.starts().stream(), Stream.of(from, to))
                .distinct()
                .sorted()
                .toList();
        List<Integer> heads = starts.stream()
                .map(start -> planned(plan, start) + (start >= from && start < to ? 1 : 0))
                .toList();
        return new Staffing.HeadCount(starts, heads, plan.onCall());
    }

    private static int planned(Staffing.HeadCount plan, long at) {
        int heads = 0;
        for (int i = 0; i < plan.starts().size() && plan.starts().get(i) <= at; i++) {
            heads = plan.heads().get(i);
        }
        return heads;
    }

    private Staffing plus(List<Agent> people, List<Agent.Shift> shifts) {
        List<String> names = AgentNames.of(model);
        String name = "one-more";
        while (names.contains(name)) {
            name += "-";
        }
        List<Agent> more = new ArrayList<>(people);
        more.add(new Agent(name, shifts));
        return new Staffing.People(more);
    }

    private static ArrivalProcess busier(ArrivalProcess arrivals, double factor) {
        if (arrivals instanceof ArrivalProcess.Poisson poisson) {
            List<Double> more = poisson.expected().stream().map(n -> n * factor).toList();
            return new ArrivalProcess.Poisson(poisson.bounds(), more, poisson.busyness(), poisson.forecast());
        }
        return arrivals instanceof ArrivalProcess.Renewal renewal
                ? new ArrivalProcess.Renewal(renewal.gap().scaled(1 / factor))
                : arrivals;
    }

    private static ArrivalProcess traced(ArrivalProcess arrivals, double factor, List<TraceTable.Column> columns) {
        if (!(arrivals instanceof ArrivalProcess.Trace trace)) {
            return arrivals;
        }
        TraceTable table = trace.contacts();
        TraceTable.Builder rows = new TraceTable.Builder();
        for (int row = 0; row < table.rows(); row++) {
            long[] cells = new long[TraceTable.Column.values().length];
            for (TraceTable.Column column : TraceTable.Column.values()) {
                long cell = table.at(row, column);
                boolean longer = columns.contains(column) && cell != TraceTable.BLANK;
                cells[column.ordinal()] = longer ? (long) StrictMath.floor(cell * factor + 0.5) : cell;
            }
            rows.add(cells);
        }
        return new ArrivalProcess.Trace(rows.build());
    }

    private static ContactType with(ContactType type, ArrivalProcess arrivals, Work work, Patience patience) {
        return type.draft().arrivals(arrivals).work(work).patience(patience).done();
    }

    private Model withTypes(UnaryOperator<ContactType> change) {
        List<ContactType> types = model.types().stream().map(change).toList();
        return model.withTypes(types);
    }

    private Model withStaffing(int place, UnaryOperator<Staffing> change) {
        List<AgentGroup> groups = new ArrayList<>(model.groups());
        AgentGroup group = groups.get(place);
        groups.set(place, group.with(change.apply(group.staffing())));
        return model.withGroups(groups);
    }
}
