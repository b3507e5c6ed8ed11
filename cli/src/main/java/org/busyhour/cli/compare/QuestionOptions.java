package org.busyhour.cli.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.kpi.Catalogue;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.model.Model;
import org.busyhour.scenarios.language.source.Suggestion;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.studies.compare.Margin;
import org.busyhour.studies.compare.Question;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say what is compared. */
public final class QuestionOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--kpi",
            paramLabel = "KEY",
            split = ",",
            description = "Compare these KPIs, as service-level,asa (default: what customers feel, and cost).")
    private List<String> keys = List.of();

    @Option(
            names = "--of",
            paramLabel = "NAME",
            description = "Only of this: centre, a type, a group or an agent (default: centre, types, groups).")
    private @Nullable String of;

    @Option(
            names = "--margin",
            paramLabel = "M",
            split = ",",
            description =
                    "What is too little to matter: 1pp, 5s or \"2 %%\" of the base; tells what is shown to be within.")
    private List<Margin> margins = List.of();

    /**
     * Returns what is compared.
     *
     * @param base what it is compared with
     * @return the question
     * @throws ParameterException if a KPI or a name isn't known there, or if the KPI can't be compared
     */
    public Question question(Model base) {
        Optional<Scope> scope = Optional.ofNullable(of).map(name -> scope(base, name));
        List<Kpi> kpis = keys.isEmpty()
                ? Question.USUAL
                : keys.stream().map(key -> kpi(key.strip(), scope)).toList();
        return new Question(kpis, scope.map(Scope::name), margins);
    }

    private Kpi kpi(String key, Optional<Scope> scope) {
        Kpi kpi = Catalogue.find(key)
                .orElseThrow(() -> wrong("no KPI is called " + Visible.quoted(key) + "; "
                        + Suggestion.hint(
                                key, Catalogue.all().stream().map(Kpi::key).toList(), "there are")));
        boolean known = scope.map(s -> kpi.hasSeries(s.kind()))
                .orElseGet(() -> kpi.scopes().stream().anyMatch(kpi::hasSeries));
        if (!known) {
            throw wrong(key
                    + (kpi.scopes().stream().anyMatch(kpi::hasSeries)
                            ? " isn't known of " + scope.map(Scope::name).orElse("")
                            : " is no mean over days, so that chance in its difference can't be told"
                                    + "; wait.mean and service-level can be compared"));
        }
        return kpi;
    }

    private Scope scope(Model base, String name) {
        return Scope.find(base, name)
                .orElseThrow(() -> wrong("the base has no contact type, group or agent " + Visible.quoted(name) + "; "
                        + Suggestion.hint(name, names(base), "there are")));
    }

    private static List<String> names(Model base) {
        return List.of(Scope.Kind.CENTRE, Scope.Kind.TYPE, Scope.Kind.GROUP).stream()
                .flatMap(kind -> Scope.all(base, kind).stream())
                .map(Scope::name)
                .toList();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /**
     * Returns those of these options that were given.
     *
     * @return words as they would be typed, not yet quoted for a shell
     */
    public List<String> typed() {
        List<String> words = new ArrayList<>();
        if (!keys.isEmpty()) {
            words.add("--kpi");
            words.add(String.join(",", keys));
        }
        if (of != null) {
            words.add("--of");
            words.add(of);
        }
        margins.forEach(margin -> words.addAll(List.of("--margin", margin.text())));
        return List.copyOf(words);
    }
}
