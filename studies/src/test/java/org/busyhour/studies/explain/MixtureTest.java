package org.busyhour.studies.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.busyhour.engine.kpi.Catalogue;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Series;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Skill;
import org.busyhour.engine.model.Staffing;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.model.TraceTable;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MixtureTest {
    private static final Set<Cause> ALL = EnumSet.allOf(Cause.class);
    private static final Plan PLAN = new Plan(3, 4, 1);

    @Test
    void nothingTaken_isTheBase() {
        assertThat(Mixture.of(Centres.two(), Centres.twoChanged(), Set.of())).isEqualTo(Centres.two());
    }

    /** All but the grid of the report, which changes no figure of the whole run but those that sum over intervals. */
    @Test
    void allTaken_isTheWhatIf() {
        Model whatIf = Centres.twoChanged();

        Model all = Mixture.of(Centres.two(), whatIf, ALL);

        assertThat(all.types()).isEqualTo(whatIf.types());
        assertThat(all.groups()).isEqualTo(whatIf.groups());
        assertThat(all.routing()).isEqualTo(whatIf.routing());
        assertThat(all.trunks()).isEqualTo(whatIf.trunks());
        assertThat(all.incidents()).isEqualTo(whatIf.incidents());
        assertThat(figures(all)).isEqualTo(figures(whatIf)).hasSizeGreaterThan(100);
    }

    @Test
    void everyCause_isFound() {
        assertThat(ExplainStudy.causes(Centres.two(), Centres.twoChanged())).containsExactly(Cause.values());
        assertThat(ExplainStudy.causes(Centres.two(), Centres.two())).isEmpty();
    }

    /**
     * What one cause takes, and the rest leaves, together make up the whole: no component is taken by two or by none.
     */
    @ParameterizedTest
    @EnumSource(Cause.class)
    void oneCauseFromEachSide_isTheSameFromBothSides(Cause cause) {
        Set<Cause> others = EnumSet.complementOf(EnumSet.of(cause));

        Model there = Mixture.of(Centres.two(), Centres.twoChanged(), Set.of(cause));
        Model back = Mixture.of(there, Centres.twoChanged(), others);

        assertThat(back).isEqualTo(Mixture.of(Centres.two(), Centres.twoChanged(), ALL));
    }

    @Test
    void typesAndGroupsOfOneSide_comeAndGo() {
        Timeline timeline = Centres.hours(8, 0);
        ContactType calls = Centres.type("calls", 60, 180, 120, timeline);
        Model base = Centres.model(
                timeline,
                List.of(calls, Centres.type("fax", 6, 300, 900, timeline)),
                List.of(
                        Centres.group("desk", 4, 24, Skill.of(0), Skill.of(1)),
                        Centres.group("temps", 1, 20, Skill.of(0))));
        Model whatIf = Centres.model(
                timeline,
                List.of(Centres.type("chats", 20, 240, 300, timeline), calls),
                List.of(Centres.group("studio", 2, 30, Skill.of(0)), Centres.group("desk", 4, 24, Skill.of(1))));

        assertThat(ExplainStudy.causes(base, whatIf)).containsExactly(Cause.VOLUME, Cause.STAFFING, Cause.ROUTING);
        assertThat(common(base, Mixture.of(base, whatIf, Set.of()))).isEqualTo(figures(base));
        assertThat(common(whatIf, Mixture.of(base, whatIf, ALL))).isEqualTo(figures(whatIf));
        Model volume = Mixture.of(base, whatIf, Set.of(Cause.VOLUME));
        assertThat(volume.types()).extracting(ContactType::name).containsExactly("calls", "fax", "chats");
        assertThat(volume.types().get(1).arrivals()).isEqualTo(ArrivalProcess.Poisson.constant(0, timeline.end()));
        assertThat(volume.types().get(2).arrivals())
                .isEqualTo(whatIf.types().get(0).arrivals());
        assertThat(volume.groups()).extracting(AgentGroup::name).containsExactly("desk", "temps", "studio");
        assertThat(volume.groups().get(2).staffing()).isEqualTo(Staffing.HeadCount.of(0));
        assertThat(volume.groups().get(2).skills()).containsExactly(Skill.of(2));
    }

    @Test
    void sameTraceReadTwice_isNoDifference() {
        assertThat(ExplainStudy.causes(traced(5), traced(5))).isEmpty();
        assertThat(ExplainStudy.causes(traced(5), traced(6))).containsExactly(Cause.VOLUME);
    }

    private static Model traced(long second) {
        TraceTable.Builder rows = new TraceTable.Builder();
        rows.add(second, TraceTable.BLANK, TraceTable.BLANK, TraceTable.BLANK, TraceTable.BLANK, TraceTable.BLANK);
        Model desk = Centres.desk(60, 180, 4, 24);
        ContactType calls = desk.types().get(0);
        ContactType traced = new ContactType(
                calls.name(),
                new ArrivalProcess.Trace(rows.build()),
                calls.work(),
                calls.patience(),
                calls.priority(),
                calls.serviceLevel(),
                calls.allocation(),
                calls.queueLimit(),
                calls.groups());
        return Centres.model(desk.timeline(), List.of(traced), desk.groups());
    }

    /** Every value of every type and group, of the centre, and how each replication moves it. */
    private static List<String> figures(Model model) {
        return common(model, model);
    }

    private static List<Kpi> ofNoInterval() {
        return Catalogue.all().stream()
                .filter(kpi ->
                        !kpi.key().equals("forecast-accuracy") && !kpi.key().startsWith("backlog"))
                .toList();
    }

    /** The same of those types and groups that another centre has, in its order and by its formulas. */
    private static List<String> common(Model named, Model run) {
        Kpis kpis = Kpis.of(Replications.run(run, PLAN, Progress.NONE));
        List<String> figures = new ArrayList<>();
        Stream.of(Scope.Kind.CENTRE, Scope.Kind.TYPE, Scope.Kind.GROUP)
                .flatMap(kind -> Scope.all(named, kind).stream())
                .forEach(scope -> {
                    for (Kpi kpi : ofNoInterval()) {
                        Scope there = Scope.find(run, scope.name()).orElseThrow();
                        kpis.series(kpi, Kpis.defaultFormula(kpi, scope, named), there)
                                .ifPresent(series -> figures.add(figure(kpi, scope, series)));
                    }
                });
        return figures;
    }

    private static String figure(Kpi kpi, Scope scope, Series series) {
        return kpi.key() + " of " + scope.name() + " = " + series.value() + " " + List.of(series.influences()[0]);
    }
}
