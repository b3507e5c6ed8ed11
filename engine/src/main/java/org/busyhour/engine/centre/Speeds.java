package org.busyhour.engine.centre;

import java.util.Arrays;
import org.busyhour.engine.centre.routing.IdleAgents;
import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Skill;
import org.jspecify.annotations.Nullable;

/** How fast agents work on contacts of each type. */
final class Speeds implements IdleAgents.Speed {
    /** By group and type, those of a group side by side. */
    private final double[] ofGroups;

    private final int types;
    /** Whether everybody always works at the same speed. */
    private final boolean alike;

    private final Agents agents;
    private final @Nullable Abilities abilities;

    Speeds(Model model, Agents agents, @Nullable Abilities abilities) {
        this.agents = agents;
        this.abilities = abilities;
        types = model.types().size();
        ofGroups = new double[agents.groups() * types];
        Arrays.fill(ofGroups, 1);
        for (int group = 0; group < agents.groups(); group++) {
            for (Skill skill : model.groups().get(group).skills()) {
                ofGroups[group * types + skill.type()] = skill.speed();
            }
        }
        alike = abilities == null && Arrays.stream(ofGroups).allMatch(speed -> speed == 1);
    }

    /** Talk, hold and wrap of a contact that begins now are divided by this. */
    @Override
    public double of(int agent, int type) {
        if (alike) {
            return 1;
        }
        double skill = ofGroups[agents.group(agent) * types + type];
        return abilities == null ? skill : skill * abilities.speed(agent);
    }

    @Override
    public double own(int agent) {
        return abilities == null ? 1 : abilities.own(agent);
    }
}
