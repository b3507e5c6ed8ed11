package org.busyhour.studies.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.busyhour.engine.model.Action;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.Condition;
import org.busyhour.engine.model.Condition.Compare;
import org.busyhour.engine.model.Condition.Gauge;
import org.busyhour.engine.model.Condition.Measure;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Patience;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.model.Rule;
import org.busyhour.engine.model.ServiceLevel;
import org.busyhour.engine.model.Skill;
import org.busyhour.engine.model.Staffing;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.model.TraceTable;
import org.busyhour.engine.model.Work;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.time.Ticks;

/** Small centres with rules: one agent, calls of 100 s, somebody at home who may be called up. */
final class RuledDesk {
    static final Plan TWICE = new Plan(1, 2, 1);

    private RuledDesk() {}

    static Rule callUp(double stay) {
        return rule("help", waiting(1), new Action.CallUp(0, 1, new Constant(30), 1, s(stay)));
    }

    static Condition waiting(int more) {
        return new Condition.Threshold(new Gauge(Measure.WAITING, 0, 0), Compare.ABOVE, more, 0);
    }

    static RuleOutcome only(Model model) {
        return outcomes(model).get(0);
    }

    static List<RuleOutcome> outcomes(Model model) {
        return new RuleStudy(Replications.run(model, TWICE, Progress.NONE), TWICE).outcomes(Progress.NONE);
    }

    static long s(double seconds) {
        return Ticks.ofSeconds(seconds);
    }

    static Model desk(double warmUp, Rule... rules) {
        return desk(warmUp, List.of(0.0, 10.0, 20.0, 500.0), Patience.INFINITE, 1, rules);
    }

    static Model crowds(double warmUp, Rule... rules) {
        return desk(warmUp, List.of(0.0, 10.0, 20.0, 500.0, 510.0, 520.0, 530.0), Patience.INFINITE, 1, rules);
    }

    /** Three calls at once, 101 times. */
    static Model manyCrowds(double warmUp, Rule... rules) {
        List<Double> instants = new ArrayList<>();
        for (int crowd = 0; crowd < 101; crowd++) {
            instants.addAll(Collections.nCopies(3, 400.0 * crowd));
        }
        return desk(warmUp, instants, Patience.INFINITE, 1, rules);
    }

    static Model desk(double warmUp, List<Double> instants, Patience patience, int onCall, Rule... rules) {
        AgentGroup desk = new AgentGroup(
                "desk",
                Staffing.HeadCount.of(1).withOnCall(onCall),
                List.of(Skill.of(0)),
                OptionalInt.empty(),
                OptionalDouble.of(36));
        double end = instants.get(instants.size() - 1) + 500;
        return centre(end, warmUp, List.of(type("calls", instants, 100, patience)), desk, rules);
    }

    static ContactType type(String name, List<Double> instants, double talk, Patience patience) {
        TraceTable.Builder rows = new TraceTable.Builder();
        for (double at : instants) {
            long blank = TraceTable.BLANK;
            rows.add(s(at), blank, blank, blank, blank, blank);
        }
        return new ContactType(
                name,
                new ArrivalProcess.Trace(rows.build()),
                Work.talk(new Constant(talk)),
                patience,
                ContactType.DEFAULT_PRIORITY,
                ServiceLevel.DEFAULT,
                Optional.empty(),
                OptionalInt.empty(),
                List.of());
    }

    static Model centre(double end, double warmUp, List<ContactType> types, AgentGroup desk, Rule... rules) {
        Timeline timeline = new Timeline(List.of(0L), s(end), s(end), Timeline.AtClose.SERVE, s(warmUp));
        return new Model(timeline, types, List.of(desk), Routing.DEFAULT, OptionalInt.empty())
                .withRules(new ArrayList<>(List.of(rules)));
    }

    /** Agents of one group who cost nothing. */
    static AgentGroup group(String name, Staffing.HeadCount heads, int... types) {
        return new AgentGroup(
                name,
                heads,
                IntStream.of(types).mapToObj(Skill::of).toList(),
                OptionalInt.empty(),
                OptionalDouble.empty());
    }

    /** A rule that is in force while its condition holds. */
    static Rule rule(String name, Condition when, Action action) {
        return new Rule(name, when, Optional.empty(), List.of(action), Rule.Restraint.NONE);
    }
}
