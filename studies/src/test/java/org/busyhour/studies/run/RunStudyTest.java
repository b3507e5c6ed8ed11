package org.busyhour.studies.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Patience;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.model.ServiceLevel;
import org.busyhour.engine.model.Skill;
import org.busyhour.engine.model.Staffing;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.model.Work;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Result;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

class RunStudyTest {
    private static final int REPLICATIONS = 5;

    @Test
    void progress_countsEveryReplicationOnce() {
        List<Integer> heard = new ArrayList<>();
        RunStudy.of(desk(), new Plan(1, REPLICATIONS, 2)).result(heard::add);
        assertThat(heard)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, REPLICATIONS).boxed().toList());
    }

    @Test
    void contacts_areHandedOnInTheOrderOfReplications() {
        List<Integer> replications = new ArrayList<>();
        Plan plan = new Plan(1, REPLICATIONS, 2);
        RunStudy.of(desk(), plan)
                .withContacts((replication, log) -> replications.add(replication))
                .result(Progress.NONE);
        assertThat(replications)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, REPLICATIONS).boxed().toList());
    }

    @Test
    void result_isTheSameWithAndWithoutContacts() {
        RunStudy study = RunStudy.of(desk(), new Plan(7, REPLICATIONS, 1));
        Result with = study.withContacts((replication, log) -> {}).result(Progress.NONE);
        assertThat(offered(study.result(Progress.NONE)))
                .isEqualTo(offered(with))
                .doesNotContain(0L);
    }

    @Test
    void interruption_stopsIt() {
        RunStudy study = RunStudy.of(desk(), new Plan(1, 1_000_000, 2));
        Thread waiting = Thread.currentThread();
        assertThatThrownBy(() -> study.result(finished -> waiting.interrupt()))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static List<Long> offered(Result result) {
        return result.replications().stream()
                .map(tally -> tally.contacts(0, 1, ContactFact.OFFERED))
                .toList();
    }

    private static Model desk() {
        long hour = 60 * Ticks.PER_MINUTE;
        ContactType calls = new ContactType(
                "calls",
                ArrivalProcess.Poisson.constant(0.02, hour),
                Work.talk(new Distribution.Exponential(180)),
                Patience.INFINITE,
                ContactType.DEFAULT_PRIORITY,
                ServiceLevel.DEFAULT,
                Optional.empty(),
                OptionalInt.empty(),
                List.of());
        AgentGroup group = new AgentGroup(
                "desk", Staffing.HeadCount.of(5), List.of(Skill.of(0)), OptionalInt.empty(), OptionalDouble.empty());
        return new Model(
                new Timeline(List.of(0L), hour, hour, Timeline.AtClose.SERVE, 0),
                List.of(calls),
                List.of(group),
                Routing.DEFAULT,
                OptionalInt.empty());
    }
}
