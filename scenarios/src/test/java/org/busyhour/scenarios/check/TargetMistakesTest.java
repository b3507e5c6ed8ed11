package org.busyhour.scenarios.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.busyhour.engine.kpi.Catalogue;
import org.busyhour.engine.kpi.Formula;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.scenarios.compile.Compiler;
import org.busyhour.scenarios.language.source.Problem;
import org.busyhour.scenarios.language.source.TextFiles;
import org.busyhour.scenarios.language.spec.ScenarioSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Targets on what a scenario never counts, and the precision of it. */
class TargetMistakesTest {
    private static final String DESK = """
            busyhour: 1
            time: {start: 2026-03-02 07:00, length: 2h}
            contacts:
              calls: {arrivals: 120/h, talk: 3m, patience: 1m}
              mails: {channel: email, arrivals: 30/h, handling: 4m}
            groups:
              core: {agents: 8, skills: [calls, mails]}
            """;

    /** Every mechanism whose KPIs have a need, each of the type called all, and so of the centre. */
    private static final String ALL = """
            busyhour: 1
            time: {start: 2026-03-02 07:00, length: 4h}
            contacts:
              all:
                arrivals: 60/h
                talk: {exponential: 3m}
                patience: 2m
                front: {time: 20s, contained: 20 %}
                callback: {when: waited 10s, accepted: 60 %}
                allocation: {limit: 4m}
                solved: 80 %
                next: {check: 20 %}
              mails: {channel: email, arrivals: 30/h, handling: 4m, deadline: 1s}
              booked: {arrivals: {appointments: 20m}, talk: 5m}
              list: {channel: outbound, arrivals: {records: 40, at: 07:00}, talk: 2m, dialling: {mode: preview, preview: 20s, gap: 30m, tries: 2, ring: 20s, reached: 50 %}}
              pair: {arrivals: 6/h, talk: 3m, together: 2}
            stages:
              check: {talk: 1m}
            groups:
              core: {agents: 6, skills: [all, mails, booked, list, pair, check], quota: 60/day, cost: 24/h}
            """;

    private final TextFiles files = TextFiles.none().with("desk.yaml", DESK).with("all.yaml", ALL);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "backlog of calls <= 3 | backlog of calls is never known: it needs work that can be done later there; take queue.mean",
                "backlog.age of calls <= 3m | backlog.age of calls is never known: it needs work that can be done later there; take wait.p90",
                "on-time of calls >= 80 % | on-time of calls is never known: it needs a deadline there; take service-level where customers are on the line, or write a deadline where they aren't, as deadline: 4h",
                "lateness.mean of centre <= 3m | lateness.mean of centre is never known: it needs a deadline; take service-level where customers are on the line, or write a deadline where they aren't, as deadline: 4h",
                "service-level (all) of mails >= 80 % | service-level of mails is never known: it needs customers on the line there; take on-time with a deadline, or wait.p90",
                "abandoned-connects of centre <= 3 % | abandoned-connects of centre is never known: it needs a list of customers to call; take abandonment, or name a contact type of channel outbound",
                "callback.success of calls >= 90 % | callback.success of calls is never known: it needs an offer to be called back there; write one, as callback: {when: waited 2m, accepted: 40 %}",
                "containment of calls >= 20 % | containment of calls is never known: it needs something that stands before the queue there; write it, as front: {time: 40s, contained: 20 %}",
                "journey.time of calls <= 9m | journey.time of calls is never known: it needs contacts that begin a journey over stages there; name the contact type whose contacts go on, or take stage.time",
                "fcr of centre >= 80 % | fcr of centre is never known: it needs matters that may stay unsolved; write the share that is solved, as solved: 80 %",
                "no-show of calls <= 9 % | no-show of calls is never known: it needs appointments there; write them, as arrivals: {appointments: 20m}",
                "allocation.breach of core <= 9 % | allocation.breach of core is never known: it needs an allocation limit there; write one, as allocation: {limit: 10m}",
                "quota-attainment of core-1 >= 9 % | quota-attainment of core-1 is never known: it needs a quota there; write one, as quota: 60/day",
                "utilisation of core-1 <= 80 % | utilisation of core-1 is never known: it needs shifts there; name the group",
                "shrinkage.late of core-1 <= 9 % | shrinkage.late of core-1 is never known: it needs shifts there; name the group",
                "adherence of core-1 >= 90 % | adherence of core-1 is never known: it needs shifts there; name the group",
                "absence-rate of core <= 9 % | absence-rate of core is never known: it needs shifts, or a head count of which a share is absent there; give the group a shift, or write shrinkage: {absence: 6 %}",
                "breaks.delay of centre <= 3m | breaks.delay of centre is never known: it needs breaks; give the people's shifts breaks, as breaks: [15m at 10:00]",
                "labour.stretches of core <= 1 | labour.stretches of core is never known: it needs a law with longest-stretch there; write it, as labour: {longest-stretch: 4h, least-break: 15m, rest-between-shifts: 11h}",
                "labour.rests of core <= 1 | labour.rests of core is never known: it needs a law with rest-between-shifts there; write it, as labour: {longest-stretch: 4h, least-break: 15m, rest-between-shifts: 11h}",
                "idle-after-quota of core <= 9 % | idle-after-quota of core is never known: it needs a quota there; write one, as quota: 60/day",
                "cost of centre <= 100 | cost of centre is never known: it needs the cost of an hour; write it in each group, as cost: 24/h",
            })
    void targetOnWhatIsNeverCounted_isRefused(String target, String expected) {
        assertThat(problems(target)).containsExactly("--set targets targets[1]: " + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "breaks.due of core <= 3 | breaks.due of core is always 0: it needs breaks there; give the people's shifts breaks, as breaks: [15m at 10:00]",
                "retries of calls <= 3 | retries of calls is always 0: it needs customers who try again there; write who does, as retry: {share: 50 %, after: 10m}",
                "repeats of centre <= 3 | repeats of centre is always 0: it needs matters that come back unsolved; write how many, as repeat: {share: 50 %, after: 1 day}",
                "transfers of calls <= 3 | transfers of calls is always 0: it needs contacts that are handed on there; write to which stage, as next: {approval: 20 %}",
                "callbacks of calls <= 3 | callbacks of calls is always 0: it needs an allocation limit at which the rest is called back there; write it, as allocation: {limit: 10m, then: call-back}",
                "dropped of calls <= 3 | dropped of calls is always 0: it needs a list of customers to call there; take abandoned, or name a contact type of channel outbound",
                "booked of centre >= 3 | booked of centre is always 0: it needs appointments; write them, as arrivals: {appointments: 20m}",
            })
    void targetOnACountThatIsAlwaysNothing_isDoubtful(String target, String expected) {
        assertThat(problems(target)).containsExactly("--set targets targets[1]: warning: " + expected);
    }

    /** No number of replications would ever be enough. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "on-time of calls within 1pp | on-time of calls is never known: it needs a deadline there; take service-level where customers are on the line, or write a deadline where they aren't, as deadline: 4h",
                "backlog of calls within 5 % | backlog of calls is never known: it needs work that can be done later there; take queue.mean",
                "service-level (all) of mails within 1pp | service-level of mails is never known: it needs customers on the line there; take on-time with a deadline, or wait.p90",
                "journey.time within 5s | journey.time of centre is never known: it needs contacts that begin a journey over stages; name the contact type whose contacts go on, or take stage.time",
                "utilisation of core-1 within 1pp | utilisation of core-1 is never known: it needs shifts there; name the group",
                "dropped of calls within 5 % | dropped of calls is always 0: it needs a list of customers to call there; take abandoned, or name a contact type of channel outbound",
            })
    void precisionOfWhatIsNeverCounted_isRefused(String demand, String expected) {
        assertThat(problemsOf("run.replications=until " + demand))
                .containsExactly("--set run.replications: " + expected);
    }

    /** An interval without width is narrow enough. */
    @Test
    void precisionOfACountThatIsAlwaysNothing_isDoubtful() {
        assertThat(problemsOf("run.replications=until booked within 2"))
                .containsExactly("--set run.replications: warning: booked of centre is always 0: it needs appointments;"
                        + " write them, as arrivals: {appointments: 20m}");
    }

    /** The precision stands in a list, and its place there is told; the one before it can be had. */
    @Test
    void precisionOfWhatIsNeverCounted_isToldAtItsPlace() {
        assertThat(problemsOf("run.replications={until: [asa within 5 %, no-show within 1pp]}"))
                .containsExactly("--set run.replications run.replications.until[2]: no-show of centre is never known:"
                        + " it needs appointments; write them, as arrivals: {appointments: 20m}");
    }

    @Test
    void precisionOfATypeThatCannotBeRead_isNotRefusedForThat() {
        assertThat(problemsOf("contacts.mails.deadline=soon", "run.replications=until on-time of mails within 1pp"))
                .containsExactly("--set contacts.mails.deadline: a duration like 4m30s is expected, was \"soon\"");
    }

    /** What could bring the deadline can't be read: whether there is one isn't known. */
    @Test
    void targetOnATypeThatCannotBeRead_isNotRefusedForThat() {
        assertThat(problemsOf("contacts.mails.deadline=soon", "targets=[on-time of mails >= 80 %]"))
                .containsExactly("--set contacts.mails.deadline: a duration like 4m30s is expected, was \"soon\"");
    }

    /** What is refused is unknown after a simulation, and what isn't refused is known, but for what may not happen. */
    @ParameterizedTest
    @ValueSource(strings = {"desk.yaml", "all.yaml"})
    void whatIsRefused_isWhatASimulationDoesNotTell(String file) {
        ScenarioSpec spec = ScenarioReader.read(files, file, List.of()).spec().orElseThrow();
        Model model = Compiler.compile(spec).model();
        Kpis kpis = Kpis.of(Replications.run(model, new Plan(1, 5, 1), Progress.NONE));
        List<String> refusedButKnown = new ArrayList<>();
        Set<String> unknownButNotRefused = new TreeSet<>();
        for (Kpi kpi : Catalogue.all()) {
            for (Scope.Kind kind : kpi.scopes()) {
                for (Scope scope : Scope.all(model, kind)) {
                    boolean refused = !Needs.counted(kpi)
                            && Needs.missing(spec, kpi, kind, scope.name()).isPresent();
                    boolean known = kpi.formulas(kind).stream()
                            .map(Formula::key)
                            .anyMatch(formula ->
                                    kpis.estimate(kpi, formula, scope).isPresent());
                    if (refused && known) {
                        refusedButKnown.add(kpi.key() + " of " + scope.name());
                    }
                    if (!refused && !known) {
                        unknownButNotRefused.add(kpi.key() + " of " + scope.name());
                    }
                }
            }
        }

        assertThat(refusedButKnown).isEmpty();
        // whether Erlang's formula can ask for agents depends on more than one part, and of a stage nobody expects
        // anything
        unknownButNotRefused.removeIf(name -> name.startsWith("staffing-vs-forecast of "));
        unknownButNotRefused.remove("forecast-bias of check");
        assertThat(unknownButNotRefused).isEmpty();
    }

    @Test
    void everyNeed_isOfAKpiThatThereIs() {
        assertThat(Needs.keys()).allMatch(key -> Catalogue.find(key).isPresent());
    }

    private List<String> problems(String target) {
        return problemsOf("targets=[" + target + "]");
    }

    private List<String> problemsOf(String... overrides) {
        return ScenarioReader.read(files, "desk.yaml", List.of(overrides)).problems().stream()
                .map(Problem::toString)
                .toList();
    }
}
