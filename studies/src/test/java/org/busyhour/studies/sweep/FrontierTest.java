package org.busyhour.studies.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.busyhour.engine.kpi.Estimate;
import org.junit.jupiter.api.Test;

class FrontierTest {
    /** B costs more than A and is no better; C is better than both and costs more; D equals C. */
    @Test
    void frontier_isWhatNoOtherBeats() {
        List<Outcome> outcomes = List.of(
                outcome("groups.a.agents=1", 100, 0.80),
                outcome("groups.a.agents=2", 110, 0.80),
                outcome("groups.a.agents=3", 120, 0.85),
                outcome("groups.a.agents=4", 120, 0.85));

        assertThat(Frontier.of(outcomes)).containsExactly(true, false, true, true);
    }

    @Test
    void variantsOfAnotherDemand_arentHeldAgainstEachOther() {
        List<Outcome> outcomes = List.of(
                outcome("contacts.calls.volume=90%", 100, 0.90),
                outcome("contacts.calls.volume=110%", 110, 0.70),
                outcome("contacts.calls.talk.mean=3m", 110, 0.70),
                outcome("contacts.calls={}", 110, 0.70),
                outcome("time.length=2h", 110, 0.70),
                outcome("contacts.calls.retry.share=60%", 110, 0.70),
                outcome("contacts.calls.solved=80%", 110, 0.70),
                outcome("contacts.calls.repeat={}", 110, 0.70),
                outcome("contacts.calls.priority=2", 100, 0.80),
                outcome("contacts.calls.priority=3", 110, 0.80));

        assertThat(Frontier.of(outcomes)).containsExactly(true, true, true, true, true, true, true, true, true, false);
    }

    @Test
    void variantWithoutCost_isNotOnIt() {
        Outcome free = new Outcome(variant("a=1"), List.of(), Optional.empty(), Optional.of(Estimate.point(0.9)));

        assertThat(Frontier.of(List.of(free, outcome("a=2", 10, 0.5)))).containsExactly(false, true);
    }

    private static Outcome outcome(String setting, double cost, double level) {
        return new Outcome(
                variant(setting), List.of(), Optional.of(Estimate.point(cost)), Optional.of(Estimate.point(level)));
    }

    private static Variant variant(String setting) {
        int equals = setting.indexOf('=');
        return new Variant(List.of(new Setting(setting.substring(0, equals), setting.substring(equals + 1))));
    }
}
