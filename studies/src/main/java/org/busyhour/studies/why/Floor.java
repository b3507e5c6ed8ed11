package org.busyhour.studies.why;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.Absence;
import org.busyhour.engine.observe.AgentState;
import org.busyhour.engine.observe.ContactView;
import org.busyhour.engine.observe.Observer;

/** Writes down what every agent does, and knows at any instant what each is doing. */
final class Floor implements Observer {
    private final List<List<OpenSpell>> spells = new ArrayList<>();
    private final List<List<AgentDay.Stretch>> planned = new ArrayList<>();
    private final long[] idleSince;
    private final int[] quotaLeft;
    private final int[] open;
    private ContactView contacts;

    @SuppressWarnings("NullAway.Init") // the contacts come with begin, before any other call
    Floor(Model model) {
        int agents = model.agents();
        idleSince = new long[agents];
        quotaLeft = new int[agents];
        open = new int[agents];
        Arrays.fill(quotaLeft, Integer.MAX_VALUE);
        for (int agent = 0; agent < agents; agent++) {
            spells.add(new ArrayList<>(List.of(new OpenSpell(Doing.OFF, 0, 0, 0))));
            planned.add(new ArrayList<>());
        }
    }

    /** What an agent does now. */
    OpenSpell present(int agent) {
        List<OpenSpell> own = spells.get(agent);
        return own.get(own.size() - 1);
    }

    /** All that an agent did; what took no time is left out. */
    List<Spell> spells(int agent) {
        return spells.get(agent).stream()
                .filter(spell -> !spell.empty() || spell.handling() != null)
                .map(OpenSpell::told)
                .toList();
    }

    /** When an agent was to be at work. */
    List<AgentDay.Stretch> planned(int agent) {
        return List.copyOf(planned.get(agent));
    }

    @Override
    public void begin(ContactView view) {
        contacts = view;
    }

    @Override
    public void planned(int group, int agent, int heads, long from, long to) {
        if (agent >= 0) {
            planned.get(agent).add(new AgentDay.Stretch(from, to));
        }
    }

    @Override
    public void signedIn(long now, int agent) {
        idleSince[agent] = now;
        free(now, agent);
    }

    @Override
    public void signedOut(long now, int agent) {
        change(now, agent, new OpenSpell(Doing.OFF, now, now, idleSince[agent]));
    }

    @Override
    public void onCall(long now, int agent, boolean begins) {
        change(now, agent, new OpenSpell(begins ? Doing.ON_CALL : Doing.OFF, now, now, idleSince[agent]));
    }

    @Override
    public void pauses(long now, int agent, AgentState state, long due, long until) {
        change(now, agent, new OpenSpell(Doing.of(state), now, due, idleSince[agent]));
    }

    @Override
    public void absent(long now, int agent, Absence cause) {
        change(now, agent, new OpenSpell(Doing.of(cause), now, now, idleSince[agent]));
    }

    @Override
    public void missed(Missed missed, long from, long to) {
        if (missed.agent() >= 0) {
            change(to, missed.agent(), new OpenSpell(Doing.OFF, to, to, idleSince[missed.agent()]));
        }
    }

    @Override
    public void sideTask(long now, int agent, int task) {
        change(now, agent, new OpenSpell(Doing.SIDE_WORK, now, now, idleSince[agent]));
    }

    @Override
    public void spent(int agent, AgentState state, long from, long to) {
        if (state == AgentState.APPROVING) {
            idleSince[agent] = to;
        }
        if (state.away() || state == AgentState.SIDE_WORK || state == AgentState.APPROVING) {
            free(to, agent);
        }
    }

    @Override
    public void quota(long now, int agent, int quota) {
        quotaLeft[agent] = quota;
        Doing other = quota > 0 ? Doing.QUOTA_USED_UP : Doing.FREE;
        if (present(agent).doing == other) {
            free(now, agent);
        }
    }

    @Override
    public void answered(long now, int slot, int agent) {
        quotaLeft[agent]--;
        open[agent]++;
        takeInHand(now, slot, agent, now - contacts.entered(slot));
    }

    @Override
    public void dials(long now, int slot, int agent) {
        if (agent >= 0) {
            change(now, agent, new OpenSpell(Doing.DIALLING, now, now, idleSince[agent]));
        }
    }

    @Override
    public void dialled(long now, int slot, int agent, boolean reached) {
        if (agent >= 0 && !reached) {
            idleSince[agent] = now;
            free(now, agent);
        }
    }

    @Override
    public void dialsInVain(long now, int slot, int agent) {
        dials(now, slot, agent);
    }

    @Override
    public void dialledInVain(long now, int slot, int agent, long since) {
        dialled(now, slot, agent, false);
    }

    @Override
    public void kept(long now, int slot, int agent) {
        change(now, agent, new OpenSpell(Doing.ASSEMBLING, now, now, idleSince[agent]));
    }

    @Override
    public void released(long now, int slot, int agent, long since) {
        free(now, agent);
    }

    @Override
    public void takesUp(long now, int slot, int supervisor) {
        change(now, supervisor, new OpenSpell(Doing.APPROVING, now, now, idleSince[supervisor]));
    }

    @Override
    public void joined(long now, int slot, int agent) {
        answered(now, slot, agent);
    }

    @Override
    public void helped(long now, int slot, int agent) {
        ended(now, slot, agent);
    }

    @Override
    public void resumed(long now, int slot, int agent) {
        takeInHand(now, slot, agent, contacts.answered(slot) - contacts.entered(slot));
    }

    private void takeInHand(long now, int slot, int agent, long waited) {
        Handling begun = new Handling(
                contacts.id(slot),
                contacts.part(slot),
                contacts.type(slot),
                waited,
                Spell.OPEN,
                Spell.OPEN,
                Spell.OPEN,
                false);
        change(now, agent, OpenSpell.busy(now, idleSince[agent], begun));
    }

    @Override
    public void parted(long now, int slot, int agent, boolean transfer) {
        note(slot, agent, true);
    }

    @Override
    public void ended(long now, int slot, int agent) {
        Handling begun = present(agent).handling();
        note(slot, agent, begun != null && begun.goesOn());
        if (--open[agent] == 0) {
            idleSince[agent] = now;
            free(now, agent);
        }
    }

    /** Notes how long a contact in hand takes; that is settled once it has been answered. */
    private void note(int slot, int agent, boolean goesOn) {
        Handling begun = present(agent).handling();
        if (begun != null) {
            present(agent)
                    .handle(new Handling(
                            begun.contact(),
                            begun.part(),
                            begun.type(),
                            begun.waited(),
                            contacts.talk(slot),
                            contacts.hold(slot),
                            contacts.wrap(slot),
                            goesOn));
        }
    }

    private void free(long now, int agent) {
        Doing doing = quotaLeft[agent] > 0 ? Doing.FREE : Doing.QUOTA_USED_UP;
        change(now, agent, new OpenSpell(doing, now, now, idleSince[agent]));
    }

    private void change(long now, int agent, OpenSpell next) {
        present(agent).end(now);
        spells.get(agent).add(next);
    }
}
