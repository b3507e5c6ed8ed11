package org.busyhour.engine.centre;

import java.util.Arrays;
import org.busyhour.engine.centre.routing.IdleAgents;
import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Skill;
import org.jspecify.annotations.Nullable;

/** How fast agents work on contacts of each type. */
final class Speeds implements IdleAgents.Speed {
    private final double[][] ofGroups;
    private final Agents agents;
    private final @Nullable Abilities abilities;

    Speeds(Model model, Agents agents, @Nullable Abilities abilities) {
        this.agents = agents;
        this.abilities = abilities;
        ofGroups = new double[agents.groups()][model.types().size()];
        for (int group = 0; group < ofGroups.length; group++) {
            Arrays.fill(ofGroups[group], 1);
            for (Skill skill : model.groups().get(group).skills()) {
                ofGroups[group][skill.type()] = skill.speed();
            }
        }
    }

    /** Talk, hold and wrap of a contact that begins now are divided by this. */
    @Override
    public double of(int agent, int type) {
        double skill = ofGroups[agents.group(agent)][type];
        return abilities == null ? skill : skill * abilities.speed(agent);
    }

    @Override
    public double own(int agent) {
        return abilities == null ? 1 : abilities.own(agent);
    }
}
