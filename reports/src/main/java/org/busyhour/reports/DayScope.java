package org.busyhour.reports;

import java.util.ArrayList;
import java.util.List;
import org.busyhour.engine.kpi.OnTheLine;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.model.Model;

/**
 * Whose contacts tables and charts over the day count: of a centre those who wait on the line. The records of a list
 * and mails come at an hour that says nothing of when they are worked on.
 *
 * @param model the centre
 */
public record DayScope(Model model) {
    /**
     * Returns what to ask KPIs of contacts for.
     *
     * @return the centre, or the part of it whose customers wait on the line
     */
    public Scope contacts() {
        return OnTheLine.of(model);
    }

    /**
     * Returns the types whose contacts count.
     *
     * @return their scopes in the order of the model, stages among them
     */
    public List<Scope> types() {
        return Scope.all(model, Scope.Kind.TYPE).stream()
                .filter(type -> OnTheLine.has(model, type.index()))
                .toList();
    }

    /**
     * Returns what to ask Erlang's formula for.
     *
     * @return the only type that waits on the line; the centre where there are several, and where everything counts
     */
    public Scope erlang() {
        boolean alone = !contacts().equals(Scope.CENTRE) && types().size() == 1;
        return alone ? types().get(0) : Scope.CENTRE;
    }

    /**
     * Tells whether lists count since nobody waits on the line: their records come all at once, so that a line over the
     * day would show only when.
     *
     * @return whether there are such
     */
    public boolean countsLists() {
        return types().stream()
                .anyMatch(type -> model.types().get(type.index()).channel().outbound());
    }

    /**
     * Names what doesn't count.
     *
     * @return for instance {@code ; without deferred work}, to be put behind a definition; empty where everything
     *     counts
     */
    public String without() {
        List<String> names = leftOut("lists");
        return names.isEmpty() ? "" : "; without " + String.join(" and ", names);
    }

    /**
     * Says what doesn't count, as a sentence behind others.
     *
     * @return for instance {@code Without deferred work.}; empty where everything counts
     */
    public String sentence() {
        String clause = without();
        return clause.isEmpty() ? "" : " W" + clause.substring(3) + ".";
    }

    /**
     * Says what doesn't count.
     *
     * @return a sentence; empty where everything counts
     */
    public String note() {
        List<String> names = leftOut("lists of customers to call");
        return names.isEmpty()
                ? ""
                : "Contacts are those on the line, without " + String.join(" and ", names)
                        + "; occupancy counts all work.";
    }

    private List<String> leftOut(String lists) {
        List<String> names = new ArrayList<>();
        if (leavesOut(KindOfType.LIST)) {
            names.add(lists);
        }
        if (leavesOut(KindOfType.DEFERRED)) {
            names.add("deferred work");
        }
        return names;
    }

    private boolean leavesOut(KindOfType kind) {
        return kind.scopes(model).stream().anyMatch(type -> !OnTheLine.has(model, type.index()));
    }
}
