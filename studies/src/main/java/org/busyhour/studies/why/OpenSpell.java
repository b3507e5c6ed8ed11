package org.busyhour.studies.why;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A spell that isn't over yet; whoever was told of it learns its end later. */
final class OpenSpell {
    final Doing doing;
    final long from;
    private final long due;
    private final long idleSince;
    private long to = Spell.OPEN;
    private @Nullable Handling handling;

    OpenSpell(Doing doing, long from, long due, long idleSince) {
        this.doing = doing;
        this.from = from;
        this.due = due;
        this.idleSince = idleSince;
    }

    static OpenSpell busy(long from, long idleSince, Handling handling) {
        OpenSpell spell = new OpenSpell(Doing.BUSY, from, from, idleSince);
        spell.handling = handling;
        return spell;
    }

    void end(long now) {
        to = now;
    }

    /** Lets more be known of the contact in hand. */
    void handle(Handling more) {
        handling = more;
    }

    @Nullable
    Handling handling() {
        return handling;
    }

    /** Tells whether it took no time at all. */
    boolean empty() {
        return to == from;
    }

    /** What is known by now. */
    Spell told() {
        return new Spell(doing, from, to, due, idleSince, Optional.ofNullable(handling));
    }
}
