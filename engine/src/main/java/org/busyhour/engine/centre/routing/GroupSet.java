package org.busyhour.engine.centre.routing;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Some groups, the preferred first, of which a contact may take agents. */
public final class GroupSet {
    private final int[] order;
    private final boolean[] has;
    private final int @Nullable [] kept;
    private GroupSet @Nullable [] tiers;

    /**
     * Makes a set.
     *
     * @param order the groups, the preferred first
     * @param all how many groups the centre has
     * @param kept how many idle agents each group of the centre keeps for others; null: none
     */
    public GroupSet(int[] order, int all, int @Nullable [] kept) {
        this.order = order;
        this.kept = kept;
        has = new boolean[all];
        for (int group : order) {
            has[group] = true;
        }
    }

    /**
     * Returns the groups.
     *
     * @return them, the preferred first; not to be changed
     */
    public int[] groups() {
        return order;
    }

    /**
     * Returns those of the groups for which something holds.
     *
     * @param what it
     * @return the others left out
     */
    public GroupSet only(IntPredicate what) {
        GroupSet some = new GroupSet(Arrays.stream(order).filter(what).toArray(), has.length, kept);
        if (tiers != null) {
            some.tiers = Arrays.stream(tiers).map(tier -> tier.only(what)).toArray(GroupSet[]::new);
        }
        return some;
    }

    /**
     * Divides the set into those near and the others.
     *
     * @param near which are near
     * @return the same groups, of which the near ones are asked first
     */
    GroupSet nearFirst(IntPredicate near) {
        GroupSet divided = only(group -> true);
        divided.tiers = new GroupSet[] {only(near), only(near.negate())};
        return divided;
    }

    /**
     * Returns the parts of the set that are asked one after the other.
     *
     * @return the parts, the first first; null if all are asked at once
     */
    public GroupSet @Nullable [] tiers() {
        return tiers;
    }

    /**
     * Tells whether a group is in the set.
     *
     * @param group the group
     * @return whether it is
     */
    public boolean has(int group) {
        return has[group];
    }

    /**
     * Tells whether an agent of a group may be taken.
     *
     * @param group the group
     * @param idle how many of its agents are idle
     * @return whether the group is in the set and keeps fewer for others
     */
    public boolean admits(int group, int idle) {
        return has[group] && idle > kept(group);
    }

    /**
     * Tells whether any group keeps agents for others.
     *
     * @return whether one may
     */
    boolean keeps() {
        return kept != null;
    }

    /**
     * Returns how many idle agents a group keeps for others.
     *
     * @param group the group
     * @return the number, 0 in most scenarios
     */
    public int kept(int group) {
        return kept == null ? 0 : kept[group];
    }
}
