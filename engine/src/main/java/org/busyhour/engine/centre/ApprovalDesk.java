package org.busyhour.engine.centre;

import java.util.Arrays;
import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.centre.state.Extra;
import org.busyhour.engine.kernel.EventList;
import org.busyhour.engine.model.AllocationRule;
import org.busyhour.engine.model.Approval;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.AgentState;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.observe.Verdict;
import org.busyhour.engine.random.Purpose;
import org.busyhour.engine.random.Sampler;
import org.busyhour.engine.random.Stream;
import org.busyhour.engine.random.Streams;
import org.jspecify.annotations.Nullable;

/**
 * Agents who ask a supervisor, when the allocation limit is reached, whether a contact gets more time.
 *
 * <p>Until that is settled the customer is on hold, and the agent has no work of its own to end: only a wait for a
 * supervisor that ends when it is given up. Requests stand in a queue for each group of supervisors; whoever of the
 * group looks for something to do takes up the first of them before any contact. A supervisor asks nobody.
 */
final class ApprovalDesk {
    private static final int NONE = Contacts.NONE;
    private static final long NOT_ASKING = -1;

    private final Centre centre;
    private final Contacts contacts;
    private final Agents agents;
    private final Staff staff;
    private final EventList work;
    private final @Nullable Interruptions interruptions;
    private final Model model;
    private final @Nullable Approval[] rules;
    private final long[] addresses;
    private final Sampler[] lengths;
    private final Stream random = Streams.generator(0);
    /** Of each agent: since when a request isn't settled, who decides it, and who asked next. */
    private final long[] asking;

    private final long[] waited;
    private final int[] decidedBy;
    private final int[] behind;
    /** Of each supervisor: who waits for the decision. */
    private final int[] decidesFor;
    /** Of each group: who asked first and last of those whom nobody has taken up. */
    private final int[] first;

    private final int[] last;
    /** Who was to decide what is withdrawn. */
    private int released = NONE;

    private Observer observer;

    @SuppressWarnings("NullAway.Init") // the observer comes with reset
    private ApprovalDesk(Model model, Centre centre, Agents agents, Staff staff, EventList work) {
        this.model = model;
        this.centre = centre;
        contacts = centre.contacts();
        this.agents = agents;
        this.staff = staff;
        this.work = work;
        interruptions = staff.interruptions();
        rules = new Approval[model.types().size()];
        lengths = new Sampler[rules.length];
        for (int type = 0; type < rules.length; type++) {
            Approval rule = model.types()
                    .get(type)
                    .allocation()
                    .flatMap(AllocationRule::approval)
                    .orElse(null);
            rules[type] = rule;
            lengths[type] = new Sampler(rule == null ? Distribution.ZERO : rule.takes(), random);
        }
        addresses = new long[rules.length];
        asking = new long[agents.count()];
        waited = new long[agents.count()];
        decidedBy = new int[agents.count()];
        behind = new int[agents.count()];
        decidesFor = new int[agents.count()];
        first = new int[agents.groups()];
        last = new int[agents.groups()];
    }

    /** Returns what knows of it; absent where no supervisor is ever asked. */
    static @Nullable ApprovalDesk of(Model model, Centre centre, Agents agents, Staff staff, EventList work) {
        boolean any = model.types().stream()
                .anyMatch(type ->
                        type.allocation().flatMap(AllocationRule::approval).isPresent());
        return any ? new ApprovalDesk(model, centre, agents, staff, work) : null;
    }

    void reset(Streams streams, Observer listener) {
        observer = listener;
        for (int type = 0; type < addresses.length; type++) {
            addresses[type] =
                    streams.address(Purpose.APPROVAL, model.types().get(type).name());
        }
        Arrays.fill(asking, NOT_ASKING);
        Arrays.fill(decidedBy, NONE);
        Arrays.fill(decidesFor, NONE);
        Arrays.fill(first, NONE);
        released = NONE;
    }

    /** Nobody has been asked about a contact that is about to be worked on. */
    void begins(int slot) {
        contacts.setExtra(slot, Extra.APPROVAL, 0);
        contacts.setExtra(slot, Extra.HELD, 0);
    }

    /** How long a contact in hand was on hold for want of a decision, which is no part of its work. */
    long held(int slot) {
        return contacts.extra(slot, Extra.HELD);
    }

    /** Tells whether an agent waits for a decision. */
    boolean asking(int agent) {
        return asking[agent] != NOT_ASKING;
    }

    /** For how long an agent has waited for a decision that hasn't come. */
    long onHold(int agent, long now) {
        return asking(agent) ? now - asking[agent] : 0;
    }

    /**
     * The limit of a contact is reached: its agent asks, or decides alone as one of the supervisors; tells whether
     * there was anything to ask.
     */
    boolean asks(int agent, int slot, long now) {
        Approval rule = contacts.part(slot) ? null : rules[contacts.type(slot)];
        if (rule == null || contacts.extra(slot, Extra.APPROVAL) != 0) {
            return false;
        }
        if (agents.group(agent) == rule.group()) {
            decide(slot, agent, centre.conversations().grants(slot), now);
            return true;
        }
        asking[agent] = now;
        if (interruptions != null) {
            interruptions.forget(agent);
        }
        observer.asksForTime(now, slot, agent);
        int supervisor = staff.takeIdle(rule.group(), slot, now);
        if (supervisor == NONE) {
            append(agent, rule.group());
            work.schedule(agent, now + rule.givesUp(), Kind.LIMIT);
        } else {
            begin(supervisor, agent, now);
        }
        return true;
    }

    private void append(int agent, int group) {
        behind[agent] = NONE;
        if (first[group] == NONE) {
            first[group] = agent;
        } else {
            behind[last[group]] = agent;
        }
        last[group] = agent;
    }

    private void remove(int agent, int group) {
        int before = NONE;
        int at = first[group];
        while (at != agent) {
            before = at;
            at = behind[at];
        }
        if (before == NONE) {
            first[group] = behind[agent];
        } else {
            behind[before] = behind[agent];
        }
        if (last[group] == agent) {
            last[group] = before;
        }
    }

    /** Lets somebody who looks for something to do take up the first request; tells whether there is one. */
    boolean takesUp(int supervisor, long now) {
        int agent = first[agents.group(supervisor)];
        if (agent == NONE) {
            return false;
        }
        remove(agent, agents.group(supervisor));
        work.cancel(agent);
        begin(supervisor, agent, now);
        return true;
    }

    private void begin(int supervisor, int agent, long now) {
        int slot = agents.hand(agent);
        int type = contacts.type(slot);
        decidedBy[agent] = supervisor;
        decidesFor[supervisor] = agent;
        agents.become(supervisor, AgentState.APPROVING, now);
        waited[agent] = now - asking[agent];
        observer.takesUp(now, slot, supervisor);
        long ofCase = Streams.within(addresses[type], contacts.get(slot, Contacts.CASE_NUMBER));
        Streams.restart(random, Streams.within(ofCase, contacts.attempt(slot)));
        work.schedule(supervisor, now + lengths[type].next(), Kind.WORK_ENDS);
    }

    /** A supervisor has decided, or an agent gives up to wait for one; tells whether it was that. */
    boolean ends(int agent, long now) {
        if (decidesFor[agent] != NONE) {
            int asker = decidesFor[agent];
            free(agent, now);
            settle(asker, centre.conversations().grants(agents.hand(asker)) ? Verdict.GRANTED : Verdict.REFUSED, now);
            staff.endContact(agent, now);
            return true;
        }
        if (!asking(agent)) {
            return false;
        }
        remove(agent, group(agent));
        waited[agent] = onHold(agent, now);
        settle(agent, Verdict.UNANSWERED, now);
        return true;
    }

    private int group(int agent) {
        Approval rule = rules[contacts.type(agents.hand(agent))];
        return rule == null ? NONE : rule.group();
    }

    private void free(int supervisor, long now) {
        int agent = decidesFor[supervisor];
        decidesFor[supervisor] = NONE;
        decidedBy[agent] = NONE;
        tell(supervisor, now);
    }

    /** A decision is made, or the simulated time is over for who makes it. */
    void tell(int supervisor, long now) {
        long since = agents.get(supervisor, Agents.SINCE);
        if (now > since) {
            observer.spent(supervisor, AgentState.APPROVING, since, now);
        }
    }

    private void settle(int agent, Verdict verdict, long now) {
        int slot = agents.hand(agent);
        endHold(agent, now);
        if (interruptions != null) {
            interruptions.begins(agent, slot);
        }
        observer.settled(now, slot, verdict, waited[agent]);
        decide(slot, agent, verdict == Verdict.GRANTED, now);
    }

    private void decide(int slot, int agent, boolean granted, long now) {
        contacts.setExtra(slot, Extra.APPROVAL, granted ? Extra.GRANTED : Extra.REFUSED);
        centre.conversations().decided(slot, agent, granted, now);
    }

    /**
     * The customer of an agent is cut off: nobody has to decide any more; tells whether the agent asked. To be followed
     * by {@link #letGo} when the agent has gone on.
     */
    boolean withdraw(int agent, long now) {
        if (!asking(agent)) {
            return false;
        }
        int slot = agents.hand(agent);
        released = decidedBy[agent];
        if (released == NONE) {
            remove(agent, group(agent));
            waited[agent] = onHold(agent, now);
        } else {
            work.cancel(released);
            free(released, now);
        }
        endHold(agent, now);
        contacts.setExtra(slot, Extra.APPROVAL, Extra.REFUSED);
        if (interruptions != null) {
            interruptions.begins(agent, slot);
        }
        observer.settled(now, slot, Verdict.WITHDRAWN, waited[agent]);
        return true;
    }

    /** Whoever was to decide what has been withdrawn looks for something else. */
    void letGo(long now) {
        int supervisor = released;
        released = NONE;
        if (supervisor != NONE) {
            staff.endContact(supervisor, now);
        }
    }

    /** The time on hold of an agent who asks is over. */
    void endHold(int agent, long now) {
        if (!asking(agent)) {
            return;
        }
        long held = onHold(agent, now);
        int slot = agents.hand(agent);
        contacts.set(slot, Contacts.HOLD, contacts.get(slot, Contacts.HOLD) + held);
        contacts.setExtra(slot, Extra.HELD, held);
        asking[agent] = NOT_ASKING;
    }
}
