package org.busyhour.scenarios.language.spec;

import java.util.Optional;
import org.busyhour.scenarios.language.value.AbsenceShare;
import org.busyhour.scenarios.language.value.Share;
import org.busyhour.scenarios.language.yaml.Node;

/**
 * How the agents of a group are away by chance.
 *
 * @param absence how often somebody isn't there at all, and whether that is paid
 * @param late who comes late, and by how much
 * @param leavesEarly who leaves early, and by how much
 * @param logOuts how agents log out in between
 * @param longerBreaks by how much breaks last longer
 * @param at where it was written
 */
public record ShrinkageSpec(
        AbsenceShare absence,
        Optional<Sometimes> late,
        Optional<Sometimes> leavesEarly,
        Optional<LogOuts> logOuts,
        Optional<DistributionSpec> longerBreaks,
        Node at) {

    /** Returns that everybody is always there. */
    public static ShrinkageSpec none(Node at) {
        return new ShrinkageSpec(
                AbsenceShare.NONE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), at);
    }

    /**
     * What happens to some shifts.
     *
     * @param share how often
     * @param by by how much
     */
    public record Sometimes(Share share, DistributionSpec by) {}

    /**
     * How agents log out for a while.
     *
     * @param every the time in between
     * @param length how long it takes
     */
    public record LogOuts(DistributionSpec every, DistributionSpec length) {}
}
