package org.busyhour.studies.why;

import java.util.List;
import java.util.OptionalLong;
import org.busyhour.engine.observe.Outcome;

/**
 * All that happened to one contact, what went on of it after the allocation limit included.
 *
 * @param contact its number
 * @param type the place of its type
 * @param priority its priority, 1 to 9
 * @param caseId the number of the case's first contact
 * @param messageOf the number of the contact whose customer left it as a message, if it is one
 * @param outcome what became of it
 * @param waited how long it waited before it was answered or left
 * @param moments what happened, in order of time
 */
public record ContactStory(
        long contact,
        int type,
        int priority,
        long caseId,
        OptionalLong messageOf,
        Outcome outcome,
        long waited,
        List<Moment> moments) {
    /** Copies the list. */
    public ContactStory {
        moments = List.copyOf(moments);
    }
}
