package org.busyhour.scenarios.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.busyhour.scenarios.language.source.Sources;

/** The shipped scenarios, from the class path. */
public final class Library {
    private static final ShippedScenario TRAINING = ShippedScenario.of("training-week");
    private static final ShippedScenario EMERGENCIES = ShippedScenario.of("reserve-for-emergencies");

    private Library() {}

    /** Returns the scenarios, each followed by the what-ifs that extend it. */
    public static List<ShippedScenario> scenarios() {
        return Stream.of(
                        with(ShippedScenario.of("bank-day", "bank-day.csv"), "all-on-duty", "plus-15"),
                        with(ShippedScenario.of(
                                "dispatch-centre", "dispatch-centre-arrivals.csv", "dispatch-centre-handling.csv")),
                        with(ShippedScenario.of("thirty-minute-cap"), "finish", "end"),
                        with(ShippedScenario.of("two-skills"), "at-once", "apart"),
                        with(ShippedScenario.of("power-of-one"), "less", "more", "growth"),
                        with(ShippedScenario.of("busy-and-quiet"), "alike"),
                        with(ShippedScenario.of("retry-wave"), "without"),
                        with(ShippedScenario.of("bot-first"), "without"),
                        with(ShippedScenario.of("trunk-lines"), "more", "full"),
                        with(ShippedScenario.of("omnichannel"), "apart"),
                        with(ShippedScenario.of("chat-concurrency"), "one"),
                        with(ShippedScenario.of("appointments"), "walk-in"),
                        with(ShippedScenario.of("email-deadlines"), "oldest"),
                        with(ShippedScenario.of("fault-desk"), "uninterrupted", "at-once"),
                        with(ShippedScenario.of("approval-journey"), "none", "behind"),
                        with(ShippedScenario.of("specialist"), "warm", "conference"),
                        with(ShippedScenario.of("promotion-week"), "surprise"),
                        with(ShippedScenario.of("callback-offer"), "without", "messages"),
                        with(ShippedScenario.of("crm-outage"), "without", "by-chance"),
                        with(ShippedScenario.of("call-up"), "without"),
                        with(ShippedScenario.of("alert-and-hurry"), "without"),
                        with(ShippedScenario.of("skills-at-scale"), "any"),
                        with(ShippedScenario.of("weighted-waits"), "oldest", "first"),
                        with(ShippedScenario.of("two-sites"), "anyone"),
                        List.of(EMERGENCIES, EMERGENCIES.whatIfCalled("reserve-for-none")),
                        with(ShippedScenario.of("own-queues"), "common", "own"),
                        with(ShippedScenario.of("outbound-blend"), "apart", "ahead", "preview"),
                        with(ShippedScenario.of("night-shift"), "straight"),
                        List.of(ShippedScenario.of("night-shift")
                                .whatIfCalled("night-shift-roster", "night-shift-people.csv")),
                        with(ShippedScenario.of("absence-monday"), "none", "planned"),
                        with(ShippedScenario.of("breaks-at-the-peak"), "apart", "queue"),
                        List.of(ShippedScenario.of("breaks-at-the-peak")
                                .whatIf("apart")
                                .whatIfCalled("breaks-at-the-peak-rule")),
                        with(ShippedScenario.of("new-hires"), "experienced"),
                        with(ShippedScenario.of("side-work"), "none", "long"),
                        with(ShippedScenario.of("last-call"), "none", "uneven"),
                        List.of(TRAINING, TRAINING.whatIfCalled("training-week-held", "training-week-people.csv")),
                        with(ShippedScenario.of("supervisor-approval"), "none", "desk"),
                        with(ShippedScenario.of("service-desk")))
                .flatMap(List::stream)
                .toList();
    }

    /** Returns the names of the scenarios in the same order. */
    public static List<String> names() {
        return scenarios().stream().map(ShippedScenario::name).toList();
    }

    /** Returns the scenario of that name. */
    public static Optional<ShippedScenario> find(String name) {
        return scenarios().stream().filter(s -> s.name().equals(name)).findFirst();
    }

    /** Returns where the scenarios' files can be read by their names, {@code bank-day.yaml}. */
    public static Sources sources() {
        return Sources.beside(Library.class);
    }

    /**
     * Opens a file of a scenario.
     *
     * @param file one of {@link ShippedScenario#files()}
     * @return its bytes; the caller closes them
     */
    public static InputStream open(String file) {
        try {
            return sources().open(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the text of a file of a scenario.
     *
     * @param file one of {@link ShippedScenario#files()}
     * @return all of it
     */
    public static String text(String file) {
        try (InputStream in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ShippedScenario> with(ShippedScenario scenario, String... whatIfs) {
        return Stream.concat(Stream.of(scenario), Stream.of(whatIfs).map(scenario::whatIf))
                .toList();
    }
}
