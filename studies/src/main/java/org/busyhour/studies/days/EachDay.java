package org.busyhour.studies.days;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BinaryOperator;
import java.util.function.IntFunction;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.VarianceReduction;

/** Does something for each replication of a plan, on as many threads as it says. */
public final class EachDay {
    /** How many are done; nobody hears of two at once. */
    private static final class Count {
        private final Progress progress;
        private int finished;

        Count(Progress progress) {
            this.progress = progress;
        }

        synchronized void more() {
            progress.finished(++finished);
        }
    }

    private EachDay() {}

    /**
     * Does it. To stop it, interrupt the thread that waits for it.
     *
     * @param plan how often, on how many threads
     * @param task what is done for the number of a replication, from 1; shares nothing with the others
     * @return what came of it, in the order of the replications
     * @throws CancellationException if this thread was interrupted
     */
    public static <T> List<T> of(Plan plan, IntFunction<T> task) {
        return of(plan, task, Progress.NONE);
    }

    /**
     * Does it. To stop it, interrupt the thread that waits for it.
     *
     * @param plan how often, on how many threads
     * @param task what is done for the number of a replication, from 1; shares nothing with the others
     * @param progress hears for how many replications it is done
     * @return what came of it, in the order of the replications
     * @throws CancellationException if this thread was interrupted
     */
    public static <T> List<T> of(Plan plan, IntFunction<T> task, Progress progress) {
        return times(plan.replications(), plan.threads(), task, progress);
    }

    /**
     * Does something as often as it takes. To stop it, interrupt the thread that waits for it.
     *
     * @param times how often
     * @param threads on how many threads
     * @param task what is done, the number of the time from 1; shares nothing with the others
     * @param progress hears how often it is done
     * @return what came of it, in the order of the numbers
     * @throws CancellationException if this thread was interrupted
     */
    public static <T> List<T> times(int times, int threads, IntFunction<T> task, Progress progress) {
        Count count = new Count(progress);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<T>> tasks = new ArrayList<>();
            for (int time = 1; time <= times; time++) {
                int number = time;
                tasks.add(() -> {
                    T done = task.apply(number);
                    count.more();
                    return done;
                });
            }
            List<T> all = new ArrayList<>();
            for (Future<T> done : pool.invokeAll(tasks)) {
                all.add(done.get());
            }
            return all;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            CancellationException cancelled = new CancellationException("interrupted");
            cancelled.initCause(e);
            throw cancelled;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    /**
     * Adds up those that belong together, since only groups of them are independent.
     *
     * @param days what was found in each replication
     * @param plan how they were drawn
     * @param plus adds two of them
     * @return a sum a group; the days themselves where each is independent of the others
     */
    public static <T> List<T> together(List<T> days, Plan plan, BinaryOperator<T> plus) {
        int size = VarianceReduction.together(plan.reductions());
        if (size == 1 || days.size() % size != 0) {
            return days;
        }
        List<T> groups = new ArrayList<>();
        for (int i = 0; i < days.size(); i += size) {
            groups.add(days.subList(i, i + size).stream().reduce(plus).orElseThrow());
        }
        return groups;
    }
}
