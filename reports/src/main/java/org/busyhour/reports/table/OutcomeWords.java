package org.busyhour.reports.table;

import java.util.List;
import org.busyhour.reports.LocalClock;
import org.busyhour.studies.why.ContactStory;
import org.busyhour.studies.why.Moment;

/** What became of a contact, as the rest of a sentence about it. */
final class OutcomeWords {
    private OutcomeWords() {}

    /** For instance "was answered after a wait of 45s". */
    static String of(ContactStory story) {
        return switch (story.outcome()) {
            case STILL_OPEN -> "was still waiting at the end, after " + LocalClock.duration(story.waited());
            case UNREACHED -> unreached(story.moments());
            case DROPPED -> "was dropped: the customer picked up, and nobody was free";
            case MESSAGE -> "left a message" + when(story);
            case CALLED_BACK -> "accepted to be called back" + when(story);
            default -> "was " + story.outcome().key() + when(story);
        };
    }

    private static String when(ContactStory story) {
        return story.waited() == 0 ? " at once" : " after a wait of " + LocalClock.duration(story.waited());
    }

    private static String unreached(List<Moment> moments) {
        long calls = moments.stream().filter(Moment.Dialled.class::isInstance).count();
        long time = moments.get(moments.size() - 1).at() - moments.get(0).at();
        return "was never reached, in " + calls + (calls == 1 ? " call" : " calls") + " over "
                + LocalClock.duration(time);
    }
}
