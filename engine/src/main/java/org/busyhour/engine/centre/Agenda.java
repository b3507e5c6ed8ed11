package org.busyhour.engine.centre;

import java.util.List;
import org.busyhour.engine.centre.routing.GroupSet;
import org.busyhour.engine.centre.staffing.Roster;
import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.kernel.EventList;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.Observer;
import org.jspecify.annotations.Nullable;

/**
 * What happens at instants known beforehand: entries of the roster, then incidents, then the hours of lists, then rules
 * and whom they call, then the timers of contacts, in this order of places in the plan.
 */
final class Agenda {
    private final Centre centre;
    private final Contacts contacts;
    private final Staff staff;
    private final WaitingRoom room;
    private final Finder finder;
    private final Closing closing;
    private final Desks desks;
    private final List<Roster.Entry> entries;
    private final int firstIncident;
    private final int firstHours;
    private final int firstRule;
    private final int firstTimer;
    private Observer observer;

    /**
     * Those who have things to do at certain instants.
     *
     * @param front where contacts are before they enter the queue
     * @param offers who takes messages and calls back
     * @param lists who calls customers on lists
     * @param incidents what goes wrong
     * @param rules what is done when something happens
     */
    record Desks(
            @Nullable FrontDesk front,
            @Nullable OfferDesk offers,
            @Nullable DiallingDesk lists,
            @Nullable IncidentDesk incidents,
            @Nullable RuleDesk rules) {}

    @SuppressWarnings("NullAway.Init") // the observer comes with reset
    Agenda(
            Centre centre,
            Model model,
            Roster roster,
            Staff staff,
            WaitingRoom room,
            Finder finder,
            Closing closing,
            Desks desks) {
        this.centre = centre;
        contacts = centre.contacts();
        this.staff = staff;
        this.room = room;
        this.finder = finder;
        this.closing = closing;
        this.desks = desks;
        entries = roster.entries();
        firstIncident = roster.count();
        firstHours = firstIncident + model.incidents().size();
        firstRule = firstHours + DiallingDesk.hours(model);
        firstTimer = centre.firstTimer();
    }

    void reset(Observer listener) {
        observer = listener;
    }

    /** Plans the entries of the roster. */
    void schedule(EventList plan) {
        for (int i = 0; i < entries.size(); i++) {
            Roster.Entry entry = entries.get(i);
            boolean stop = entry.what() == Roster.What.STOP;
            plan.schedule(i, entry.time(), stop ? Kind.TIMER : entry.rises() ? Kind.COMES : Kind.GOES);
        }
    }

    /** The time of something has come; tells whether it is the end of all. */
    boolean comes(int id, int kind, long now) {
        if (id >= firstTimer) {
            timerRings(id - firstTimer, kind, now);
            return false;
        }
        if (desks.rules != null && id >= firstRule) {
            desks.rules.comes(id, kind, now);
            return false;
        }
        if (desks.lists != null && id >= firstHours) {
            desks.lists.changeHours(id, now);
            return false;
        }
        if (desks.incidents != null && id >= firstIncident) {
            desks.incidents.happens(id - firstIncident, now);
            return false;
        }
        if (id >= entries.size()) {
            staff.attendance().comesUnplanned(id, now);
            return false;
        }
        return happens(entries.get(id), now);
    }

    private boolean happens(Roster.Entry entry, long now) {
        switch (entry.what()) {
            case CLOSE -> closing.close(entry.value() > 0, now);
            case OPEN -> closing.open(now);
            case STOP -> stop(now);
            case END -> leaveOpen(now);
            default -> staff.attendance().planned(entry, now);
        }
        return entry.what() == Roster.What.STOP;
    }

    private void timerRings(int slot, int kind, long now) {
        if (kind == Kind.ARRIVES) {
            arrives(slot, now);
        } else if ((int) contacts.get(slot, Contacts.HOLDER) >= 0) {
            timerOfHandling(slot, now);
        } else {
            delayPassed(slot, now);
        }
    }

    private void arrives(int slot, long now) {
        if (desks.front != null && desks.front.holds(slot)) {
            desks.front.passed(slot, centre.row(), now);
        } else if (desks.lists != null && desks.lists.holds(slot)) {
            desks.lists.due(slot, now);
        } else if (desks.offers == null || !desks.offers.due(slot, now)) {
            centre.arriveAgain(slot, now);
        }
    }

    private void timerOfHandling(int slot, long now) {
        Chats chats = staff.chats();
        if (chats != null && chats.isChat(contacts.type(slot))) {
            chats.customerWrites(slot, now);
        } else {
            observer.warned(now, slot, (int) contacts.get(slot, Contacts.HOLDER));
        }
    }

    private void delayPassed(int slot, long now) {
        GroupSet groups = room.delayPassed(slot);
        if (centre.keeps(slot) || !finder.further(slot, groups, now)) {
            room.awaitNextDelay(slot);
        }
    }

    /** The simulated time is over for what can be done later. */
    private void leaveOpen(long now) {
        if (desks.lists != null) {
            desks.lists.leaveOpen(now);
        }
        closing.leaveOpen(now);
    }

    private void stop(long now) {
        if (desks.rules != null) {
            desks.rules.endAll(now);
        }
        if (desks.lists != null) {
            desks.lists.stop(now);
        }
        closing.stop(now);
    }
}
