package org.busyhour.engine.replicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
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
import org.busyhour.engine.model.Work;
import org.busyhour.engine.observe.AgentState;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.tally.Tally;
import org.junit.jupiter.api.Test;

/** The engine finds, to the microsecond, what a plain simulator written from the semantics finds. */
class PlainCentrePropertyTest {
    private static final int MODELS = 1000;
    private static final int MANY = 30;

    @Test
    void engine_findsWhatThePlainCentreFinds() {
        long lines = 0;
        for (int number = 0; number < MODELS; number++) {
            Model model = RandomModels.withoutChance(number);
            List<PlainContact.Line> found = new ArrayList<>();
            Result result = Replications.run(model, new Plan(1, 1, 1), Progress.NONE, (replication, log) -> {
                for (int row = 0; row < log.rows(); row++) {
                    found.add(PlainContact.Line.of(log, row));
                }
            });
            found.sort(PlainContact.ORDER);
            PlainCentre plain = new PlainCentre(model);

            assertSame(found, plain.run(), number);
            assertTimes(model, result.replications().get(0), plain.staff(), number);
            lines += found.size();
        }
        assertThat(lines).as("contacts of all models").isGreaterThan(30L * MODELS);
    }

    /** Where there are many types and groups, a tournament finds what a few are looked at one by one for. */
    @Test
    void engine_findsTheSameAmongManyTypesAndGroups() {
        for (int number = 0; number < MODELS; number++) {
            Model model = RandomModels.withoutChance(number);
            // The last of more groups is another one.
            if (model.routing().commitment().to() != Routing.Commitment.To.LAST_GROUP) {
                assertSame(sorted(amongMany(model)), sorted(model), number);
            }
        }
    }

    private static List<PlainContact.Line> sorted(Model model) {
        List<PlainContact.Line> found = new ArrayList<>();
        Replications.run(model, new Plan(1, 1, 1), Progress.NONE, (replication, log) -> {
            for (int row = 0; row < log.rows(); row++) {
                found.add(PlainContact.Line.of(log, row));
            }
        });
        found.sort(PlainContact.ORDER);
        return found;
    }

    /** The same centre with many types of which no contact comes, and many groups in which nobody works. */
    private static Model amongMany(Model model) {
        int types = model.types().size();
        List<ContactType> moreTypes = new ArrayList<>(model.types());
        List<Skill> more = new ArrayList<>();
        for (int type = types; type < types + MANY; type++) {
            moreTypes.add(new ContactType(
                    "never-" + type,
                    ArrivalProcess.Poisson.constant(0, model.timeline().end()),
                    Work.talk(new Distribution.Constant(1)),
                    Patience.INFINITE,
                    ContactType.DEFAULT_PRIORITY,
                    ServiceLevel.DEFAULT,
                    Optional.empty(),
                    OptionalInt.empty(),
                    List.of()));
            more.add(Skill.of(type));
        }
        List<AgentGroup> moreGroups = new ArrayList<>();
        for (AgentGroup group : model.groups()) {
            List<Skill> skills = new ArrayList<>(group.skills());
            skills.addAll(more);
            moreGroups.add(group.draft().skills(skills).done());
        }
        List<Skill> all = IntStream.range(0, types).mapToObj(Skill::of).toList();
        for (int group = 0; group < MANY; group++) {
            moreGroups.add(new AgentGroup(
                    "nobody-" + group, Staffing.HeadCount.of(0), all, OptionalInt.empty(), OptionalDouble.empty()));
        }
        return new Model(model.timeline(), moreTypes, moreGroups, model.routing(), model.trunks(), model.incidents());
    }

    /** Tells of the first line that differs, not of all. */
    private static void assertSame(List<PlainContact.Line> found, List<PlainContact.Line> expected, int number) {
        for (int i = 0; i < Math.min(found.size(), expected.size()); i++) {
            assertThat(found.get(i)).as("line %s of model %s", i, number).isEqualTo(expected.get(i));
        }
        assertThat(found).as("lines of model %s", number).hasSameSizeAs(expected);
    }

    private static void assertTimes(Model model, Tally tally, PlainStaff plain, int number) {
        for (int group = 0; group < model.groups().size(); group++) {
            long handling = sum(tally, group, StaffFact.TALKING)
                    + sum(tally, group, StaffFact.HOLDING)
                    + sum(tally, group, StaffFact.WRAPPING);
            List<Long> found = List.of(
                    handling,
                    sum(tally, group, StaffFact.AVAILABLE),
                    sum(tally, group, StaffFact.ON_BREAK),
                    sum(tally, group, StaffFact.IN_MEETING),
                    sum(tally, group, StaffFact.IN_TRAINING),
                    sum(tally, group, StaffFact.AT_DUTY),
                    sum(tally, group, StaffFact.SIDE_WORK),
                    sum(tally, group, StaffFact.OVERTIME),
                    sum(tally, group, StaffFact.UNPAID),
                    sum(tally, group, StaffFact.IDLE_AFTER_QUOTA),
                    sum(tally, group, StaffFact.ON_CALL));
            assertThat(found)
                    .as("times of group %s of model %s", group, number)
                    .containsExactly(
                            plain.spent(group, AgentState.TALKING),
                            plain.spent(group, AgentState.AVAILABLE),
                            plain.spent(group, AgentState.ON_BREAK),
                            plain.spent(group, AgentState.IN_MEETING),
                            plain.spent(group, AgentState.IN_TRAINING),
                            plain.spent(group, AgentState.AT_DUTY),
                            plain.spent(group, AgentState.SIDE_WORK),
                            plain.overtime(group),
                            plain.unpaid(group),
                            plain.idleAfterQuota(group),
                            plain.onCall(group));
        }
    }

    private static long sum(Tally tally, int group, StaffFact fact) {
        long sum = 0;
        for (int row = 0; row < tally.rows(); row++) {
            sum += tally.staff(group, row, fact);
        }
        return sum;
    }
}
