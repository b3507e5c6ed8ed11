package org.busyhour.engine.centre;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.busyhour.engine.centre.routing.ContactChoice;
import org.busyhour.engine.centre.routing.GroupSet;
import org.busyhour.engine.centre.staffing.Roster;
import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.kernel.EventList;
import org.busyhour.engine.model.AgentNames;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.observe.AgentState;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.random.Purpose;
import org.busyhour.engine.random.Streams;
import org.jspecify.annotations.Nullable;

/**
 * The agents' side of a centre: who is free, and which contact an agent takes next. {@link Attendance} has who is
 * there.
 */
final class Staff {
    private final Model model;
    private final Centre centre;
    private final EventList work;
    private final Agents agents;
    private final List<String> names;
    private final Speeds speeds;
    private final FreeAgents free;
    private final Attendance attendance;
    private final Pauses pauses;
    private final @Nullable Interruptions interruptions;
    private final @Nullable Chats chats;
    private final @Nullable TeamDesk teams;
    private final @Nullable BesideContacts beside;
    private final AgentDraw draw;
    private final SeveralInHand severalInHand;
    /** Whether no agent ever has more than one contact in hand. */
    private final boolean oneInHand;
    /** Whether the model uses anything that gives a free agent more to do than what waits in lines. */
    private final boolean morePlans;

    private ContactChoice choice;
    private Observer observer;

    @SuppressWarnings("NullAway.Init") // choice and observer come with reset, before any event
    Staff(Model model, Roster roster, Centre centre, EventList work, EventList plan) {
        this.model = model;
        this.centre = centre;
        this.work = work;
        agents = new Agents(model);
        attendance = new Attendance(model, roster, centre, this, new Attendance.Events(work, plan), agents);
        pauses = attendance.pauses();
        Abilities abilities = Abilities.of(model, agents);
        speeds = new Speeds(model, agents, abilities);
        free = new FreeAgents(model, centre, agents, attendance, speeds);
        names = AgentNames.of(model);
        chats = Chats.of(model, centre, agents, abilities, new Attendance.Events(work, plan));
        interruptions = Interruptions.of(model, centre, agents, work, plan, chats);
        draw = new AgentDraw(model, centre.contacts());
        teams = TeamDesk.of(model, centre, agents, this, draw);
        beside = BesideContacts.of(
                model,
                agents,
                pauses,
                new BesideContacts.Desks(
                        abilities,
                        SideWork.of(model, this, agents, work),
                        ApprovalDesk.of(model, centre, agents, this, work)));
        morePlans = teams != null
                || interruptions != null
                || model.types().stream().anyMatch(type -> type.channel().outbound());
        oneInHand = chats == null && interruptions == null;
        severalInHand = new SeveralInHand(centre, this, agents);
    }

    void reset(Streams streams, Observer listener) {
        observer = listener;
        agents.clear();
        free.clear();
        attendance.reset(streams, listener);
        if (beside != null) {
            beside.reset(streams, listener);
        }
        if (interruptions != null) {
            interruptions.reset(listener);
        }
        if (chats != null) {
            chats.reset(streams, listener);
        }
        draw.reset(streams);
        if (teams != null) {
            teams.reset(listener);
        }
        List<Long> addresses = new ArrayList<>();
        if (model.routing().contactOrder() == Routing.ContactOrder.RANDOM) {
            names.forEach(name -> addresses.add(streams.address(Purpose.CONTACT_CHOICE, name)));
        }
        choice = new ContactChoice(model, centre.lines(), centre.contacts(), free.surroundings(), addresses);
        free.reach().keep();
    }

    @Nullable
    Interruptions interruptions() {
        return interruptions;
    }

    @Nullable
    Chats chats() {
        return chats;
    }

    SeveralInHand severalInHand() {
        return severalInHand;
    }

    @Nullable
    TeamDesk teams() {
        return teams;
    }

    @Nullable
    ApprovalDesk approvals() {
        return beside == null ? null : beside.approvals();
    }

    /** Who is available, and may be found by a contact. */
    FreeAgents free() {
        return free;
    }

    /** Where contacts draw from when they choose among agents. */
    AgentDraw draw() {
        return draw;
    }

    /** Somebody comes to work or leaves it, or may take others. */
    void comesOrGoes() {
        if (teams != null) {
            teams.changed();
        }
    }

    Attendance attendance() {
        return attendance;
    }

    /** Tells whether nobody is at work or will come who could still take a contact that waits. */
    boolean nobodyLeft(boolean opensAgain) {
        SideWork sideWork = sideWork();
        return (sideWork == null ? work.isEmpty() : sideWork.nobodyElseWorks())
                && (opensAgain || !attendance.moreToCome())
                && (chats == null || !chats.anybodyChatting())
                && IntStream.range(0, agents.count()).noneMatch(this::waitsForTheEnd);
    }

    /** Tells whether an agent takes nothing new before the end is over, but may take what waits then. */
    private boolean waitsForTheEnd(int agent) {
        return agents.state(agent) == AgentState.AVAILABLE && agents.heldBack(agent) && mayTakeLater(agent);
    }

    /** Tells whether something waits that an agent may take once nothing stands in the way. */
    boolean mayTakeLater(int agent) {
        return agents.quotaLeft(agent) > 0 && centre.lines().anyFor(agents.group(agent));
    }

    boolean handles(int agent) {
        return agents.state(agent) == AgentState.TALKING && (teams == null || !teams.beside(agent));
    }

    /** How long an agent has worked on the contact in hand. */
    long done(int agent, long now) {
        long spell = now - agents.get(agent, Agents.SINCE);
        int slot = agents.hand(agent);
        return interruptions != null && centre.contacts().apart(slot) ? spell + interruptions.done(slot) : spell;
    }

    /** Since when an agent does what the agent does. */
    long since(int agent) {
        return agents.get(agent, Agents.SINCE);
    }

    /** The speed at which an agent works on a contact that begins now. */
    double speed(int agent, int type) {
        return speeds.of(agent, type);
    }

    @Nullable
    Abilities abilities() {
        return beside == null ? null : beside.abilities();
    }

    /** An agent has been to a training to its end. */
    void trained(int agent, long now) {
        Abilities abilities = abilities();
        if (abilities != null) {
            abilities.train(agent, now);
        }
    }

    @Nullable
    SideWork sideWork() {
        return beside == null ? null : beside.sideWork();
    }

    Agents agents() {
        return agents;
    }

    /** The speed at which the contact in hand is worked on. */
    double pace(int agent, int type) {
        double own = speed(agent, type);
        return teams == null ? own : teams.pace(agent, own);
    }

    /** Nobody comes any more for whom idle agents were kept: they take what waits. */
    void keepNobody(long now) {
        if (free.reach().keeps()) {
            free.reach().keepNobody();
            lookAgain(now);
        }
    }

    /** Lets an idle agent answer a contact that is in no line. */
    void answer(int agent, int slot, long now) {
        free.remove(agent);
        endAvailable(agent, now);
        agents.become(agent, AgentState.TALKING, now);
        take(agent, slot, now);
    }

    /**
     * Lets an idle agent answer a contact that waits; the agent is taken first, since an emptied line lets those go who
     * stayed for it.
     */
    void answerWaiting(int agent, int slot, long now) {
        free.remove(agent);
        endAvailable(agent, now);
        agents.become(agent, AgentState.TALKING, now);
        takeWaiting(agent, slot, true, now);
    }

    /**
     * An agent with nothing in hand takes a contact that waits, or is kept for one that needs several, if that may be.
     */
    void takeWaiting(int agent, int slot, boolean keeping, long now) {
        if (teams != null && teams.needs(slot)) {
            teams.join(agent, slot, keeping, now);
        } else {
            centre.dequeue(slot, now);
            take(agent, slot, now);
        }
    }

    /**
     * Tells whether an agent who works may be given something else: the quota isn't used up, no pause or end is due.
     */
    boolean takesNew(int agent) {
        return agents.get(agent, Agents.QUOTA_LEFT) > 0
                && agents.get(agent, Agents.PAUSES_DUE) == 0
                && (!attendance.mayLeave(agent) || centre.staying());
    }

    /** Takes an agent away from a contact to answer another one, which is in no line. */
    void answerAtOnce(Interruptions by, int agent, int slot, long now) {
        putAside(by, agent, now);
        take(agent, slot, now);
    }

    /** Takes an agent away from a contact to answer another one, which waits. */
    void answerWaitingAtOnce(Interruptions by, int agent, int slot, long now) {
        putAside(by, agent, now);
        centre.dequeue(slot, now);
        take(agent, slot, now);
    }

    /** Takes an agent away from a contact for another one that waits, and that may need several. */
    void layAside(Interruptions by, int agent, int slot, long now) {
        putAside(by, agent, now);
        takeWaiting(agent, slot, false, now);
    }

    private void putAside(Interruptions by, int agent, long now) {
        by.interrupt(agent, now);
        noteHandled(agent, now);
        agents.setHand(agent, Contacts.NONE);
        agents.become(agent, AgentState.TALKING, now);
    }

    /** Takes an idle agent of the groups to begin with a contact of a type; negative if there is none. */
    int takeIdle(GroupSet groups, int slot, long address, long now) {
        int type = centre.contacts().type(slot);
        GroupSet some = centre.live(type) ? groups : groups.only(group -> free.ready(group, type) > 0);
        int agent = free.choose(some, slot, address, now);
        if (agent >= 0) {
            free.remove(agent);
            endAvailable(agent, now);
            agents.become(agent, AgentState.TALKING, now);
        }
        return agent;
    }

    /** Takes an idle agent of a group, whatever the group can do, to look at a contact; negative if there is none. */
    int takeIdle(int group, int slot, long now) {
        int type = centre.contacts().type(slot);
        int agent = free.chooseOf(group, slot, draw.of(slot, type), now);
        if (agent >= 0) {
            free.remove(agent);
            endAvailable(agent, now);
        }
        return agent;
    }

    /** Takes an agent of the groups away from other work for a contact of a type. */
    int takeAway(int type, int[] groups, long now) {
        int agent = interruptions == null ? Contacts.NONE : interruptions.find(type, groups, this);
        if (interruptions != null && agent >= 0) {
            putAside(interruptions, agent, now);
        }
        return agent;
    }

    void noteHandled(int agent, long now) {
        if (beside != null) {
            beside.handled(agent, now);
        }
    }

    void endContact(int agent, long now) {
        noteHandled(agent, now);
        agents.setHand(agent, Contacts.NONE);
        agents.set(agent, Agents.IDLE_SINCE, now);
        goOn(agent, now);
    }

    /** An agent who has nothing in hand goes on with what was laid aside, or looks for something new. */
    void goOn(int agent, long now) {
        if (oneInHand || !severalInHand.goesOn(agent, now)) {
            seek(agent, now);
        }
    }

    /** An agent who has chats open answers another one, which is in no line. */
    void answerBeside(int agent, int slot, long now) {
        agents.add(agent, Agents.QUOTA_LEFT, -1);
        free.answers(agent, slot, now);
        centre.answer(slot, agent, speed(agent, centre.contacts().type(slot)), now);
    }

    /** Returns a chat that waits, for an agent who has one open; or {@link Contacts#NONE}. */
    int chooseChat(int agent, long now) {
        return choice.chooseChat(agent, agents.group(agent), now);
    }

    /** An agent comes back from a pause, or at last to a shift. */
    void comes(int agent, long now) {
        if (agents.state(agent) == AgentState.ABSENT) {
            attendance.shifts().arrive(agent, now);
        } else {
            pauses.end(agent, now);
        }
    }

    /** The simulated time is over: whatever agents do is recorded up to now. */
    void stop(long now) {
        new Ending(centre, this, agents, observer).stop(now);
    }

    /** What a free agent does next: leave, pause, take a contact, or wait for one. */
    void seek(int agent, long now) {
        if (beside != null) {
            beside.refresh(agent, now);
        }
        boolean over = attendance.mayLeave(agent);
        if (over && !centre.staying()) {
            attendance.signOut(agent, now);
            return;
        }
        if (agents.get(agent, Agents.PAUSES_DUE) > 0 && pauses.start(agent, now)) {
            return;
        }
        boolean takes = agents.get(agent, Agents.QUOTA_LEFT) > 0;
        if (beside != null && takes && beside.decides(agent, now)) {
            return;
        }
        if (takes) {
            int slot = choose(agent, over, now);
            if (slot != Contacts.NONE) {
                agents.become(agent, AgentState.TALKING, now);
                takeWaiting(agent, slot, true, now);
                return;
            }
        }
        if (beside != null && beside.begins(agent, over, now)) {
            return;
        }
        agents.become(agent, AgentState.AVAILABLE, now);
        if (agents.get(agent, Agents.QUOTA_LEFT) > 0) {
            free.add(agent, now);
        }
    }

    private int choose(int agent, boolean over, long now) {
        int group = agents.group(agent);
        if (!morePlans) {
            return choice.choose(agent, now, over);
        }
        DiallingDesk lists = centre.lists();
        int called = lists == null ? Contacts.NONE : lists.onTheLine(group);
        if (called != Contacts.NONE) {
            return called;
        }
        if (teams == null) {
            int slot = choice.choose(agent, now, over);
            return interruptions == null || slot == Contacts.NONE ? slot : interruptions.best(slot, group, now);
        }
        teams.shut(agent, true);
        int slot = choice.choose(agent, now, over);
        int chosen = interruptions == null || slot == Contacts.NONE ? slot : interruptions.best(slot, group, now);
        teams.open();
        return chosen;
    }

    /** Lets those who are available take what they left to wait while nobody knew whether they would go. */
    void lookAgain(long now) {
        for (int group = 0; group < agents.groups(); group++) {
            lookAgain(group, now);
        }
    }

    /** Who is free of a group looks for something to do. */
    void lookAgain(int group, long now) {
        for (int agent = agents.first(group); agent < agents.first(group + 1); agent++) {
            if (agents.state(agent) == AgentState.AVAILABLE && agents.get(agent, Agents.QUOTA_LEFT) > 0) {
                choice.idleAsk(true);
                int slot = choose(agent, attendance.mayLeave(agent), now);
                choice.idleAsk(false);
                if (slot != Contacts.NONE) {
                    answerWaiting(agent, slot, now);
                }
            }
        }
    }

    private void take(int agent, int slot, long now) {
        take(agent, slot, speed(agent, centre.contacts().type(slot)), now);
    }

    /** An agent takes a contact that is in no line, and works on it at a speed. */
    void take(int agent, int slot, double speed, long now) {
        agents.setHand(agent, slot);
        agents.add(agent, Agents.QUOTA_LEFT, -1);
        free.answers(agent, slot, now);
        centre.answer(slot, agent, speed, now);
    }

    /** An agent is available no more. */
    void endAvailable(int agent, long now) {
        if (beside != null) {
            beside.available(agent, now);
        }
        long since = agents.get(agent, Agents.SINCE);
        if (now > since) {
            observer.spent(agent, AgentState.AVAILABLE, since, now);
            if (agents.quotaLeft(agent) == 0) {
                observer.idleAfterQuota(agent, since, now);
            }
        }
    }

    /** An agent who waits for a contact, or for nothing any more because of the quota, does something else. */
    void endIdle(int agent, long now) {
        if (agents.get(agent, Agents.QUOTA_LEFT) > 0) {
            free.remove(agent);
        }
        endAvailable(agent, now);
    }
}
