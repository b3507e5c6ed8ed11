package org.busyhour.studies.precision;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.Precision;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.ContactSink;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.replicate.Result;
import org.busyhour.engine.replicate.VarianceReduction;

/**
 * One centre, simulated until its KPIs are known precisely enough.
 *
 * <p>The rule is the sequential one of fixed width: stop at the first look at which the half width of every demanded 95
 * % interval is small enough (Chow and Robbins, On the asymptotic theory of fixed-width sequential confidence intervals
 * for the mean, Annals of Mathematical Statistics 36, 1965, doi:10.1214/aoms/1177700156; Law, Simulation Modeling and
 * Analysis, 5th edition, section 9.4.1). The coverage is that of the interval only in the limit of narrow intervals;
 * before it, somewhat less. Four things differ from the sources:
 *
 * <ul>
 *   <li>of pairs or groups that belong together, one looks first at twenty;
 *   <li>one looks at growing numbers of replications, see {@link Looks}, and not after each;
 *   <li>no term is added to the variance against a lucky first look; the least number of replications is there for
 *       that;
 *   <li>a relative half width is measured by the value found (Law narrows the demand to w / (1 + w), which measures it
 *       by the unknown true value).
 * </ul>
 *
 * <p>Replication k depends only on the model, the seed and k, so what is found is that of a plan which had said this
 * number of replications from the start.
 *
 * @param model the centre
 * @param precision when it is known precisely enough
 * @param seed the master seed
 * @param threads on how many threads; the result doesn't depend on it
 * @param reductions by what the KPIs are made surer
 * @param contacts who takes every single contact, if somebody does
 */
public record PrecisionStudy(
        Model model,
        Precision precision,
        long seed,
        int threads,
        List<VarianceReduction> reductions,
        Optional<ContactSink> contacts) {
    /** The least number of pairs or groups that one looks at, if the greatest number of replications lets it. */
    private static final int LEAST_LOOKED_AT = 20;

    /** Copies the list. */
    public PrecisionStudy {
        reductions = List.copyOf(reductions);
    }

    /**
     * Returns a study of plain replications that keeps no single contacts.
     *
     * @param model the centre
     * @param precision when it is known precisely enough
     * @param seed the master seed
     * @param threads on how many threads
     * @return the study
     */
    public static PrecisionStudy of(Model model, Precision precision, long seed, int threads) {
        return new PrecisionStudy(model, precision, seed, threads, List.of(), Optional.empty());
    }

    /**
     * Returns the same study with somebody who takes every contact.
     *
     * @param sink who takes them, in the order of replications
     * @return the study
     */
    public PrecisionStudy withContacts(ContactSink sink) {
        return new PrecisionStudy(model, precision, seed, threads, reductions, Optional.of(sink));
    }

    /**
     * Simulates. To stop it, interrupt the thread that waits for it.
     *
     * @param progress hears how many replications are finished
     * @return what was found by the look at which it stopped; {@link Precision#reached} tells whether it is enough
     * @throws CancellationException if this thread was interrupted
     */
    public Result result(Progress progress) {
        Looks looks = new Looks(precision.atLeast(), precision.atMost());
        int first = first(looks);
        int look = first;
        Result result = contacts.map(sink -> Replications.run(model, plan(first), progress, sink))
                .orElseGet(() -> Replications.run(model, plan(first), progress));
        while (look < precision.atMost() && !precision.reached(Kpis.of(result))) {
            look = whole(looks.next(look));
            result = Replications.more(result, plan(look), progress, contacts);
        }
        return result;
    }

    /** Of few pairs or groups an interval may be narrow by luck, and a run that stops at it would trust the luck. */
    private int first(Looks looks) {
        int together = VarianceReduction.together(reductions);
        int enough = together == 1 ? 1 : Math.min(LEAST_LOOKED_AT * together, precision.atMost());
        return whole(Math.max(looks.first(), enough));
    }

    /** Antithetic replications come in pairs, stratified ones in groups. */
    private int whole(int look) {
        return VarianceReduction.whole(reductions, look);
    }

    private Plan plan(int replications) {
        return new Plan(seed, replications, threads, reductions);
    }
}
