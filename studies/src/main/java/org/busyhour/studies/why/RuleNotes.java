package org.busyhour.studies.why;

import java.util.ArrayList;
import java.util.List;
import org.busyhour.engine.observe.AgentState;
import org.busyhour.engine.observe.Observer;

/** Writes down what rules ask of one agent with shifts of their own. */
final class RuleNotes implements Observer {
    private final int agent;
    private final List<RuleNote> notes = new ArrayList<>();

    RuleNotes(int agent) {
        this.agent = agent;
    }

    /** What rules asked, in order of time. */
    List<RuleNote> notes() {
        return List.copyOf(notes);
    }

    @Override
    public void called(long now, int rule, int who, long comes) {
        note(
                who,
                comes < 0
                        ? new RuleNote(now, rule, RuleNote.What.CALLED_IN_VAIN, 0)
                        : new RuleNote(now, rule, RuleNote.What.CALLED, comes));
    }

    @Override
    public void putOff(long now, int rule, int who, long until) {
        note(who, new RuleNote(now, rule, RuleNote.What.MOVED, until));
    }

    @Override
    public void forgone(long now, int rule, int who, AgentState state, long ticks) {
        RuleNote.What what = switch (state) {
            case ON_BREAK -> RuleNote.What.SHORTENED;
            case IN_MEETING -> RuleNote.What.MEETING_CANCELLED;
            default -> RuleNote.What.TRAINING_CANCELLED;
        };
        note(who, new RuleNote(now, rule, what, ticks));
    }

    private void note(int who, RuleNote note) {
        if (who == agent) {
            notes.add(note);
        }
    }
}
