package org.busyhour.scenarios.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.busyhour.scenarios.language.source.Place;
import org.busyhour.scenarios.language.source.Suggestion;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.scenarios.language.spec.ArrivalsSpec;
import org.busyhour.scenarios.language.spec.ContactSpec;

/** How recorded contacts fit to the rest. */
final class TraceRules {

    private static final int MOST = 20;

    private TraceRules() {}

    /**
     * Rows of a type that there isn't may be mistyped. They may also be meant for another scenario that reads the same
     * file, so that this is a doubt; it is told once a file and type, and after a great many types only that there are
     * more. Where no row at all fits, that is told already.
     */
    static void types(Case scenario) {
        Set<Place> told = new HashSet<>();
        for (ContactSpec contact : scenario.spec().contacts()) {
            String path = contact.at().path("arrivals.trace");
            if (contact.arrivals() instanceof ArrivalsSpec.Trace trace && !scenario.broken(path)) {
                types(scenario, path, trace, told);
            }
        }
    }

    private static void types(Case scenario, String path, ArrivalsSpec.Trace trace, Set<Place> told) {
        List<String> known = scenario.names("contacts");
        List<ArrivalsSpec.Trace.Other> unknown = trace.others().stream()
                .filter(other -> !known.contains(other.type()) && told.add(other.first()))
                .toList();
        unknown.stream().limit(MOST).forEach(other -> tell(scenario, path, other, known));
        unknown.stream()
                .skip(MOST)
                .limit(1)
                .forEach(other ->
                        scenario.problems().warning(other.first(), path, absent(other) + ", and so on from here", ""));
    }

    private static void tell(Case scenario, String path, ArrivalsSpec.Trace.Other other, List<String> known) {
        String rows = other.rows() == 1 ? "this row is" : other.rows() + " rows, this one first, are";
        scenario.problems()
                .warning(
                        other.first(),
                        path,
                        absent(other) + ": " + rows + " left out",
                        Suggestion.hint(other.type(), known, "there are"));
    }

    private static String absent(ArrivalsSpec.Trace.Other other) {
        return "there is no contact type " + Visible.quoted(other.type());
    }
}
