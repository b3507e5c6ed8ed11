package org.busyhour.engine.replicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.busyhour.engine.centre.Centre;
import org.busyhour.engine.centre.staffing.Roster;
import org.busyhour.engine.model.Action;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.AgentNames;
import org.busyhour.engine.model.AllocationRule;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Deadline;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Incident;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.model.Shrinkage;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.random.Purpose;
import org.busyhour.engine.tally.Histograms;
import org.busyhour.engine.tally.Tally;
import org.busyhour.engine.tally.Waits;
import org.jspecify.annotations.Nullable;

/**
 * Runs the replications of a model on threads.
 *
 * <p>Threads take the next replication that nobody has taken; what they find is handed on in the order of replications.
 * As tallies are whole numbers, the result doesn't depend on how many threads there are or which was faster.
 */
public final class Replications {
    private Replications() {}

    /**
     * Runs a model.
     *
     * @param model what is simulated
     * @param plan how often, with which seed, on how many threads
     * @param progress who hears how far it has come
     * @return what was found
     * @throws CancellationException if the calling thread is interrupted
     */
    public static Result run(Model model, Plan plan, Progress progress) {
        return behind(Result.none(model, plan), plan, progress, null);
    }

    /**
     * Runs a model and hands on every contact.
     *
     * @param model what is simulated
     * @param plan how often, with which seed, on how many threads
     * @param progress who hears how far it has come
     * @param sink who takes the contacts
     * @return what was found
     * @throws CancellationException if the calling thread is interrupted
     */
    public static Result run(Model model, Plan plan, Progress progress, ContactSink sink) {
        return behind(Result.none(model, plan), plan, progress, sink);
    }

    /**
     * Goes on with a run: the same as if the longer plan had been run at once, since a replication depends on nothing
     * but the model, the seed and its number.
     *
     * @param before what was found so far
     * @param plan with the same seed, and more replications than there are
     * @param progress who hears how far it has come, the earlier replications included
     * @param sink who takes the contacts of the further replications, if somebody does
     * @return what was found in all replications of the plan
     * @throws CancellationException if the calling thread is interrupted
     */
    public static Result more(Result before, Plan plan, Progress progress, Optional<ContactSink> sink) {
        if (plan.seed() != before.seed()) {
            throw new IllegalArgumentException("seed was " + plan.seed() + " behind " + before.seed());
        }
        if (!plan.reductions().equals(before.reductions())) {
            throw new IllegalArgumentException(
                    "reductions was " + plan.reductions() + " behind " + before.reductions());
        }
        if (plan.replications() <= before.replications().size()) {
            throw new IllegalArgumentException("replications was " + plan.replications());
        }
        return behind(before, plan, progress, sink.orElse(null));
    }

    /**
     * Runs a model without keeping the tallies of its replications.
     *
     * @param model what is simulated
     * @param plan how often, with which seed, on how many threads
     * @param sink who takes the tallies
     * @return the waits and handling times of all replications together
     * @throws CancellationException if the calling thread is interrupted
     */
    public static Histograms each(Model model, Plan plan, TallySink sink) {
        InOrder results = new InOrder(0, Progress.NONE, sink, null);
        return pooled(model, simulate(model, plan, plan.replications(), results, false));
    }

    /**
     * Runs one replication again for somebody who listens to all that happens in it: the same as in a run of many,
     * since a replication depends on nothing but the model, the seed, its number, and whether replications come in
     * pairs or groups.
     *
     * @param model what is simulated
     * @param plan the plan of the run of many
     * @param replication the number of the replication, from 1
     * @param listener who listens
     */
    public static void listen(Model model, Plan plan, int replication, Observer listener) {
        if (replication < 1) {
            throw new IllegalArgumentException("replication was " + replication);
        }
        new Centre(model, new Roster(model)).run(plan.streams(replication), listener);
    }

    /**
     * Returns the names of the streams that a model draws from.
     *
     * @param model the centre
     * @return purpose and name of each, such as {@code talk/balance}
     */
    public static List<String> streams(Model model) {
        List<String> names = new ArrayList<>();
        for (ContactType type : model.types()) {
            for (Purpose purpose : Purpose.values()) {
                if (draws(model, type, purpose)) {
                    names.add(purpose.key() + "/" + type.name());
                }
            }
        }
        if (model.types().stream().anyMatch(ContactType::sharesBusyDays)) {
            names.add(Purpose.BUSYNESS.key() + "/centre");
        }
        if (model.routing().contactOrder() == Routing.ContactOrder.RANDOM) {
            AgentNames.of(model).forEach(name -> names.add(Purpose.CONTACT_CHOICE.key() + "/" + name));
        }
        names.addAll(ofAgents(model));
        int first = 0;
        for (AgentGroup group : model.groups()) {
            int behind = first + group.staffing().agents();
            away(group.shrinkage(), AgentNames.of(model).subList(first, behind), names);
            first = behind;
        }
        for (Incident incident : model.incidents()) {
            if (incident.beginsByChance()) {
                names.add(Purpose.INCIDENT.key() + "/" + incident.name());
            }
            if (incident.lastsByChance()) {
                names.add(Purpose.REPAIR.key() + "/" + incident.name());
            }
        }
        model.rules().stream()
                .filter(rule -> !(rule.restraint().decision() instanceof Distribution.Constant))
                .forEach(rule -> names.add(Purpose.DECISION.key() + "/" + rule.name()));
        calledByChance(model).forEach(name -> names.add(Purpose.CALL_UP.key() + "/" + name));
        return List.copyOf(names);
    }

    /** Returns the names of those who may be called up and come or not, sooner or later. */
    private static List<String> calledByChance(Model model) {
        List<String> agents = AgentNames.of(model);
        List<String> names = new ArrayList<>();
        int first = 0;
        for (int group = 0; group < model.groups().size(); group++) {
            int place = group;
            int size = model.groups().get(group).staffing().agents();
            boolean called = model.rules().stream()
                    .flatMap(rule -> rule.actions().stream())
                    .anyMatch(
                            action -> action instanceof Action.CallUp call && call.group() == place && call.byChance());
            if (called) {
                names.addAll(agents.subList(first, first + size));
            }
            first += size;
        }
        return names;
    }

    private static List<String> ofAgents(Model model) {
        List<String> agents = AgentNames.of(model);
        List<String> names = new ArrayList<>();
        int agent = 0;
        for (AgentGroup group : model.groups()) {
            for (int i = 0; i < group.staffing().agents(); i++, agent++) {
                if (group.performance().spread() > 0) {
                    names.add(Purpose.SPEED.key() + "/" + agents.get(agent));
                }
                if (group.whenIdle().stream().anyMatch(task -> !(task.length() instanceof Distribution.Constant))) {
                    names.add(Purpose.SIDE_WORK.key() + "/" + agents.get(agent));
                }
            }
        }
        return names;
    }

    /** Adds the streams of the agents of a group who may be away by chance. */
    private static void away(Shrinkage shrinkage, List<String> agents, List<String> names) {
        boolean absent = shrinkage.absence() > 0
                || shrinkage.late().isPresent()
                || shrinkage.leavesEarly().isPresent();
        List<Purpose> purposes = new ArrayList<>();
        if (absent) {
            purposes.add(Purpose.ABSENCE);
        }
        if (shrinkage.logOuts().isPresent()) {
            purposes.add(Purpose.LOG_OUT);
        }
        if (shrinkage.longerBreaks().isPresent()) {
            purposes.add(Purpose.BREAK);
        }
        purposes.forEach(purpose -> agents.forEach(agent -> names.add(purpose.key() + "/" + agent)));
    }

    private static boolean draws(Model model, ContactType type, Purpose purpose) {
        return switch (purpose) {
            case ARRIVAL ->
                !type.stage()
                        && !(type.arrivals() instanceof ArrivalProcess.Trace)
                        && !(type.arrivals() instanceof ArrivalProcess.Appointments);
            case APPOINTMENT -> type.arrivals() instanceof ArrivalProcess.Appointments;
            case BUSYNESS -> type.hasBusyDays();
            case PATIENCE -> type.patience().limit().isPresent();
            case BALKING -> type.patience().balkShare() > 0;
            case AGENT_CHOICE -> model.routing().agentOrder() == Routing.AgentOrder.RANDOM;
            case CASE ->
                type.allocation().filter(Replications::goesOn).isPresent()
                        || type.returns().retry().ever()
                        || type.returns().repeat().ever()
                        || type.stage()
                        || answersMessages(type, model);
            case RETRY -> type.returns().retry().ever();
            case SOLUTION -> model.mayStayUnsolved(model.types().indexOf(type));
            case EXTENSION ->
                type.allocation().flatMap(AllocationRule::extension).isPresent();
            case APPROVAL ->
                type.allocation()
                        .flatMap(AllocationRule::approval)
                        .filter(rule -> !(rule.takes() instanceof Distribution.Constant))
                        .isPresent();
            case CHAT -> type.isChat();
            case JOURNEY -> type.goesOn() || type.journey().after().isPresent();
            case FRONT -> type.front().isPresent();
            case DEADLINE -> type.deadline().filter(Replications::leftToChance).isPresent();
            case CALLBACK -> type.callback().isPresent();
            case MESSAGE -> type.message().isPresent();
            case DIALLING -> type.dialling().isPresent();
            case CONTACT_CHOICE, INCIDENT, REPAIR, DECISION, CALL_UP, SPEED, SIDE_WORK, ABSENCE, LOG_OUT, BREAK ->
                false;
            default -> true;
        };
    }

    private static boolean answersMessages(ContactType type, Model model) {
        int place = model.types().indexOf(type);
        return model.types().stream()
                .anyMatch(from -> from.message()
                        .filter(message -> message.type() == place)
                        .isPresent());
    }

    /** Tells whether anything of a deadline is drawn. */
    private static boolean leftToChance(Deadline deadline) {
        return deadline.ifLate().isPresent() || !(deadline.startsAfter() instanceof Distribution.Constant);
    }

    /** Tells whether the limit makes parts or repeats. */
    private static boolean goesOn(AllocationRule rule) {
        return rule.then() == AllocationRule.Then.END
                ? rule.again().share() > 0
                : rule.then() != AllocationRule.Then.FINISH;
    }

    private static Result behind(Result before, Plan plan, Progress progress, @Nullable ContactSink sink) {
        int done = before.replications().size();
        List<Tally> tallies = new ArrayList<>(plan.replications());
        tallies.addAll(before.replications());
        InOrder results = new InOrder(done, progress, (number, tally) -> tallies.add(tally), sink);
        List<Worker> workers = simulate(before.model(), plan, plan.replications() - done, results, true);
        List<Waits> further = inOrder(workers, Worker::waits);
        Histograms pooled = pooled(before.model(), workers);
        pooled.plus(further);
        pooled.plus(before.pooled());
        return new Result(
                before.model(),
                plan.seed(),
                tallies,
                pooled,
                joined(before.waits(), further),
                plan.reductions(),
                joined(before.surpluses(), inOrder(workers, Worker::surpluses)));
    }

    private static Histograms pooled(Model model, List<Worker> workers) {
        if (workers.isEmpty()) {
            return new Histograms(model);
        }
        Histograms pooled = workers.get(0).histograms();
        workers.stream().skip(1).forEach(worker -> pooled.plus(worker.histograms()));
        return pooled;
    }

    /** Returns what the workers found one by one, in the order of replications. */
    private static <T> List<T> inOrder(List<Worker> workers, Function<Worker, Map<Integer, T>> found) {
        SortedMap<Integer, T> inOrder = new TreeMap<>();
        workers.forEach(worker -> inOrder.putAll(found.apply(worker)));
        return List.copyOf(inOrder.values());
    }

    private static <T> List<T> joined(List<T> before, List<T> further) {
        List<T> all = new ArrayList<>(before);
        all.addAll(further);
        return all;
    }

    private static List<Worker> simulate(
            Model model, Plan plan, int replications, InOrder results, boolean keepsWaits) {
        Roster roster = new Roster(model);
        List<Worker> workers = new ArrayList<>();
        for (int i = 0; i < Math.min(plan.threads(), replications); i++) {
            workers.add(new Worker(model, roster, plan, results, keepsWaits));
        }
        if (workers.size() == 1) {
            workers.get(0).run();
        } else {
            runAll(workers);
        }
        return workers;
    }

    private static void runAll(List<Worker> workers) {
        ExecutorService threads = Executors.newFixedThreadPool(workers.size());
        try {
            // In the order in which they end: the first to fail ends the others.
            CompletionService<Boolean> ends = new ExecutorCompletionService<>(threads);
            workers.forEach(worker -> ends.submit(worker, true));
            for (int ended = 0; ended < workers.size(); ended++) {
                ends.take().get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cancelled(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
            awaitEnd(threads);
        }
    }

    /**
     * Waits until no thread is at work any more, so that nobody hears of progress after the run has ended; an
     * interruption waits too.
     */
    private static void awaitEnd(ExecutorService threads) {
        boolean interrupted = Thread.interrupted();
        boolean ended = false;
        while (!ended) {
            try {
                ended = threads.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static CancellationException cancelled(InterruptedException cause) {
        CancellationException cancelled = new CancellationException("interrupted");
        cancelled.initCause(cause);
        return cancelled;
    }
}
