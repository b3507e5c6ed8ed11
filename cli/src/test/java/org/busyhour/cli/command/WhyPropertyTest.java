package org.busyhour.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.busyhour.cli.scenario.LoadedScenario;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.ContactLog;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.replicate.VarianceReduction;
import org.busyhour.studies.why.AgentDay;
import org.busyhour.studies.why.Asked;
import org.busyhour.studies.why.ContactStory;
import org.busyhour.studies.why.Doing;
import org.busyhour.studies.why.Moment;
import org.busyhour.studies.why.Reason;
import org.busyhour.studies.why.Spell;
import org.busyhour.studies.why.WhyStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stories hold what the log of the run holds, and nobody is said to be free who was asked in vain. */
class WhyPropertyTest {
    private static final int REPLICATION = 2;
    private static final int EVERY = 4;

    private record Line(Outcome outcome, long arrival, long waited, long agent) {}

    @ParameterizedTest
    @ValueSource(strings = {"thirty-minute-cap", "thirty-minute-cap-end", "service-desk", "two-skills"})
    void stories_agreeWithTheRun(String name) {
        LoadedScenario scenario = LoadedScenario.of(name, List.of(), Path.of("."));
        Model model = scenario.compiled().model();
        agree(model, new Plan(scenario.compiled().seed(), REPLICATION, 1));
    }

    /** The second replication is the first one's opposite. */
    @Test
    void stories_agreeWithARunOfOppositeDays() {
        LoadedScenario scenario = LoadedScenario.of("two-skills", List.of(), Path.of("."));
        long seed = scenario.compiled().seed();
        agree(scenario.compiled().model(), new Plan(seed, REPLICATION, 1, List.of(VarianceReduction.ANTITHETIC)));
    }

    /** How busy a day is depends on the other days of its group. */
    @Test
    void stories_agreeWithAStratifiedRun() {
        LoadedScenario scenario = LoadedScenario.of("busy-and-quiet", List.of(), Path.of("."));
        long seed = scenario.compiled().seed();
        List<VarianceReduction> reductions = scenario.compiled().reductions();
        assertThat(reductions).containsExactly(VarianceReduction.STRATIFIED);
        agree(scenario.compiled().model(), new Plan(seed, REPLICATION, 1, reductions));
    }

    private static void agree(Model model, Plan plan) {
        WhyStudy study = new WhyStudy(model, plan, REPLICATION);
        SortedMap<Long, Line> lines = lines(model, plan);
        int found = 0;
        for (long contact = 1; contact <= lines.lastKey(); contact += EVERY) {
            ContactStory story = study.contact(contact).story().orElseThrow();
            Line line = line(lines, contact);
            assertThat(story.outcome()).as("contact %d", contact).isEqualTo(line.outcome());
            assertThat(story.waited()).as("contact %d", contact).isEqualTo(Math.max(0, line.waited()));
            check(story, line, lines);
            found += story.moments().size();
        }
        assertThat(found).isGreaterThan(2 * lines.size() / EVERY);
        assertThat(study.contact(lines.lastKey()).contacts()).isEqualTo(lines.lastKey());
    }

    @ParameterizedTest
    @ValueSource(strings = {"thirty-minute-cap", "service-desk"})
    void days_haveNoGapsAndAllContacts(String name) {
        LoadedScenario scenario = LoadedScenario.of(name, List.of(), Path.of("."));
        Model model = scenario.compiled().model();
        WhyStudy study = new WhyStudy(model, new Plan(scenario.compiled().seed(), REPLICATION, 1), REPLICATION);
        SortedMap<Long, Line> lines = lines(model, study.plan());
        for (int agent = 0; agent < model.agents(); agent++) {
            AgentDay day = study.agent(agent);
            long now = 0;
            for (Spell spell : day.spells()) {
                assertThat(spell.from()).isEqualTo(now);
                now = spell.to();
            }
            assertThat(now).isEqualTo(Spell.OPEN);
            int who = agent;
            assertThat(day.spells().stream()
                            .flatMap(spell -> spell.handling().stream())
                            .filter(handling -> !handling.part())
                            .map(handling -> handling.contact())
                            .sorted()
                            .toList())
                    .isEqualTo(lines.keySet().stream()
                            .filter(id -> line(lines, id).agent() == who)
                            .toList());
        }
    }

    private static void check(ContactStory story, Line line, SortedMap<Long, Line> lines) {
        for (Moment moment : story.moments()) {
            if (moment instanceof Moment.Asks asks) {
                check(asks);
            } else if (moment instanceof Moment.PassedOver passed && passed.reason() == Reason.WAITED_LONGER) {
                assertThat(line(lines, passed.other()).arrival()).isLessThanOrEqualTo(line.arrival());
            }
        }
        story.moments().stream()
                .filter(Moment.Answered.class::isInstance)
                .map(Moment.Answered.class::cast)
                .findFirst()
                .ifPresent(answered -> assertThat(answered)
                        .returns((int) line.agent(), Moment.Answered::agent)
                        .returns(line.waited(), Moment.Answered::waited));
    }

    private static void check(Moment.Asks asks) {
        List<Asked.Reply> free = new ArrayList<>();
        asks.groups().forEach(asked -> free.addAll(asked.doing(Doing.FREE)));
        if (asks.taker().isEmpty()) {
            assertThat(free).isEmpty();
        } else {
            assertThat(free)
                    .anySatisfy(reply ->
                            assertThat(reply.agent()).isEqualTo(asks.taker().getAsInt()));
        }
        asks.groups()
                .forEach(asked -> assertThat(asked.replies())
                        .allSatisfy(reply -> assertThat(reply.spell().from()).isLessThanOrEqualTo(asks.at())));
    }

    private static Line line(SortedMap<Long, Line> lines, long contact) {
        return Objects.requireNonNull(lines.get(contact));
    }

    private static SortedMap<Long, Line> lines(Model model, Plan plan) {
        SortedMap<Long, Line> lines = new TreeMap<>();
        Replications.run(model, plan, Progress.NONE, (number, log) -> {
            for (int row = 0; number == REPLICATION && row < log.rows(); row++) {
                add(lines, log, row);
            }
        });
        return lines;
    }

    private static void add(SortedMap<Long, Line> lines, ContactLog log, int row) {
        if (log.outcome(row).ofContact()) {
            lines.put(log.id(row), new Line(log.outcome(row), log.arrival(row), log.wait(row), log.agent(row)));
        }
    }
}
