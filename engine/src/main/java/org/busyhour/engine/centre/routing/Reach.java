package org.busyhour.engine.centre.routing;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Post;
import org.jspecify.annotations.Nullable;

/** Which groups are near a type, and how many idle agents they keep from it. */
public final class Reach {
    private final boolean bySite;
    private final boolean[][] local;
    private final int @Nullable [][] kept;
    private final int[][] keptAsPlanned;

    /**
     * Takes the sites and reserves of a centre.
     *
     * @param model the centre
     */
    public Reach(Model model) {
        int types = model.types().size();
        int groups = model.groups().size();
        bySite = model.routing().bySite();
        local = new boolean[types][groups];
        keptAsPlanned = new int[types][groups];
        for (int type = 0; type < types; type++) {
            for (int group = 0; group < groups; group++) {
                Post post = model.groups().get(group).post();
                local[type][group] = post.site().isPresent()
                        && post.site().equals(model.types().get(type).claim().site());
                keptAsPlanned[type][group] = post.keptFromType(type);
            }
        }
        boolean keeps = Arrays.stream(keptAsPlanned).flatMapToInt(IntStream::of).anyMatch(agents -> agents > 0);
        kept = keeps ? new int[types][groups] : null;
        keep();
    }

    /**
     * Returns some groups that take a type as a set.
     *
     * @param type the place of the type
     * @param order the groups, the preferred first
     * @return the set
     */
    public GroupSet set(int type, int[] order) {
        GroupSet all = new GroupSet(order, local[type].length, kept == null ? null : kept[type]);
        return bySite ? all.nearFirst(group -> local[type][group]) : all;
    }

    /**
     * Tells whether any group keeps agents for a type.
     *
     * @return whether there is a reserve
     */
    public boolean keeps() {
        return kept != null;
    }

    /**
     * Returns how many idle agents a group keeps from a type now.
     *
     * @param type the type
     * @param group the group
     * @return the number
     */
    public int kept(int type, int group) {
        return kept == null ? 0 : kept[type][group];
    }

    /**
     * Tells whether a group is at the site of a type.
     *
     * @param type the type
     * @param group the group
     * @return whether both have the same site
     */
    public boolean local(int type, int group) {
        return local[type][group];
    }

    /** Lets groups keep agents as the scenario says. */
    public void keep() {
        for (int type = 0; kept != null && type < kept.length; type++) {
            System.arraycopy(keptAsPlanned[type], 0, kept[type], 0, kept[type].length);
        }
    }

    /** Lets everybody take what waits: those for whom agents were kept come no more. */
    public void keepNobody() {
        for (int type = 0; kept != null && type < kept.length; type++) {
            Arrays.fill(kept[type], 0);
        }
    }
}
