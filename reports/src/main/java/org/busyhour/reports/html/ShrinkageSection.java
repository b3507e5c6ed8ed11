package org.busyhour.reports.html;

import java.util.List;
import java.util.stream.Stream;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Shrinking;

/** How much of the paid time goes elsewhere and why, and how well breaks go. */
final class ShrinkageSection implements Section {
    private static final List<Column> AWAY =
            Shrinking.parts().stream().map(Column::of).toList();
    private static final List<Column> BREAKS = Stream.of(
                    Shrinking.ADHERENCE,
                    Shrinking.ABSENCES,
                    Shrinking.ABSENCE_RATE,
                    Shrinking.BREAKS_DUE,
                    Shrinking.BREAKS_TAKEN,
                    Shrinking.BREAK_DELAY,
                    Shrinking.LONG_STRETCHES,
                    Shrinking.SHORT_BREAKS,
                    Shrinking.SHORT_RESTS)
            .map(Column::of)
            .toList();

    @Override
    public String id() {
        return "shrinkage";
    }

    @Override
    public String title() {
        return "Shrinkage";
    }

    @Override
    public void write(Page page) {
        KpiTable table = new KpiTable(page, "Group", KpiTable.withCentre(page, Scope.Kind.GROUP));
        table.write(AWAY.stream().filter(table::says).toList());
        page.html().element("h3", "Adherence and breaks").line();
        table.write(BREAKS.stream().filter(table::says).toList());
    }
}
