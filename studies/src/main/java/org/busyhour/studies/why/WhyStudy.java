package org.busyhour.studies.why;

import java.util.List;
import java.util.Optional;
import org.busyhour.engine.model.Agent;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Staffing;
import org.busyhour.engine.observe.Pair;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Replications;

/**
 * One replication, run again to tell what happened in it.
 *
 * @param model the centre
 * @param plan the plan of the run in which the replication is one
 * @param replication the number of the replication, from 1
 */
public record WhyStudy(Model model, Plan plan, int replication) {
    /**
     * What was found of a contact.
     *
     * @param contacts how many contacts there are, numbered from 1
     * @param story the story, if there is such a contact
     */
    public record Found(long contacts, Optional<ContactStory> story) {}

    /**
     * Tells the story of a contact.
     *
     * @param contact its number, as in {@code contacts.csv}
     * @return the story, if there is such a contact
     */
    public Found contact(long contact) {
        Floor floor = new Floor(model);
        ContactWatch watch = new ContactWatch(model, floor, contact);
        // The watch goes first, and so sees what agents did before the call.
        Replications.listen(model, plan, replication, new Pair(watch, floor));
        return new Found(watch.contacts(), watch.story());
    }

    /**
     * Tells an agent's day.
     *
     * @param agent who, numbered through the groups
     * @return all that the agent did
     */
    public AgentDay agent(int agent) {
        Floor floor = new Floor(model);
        RuleNotes rules = new RuleNotes(agent);
        Replications.listen(model, plan, replication, new Pair(floor, rules));
        int group = 0;
        int first = 0;
        while (agent >= first + members(group)) {
            first += members(group++);
        }
        List<Spell> spells = floor.spells(agent);
        boolean person = model.groups().get(group).staffing() instanceof Staffing.People;
        List<RuleNote> notes = person ? rules.notes() : List.of();
        List<Agent.Pause> lost = lost(group, agent - first, spells).stream()
                .filter(pause -> notes.stream().noneMatch(note -> changed(note, pause, spells)))
                .toList();
        return new AgentDay(agent, group, floor.planned(agent), spells, lost, notes);
    }

    private int members(int group) {
        return model.groups().get(group).staffing().agents();
    }

    private List<Agent.Pause> lost(int group, int member, List<Spell> spells) {
        AgentGroup of = model.groups().get(group);
        if (!(of.staffing() instanceof Staffing.People people)) {
            return List.of();
        }
        return people.people().get(member).shifts().stream()
                .flatMap(shift -> shift.pauses().stream())
                .filter(pause ->
                        pause.end() > 0 && pause.start() < model.timeline().end())
                .filter(pause -> spells.stream().noneMatch(spell -> isThat(spell, pause)))
                .toList();
    }

    /** Tells whether a rule cancelled a pause, or moved it and it began later. */
    private static boolean changed(RuleNote note, Agent.Pause pause, List<Spell> spells) {
        return switch (note.what()) {
            case MEETING_CANCELLED -> pause.kind() == Agent.Kind.MEETING && note.at() >= pause.start();
            case TRAINING_CANCELLED -> pause.kind() == Agent.Kind.TRAINING && note.at() >= pause.start();
            case MOVED ->
                note.at() == pause.latest()
                        && spells.stream().anyMatch(spell -> spell.doing().pause() && spell.due() == note.ticks());
            default -> false;
        };
    }

    private static boolean isThat(Spell spell, Agent.Pause pause) {
        boolean then = pause.flexible()
                ? spell.due() >= pause.start() && spell.due() <= pause.latest()
                : spell.due() == pause.start();
        return spell.doing().pause() && then;
    }
}
