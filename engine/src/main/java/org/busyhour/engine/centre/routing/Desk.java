package org.busyhour.engine.centre.routing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Skill;
import org.busyhour.engine.time.Ticks;
import org.jspecify.annotations.Nullable;

/**
 * Which groups a contact of one type may ask, at once and after each delay. Rules may let a group be asked at once, or
 * not at all, for a while.
 */
public final class Desk {
    private final long[] delays;
    private final GroupSet[] planned;
    private final GroupSet[] groups;
    private GroupSet atOnce;
    private final List<Integer> preference;
    private final int type;
    private final Reach reach;
    private final Map<Integer, Access> ruled = new TreeMap<>();
    private final @Nullable GroupSet[] firstFew;

    /** What rules say of a group. */
    public enum Access {
        /** As the group's skill has it. */
        AS_PLANNED,
        /** It takes contacts of the type at once. */
        AT_ONCE,
        /** It takes none of them. */
        NONE
    }

    /**
     * Lists the groups.
     *
     * @param model the centre
     * @param type the place of the type
     * @param reach sites and reserves
     */
    public Desk(Model model, int type, Reach reach) {
        this.type = type;
        this.reach = reach;
        preference = preference(model, type);
        TreeSet<Long> steps = new TreeSet<>();
        steps.add(0L);
        preference.forEach(g -> skill(model, g, type).forEach(s -> steps.add(s.after())));
        steps.remove(Ticks.NEVER);
        delays = steps.stream().mapToLong(Long::longValue).toArray();
        planned = new GroupSet[delays.length];
        for (int step = 0; step < delays.length; step++) {
            long delay = delays[step];
            planned[step] = set(g -> skill(model, g, type).stream().anyMatch(s -> s.after() == delay));
        }
        groups = planned.clone();
        atOnce = groups[0];
        firstFew = new GroupSet[preference.size()];
    }

    /** Forgets what rules say. */
    public void reset() {
        if (!ruled.isEmpty()) {
            ruled.clear();
            Arrays.fill(firstFew, null);
            System.arraycopy(planned, 0, groups, 0, groups.length);
            atOnce = groups[0];
        }
    }

    /**
     * Lets a group be asked as a rule says.
     *
     * @param group the group
     * @param access when it is
     */
    public void rule(int group, Access access) {
        ruled.put(group, access);
        Arrays.fill(firstFew, null);
        for (int step = 0; step < groups.length; step++) {
            int at = step;
            groups[step] = set(g -> asked(g, at));
        }
        atOnce = groups[0];
    }

    private GroupSet set(IntPredicate which) {
        int[] some =
                preference.stream().mapToInt(Integer::intValue).filter(which).toArray();
        return reach.set(type, some);
    }

    private boolean asked(int group, int step) {
        return switch (ruled.getOrDefault(group, Access.AS_PLANNED)) {
            case AS_PLANNED -> planned[step].has(group);
            case AT_ONCE -> step == 0;
            case NONE -> false;
        };
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
     * @return the groups, the preferred first
     */
    public GroupSet groups(int step) {
        return groups[step];
    }

    /**
     * Returns the groups that may be asked at once.
     *
     * @return the groups, the preferred first
     */
    public GroupSet atOnce() {
        return atOnce;
    }

    /**
     * Returns the first of the groups that may be asked at once.
     *
     * @param place the place of the last of them
     * @return those up to that one, the preferred first
     */
    public GroupSet upTo(int place) {
        GroupSet few = firstFew[place];
        if (few == null) {
            few = reach.set(type, Arrays.copyOf(atOnce.groups(), place + 1));
            firstFew[place] = few;
        }
        return few;
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
