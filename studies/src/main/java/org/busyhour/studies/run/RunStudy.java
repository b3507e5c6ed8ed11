package org.busyhour.studies.run;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.ContactSink;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.replicate.Result;

/**
 * One centre, simulated as often as planned.
 *
 * @param model the centre
 * @param plan how often, with which seed, on how many threads
 * @param contacts who takes every single contact, if somebody does
 */
public record RunStudy(Model model, Plan plan, Optional<ContactSink> contacts) {
    /**
     * Returns a study that keeps no single contacts.
     *
     * @param model the centre
     * @param plan how often, with which seed, on how many threads
     * @return the study
     */
    public static RunStudy of(Model model, Plan plan) {
        return new RunStudy(model, plan, Optional.empty());
    }

    /**
     * Returns the same study with somebody who takes every contact.
     *
     * @param sink who takes them, in the order of replications
     * @return the study
     */
    public RunStudy withContacts(ContactSink sink) {
        return new RunStudy(model, plan, Optional.of(sink));
    }

    /**
     * Simulates. To stop it, interrupt the thread that waits for it.
     *
     * @param progress hears how many replications are finished
     * @return what was found; the same for any number of threads
     * @throws CancellationException if this thread was interrupted
     */
    public Result result(Progress progress) {
        return contacts.map(sink -> Replications.run(model, plan, progress, sink))
                .orElseGet(() -> Replications.run(model, plan, progress));
    }
}
