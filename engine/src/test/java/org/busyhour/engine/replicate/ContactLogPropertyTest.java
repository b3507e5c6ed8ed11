package org.busyhour.engine.replicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.busyhour.engine.model.AllocationRule;
import org.busyhour.engine.model.Callback;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Skill;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.observe.ContactLog;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.Histograms;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.tally.Tally;
import org.junit.jupiter.api.Test;

/** What the log of contacts says agrees with the tallies and with itself, shown on models put together by chance. */
class ContactLogPropertyTest {
    private static final int MODELS = 400;
    private static final int REPLICATIONS = 2;

    @FunctionalInterface
    private interface Check {
        void of(Model model, Tally tally, ContactLog log, String where);
    }

    @Test
    void countsAndTimesOfTypes_areThoseOfTheTally() {
        everywhere((model, tally, log, where) -> {
            for (int type = 0; type < model.types().size(); type++) {
                for (int row = 1; row < tally.rows(); row++) {
                    Map<ContactFact, Long> counted = counted(model, log, type, row);
                    for (Map.Entry<ContactFact, Long> fact : counted.entrySet()) {
                        assertThat(tally.contacts(type, row, fact.getKey()))
                                .as("%s of type %s in row %s of %s", fact.getKey(), type, row, where)
                                .isEqualTo(fact.getValue());
                    }
                }
            }
        });
    }

    @Test
    void countsAndTimesOfAgents_areThoseOfTheTally() {
        everywhere((model, tally, log, where) -> {
            for (int agent = 0; agent < model.agents(); agent++) {
                Map<StaffFact, Long> counted = counted(model, log, agent);
                for (Map.Entry<StaffFact, Long> fact : counted.entrySet()) {
                    assertThat(tally.agents(agent, fact.getKey()))
                            .as("%s of agent %s of %s", fact.getKey(), agent, where)
                            .isEqualTo(fact.getValue());
                }
            }
        });
    }

    @Test
    void histograms_holdTheWaitsAndHandlingTimesOfTheLogs() {
        for (int number = 0; number < MODELS; number++) {
            Model model = RandomModels.of(number);
            Histograms logged = new Histograms(model);
            Result result = Replications.run(
                    model,
                    new Plan(number, REPLICATIONS, 1),
                    Progress.NONE,
                    (replication, log) -> add(model, log, logged));

            assertThat(Counts.ofPooled(result))
                    .as("model %s", number)
                    .isEqualTo(Counts.ofPooled(new Result(model, number, result.replications(), logged)));
        }
    }

    private static void add(Model model, ContactLog log, Histograms histograms) {
        for (int line = 0; line < log.rows(); line++) {
            int row = rowAt(model.timeline(), counts(log, line));
            int type = log.type(line);
            if (log.outcome(line) == Outcome.ANSWERED) {
                histograms.answered(type, row).add(log.wait(line));
                if (!model.types().get(type).deferred()) {
                    histograms.answeredByGroup(log.group(line)).add(log.wait(line));
                }
            } else if (log.outcome(line).ofContact() && log.queued(line) >= 0 && log.wait(line) >= 0) {
                histograms.unanswered(type, row).add(log.wait(line));
            }
            if (log.talk(line) >= 0) {
                histograms.handling(type).add(log.talk(line) + log.hold(line) + log.wrap(line));
            }
        }
    }

    /** L = lambda W, exactly: the integral of the queue's length is the sum of the waits. */
    @Test
    void queueTime_isTheSumOfWaits() {
        everywhere((model, tally, log, where) -> {
            if (model.timeline().warmUp() > 0) {
                return; // the contacts of the warm-up aren't in the log, but wait on after it
            }
            for (int type = 0; type < model.types().size(); type++) {
                long queueTime = 0;
                long parted = 0;
                for (int row = 0; row < tally.rows(); row++) {
                    queueTime += tally.contacts(type, row, ContactFact.QUEUE_TIME);
                    parted += tally.contacts(type, row, ContactFact.TRANSFERS)
                            + tally.contacts(type, row, ContactFact.CALLBACKS);
                }
                long waits = 0;
                for (int line = 0; line < log.rows(); line++) {
                    if (log.type(line) == type) {
                        waits += Math.max(0, log.wait(line));
                        parted -= log.outcome(line) == Outcome.PART ? 1 : 0;
                    }
                }
                // A part that is never answered leaves no line, be it a callback or not.
                assertThat(queueTime - waits).as("type %s of %s", type, where).matches(rest -> rest >= 0);
                if (parted == 0 && model.types().get(type).callback().isEmpty()) {
                    assertThat(queueTime).as("type %s of %s", type, where).isEqualTo(waits);
                }
            }
        });
    }

    @Test
    void instants_followEachOther() {
        everywhere((model, tally, log, where) -> {
            for (int line = 0; line < log.rows(); line++) {
                String at = "line " + line + " of " + where;
                boolean answered = log.answered(line) >= 0;
                boolean inVain = log.outcome(line) == Outcome.IN_VAIN;
                assertThat(log.agent(line) >= 0).as(at).isEqualTo(answered || inVain);
                assertThat(answered)
                        .as(at)
                        .isEqualTo(log.outcome(line) == Outcome.ANSWERED || log.outcome(line) == Outcome.PART);
                boolean front = model.types().get(log.type(line)).front().isPresent()
                        && log.outcome(line).ofContact();
                boolean nowhere = log.outcome(line) == Outcome.BLOCKED || log.outcome(line) == Outcome.DEFLECTED;
                if (nowhere || !front) {
                    assertThat(log.queued(line)).as(at).isEqualTo(nowhere ? -1 : log.arrival(line));
                } else {
                    boolean stillThere = log.queued(line) == -1 && log.outcome(line) == Outcome.STILL_OPEN;
                    assertThat(stillThere || log.queued(line) >= log.arrival(line))
                            .as(at)
                            .isTrue();
                }
                boolean later = model.types().get(log.type(line)).deferred();
                assertThat(later
                                || log.arrival(line) < model.timeline().closes()
                                || !log.outcome(line).ofContact()
                                || atStage(model, log, line))
                        .as(at)
                        .isTrue();
                if (answered) {
                    assertThat(log.wait(line)).as(at).isEqualTo(log.answered(line) - log.queued(line));
                } else if (inVain) {
                    assertThat(log.queued(line) + log.wait(line)).as(at).isLessThanOrEqualTo(log.ended(line));
                } else if (log.outcome(line) == Outcome.BALKED) {
                    assertThat(log.wait(line)).as(at).isEqualTo(0);
                } else if (log.ended(line) >= 0 && !nowhere) {
                    assertThat(log.wait(line)).as(at).isEqualTo(log.ended(line) - log.queued(line));
                }
                if (log.talk(line) >= 0) {
                    assertThat(log.ended(line) - log.answered(line))
                            .as(at)
                            .isEqualTo(log.talk(line) + log.hold(line) + log.wrap(line));
                }
            }
        });
    }

    @Test
    void numbers_areThoseOfOffering() {
        everywhere((model, tally, log, where) -> {
            // Who passes something before the queue may be in the warm-up although later ones aren't.
            boolean leavesGaps = model.timeline().warmUp() > 0
                    && model.types().stream().anyMatch(type -> type.front().isPresent());
            List<long[]> contacts = new ArrayList<>();
            for (int line = 0; line < log.rows(); line++) {
                if (log.outcome(line).ofContact() && !atStage(model, log, line)) {
                    contacts.add(new long[] {log.id(line), log.arrival(line), log.caseId(line)});
                }
            }
            contacts.sort(Comparator.comparingLong(contact -> contact[0]));
            for (int i = 1; i < contacts.size(); i++) {
                if (!leavesGaps) {
                    assertThat(contacts.get(i)[0]).as(where).isEqualTo(contacts.get(i - 1)[0] + 1);
                }
                assertThat(contacts.get(i)[1]).as(where).isGreaterThanOrEqualTo(contacts.get(i - 1)[1]);
                assertThat(contacts.get(i)[2]).as(where).isLessThanOrEqualTo(contacts.get(i)[0]);
            }
        });
    }

    @Test
    void agents_haveOneContactAtATime() {
        everywhere((model, tally, log, where) -> {
            for (int agent = 0; agent < model.agents(); agent++) {
                List<long[]> handlings = new ArrayList<>();
                for (int line = 0; line < log.rows(); line++) {
                    if (log.agent(line) == agent) {
                        long ended = log.ended(line) < 0 ? Long.MAX_VALUE : log.ended(line);
                        handlings.add(new long[] {log.queued(line) + log.wait(line), ended});
                    }
                }
                handlings.sort(Comparator.<long[]>comparingLong(h -> h[0]).thenComparingLong(h -> h[1]));
                for (int i = 1; i < handlings.size(); i++) {
                    assertThat(handlings.get(i)[0])
                            .as("agent %s of %s", agent, where)
                            .isGreaterThanOrEqualTo(handlings.get(i - 1)[1]);
                }
            }
        });
    }

    @Test
    void agents_takeWhatTheirGroupMay() {
        everywhere((model, tally, log, where) -> {
            for (int line = 0; line < log.rows(); line++) {
                if (log.agent(line) >= 0) {
                    assertThat(mayTake(model, log, line))
                            .as("line %s of %s", line, where)
                            .isTrue();
                }
            }
        });
    }

    @Test
    void quotas_arentPassed() {
        everywhere((model, tally, log, where) -> {
            for (int agent = 0; agent < model.agents() && model.timeline().warmUp() == 0; agent++) {
                long quota = tally.agents(agent, StaffFact.QUOTA);
                assertThat(tally.agents(agent, StaffFact.QUOTA_USED))
                        .as("agent %s of %s", agent, where)
                        .isLessThanOrEqualTo(quota);
            }
        });
    }

    @Test
    void queues_arentLongerThanTheirLimit() {
        everywhere((model, tally, log, where) -> {
            for (int type = 0; type < model.types().size(); type++) {
                ContactType of = model.types().get(type);
                boolean parts = of.allocation()
                        .map(AllocationRule::then)
                        .filter(then -> then == AllocationRule.Then.TRANSFER || then == AllocationRule.Then.CALL_BACK)
                        .isPresent();
                parts |= of.callback().filter(Callback::comesToTheHead).isPresent();
                for (int row = 0; row < tally.rows() && of.queueLimit().isPresent() && !parts; row++) {
                    assertThat(tally.contacts(type, row, ContactFact.QUEUE_MAX))
                            .as("type %s in row %s of %s", type, row, where)
                            .isLessThanOrEqualTo(of.queueLimit().getAsInt());
                }
            }
        });
    }

    private static boolean atStage(Model model, ContactLog log, int line) {
        return model.types().get(log.type(line)).stage();
    }

    private static boolean mayTake(Model model, ContactLog log, int line) {
        boolean part = !log.outcome(line).ofContact();
        int group = log.group(line);
        AllocationRule rule = model.types().get(log.type(line)).allocation().orElse(null);
        if (part && rule != null && rule.then() == AllocationRule.Then.TRANSFER) {
            return rule.transferTo().getAsInt() == group;
        }
        for (Skill skill : model.groups().get(group).skills()) {
            if (skill.type() == log.type(line)) {
                return part || log.wait(line) >= skill.after();
            }
        }
        return false;
    }

    private static void everywhere(Check check) {
        for (int number = 0; number < MODELS; number++) {
            Model model = RandomModels.of(number);
            List<ContactLog> logs = new ArrayList<>();
            Result result = Replications.run(
                    model, new Plan(number, REPLICATIONS, 1), Progress.NONE, (replication, log) -> logs.add(log));
            for (int i = 0; i < REPLICATIONS; i++) {
                check.of(
                        model,
                        result.replications().get(i),
                        logs.get(i),
                        "replication " + (i + 1) + " of model " + number);
            }
        }
    }

    /** When a contact was offered: when it entered the queue, or else when it was known that it wouldn't. */
    private static long counts(ContactLog log, int line) {
        long instant = log.queued(line) >= 0 ? log.queued(line) : log.ended(line);
        return instant >= 0 ? instant : log.arrival(line);
    }

    private static int rowAt(Timeline timeline, long instant) {
        long[] starts = timeline.rowStarts();
        int row = 0;
        while (row + 1 < starts.length && instant >= starts[row + 1]) {
            row++;
        }
        return row;
    }

    private static Map<ContactFact, Long> counted(Model model, ContactLog log, int type, int row) {
        ContactType of = model.types().get(type);
        Map<ContactFact, Long> facts = new EnumMap<>(ContactFact.class);
        for (ContactFact fact : List.of(
                ContactFact.OFFERED,
                ContactFact.ANSWERED,
                ContactFact.ABANDONED,
                ContactFact.BALKED,
                ContactFact.BLOCKED,
                ContactFact.DISMISSED,
                ContactFact.STILL_OPEN,
                ContactFact.DEFLECTED,
                ContactFact.UNQUEUED,
                ContactFact.CALLED_BACK,
                ContactFact.MESSAGE,
                ContactFact.WAIT_ANSWERED,
                ContactFact.WAIT_ABANDONED,
                ContactFact.WAIT_OTHER,
                ContactFact.WAIT_MAX,
                ContactFact.ANSWERED_IN_TIME,
                ContactFact.ABANDONED_IN_TIME,
                ContactFact.SHORT_ABANDONED,
                ContactFact.ABANDONED_AT)) {
            facts.put(fact, 0L);
        }
        for (int line = 0; line < log.rows(); line++) {
            if (log.type(line) != type || !log.outcome(line).ofContact()) {
                continue;
            }
            Outcome outcome = log.outcome(line);
            long wait = log.wait(line);
            boolean lost = outcome == Outcome.ABANDONED || outcome == Outcome.BALKED;
            if (lost && rowAt(model.timeline(), log.ended(line)) == row) {
                facts.merge(ContactFact.ABANDONED_AT, 1L, Long::sum);
            }
            if (rowAt(model.timeline(), counts(log, line)) != row) {
                continue;
            }
            facts.merge(ContactFact.OFFERED, 1L, Long::sum);
            facts.merge(ContactFact.valueOf(outcome.name()), 1L, Long::sum);
            boolean unqueued = log.queued(line) < 0 && outcome != Outcome.BLOCKED;
            facts.merge(ContactFact.UNQUEUED, unqueued ? 1L : 0L, Long::sum);
            boolean inTime = !of.deferred() && wait <= of.serviceLevel().threshold();
            if (outcome == Outcome.ANSWERED) {
                facts.merge(ContactFact.WAIT_ANSWERED, wait, Long::sum);
                facts.merge(ContactFact.WAIT_MAX, wait, Math::max);
                facts.merge(ContactFact.ANSWERED_IN_TIME, inTime ? 1L : 0L, Long::sum);
            } else if (outcome == Outcome.ABANDONED) {
                boolean soon = wait < of.serviceLevel().shortLimit();
                facts.merge(ContactFact.WAIT_ABANDONED, wait, Long::sum);
                facts.merge(ContactFact.ABANDONED_IN_TIME, inTime ? 1L : 0L, Long::sum);
                facts.merge(ContactFact.SHORT_ABANDONED, soon ? 1L : 0L, Long::sum);
            } else if (outcome == Outcome.DISMISSED
                    || outcome == Outcome.STILL_OPEN
                    || outcome == Outcome.CALLED_BACK
                    || outcome == Outcome.MESSAGE) {
                facts.merge(ContactFact.WAIT_OTHER, Math.max(0, wait), Long::sum);
            }
        }
        return facts;
    }

    private static Map<StaffFact, Long> counted(Model model, ContactLog log, int agent) {
        Map<StaffFact, Long> facts = new EnumMap<>(StaffFact.class);
        for (StaffFact fact : List.of(
                StaffFact.ANSWERED,
                StaffFact.ANSWERED_IN_TIME,
                StaffFact.WAIT_ANSWERED,
                StaffFact.HANDLED,
                StaffFact.HANDLED_TALK,
                StaffFact.HANDLED_HOLD,
                StaffFact.HANDLED_WRAP)) {
            facts.put(fact, 0L);
        }
        for (int line = 0; line < log.rows(); line++) {
            if (log.agent(line) != agent) {
                continue;
            }
            if (log.outcome(line) == Outcome.ANSWERED) {
                ContactType type = model.types().get(log.type(line));
                boolean inTime = log.wait(line) <= type.serviceLevel().threshold();
                facts.merge(StaffFact.ANSWERED, 1L, Long::sum);
                facts.merge(StaffFact.WAIT_ANSWERED, type.deferred() ? 0 : log.wait(line), Long::sum);
                facts.merge(StaffFact.ANSWERED_IN_TIME, !type.deferred() && inTime ? 1L : 0L, Long::sum);
            }
            if (log.talk(line) >= 0) {
                facts.merge(StaffFact.HANDLED, 1L, Long::sum);
                facts.merge(StaffFact.HANDLED_TALK, log.talk(line), Long::sum);
                facts.merge(StaffFact.HANDLED_HOLD, log.hold(line), Long::sum);
                facts.merge(StaffFact.HANDLED_WRAP, log.wrap(line), Long::sum);
            }
        }
        return facts;
    }
}
