package org.busyhour.engine.replicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.Busyness;
import org.busyhour.engine.model.Distribution.Exponential;
import org.busyhour.engine.model.Distribution.Gamma;
import org.busyhour.engine.model.Distribution.Lognormal;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Limit;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

/** Two variants with the same seed have the same customers. */
class CommonNumbersPropertyTest {
    private static final double HOUR = 3600;
    private static final int SEEDS = 10;

    @Test
    void anotherTypeAndGroup_changeNothingForTheFirst() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Day alone = Day.of(scene().with(billing()).with(core()).model(), seed);
            Day together = Day.of(
                    scene().with(sales())
                            .with(billing())
                            .with(Team.of("other", 3).takes("sales"))
                            .with(core())
                            .model(),
                    seed);

            assertThat(strip(together, 1)).isEqualTo(strip(alone, 0)).hasSizeGreaterThan(80);
        }
    }

    @Test
    void typesThatShareAgents_stillBringTheSameCustomers() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Day alone = Day.of(scene().with(billing()).with(core()).model(), seed);
            Day shared = Day.of(
                    scene().agents(Routing.AgentScope.PREFERENCE, Routing.AgentOrder.RANDOM)
                            .contacts(Routing.ContactScope.PRIORITY, Routing.ContactOrder.RANDOM)
                            .with(sales())
                            .with(billing())
                            .with(Team.of("core", 7).takes("billing", "sales"))
                            .model(),
                    seed);

            assertSameCustomers(byNumber(alone, 0), byNumber(shared, 1));
        }
    }

    @Test
    void moreVolume_movesCustomersAndKeepsTheirPatience() {
        // Nobody is there to answer: everybody waits as long as its patience, or balks.
        for (long seed = 1; seed <= SEEDS; seed++) {
            List<Day.Contact> usual = byNumber(Day.of(unanswered(100), seed), 0);
            List<Day.Contact> more = byNumber(Day.of(unanswered(115), seed), 0);

            assertThat(more).hasSizeGreaterThan(usual.size());
            for (int i = 0; i < usual.size(); i++) {
                assertThat(more.get(i).outcome()).isEqualTo(usual.get(i).outcome());
                assertThat(more.get(i).waited()).isEqualTo(usual.get(i).waited());
                assertThat(more.get(i).arrival()).isEqualTo(usual.get(i).arrival() / 1.15, within(2e-6));
            }
        }
    }

    /** The day is as busy as before, and its customers are the same ones. */
    @Test
    void moreVolume_ofABusyDayMovesCustomersAndKeepsTheirPatience() {
        Optional<Busyness> busyness = Optional.of(new Busyness(0.4, List.of(0L)));
        for (long seed = 1; seed <= SEEDS; seed++) {
            List<Day.Contact> usual = byNumber(Day.of(unanswered(poisson(100).with(busyness)), seed), 0);
            List<Day.Contact> more = byNumber(Day.of(unanswered(poisson(115).with(busyness)), seed), 0);

            assertThat(more).hasSizeGreaterThan(usual.size());
            for (int i = 0; i < usual.size(); i++) {
                assertThat(more.get(i).outcome()).isEqualTo(usual.get(i).outcome());
                assertThat(more.get(i).waited()).isEqualTo(usual.get(i).waited());
                assertThat(more.get(i).arrival()).isEqualTo(usual.get(i).arrival() / 1.15, within(2e-6));
            }
        }
    }

    /** Its busyness changes when customers come, and neither who they are nor anything of the other type. */
    @Test
    void busynessOfOneType_changesNothingForTheOther() {
        Calls busy = Calls.arriving("sales", poisson(80).with(Optional.of(new Busyness(0.4, List.of(0L)))));
        for (long seed = 1; seed <= SEEDS; seed++) {
            Scene two = scene().with(Team.of("other", 3).takes("sales")).with(core());
            Scene same = scene().with(Team.of("other", 3).takes("sales")).with(core());
            Day usual =
                    Day.of(two.with(Calls.poisson("sales", 80)).with(billing()).model(), seed);
            Day other = Day.of(same.with(busy).with(billing()).model(), seed);

            assertThat(strip(other, 1)).isEqualTo(strip(usual, 1)).hasSizeGreaterThan(80);
            assertThat(strip(other, 0)).isNotEqualTo(strip(usual, 0));
        }
    }

    @Test
    void moreVolume_keepsWorkByNumber() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            List<Day.Contact> usual = byNumber(Day.of(answeredAtOnce(100), seed), 0);
            List<Day.Contact> more = byNumber(Day.of(answeredAtOnce(115), seed), 0);

            for (int i = 0; i < usual.size(); i++) {
                assertThat(more.get(i).talk()).isEqualTo(usual.get(i).talk());
                assertThat(more.get(i).hold()).isEqualTo(usual.get(i).hold());
                assertThat(more.get(i).wrap()).isEqualTo(usual.get(i).wrap());
            }
        }
    }

    @Test
    void volumeOfOneInterval_leavesTheArrivalsBeforeItAlone() {
        List<Day.Contact> usual = byNumber(Day.of(unanswered(poisson(50, 60, 40)), 1), 0);
        List<Day.Contact> more = byNumber(Day.of(unanswered(poisson(50, 90, 40)), 1), 0);

        assertThat(more.stream().filter(c -> c.arrival() < HOUR))
                .isEqualTo(usual.stream().filter(c -> c.arrival() < HOUR).toList())
                .hasSizeGreaterThan(20);
    }

    @Test
    void limitThatIsNeverReached_changesNothing() {
        Day without = Day.of(scene().with(billing()).with(core()).model(), 1);
        Day with = Day.of(
                scene().with(billing().limit(Limit.callBack(1_000_000)))
                        .with(core())
                        .model(),
                1);

        assertThat(with.contacts()).isEqualTo(without.contacts());
    }

    @Test
    void seedsAndReplications_haveCustomersOfTheirOwn() {
        List<List<Day.Contact>> days = new ArrayList<>();
        for (long seed = 0; seed < 50; seed++) {
            days.add(byNumber(Day.of(answeredAtOnce(20), seed), 0));
        }
        assertThat(days.stream().map(day -> day.get(0).arrival())).doesNotHaveDuplicates();
        assertThat(days.stream().map(day -> day.get(0).talk())).doesNotHaveDuplicates();
    }

    private static Scene scene() {
        return Scene.lasting(HOUR);
    }

    private static Calls billing() {
        return Calls.poisson("billing", 100)
                .talk(Lognormal.of(120, 0.8))
                .hold(Gamma.of(10, 2))
                .wrap(new Exponential(30))
                .patience(new Exponential(60))
                .balking(0.1);
    }

    private static Calls sales() {
        return Calls.poisson("sales", 80)
                .talk(new Exponential(100))
                .patience(new Exponential(90))
                .priority(2);
    }

    private static Team core() {
        return Team.of("core", 4).takes("billing");
    }

    private static ArrivalProcess.Poisson poisson(double... expected) {
        List<Long> bounds = new ArrayList<>(List.of(0L));
        List<Double> counts = new ArrayList<>();
        for (double count : expected) {
            counts.add(count);
            bounds.add(counts.size() * Ticks.PER_HOUR);
        }
        return new ArrivalProcess.Poisson(bounds, counts);
    }

    private static Model unanswered(double perHour) {
        return unanswered(poisson(perHour));
    }

    private static Model unanswered(ArrivalProcess arrivals) {
        return Scene.lasting(1000 * HOUR)
                .with(Calls.arriving("A", arrivals)
                        .patience(Lognormal.of(60, 1))
                        .balking(0.2))
                .with(Team.of("nobody", 0).takes("A"))
                .model();
    }

    private static Model answeredAtOnce(double perHour) {
        return scene().with(Calls.poisson("A", perHour)
                        .talk(Lognormal.of(120, 0.8))
                        .hold(Gamma.of(10, 2))
                        .wrap(new Exponential(30)))
                .with(Team.of("many", 500).takes("A"))
                .model();
    }

    /** What is the same whatever number a contact has among all. */
    private static List<List<Object>> strip(Day day, int type) {
        return byNumber(day, type).stream()
                .map(c -> List.<Object>of(
                        c.arrival(), c.outcome(), c.waited(), c.talk(), c.hold(), c.wrap(), c.ended(), c.agent()))
                .toList();
    }

    private static List<Day.Contact> byNumber(Day day, int type) {
        return day.contacts().stream()
                .filter(c -> c.type() == type)
                .sorted(Comparator.comparingLong(Day.Contact::id))
                .toList();
    }

    private static void assertSameCustomers(List<Day.Contact> some, List<Day.Contact> others) {
        assertThat(others).hasSameSizeAs(some);
        for (int i = 0; i < some.size(); i++) {
            Day.Contact one = some.get(i);
            Day.Contact other = others.get(i);
            assertThat(other.arrival()).isEqualTo(one.arrival());
            if (one.outcome() == Outcome.ANSWERED && other.outcome() == Outcome.ANSWERED) {
                assertThat(List.of(other.talk(), other.hold(), other.wrap()))
                        .isEqualTo(List.of(one.talk(), one.hold(), one.wrap()));
            }
            if (one.outcome() == Outcome.ABANDONED && other.outcome() == Outcome.ABANDONED) {
                assertThat(other.waited()).isEqualTo(one.waited());
            }
        }
    }
}
