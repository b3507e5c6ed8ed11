package org.busyhour.engine.centre.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Skill;

/** Which groups a contact of one type may ask, at once and after each delay. */
public final class Desk {
    private final long[] delays;
    private final int[][] groups;

    /**
     * Lists the groups.
     *
     * @param model the centre
     * @param type the place of the type
     */
    public Desk(Model model, int type) {
        List<Integer> preference = preference(model, type);
        TreeSet<Long> steps = new TreeSet<>();
        steps.add(0L);
        preference.forEach(g -> skill(model, g, type).forEach(s -> steps.add(s.after())));
        delays = steps.stream().mapToLong(Long::longValue).toArray();
        groups = new int[delays.length][];
        for (int step = 0; step < delays.length; step++) {
            long delay = delays[step];
            groups[step] = preference.stream()
                    .filter(g -> skill(model, g, type).stream().anyMatch(s -> s.after() == delay))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
    }

    /**
     * Returns how many steps there are.
     *
     * @return 1 and one more for each delay
     */
    public int steps() {
        return delays.length;
    }

    /**
     * Returns after which wait a step comes.
     *
     * @param step the step, 0 being at once
     * @return ticks
     */
    public long delay(int step) {
        return delays[step];
    }

    /**
     * Returns the groups that may be asked from a step on.
     *
     * @param step the step
     * @return the groups, the preferred first; not to be changed
     */
    public int[] groups(int step) {
        return groups[step];
    }

    /**
     * Returns every group that has the skill for a type, whatever its delay.
     *
     * @param model the centre
     * @param type the place of the type
     * @return the groups, the preferred first
     */
    public static int[] takers(Model model, int type) {
        return preference(model, type).stream()
                .filter(group -> !skill(model, group, type).isEmpty())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static List<Integer> preference(Model model, int type) {
        List<Integer> preference = new ArrayList<>(model.types().get(type).groups());
        for (int group = 0; group < model.groups().size(); group++) {
            if (!preference.contains(group)) {
                preference.add(group);
            }
        }
        return preference;
    }

    private static List<Skill> skill(Model model, int group, int type) {
        return model.groups().get(group).skills().stream()
                .filter(s -> s.type() == type)
                .toList();
    }
}
