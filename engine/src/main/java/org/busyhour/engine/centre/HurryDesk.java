package org.busyhour.engine.centre;

import java.util.Arrays;
import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.model.Factors;
import org.busyhour.engine.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * Groups that hurry for a while: what their agents have in hand and what they begin goes faster, and is solved less
 * often. Several reasons to hurry at a time add to each other.
 */
final class HurryDesk {
    private final Agents agents;
    private final Abilities abilities;
    private final WorkInHand inHand;
    private final @Nullable TeamDesk teams;
    private final @Nullable IncidentDesk incidents;
    private final double[] by;
    private final double[] asUsual;

    private HurryDesk(
            Model model, Abilities abilities, Staff staff, WorkInHand inHand, @Nullable IncidentDesk incidents) {
        this.abilities = abilities;
        teams = staff.teams();
        agents = staff.agents();
        this.inHand = inHand;
        this.incidents = incidents;
        by = new double[model.types().size()];
        asUsual = new double[model.types().size()];
        Arrays.fill(asUsual, 1);
    }

    /** Returns the desk; absent where no group may hurry. */
    static @Nullable HurryDesk of(Model model, Staff staff, WorkInHand inHand, @Nullable IncidentDesk incidents) {
        Abilities abilities = staff.abilities();
        boolean any = model.hurries().findAny().isPresent();
        return abilities == null || !any ? null : new HurryDesk(model, abilities, staff, inHand, incidents);
    }

    /** A group has a reason to hurry from now on. */
    void begin(int group, Factors much, long now) {
        abilities.reasons(group).add(much);
        change(group, now);
    }

    /** A group has that reason no longer. */
    void end(int group, Factors much, long now) {
        if (abilities.reasons(group).remove(much)) {
            change(group, now);
        }
    }

    /** From all reasons that there are, since factors that come and go would leave their rounding behind. */
    private void change(int group, long now) {
        Factors all = abilities.reasons(group).stream().reduce(Factors.NONE, Factors::times);
        double times = abilities.hurry(group).speed() / all.speed();
        Arrays.fill(by, times);
        for (int agent = agents.first(group); times != 1 && agent < agents.first(group + 1); agent++) {
            inHand.stretch(agent, by, incidents == null ? asUsual : incidents.paces(), now);
            if (teams != null) {
                teams.repace(agent, times);
            }
        }
        abilities.hurry(group, all);
    }
}
