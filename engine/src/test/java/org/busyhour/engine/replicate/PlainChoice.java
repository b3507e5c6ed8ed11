package org.busyhour.engine.replicate;

import java.util.Comparator;
import java.util.List;
import org.busyhour.engine.model.Claim;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.model.Skill;
import org.jspecify.annotations.Nullable;

/** Which of those who wait in a {@link PlainCentre} an agent takes. */
final class PlainChoice {
    private final PlainCentre centre;
    private final Routing routing;
    private final List<Integer> preference;
    private final int group;

    private PlainChoice(PlainCentre centre, int group) {
        this.centre = centre;
        this.group = group;
        routing = centre.model.routing();
        preference = centre.model.groups().get(group).skills().stream()
                .map(Skill::type)
                .toList();
    }

    static @Nullable PlainContact of(PlainCentre centre, PlainAgent agent) {
        int group = agent.group;
        long others = centre.staff().idleBeside(agent);
        PlainChoice choice = new PlainChoice(centre, group);
        List<PlainContact> eligible = centre.waiting.stream()
                .filter(c -> centre.mayTake(group, c))
                .filter(c -> others + 1 > centre.kept(group, c.type))
                .toList();
        PlainContact best = eligible.stream()
                .filter(c -> choice.offered(eligible, c))
                .min(choice.order())
                .orElse(null);
        return best == null ? null : choice.headOfQueue(eligible, best);
    }

    /** By deadlines, of a type (and an urgency) only the first in time goes, or else the first of all. */
    private boolean offered(List<PlainContact> eligible, PlainContact contact) {
        return !routing.byDue()
                || eligible.stream()
                        .filter(c -> c.type == contact.type && c.part == contact.part && urgency(c) == urgency(contact))
                        .min(Comparator.comparing(this::late)
                                .thenComparingLong((PlainContact c) -> c.due)
                                .thenComparingInt(centre.waiting::indexOf))
                        .filter(c -> c == contact)
                        .isPresent();
    }

    private boolean late(PlainContact contact) {
        return routing.contactOrder() == Routing.ContactOrder.SMALLEST_SLACK && contact.due < centre.events.now();
    }

    /** The most urgent part of the same type, the first of these, unless it is less urgent than what was chosen. */
    private PlainContact headOfQueue(List<PlainContact> eligible, PlainContact best) {
        return eligible.stream()
                .filter(c -> c.part && c.type == best.type)
                .min(Comparator.comparingInt(this::urgency)
                        .thenComparingLong(c -> routing.byDue() ? c.due : 0)
                        .thenComparingInt(centre.waiting::indexOf))
                .filter(part -> urgency(part) <= urgency(best))
                .orElse(best);
    }

    private Comparator<PlainContact> order() {
        boolean lastCome = routing.contactOrder() == Routing.ContactOrder.LAST_COME;
        Comparator<PlainContact> byWait = Comparator.comparingLong(c -> lastCome ? -c.entered : c.entered);
        Comparator<PlainContact> byPlace =
                Comparator.comparingInt(c -> (lastCome ? -1 : 1) * centre.waiting.indexOf(c));
        Comparator<PlainContact> scoped = Comparator.comparingInt(c -> 0);
        for (Routing.ContactScope scope : routing.contactScopes()) {
            scoped = scoped.thenComparingInt(c -> scoped(scope, c));
        }
        return scoped.thenComparingDouble(this::byOrder)
                .thenComparing(byWait)
                .thenComparingInt(this::rank)
                .thenComparing(byPlace);
    }

    private int scoped(Routing.ContactScope scope, PlainContact contact) {
        return switch (scope) {
            case ALL -> 0;
            case PRIORITY -> contact.priority;
            case PREFERENCE -> rank(contact);
            case LOCAL -> centre.local(contact.type, group) ? 0 : 1;
        };
    }

    /** The lower, the sooner. */
    private double byOrder(PlainContact contact) {
        Claim claim = centre.model.types().get(contact.type).claim();
        double queue =
                centre.waiting.stream().filter(c -> c.type == contact.type).count();
        return switch (routing.contactOrder()) {
            case WEIGHTED_WAIT -> -claim.weight() * (centre.events.now() - contact.entered);
            case RATIO_TO_TARGET -> -queue / claim.queueTarget();
            case LONGEST_QUEUE -> -queue;
            case EARLIEST_DEADLINE -> contact.due;
            case SMALLEST_SLACK -> late(contact) ? Double.POSITIVE_INFINITY : contact.due;
            case FEWEST_AGENTS ->
                centre.model.groups().stream()
                        .filter(g -> g.skills().stream().anyMatch(s -> s.type() == contact.type))
                        .mapToInt(g -> g.staffing().agents())
                        .sum();
            default -> 0;
        };
    }

    private int urgency(PlainContact contact) {
        return routing.uses(Routing.ContactScope.PRIORITY) ? contact.priority : 0;
    }

    /** The place of a type in the group's preference; what was sent to the group without a skill for it comes first. */
    private int rank(PlainContact contact) {
        int place = preference.indexOf(contact.type);
        return place < 0 ? contact.type - centre.model.types().size() : place;
    }
}
