package org.busyhour.engine.policy;

/**
 * The guide's first example: of those who have rested for half a minute, whoever has answered the fewest contacts
 * today; if nobody has, whoever has rested longest.
 */
public final class Rested implements AgentPolicy {
    private static final long HALF_A_MINUTE = 30_000_000;

    @Override
    public String name() {
        return "rested";
    }

    @Override
    public Chooser begin(CentreView centre) {
        return Rested::choose;
    }

    private static int choose(IdleView idle) {
        int best = 0;
        for (int place = 1; place < idle.count(); place++) {
            best = better(idle, place, best) ? place : best;
        }
        return best;
    }

    private static boolean better(IdleView idle, int place, int best) {
        boolean rested = rest(idle, place) >= HALF_A_MINUTE;
        boolean other = rest(idle, best) >= HALF_A_MINUTE;
        if (rested && other) {
            return idle.contacts(place) < idle.contacts(best);
        }
        return rested || (!other && idle.idleSince(place) < idle.idleSince(best));
    }

    private static long rest(IdleView idle, int place) {
        return idle.now() - idle.idleSince(place);
    }
}
