package org.busyhour.engine.replicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.Distribution.Exponential;
import org.busyhour.engine.model.Distribution.Gamma;
import org.busyhour.engine.model.Distribution.Lognormal;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Limit;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A run with tallies alone allocates nothing per contact in steady state.
 *
 * <p>What a replication allocates whatever its length (the centre, the tally, arrays up to their full size) is the same
 * in a run of ten times the contacts; the difference is what the contacts more cost.
 */
class AllocatedBytesTest {
    private static final double CONTACTS = 100_000;
    private static final double BYTES_A_CONTACT = 0.1;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** A centre of 600 contacts an hour and about 80 % occupancy, to be changed. */
    private interface Variant {
        Scene of(Scene scene, Calls calls);
    }

    private static final Map<String, Variant> VARIANTS = variants();

    static Stream<String> names() {
        return VARIANTS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void contacts_allocateNothing(String name) {
        assumeTrue(THREADS.isThreadAllocatedMemorySupported(), "this JVM doesn't count allocated bytes");
        Model few = model(name, CONTACTS);
        Model many = model(name, 10 * CONTACTS);
        // First runs load classes and let the compiler work.
        allocated(few);
        allocated(many);

        double difference = allocated(many) - (double) allocated(few);

        assertThat(difference / (9 * CONTACTS)).as("bytes a contact").isLessThan(BYTES_A_CONTACT);
    }

    private static long allocated(Model model) {
        long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        Replications.each(model, new Plan(1, 1, 1), (number, tally) -> {});
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }

    private static Model model(String name, double contacts) {
        Calls calls = Calls.poisson("A", 600).talk(new Exponential(200)).patience(new Exponential(300));
        Scene scene = Scene.lasting(contacts * 6).stopping();
        return Objects.requireNonNull(VARIANTS.get(name)).of(scene, calls).model();
    }

    private static Map<String, Variant> variants() {
        Map<String, Variant> all = new LinkedHashMap<>();
        all.put("one group", (scene, calls) -> scene.with(calls).with(team()));
        all.put(
                "all kinds of work",
                (scene, calls) -> scene.with(calls.talk(Lognormal.of(150, 0.8))
                                .hold(Gamma.of(20, 0.6))
                                .wrap(new Distribution.Weibull(1, 30, 30)))
                        .with(team()));
        all.put(
                "lines, a full queue, balking",
                (scene, calls) ->
                        scene.trunks(45).with(calls.balking(0.1).queueLimit(5)).with(team()));
        all.put(
                "policies",
                (scene, calls) -> twoGroups(
                        scene.routing(new Routing(
                                List.of(Routing.AgentScope.SAME_AGENT, Routing.AgentScope.LOCAL),
                                Routing.AgentOrder.POLICY,
                                Optional.of("rested"),
                                List.of(Routing.ContactScope.LOCAL),
                                Routing.ContactOrder.POLICY,
                                Optional.of("two-to-one"))),
                        calls));
        for (Routing.AgentOrder order : List.of(Routing.AgentOrder.values()).subList(0, 9)) {
            all.put(
                    "agents by " + order,
                    (scene, calls) -> twoGroups(scene.agents(Routing.AgentScope.ALL, order), calls));
        }
        for (Routing.ContactOrder order : List.of(Routing.ContactOrder.values()).subList(0, 9)) {
            all.put(
                    "contacts by priority and " + order,
                    (scene, calls) -> twoGroups(scene.contacts(Routing.ContactScope.PRIORITY, order), calls));
        }
        all.put(
                "a limit to finish at",
                (scene, calls) ->
                        scene.with(calls.limit(Limit.finish(300).warn(200))).with(team()));
        all.put(
                "transfers",
                (scene, calls) ->
                        scene.with(calls.limit(Limit.transfer(300, "team"))).with(team()));
        all.put(
                "callbacks",
                (scene, calls) -> scene.with(calls.limit(Limit.callBack(300))).with(team()));
        all.put(
                "repeats",
                (scene, calls) -> scene.with(calls.limit(Limit.end(300).again(0.5, new Constant(600))))
                        .with(team()));
        return all;
    }

    private static Team team() {
        return Team.of("team", 42).takes("A");
    }

    private static Scene twoGroups(Scene scene, Calls calls) {
        return scene.with(calls)
                .with(Calls.poisson("B", 300).talk(new Exponential(100)).priority(2))
                .with(Team.of("first", 30).takes("A"))
                .with(Team.of("second", 20).takes("B").takesAfter(20, "A"));
    }
}
