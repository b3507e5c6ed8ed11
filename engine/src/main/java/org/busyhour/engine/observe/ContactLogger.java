package org.busyhour.engine.observe;

import java.util.Arrays;
import org.busyhour.engine.model.Model;

/** Writes the log of one replication; the contacts of the warm-up are left out. */
public final class ContactLogger implements Observer {
    private final ContactLog log = new ContactLog();
    private final int[] groupOf;
    private long[] answered = new long[0];
    private ContactView contacts;

    /**
     * Starts an empty log.
     *
     * @param model the centre
     */
    @SuppressWarnings("NullAway.Init") // the contacts come with begin, before any other call
    public ContactLogger(Model model) {
        groupOf = new int[model.agents()];
        int agent = 0;
        for (int group = 0; group < model.groups().size(); group++) {
            int members = model.groups().get(group).staffing().agents();
            Arrays.fill(groupOf, agent, agent + members, group);
            agent += members;
        }
    }

    /**
     * Returns the log.
     *
     * @return what has been written so far
     */
    public ContactLog log() {
        return log;
    }

    @Override
    public void begin(ContactView view) {
        contacts = view;
        answered = new long[groupOf.length];
    }

    @Override
    public void answered(long now, int slot, int agent) {
        answered[agent] = now;
    }

    @Override
    public void ended(long now, int slot, int agent) {
        boolean part = contacts.part(slot);
        long answer = contacts.apart(slot) ? contacts.answered(slot) : answered[agent];
        write(slot, answer, now, part ? Outcome.PART : Outcome.ANSWERED, agent, true);
    }

    @Override
    public void cutOff(long now, int slot, int agent, long answeredAt) {
        boolean part = contacts.part(slot);
        write(slot, answeredAt, ContactLog.NONE, part ? Outcome.PART : Outcome.ANSWERED, agent, false);
    }

    @Override
    public void dialledInVain(long now, int slot, int agent, long since) {
        if (contacts.row(slot) > 0) {
            long wait = since - contacts.entered(slot);
            line(slot, ContactLog.NONE, now, wait, Outcome.IN_VAIN, agent, false);
        }
    }

    @Override
    public void left(long now, int slot, Outcome outcome) {
        long ended = outcome == Outcome.STILL_OPEN ? ContactLog.NONE : now;
        if (contacts.row(slot) > 0) {
            boolean queued = outcome != Outcome.BLOCKED && !contacts.unqueued(slot);
            long wait = queued ? now - contacts.entered(slot) : ContactLog.NONE;
            line(slot, ContactLog.NONE, ended, wait, outcome, ContactLog.NONE, false);
        }
    }

    private void write(int slot, long answer, long ended, Outcome outcome, int agent, boolean handled) {
        if (contacts.row(slot) > 0) {
            line(slot, answer, ended, answer - contacts.entered(slot), outcome, agent, handled);
        }
    }

    private void line(int slot, long answer, long ended, long wait, Outcome outcome, long agent, boolean handled) {
        log.add(
                contacts.id(slot),
                contacts.type(slot),
                contacts.caseId(slot),
                contacts.arrived(slot),
                answer,
                ended,
                wait,
                handled ? contacts.talk(slot) : ContactLog.NONE,
                handled ? contacts.hold(slot) : ContactLog.NONE,
                handled ? contacts.wrap(slot) : ContactLog.NONE,
                outcome.ordinal(),
                agent < 0 ? ContactLog.NONE : groupOf[(int) agent],
                agent,
                contacts.origin(slot).ordinal(),
                wait == ContactLog.NONE ? ContactLog.NONE : contacts.entered(slot));
    }
}
