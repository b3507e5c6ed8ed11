package org.busyhour.engine.scene;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.busyhour.engine.model.AllocationRule;
import org.busyhour.engine.model.Approval;
import org.busyhour.engine.model.ComesAgain;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.time.Ticks;
import org.jspecify.annotations.Nullable;

/** An allocation limit that is put together step by step: counts talk and hold unless more is said. */
public final class Limit {
    private final long limit;
    private final AllocationRule.Then then;
    private final @Nullable String to;
    private OptionalLong warn = OptionalLong.empty();
    private AllocationRule.Counts counts = AllocationRule.Counts.TALK_AND_HOLD;
    private ComesAgain again = ComesAgain.NEVER;
    private Optional<AllocationRule.Extension> extension = Optional.empty();
    private @Nullable String supervisors;
    private Distribution takes = Distribution.ZERO;
    private double givesUp;

    private Limit(double seconds, AllocationRule.Then then, @Nullable String to) {
        limit = Ticks.ofSeconds(seconds);
        this.then = then;
        this.to = to;
    }

    /** Returns a limit at which the agent finishes. */
    public static Limit finish(double seconds) {
        return new Limit(seconds, AllocationRule.Then.FINISH, null);
    }

    /** Returns a limit at which the contact is ended. */
    public static Limit end(double seconds) {
        return new Limit(seconds, AllocationRule.Then.END, null);
    }

    /** Returns a limit at which another group goes on. */
    public static Limit transfer(double seconds, String group) {
        return new Limit(seconds, AllocationRule.Then.TRANSFER, group);
    }

    /** Returns a limit at which the rest becomes a callback. */
    public static Limit callBack(double seconds) {
        return new Limit(seconds, AllocationRule.Then.CALL_BACK, null);
    }

    /** Returns a limit at which contacts go on to a stage. */
    public static Limit goOn(double seconds, String stage) {
        return new Limit(seconds, AllocationRule.Then.GO_ON, stage);
    }

    /** Warns before. */
    public Limit warn(double seconds) {
        warn = OptionalLong.of(Ticks.ofSeconds(seconds));
        return this;
    }

    /** Counts the wrap, too. */
    public Limit countingHandling() {
        counts = AllocationRule.Counts.HANDLING;
        return this;
    }

    /** Lets a share have so much more time. */
    public Limit extended(double seconds, double share) {
        extension = Optional.of(new AllocationRule.Extension(Ticks.ofSeconds(seconds), share));
        return this;
    }

    /** Lets somebody of a group, who is busy with it for a while, be asked before more time is given. */
    public Limit approvedBy(String group, Distribution length, double patience) {
        supervisors = group;
        takes = length;
        givesUp = patience;
        return this;
    }

    /** Lets a share of those that were ended come again. */
    public Limit again(double share, Distribution after) {
        again = new ComesAgain(share, after);
        return this;
    }

    /** Lets a share of those that were ended come again, so often for one case. */
    public Limit again(double share, Distribution after, int atMost) {
        again = new ComesAgain(share, after, atMost);
        return this;
    }

    AllocationRule build(List<String> typeNames, List<String> groupNames) {
        OptionalInt group = place(AllocationRule.Then.TRANSFER, groupNames);
        OptionalInt stage = place(AllocationRule.Then.GO_ON, typeNames);
        return new AllocationRule(
                limit, warn, counts, then, group, stage, again, extension.map(more -> asked(more, groupNames)));
    }

    private AllocationRule.Extension asked(AllocationRule.Extension more, List<String> groupNames) {
        Optional<Approval> approval = supervisors == null
                ? Optional.empty()
                : Optional.of(new Approval(groupNames.indexOf(supervisors), takes, Ticks.ofSeconds(givesUp)));
        return new AllocationRule.Extension(more.by(), more.share(), approval);
    }

    private OptionalInt place(AllocationRule.Then what, List<String> names) {
        return then == what && to != null ? OptionalInt.of(names.indexOf(to)) : OptionalInt.empty();
    }
}
