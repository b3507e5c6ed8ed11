package org.busyhour.reports.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.kpi.Unit;
import org.busyhour.studies.compare.Compared;
import org.busyhour.studies.rules.RuleMeasure;
import org.busyhour.studies.rules.RuleOutcome;

/** What each rule did, and what it changed against the same customers without it. */
final class RuleTable {
    private static final double PER_MINUTE = 1 / 60.0;

    private final List<RuleOutcome> outcomes;
    private final Columns columns;

    private RuleTable(List<RuleOutcome> outcomes, Terminal terminal) {
        this.outcomes = outcomes;
        columns = new Columns(terminal);
    }

    static String of(List<RuleOutcome> outcomes, Terminal terminal) {
        return new TextTable(terminal, new RuleTable(outcomes, terminal).columns()).write();
    }

    private List<Column> columns() {
        List<Column> forgone = forgone();
        List<Column> all = new ArrayList<>();
        all.add(Column.text(
                "rule", outcomes.stream().map(outcome -> outcome.rule().name()).toList()));
        all.add(columns.means(Head.of("fired", Unit.COUNT, 1), values(RuleMeasure.FIRED)));
        all.add(columns.means(new Head(List.of("in force", "min"), PER_MINUTE, 3), values(RuleMeasure.IN_FORCE)));
        if (forgone.isEmpty() || Columns.hasAny(values(RuleMeasure.CALLED))) {
            all.add(columns.means(Head.of("people\ncalled", Unit.COUNT, 4), values(RuleMeasure.CALLED)));
            all.add(columns.means(Head.of("cost of\ncall-ups", Unit.MONEY, 2), values(RuleMeasure.CALL_UP_COST)));
        }
        all.addAll(forgone);
        all.add(columns.withHalfWidths(Head.of("service\nlevel pp", Unit.SHARE, 0), gains(Speed.SERVICE_LEVEL)));
        all.add(columns.withHalfWidths(Head.of("aban-\ndonment pp", Unit.SHARE, 5), gains(Demand.ABANDONMENT)));
        all.add(columns.withHalfWidths(Head.of("speed of\nanswer s", Unit.SECONDS, 6), gains(Speed.ASA)));
        return all;
    }

    /** What agents give up, if they do. */
    private List<Column> forgone() {
        List<Column> some = new ArrayList<>();
        for (RuleMeasure measure : RuleMeasure.values()) {
            String heading = heading(measure);
            if (!heading.isEmpty() && Columns.hasAny(values(measure))) {
                double factor = measure.unit() == Unit.SECONDS ? PER_MINUTE : 1;
                some.add(columns.means(new Head(List.of(heading.split("\n")), factor, 4), values(measure)));
            }
        }
        return some;
    }

    /** How a column is headed that is there only if a rule did such a thing. */
    private static String heading(RuleMeasure measure) {
        return switch (measure) {
            case FIRED, IN_FORCE, CALLED, CALLED_TIME, CALL_UP_COST -> "";
            case BREAKS_MOVED -> "breaks\nmoved";
            case BREAKS_FORGONE -> "breaks\ncut min";
            case MEETINGS_FORGONE -> "meetings\ncut min";
            case TRAINING_FORGONE -> "training\ncut min";
        };
    }

    private List<Optional<Estimate>> values(RuleMeasure measure) {
        return outcomes.stream().map(outcome -> outcome.value(measure)).toList();
    }

    private List<Optional<Estimate>> gains(Kpi kpi) {
        return outcomes.stream()
                .map(outcome -> outcome.gain(kpi).map(Compared::difference))
                .map(gain -> gain.map(difference ->
                        new Estimate(difference.value(), difference.low(), difference.high(), null, null, null)))
                .toList();
    }
}
