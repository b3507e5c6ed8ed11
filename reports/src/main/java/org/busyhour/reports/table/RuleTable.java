package org.busyhour.reports.table;

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
        return List.of(
                Column.text(
                        "rule",
                        outcomes.stream().map(outcome -> outcome.rule().name()).toList()),
                columns.means(Head.of("fired", Unit.COUNT, 1), values(RuleMeasure.FIRED)),
                columns.means(new Head(List.of("in force", "min"), PER_MINUTE, 3), values(RuleMeasure.IN_FORCE)),
                columns.means(Head.of("people\ncalled", Unit.COUNT, 4), values(RuleMeasure.CALLED)),
                columns.means(Head.of("cost of\ncall-ups", Unit.MONEY, 2), values(RuleMeasure.CALL_UP_COST)),
                columns.withHalfWidths(Head.of("service\nlevel pp", Unit.SHARE, 0), gains(Speed.SERVICE_LEVEL)),
                columns.withHalfWidths(Head.of("aban-\ndonment pp", Unit.SHARE, 5), gains(Demand.ABANDONMENT)),
                columns.withHalfWidths(Head.of("speed of\nanswer s", Unit.SECONDS, 6), gains(Speed.ASA)));
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
