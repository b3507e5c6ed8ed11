package org.busyhour.engine.centre;

import org.jspecify.annotations.Nullable;

/** What may follow from an event that isn't an event itself. */
final class Sequel {
    private final @Nullable TeamDesk teams;
    private final Closing closing;
    private final @Nullable DiallingDesk lists;
    private final @Nullable RuleDesk rules;

    Sequel(@Nullable TeamDesk teams, Closing closing, @Nullable DiallingDesk lists, @Nullable RuleDesk rules) {
        this.teams = teams;
        this.closing = closing;
        this.lists = lists;
        this.rules = rules;
    }

    /** Looks at it behind an event; what rules have done may let others come together or be called. */
    void look(long now) {
        if (teams != null) {
            teams.settle(now);
        }
        if (closing.closed()) {
            // A rule that ends with the day may let agents take what would else be sent away.
            if (rules != null && rules.look(now)) {
                settle(now);
            }
            closing.check(now);
        }
        if (lists != null) {
            lists.look(now);
        }
        if (rules != null && rules.look(now)) {
            settle(now);
        }
    }

    private void settle(long now) {
        if (teams != null) {
            teams.settle(now);
        }
        if (lists != null) {
            lists.look(now);
        }
    }
}
