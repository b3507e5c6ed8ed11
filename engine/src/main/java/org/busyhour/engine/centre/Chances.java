package org.busyhour.engine.centre;

import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Skill;
import org.jspecify.annotations.Nullable;

/** How likely it is that an agent solves the matter of a contact. */
final class Chances {
    private final double[][] ofGroups;
    private final boolean[] unsolved;
    private final boolean any;
    private final int[] groupOf;
    private final @Nullable Abilities abilities;

    Chances(Model model, Staff staff) {
        int types = model.types().size();
        abilities = staff.abilities();
        unsolved = new boolean[types];
        ofGroups = new double[model.groups().size()][types];
        groupOf = new int[model.agents()];
        boolean some = false;
        for (int type = 0; type < types; type++) {
            unsolved[type] = model.mayStayUnsolved(type);
            some |= unsolved[type];
        }
        any = some;
        for (int group = 0; group < ofGroups.length; group++) {
            for (int type = 0; type < types; type++) {
                ofGroups[group][type] = model.types().get(type).returns().solved();
            }
            for (Skill skill : model.groups().get(group).skills()) {
                ofGroups[group][skill.type()] = skill.solved().orElse(ofGroups[group][skill.type()]);
            }
        }
        for (int agent = 0; agent < groupOf.length; agent++) {
            groupOf[agent] = staff.agents().group(agent);
        }
    }

    /** Tells whether any conversation may leave the matter unsolved. */
    boolean anyUnsolved() {
        return any;
    }

    /** Tells whether conversations of a type may leave the matter unsolved. */
    boolean mayStayUnsolved(int type) {
        return unsolved[type];
    }

    /** The chance of an agent, beyond 1 if it is certain; that of somebody who never talked is of no use. */
    double of(int agent, int type) {
        double skill = ofGroups[groupOf[agent]][type];
        return abilities == null ? skill : skill * abilities.solved(agent);
    }
}
