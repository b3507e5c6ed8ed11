package org.busyhour.reports;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Extent;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.Outbound;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.kpi.Target;
import org.busyhour.engine.kpi.Unit;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.ServiceLevel;
import org.busyhour.engine.model.ServiceLevelFormula;
import org.busyhour.engine.time.Ticks;

/**
 * The words of the headline.
 *
 * @param report the run
 * @param judged what it is about
 */
record HeadlineText(RunReport report, Judged judged) {
    String sentence() {
        return judged.target().extent().kind() == Extent.Kind.RUN ? ofRun() : ofParts();
    }

    /** Of intervals or days. */
    private String ofParts() {
        String leftOut = FindingText.leftOut(judged.target(), judged.finding());
        return judged.target().text() + ": " + judged.verdict().key() + ", " + judged.actual(report)
                + (leftOut.isEmpty() ? "" : "; " + leftOut) + ".";
    }

    private String ofRun() {
        return judged.value()
                .map(value -> subject() + " " + Figures.withInterval(value, kpi().unit()) + ", " + wanted() + ": "
                        + judged.verdict().key() + "." + (isServiceLevel() ? worst() : ""))
                .orElseGet(this::undefined);
    }

    private String undefined() {
        if (isServiceLevel() && onlyLists()) {
            return "Customers are only called: there is no service level." + figure(Outbound.FINISHED)
                    + figure(Outbound.CONTACT_RATE);
        }
        return isServiceLevel()
                ? "No contact was answered or gave up: there is no service level."
                : subject() + " has no value, " + wanted() + ": "
                        + judged.verdict().key() + ".";
    }

    private boolean onlyLists() {
        return report.model().types().stream()
                .filter(type -> !type.stage())
                .allMatch(type -> type.channel().outbound());
    }

    private String figure(Kpi kpi) {
        return report.kpis()
                .estimate(kpi, null, Scope.CENTRE)
                .map(value -> " " + kpi.title() + " " + Figures.withInterval(value, kpi.unit()) + ".")
                .orElse("");
    }

    private Kpi kpi() {
        return judged.target().kpi();
    }

    private boolean isServiceLevel() {
        return kpi() == Speed.SERVICE_LEVEL;
    }

    private String subject() {
        boolean usual = judged.formula().isEmpty() || judged.formula().equals(usualFormula());
        Scope scope = judged.target().scope();
        return kpi().title()
                + (usual ? "" : " (" + judged.formula() + ")")
                + (scope.kind() == Scope.Kind.CENTRE ? "" : " of " + scope.name());
    }

    private String usualFormula() {
        return isServiceLevel()
                ? ServiceLevelFormula.OFFERED.key()
                : report.kpis().defaultFormula(kpi(), judged.target().scope());
    }

    private String wanted() {
        Target target = judged.target();
        String least = isServiceLevel() ? "" : "at least ";
        String bound = target.operator() == Target.Operator.AT_MOST ? "at most " : least;
        String limit = Figures.plain(target.threshold(), kpi().unit());
        return "target " + bound + limit + (isServiceLevel() ? threshold() : "");
    }

    /** The types' common threshold; nothing where they differ. */
    private String threshold() {
        Model model = report.model();
        Scope scope = judged.target().scope();
        List<ContactType> types =
                scope.kind() == Scope.Kind.TYPE ? List.of(model.types().get(scope.index())) : model.types();
        List<Long> thresholds = types.stream()
                .filter(type -> scope.kind() == Scope.Kind.TYPE || !type.stage())
                .map(ContactType::serviceLevel)
                .map(ServiceLevel::threshold)
                .distinct()
                .toList();
        return thresholds.size() == 1 ? " in " + Figures.trimmed(Ticks.toSeconds(thresholds.get(0)), 3) + " s" : "";
    }

    private String worst() {
        OptionalInt row = report.intervalLabels().size() == 1 ? OptionalInt.empty() : worstRow();
        return row.isEmpty() ? "" : worst(row.getAsInt());
    }

    private String worst(int row) {
        double level = mean(Speed.SERVICE_LEVEL, row).orElseThrow();
        return " Worst interval " + report.label(row) + ", " + Figures.measured(level, Unit.SHARE) + more(row, level)
                + ".";
    }

    private String more(int row, double level) {
        Target target = judged.target();
        boolean below = target.operator() == Target.Operator.AT_LEAST && level < target.threshold();
        OptionalInt missing = below ? missing(target, row) : OptionalInt.empty();
        if (missing.isEmpty()) {
            return "";
        }
        int more = missing.getAsInt();
        return "; " + more + " more " + (more == 1 ? "agent" : "agents") + " there would meet it";
    }

    private OptionalInt missing(Target target, int row) {
        ServiceLevelFormula formula = ServiceLevelFormula.of(judged.formula()).orElseThrow();
        return ErlangAnswers.of(report.kpis()).missing(target.scope(), row, target.threshold(), formula);
    }

    /**
     * The reporting interval with the lowest service level among those with at least one contact a day, or else among
     * all.
     */
    private OptionalInt worstRow() {
        OptionalInt busy = worstRow(1);
        return busy.isPresent() ? busy : worstRow(0);
    }

    private OptionalInt worstRow(double contacts) {
        OptionalInt worst = OptionalInt.empty();
        double least = Double.MAX_VALUE;
        for (int row = 1; row < report.kpis().afterRow(); row++) {
            double level = mean(Speed.SERVICE_LEVEL, row).orElse(Double.MAX_VALUE);
            if (level < least
                    && mean(Demand.ANSWERED, row).orElse(0.0)
                                    + mean(Demand.ABANDONED, row).orElse(0.0)
                            >= contacts) {
                least = level;
                worst = OptionalInt.of(row);
            }
        }
        return worst;
    }

    private Optional<Double> mean(Kpi kpi, int row) {
        Kpis kpis = report.kpis();
        String formula = kpi == Speed.SERVICE_LEVEL ? judged.formula() : null;
        return kpis.estimate(kpi, formula, judged.target().scope(), row).map(Estimate::mean);
    }
}
