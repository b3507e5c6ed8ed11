package org.busyhour.engine.replicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.rng.UniformRandomProvider;
import org.busyhour.engine.model.Claim;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.model.Routing.Commitment;
import org.busyhour.engine.time.Ticks;

/** How contacts and agents of {@link RandomModels} find each other. */
final class RandomRouting {
    private final UniformRandomProvider random;
    private final boolean drawn;

    RandomRouting(UniformRandomProvider random, boolean drawn) {
        this.random = random;
        this.drawn = drawn;
    }

    /** Any scopes, any orders that leave nothing to chance unless everything may be drawn. */
    Routing routing() {
        return new Routing(
                        chain(Routing.AgentScope.values()),
                        order(
                                Routing.AgentOrder.values(),
                                drawn
                                        ? List.of(Routing.AgentOrder.POLICY)
                                        : List.of(Routing.AgentOrder.POLICY, Routing.AgentOrder.RANDOM)),
                        Optional.empty(),
                        chain(Routing.ContactScope.values()),
                        order(
                                Routing.ContactOrder.values(),
                                drawn
                                        ? List.of(Routing.ContactOrder.POLICY)
                                        : List.of(Routing.ContactOrder.POLICY, Routing.ContactOrder.RANDOM)),
                        Optional.empty())
                .with(commitment());
    }

    private Commitment commitment() {
        Commitment.To to = maybe(0.7)
                ? Commitment.To.ANY_GROUP
                : Commitment.To.values()[random.nextInt(Commitment.To.values().length)];
        long within = (1 + random.nextInt(60)) * Ticks.PER_SECOND;
        return new Commitment(to, to == Commitment.To.FIRST_GROUP_WITHIN ? within : 0);
    }

    /** Mostly none or one, sometimes several in any order. */
    private <T> List<T> chain(T[] scopes) {
        List<T> left = new ArrayList<>(List.of(scopes));
        List<T> chain = new ArrayList<>();
        while (!left.isEmpty() && maybe(0.5)) {
            chain.add(left.remove(random.nextInt(left.size())));
        }
        return chain;
    }

    private <T> T order(T[] orders, List<T> not) {
        List<T> left = new ArrayList<>(List.of(orders));
        left.removeAll(not);
        return left.get(random.nextInt(left.size()));
    }

    Claim claim() {
        return new Claim(1 + random.nextInt(3), 1 + random.nextInt(4), site());
    }

    Optional<String> site() {
        return maybe(0.3) ? Optional.empty() : Optional.of("site-" + random.nextInt(2));
    }

    private boolean maybe(double chance) {
        return random.nextDouble() < chance;
    }
}
