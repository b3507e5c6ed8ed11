package org.busyhour.cli.erlang;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say how much there is to do, and with how many. */
public final class QuestionOptions {
    private static final int MOST_AGENTS = 10_000_000;
    private static final double MOST_LOAD = 5e6;
    private static final double SECONDS_PER_HOUR = 3600;
    private static final double NANOS = 1e9;
    private static final Duration USUAL_INTERVAL = Duration.ofMinutes(30);

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--calls",
            paramLabel = "RATE",
            description = "Contacts, as 120/h; a plain number counts those of one --interval.")
    private @Nullable Calls calls;

    @Option(
            names = "--interval",
            paramLabel = "TIME",
            description = "How long an interval is (in a CSV, default: 30m).")
    private @Nullable Duration interval;

    @Option(names = "--aht", paramLabel = "TIME", description = "Mean handling time, as 3m30s.")
    private @Nullable Duration aht;

    @Option(
            names = "--agents",
            paramLabel = "N",
            description = "Agents that there are; without it: as many as the goal needs.")
    private @Nullable Integer agents;

    /**
     * Returns the one question that the options ask.
     *
     * @return contacts, handling time and agents
     */
    public Question question() {
        Calls given = require(calls, "--calls is missing, as in --calls 120/h");
        if (given.needsInterval()) {
            require(interval, "--calls needs a unit, as in --calls 120/h, or --interval to say what it counts");
        }
        return question("", given.perHour(interval()), ahtSeconds(), agents());
    }

    /**
     * Returns the questions that a file asks; the options stand in for what it leaves out.
     *
     * @param file intervals
     * @return a question for each
     */
    public List<Question> questions(IntervalFile file) {
        check(calls == null, "--calls and --csv exclude each other");
        return file.rows(aht != null).stream()
                .map(row -> question(
                        row.label(),
                        row.calls() / intervalHours(),
                        row.ahtSeconds().orElseGet(this::ahtSeconds),
                        row.agents().isPresent() ? row.agents() : agents()))
                .toList();
    }

    /**
     * Returns how long an interval of a file is.
     *
     * @return hours
     */
    public double intervalHours() {
        return interval().toNanos() / NANOS / SECONDS_PER_HOUR;
    }

    private Question question(String label, double contactsPerHour, double ahtSeconds, OptionalInt number) {
        check(number.orElse(0) >= 0 && number.orElse(0) <= MOST_AGENTS, "--agents must be from 0 to " + MOST_AGENTS);
        check(
                contactsPerHour * ahtSeconds / SECONDS_PER_HOUR <= MOST_LOAD,
                "that is more work than five million agents could do");
        return new Question(label, contactsPerHour, ahtSeconds, number);
    }

    private Duration interval() {
        return interval == null ? USUAL_INTERVAL : interval;
    }

    private double ahtSeconds() {
        return require(aht, "--aht is missing, as in --aht 3m30s").toNanos() / NANOS;
    }

    private OptionalInt agents() {
        return agents == null ? OptionalInt.empty() : OptionalInt.of(agents);
    }

    private <T> T require(@Nullable T value, String message) {
        if (value == null) {
            throw new ParameterException(spec.commandLine(), message);
        }
        return value;
    }

    private void check(boolean condition, String message) {
        if (!condition) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }
}
