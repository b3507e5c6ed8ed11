package org.busyhour.engine.kpi;

import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Model;

/**
 * The part of a centre whose customers wait on the line: without lists of customers to call and deferred work, and
 * without the groups that do nothing else.
 *
 * <p>It is the sum over contact types and over groups, made in each replication by itself, so that its values have
 * intervals like all others. What is planned, what is left at the end and what several agents do together stays that of
 * the whole centre.
 */
public final class OnTheLine {
    private static final Scope PART = new Scope(Scope.Kind.CENTRE, 1, "on the line");

    private OnTheLine() {}

    /**
     * Returns the scope of this part, to ask {@link Kpis} for.
     *
     * @param model the centre
     * @return the scope; the whole centre where that is the same, and where nobody waits on the line
     */
    public static Scope of(Model model) {
        return isPart(model) ? PART : Scope.CENTRE;
    }

    /**
     * Tells whether a contact type is of this part.
     *
     * @param model the centre
     * @param type the place of the type
     * @return whether its customers wait on the line; always, where nobody's do
     */
    public static boolean has(Model model, int type) {
        return !isPart(model) || !model.types().get(type).deferred();
    }

    /**
     * Tells whether groups are left out too.
     *
     * @param model the centre
     * @return whether somebody waits on the line and a group takes lists and deferred work only
     */
    public static boolean leavesOutGroups(Model model) {
        return isPart(model) && model.groups().stream().anyMatch(group -> !takes(model, group));
    }

    static boolean is(Scope scope) {
        return scope.kind() == Scope.Kind.CENTRE && scope.index() == PART.index();
    }

    /** Whether a group takes any contacts of this part; one without skills is taken to. */
    static boolean takes(Model model, AgentGroup group) {
        return group.skills().isEmpty()
                || group.skills().stream()
                        .anyMatch(skill -> !model.types().get(skill.type()).deferred());
    }

    private static boolean isPart(Model model) {
        return model.types().stream().anyMatch(ContactType::deferred)
                && model.types().stream().anyMatch(type -> !type.deferred() && !type.stage());
    }
}
