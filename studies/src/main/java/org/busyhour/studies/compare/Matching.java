package org.busyhour.studies.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.model.Model;

/**
 * What two centres have in common, by name: the centre itself, contact types, groups.
 *
 * @param pairs what both have, in the order of the base
 * @param onlyInBase what the what-if lacks
 * @param onlyInWhatIf what the base lacks
 */
public record Matching(List<Pair> pairs, List<Scope> onlyInBase, List<Scope> onlyInWhatIf) {
    /** Copies the lists. */
    public Matching {
        pairs = List.copyOf(pairs);
        onlyInBase = List.copyOf(onlyInBase);
        onlyInWhatIf = List.copyOf(onlyInWhatIf);
    }

    /**
     * The same thing in two centres.
     *
     * @param base as the base counts it
     * @param whatIf as the what-if counts it
     */
    public record Pair(Scope base, Scope whatIf) {}

    /**
     * Matches two centres.
     *
     * @param base the one
     * @param whatIf the other
     * @param of the name of the only thing to look at; absent: the centre, every type and every group
     * @return what they have in common
     */
    public static Matching of(Model base, Model whatIf, Optional<String> of) {
        List<Scope> here = scopes(base, of);
        List<Scope> there = scopes(whatIf, of);
        List<Pair> pairs = here.stream()
                .flatMap(scope -> find(scope, there).map(other -> new Pair(scope, other)).stream())
                .toList();
        return new Matching(pairs, lacking(here, there), lacking(there, here));
    }

    private static List<Scope> scopes(Model model, Optional<String> of) {
        return of.map(name -> Scope.find(model, name).stream().toList())
                .orElseGet(() -> Stream.of(Scope.Kind.CENTRE, Scope.Kind.TYPE, Scope.Kind.GROUP)
                        .flatMap(kind -> Scope.all(model, kind).stream())
                        .toList());
    }

    private static Optional<Scope> find(Scope scope, List<Scope> there) {
        return there.stream()
                .filter(other -> other.kind() == scope.kind() && other.name().equals(scope.name()))
                .findFirst();
    }

    private static List<Scope> lacking(List<Scope> here, List<Scope> there) {
        return here.stream().filter(scope -> find(scope, there).isEmpty()).toList();
    }
}
