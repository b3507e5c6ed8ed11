package org.busyhour.reports.table;

import java.util.ArrayList;
import java.util.List;
import org.busyhour.engine.model.Staffing;
import org.busyhour.reports.Telling;
import org.busyhour.studies.why.Asked;
import org.busyhour.studies.why.Doing;
import org.busyhour.studies.why.Spell;

/** What the agents of a group are doing, in words. */
final class GroupWords {
    private GroupWords() {}

    /** How many do what, as "core: 3 busy, 1 on break". */
    static String summary(Telling telling, Asked asked) {
        List<String> counts = new ArrayList<>();
        for (Doing doing : List.of(
                Doing.FREE,
                Doing.BUSY,
                Doing.DIALLING,
                Doing.ASSEMBLING,
                Doing.APPROVING,
                Doing.SIDE_WORK,
                Doing.ON_BREAK,
                Doing.IN_MEETING,
                Doing.IN_TRAINING,
                Doing.AT_DUTY,
                Doing.LOGGED_OUT,
                Doing.ABSENT,
                Doing.LATE,
                Doing.LEFT_EARLY,
                Doing.QUOTA_USED_UP,
                Doing.ON_CALL,
                Doing.OFF)) {
            int n = asked.doing(doing).size();
            if (n > 0) {
                counts.add(n + " " + words(doing));
            }
        }
        return telling.group(asked.group()) + ": " + (counts.isEmpty() ? "nobody" : String.join(", ", counts));
    }

    /** When an agent is done with something; whoever stays is last. */
    static long until(Spell spell) {
        return spell.to() == Spell.OPEN ? Long.MAX_VALUE : spell.to();
    }

    /** Who isn't there is told of only where people are planned, not heads. */
    static boolean worthTelling(Telling telling, Asked asked, Asked.Reply reply) {
        return reply.spell().doing() != Doing.OFF
                || telling.model().groups().get(asked.group()).staffing() instanceof Staffing.People;
    }

    private static String words(Doing doing) {
        return switch (doing) {
            case OFF -> "not at work";
            case FREE -> "free";
            case QUOTA_USED_UP -> "with the quota used up";
            case BUSY -> "busy";
            case ON_BREAK -> "on a break";
            case IN_MEETING -> "in a meeting";
            case DIALLING -> "dialling";
            case ON_CALL -> "on call";
            case APPROVING -> "asked by another agent";
            case ASSEMBLING -> "kept for another contact";
            case SIDE_WORK -> "with a side task in hand";
            case IN_TRAINING -> "in training";
            case AT_DUTY -> "at a duty away from contacts";
            case LOGGED_OUT -> "logged out";
            case ABSENT -> "absent";
            case LATE -> "late";
            case LEFT_EARLY -> "gone early";
        };
    }
}
