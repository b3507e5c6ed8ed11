package org.busyhour.engine.centre;

import java.util.ArrayList;
import java.util.List;
import org.busyhour.engine.centre.rules.Readings;
import org.busyhour.engine.centre.rules.Rolling;
import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.model.Action;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.AgentState;
import org.jspecify.annotations.Nullable;

/** What rules do to a centre, but for call-ups: begun when they come into force, taken back when they end. */
final class RuleActions {
    private final Model model;
    private final Centre centre;
    private final Staff staff;
    private final WaitingRoom room;
    private final AccessDesk access;
    private final @Nullable OfferDesk offers;
    private final @Nullable FrontDesk front;
    private final @Nullable HurryDesk hurry;
    /** By type: the shares that the rules in force say, in the order in which they came into force. */
    private final List<List<Double>> contained = new ArrayList<>();

    private final @Nullable PauseOrders pauses;

    RuleActions(
            Model model,
            Centre centre,
            Staff staff,
            WaitingRoom room,
            AccessDesk access,
            @Nullable OfferDesk offers,
            @Nullable FrontDesk front,
            @Nullable HurryDesk hurry) {
        this.model = model;
        this.centre = centre;
        this.staff = staff;
        this.room = room;
        this.access = access;
        this.offers = offers;
        this.front = front;
        this.hurry = hurry;
        model.types().forEach(type -> contained.add(new ArrayList<>()));
        pauses = staff.attendance().pauses().orders();
    }

    void reset() {
        access.reset();
        contained.forEach(List::clear);
    }

    /** What rules read off the centre. */
    Readings readings(@Nullable Rolling rolling) {
        return new CentreReadings(model, centre, staff, room, rolling);
    }

    /** A minute is over: notes for each group how many handle contacts and how many are available. */
    void sample(Rolling rolling) {
        Agents agents = staff.agents();
        for (int group = 0; group < agents.groups(); group++) {
            int handling = 0;
            int available = 0;
            for (int agent = agents.first(group); agent < agents.first(group + 1); agent++) {
                AgentState state = agents.state(agent);
                handling += state.handling() ? 1 : 0;
                available += state == AgentState.AVAILABLE ? 1 : 0;
            }
            rolling.sample(group, handling, available);
        }
        rolling.nextMinute();
    }

    /** An action of a rule begins. */
    void begin(int rule, Action action, long now) {
        if (pauses != null && action.changesPauses()) {
            pauses.begin(rule, action, now);
        } else {
            change(action, true, now);
        }
    }

    /** An action of a rule ends. */
    void end(int rule, Action action, long now) {
        if (pauses != null && action.changesPauses()) {
            pauses.end(rule, action);
        } else {
            change(action, false, now);
        }
    }

    private void change(Action action, boolean begins, long now) {
        if (action instanceof Action.Access taken) {
            access.change(taken, begins, now);
        } else if (action instanceof Action.Offers offer && offers != null) {
            offers.byRule(offer.type(), begins);
        } else if (action instanceof Action.Contains bot && front != null) {
            contain(bot, begins);
        } else if (action instanceof Action.Hurry faster && hurry != null) {
            hurry(hurry, faster, begins, now);
        }
    }

    private static void hurry(HurryDesk desk, Action.Hurry faster, boolean begins, long now) {
        if (begins) {
            desk.begin(faster.group(), faster.much(), now);
        } else {
            desk.end(faster.group(), faster.much(), now);
        }
    }

    /** The rule that came into force last, of those that still are, decides; without any the bot does as otherwise. */
    private void contain(Action.Contains bot, boolean begins) {
        List<Double> shares = contained.get(bot.type());
        if (begins) {
            shares.add(bot.share());
        } else {
            shares.remove(shares.lastIndexOf(bot.share()));
        }
        if (front != null) {
            front.contain(bot.type(), shares.isEmpty() ? -1 : shares.get(shares.size() - 1));
        }
    }
}
