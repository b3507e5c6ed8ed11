package org.busyhour.engine.centre.routing;

import java.util.List;
import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.centre.state.Extra;
import org.busyhour.engine.centre.state.Lines;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.Claim;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Routing;

/**
 * Which of two waiting contacts goes first for an agent of a group: by the scopes in their order, then by the order.
 */
final class Urgency {
    private final Lines lines;
    private final Contacts contacts;
    private final Reach reach;
    private final Routing.ContactScope[] scopes;
    private final Routing.ContactOrder order;
    private final double[] weights;
    private final int[] targets;
    private final int[] agents;

    Urgency(Model model, Lines lines, Contacts contacts, Reach reach) {
        this.lines = lines;
        this.contacts = contacts;
        this.reach = reach;
        scopes = model.routing().contactScopes().toArray(Routing.ContactScope[]::new);
        order = model.routing().contactOrder();
        List<Claim> claims = model.types().stream().map(type -> type.claim()).toList();
        weights = claims.stream().mapToDouble(Claim::weight).toArray();
        targets = claims.stream().mapToInt(Claim::queueTarget).toArray();
        agents = new int[weights.length];
        for (AgentGroup group : model.groups()) {
            group.skills()
                    .forEach(skill -> agents[skill.type()] += group.staffing().agents());
        }
    }

    /**
     * Tells whether an offer goes before the best of the lines before it, which the group prefers where nothing else
     * decides.
     */
    boolean before(int group, int offer, int best, long now) {
        int scoped = scopes.length == 0 ? 0 : byScopes(group, offer, best);
        return scoped < 0 || (scoped == 0 && byOrder(offer, best, now) < 0);
    }

    /** Compares two by the scopes alone; less than 0 if the offer goes before the best of the lines before it. */
    int byScopes(int group, int offer, int best) {
        for (Routing.ContactScope scope : scopes) {
            int difference = byScope(scope, group, offer, best);
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private int byScope(Routing.ContactScope scope, int group, int offer, int best) {
        return switch (scope) {
            case ALL -> 0;
            case PRIORITY ->
                Long.compare(contacts.get(offer, Contacts.PRIORITY), contacts.get(best, Contacts.PRIORITY));
            // Lines are looked at in the order of the group's preference.
            case PREFERENCE -> contacts.type(offer) == contacts.type(best) ? 0 : 1;
            case LOCAL ->
                Boolean.compare(reach.local(contacts.type(best), group), reach.local(contacts.type(offer), group));
        };
    }

    private int byOrder(int offer, int best, long now) {
        int decided = switch (order) {
            case LAST_COME -> Long.compare(entered(best), entered(offer));
            case EARLIEST_DEADLINE -> Long.compare(due(offer), due(best));
            case WEIGHTED_WAIT -> Double.compare(weighted(best, now), weighted(offer, now));
            case SMALLEST_SLACK -> bySlack(offer, best, now);
            case RATIO_TO_TARGET -> Long.compare(queue(best) * target(offer), queue(offer) * target(best));
            case LONGEST_QUEUE -> Long.compare(queue(best), queue(offer));
            case FEWEST_AGENTS -> Integer.compare(agents[contacts.type(offer)], agents[contacts.type(best)]);
            default -> 0;
        };
        return decided == 0 ? Long.compare(entered(offer), entered(best)) : decided;
    }

    /** Who can still be answered in time goes before who can't. */
    private int bySlack(int offer, int best, long now) {
        boolean late = due(offer) < now;
        boolean other = due(best) < now;
        return late || other ? Boolean.compare(late, other) : Long.compare(due(offer), due(best));
    }

    private long entered(int slot) {
        return contacts.get(slot, Contacts.ENTERED);
    }

    private long due(int slot) {
        return contacts.extra(slot, Extra.DUE);
    }

    private double weighted(int slot, long now) {
        return weights[contacts.type(slot)] * (now - entered(slot));
    }

    private long queue(int slot) {
        return lines.waitingOfType(contacts.type(slot));
    }

    private long target(int slot) {
        return targets[contacts.type(slot)];
    }
}
