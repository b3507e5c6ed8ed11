package org.busyhour.engine.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.model.AgentNames;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.ContactLog;
import org.busyhour.engine.observe.Origin;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.replicate.Result;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.tally.Tally;
import org.busyhour.engine.time.Ticks;

/**
 * What happened in one replication of a centre; times in seconds.
 *
 * <p>A tick over a million is the double nearest to the decimal, so seconds may be compared for equality.
 *
 * @param result what the run found
 * @param contacts the contacts and parts, in the order in which they left
 */
public record Day(Result result, List<Contact> contacts) {
    private static final double SECOND = Ticks.PER_SECOND;

    /**
     * A line of the log; -1 for what isn't given.
     *
     * @param id the number in the order of offering
     * @param type the place of the type
     * @param caseId the number of the case's first contact
     * @param origin why it came
     * @param arrival when it came
     * @param queued when it entered the queue
     * @param answered when an agent answered
     * @param ended when the agent was done
     * @param waited how long it waited
     * @param talk how long the agent talked
     * @param hold how long it was on hold
     * @param wrap how long the wrap was
     * @param outcome what became of it
     * @param agent who answered, or nothing
     */
    public record Contact(
            long id,
            int type,
            long caseId,
            Origin origin,
            double arrival,
            double queued,
            double answered,
            double ended,
            double waited,
            double talk,
            double hold,
            double wrap,
            Outcome outcome,
            String agent) {}

    /** Runs one replication. */
    public static Day of(Model model, long seed) {
        List<Contact> contacts = new ArrayList<>();
        List<String> agents = AgentNames.of(model);
        Result result = Replications.run(model, new Plan(seed, 1, 1), Progress.NONE, (number, log) -> {
            for (int row = 0; row < log.rows(); row++) {
                contacts.add(contact(log, row, agents));
            }
        });
        return new Day(result, List.copyOf(contacts));
    }

    /** Returns a contact by its number in the order of offering. */
    public Contact contact(long id) {
        return only(contacts.stream().filter(c -> c.id() == id && c.outcome().ofContact()));
    }

    /** Returns what went on of a contact after the allocation limit. */
    public Contact partOf(long id) {
        return only(contacts.stream().filter(c -> c.id() == id && c.outcome() == Outcome.PART));
    }

    /** Returns the tries to call back that reached nobody, in the order in which they ended. */
    public List<Contact> triesInVain() {
        return contacts.stream()
                .filter(contact -> contact.outcome() == Outcome.IN_VAIN)
                .toList();
    }

    /** Returns what became of a contact at a type or stage, by its place; the contact came there once. */
    public Contact contact(long id, int type) {
        return only(contacts.stream()
                .filter(c -> c.id() == id && c.type() == type && c.outcome().ofContact()));
    }

    /** Returns the tally. */
    public Tally tally() {
        return result.replications().get(0);
    }

    /** Returns a count of a contact type in a row. */
    public long count(int type, int row, ContactFact fact) {
        return tally().contacts(type, row, fact);
    }

    /** Returns a time of a contact type in a row. */
    public double seconds(int type, int row, ContactFact fact) {
        return count(type, row, fact) / SECOND;
    }

    /** Returns a count of a group in a row. */
    public long count(int group, int row, StaffFact fact) {
        return tally().staff(group, row, fact);
    }

    /** Returns a time of a group in a row. */
    public double seconds(int group, int row, StaffFact fact) {
        return count(group, row, fact) / SECOND;
    }

    /** Returns a count of an agent. */
    public long count(String agent, StaffFact fact) {
        int number = AgentNames.of(result.model()).indexOf(agent);
        return tally().agents(number, fact);
    }

    /** Returns a time of an agent. */
    public double seconds(String agent, StaffFact fact) {
        return count(agent, fact) / SECOND;
    }

    /** Returns a KPI by a formula. */
    public double kpi(Kpi kpi, String formula, Scope scope) {
        return Kpis.of(result).estimate(kpi, formula, scope).orElseThrow().mean();
    }

    /** Returns a KPI of the centre by its default formula. */
    public double kpi(Kpi kpi) {
        return Kpis.of(result).estimate(kpi, null, Scope.CENTRE).orElseThrow().mean();
    }

    private static Contact contact(ContactLog log, int row, List<String> agents) {
        return new Contact(
                log.id(row),
                log.type(row),
                log.caseId(row),
                log.origin(row),
                given(log.arrival(row)),
                given(log.queued(row)),
                given(log.answered(row)),
                given(log.ended(row)),
                given(log.wait(row)),
                given(log.talk(row)),
                given(log.hold(row)),
                given(log.wrap(row)),
                log.outcome(row),
                log.agent(row) < 0 ? "" : agents.get(log.agent(row)));
    }

    private static double given(long ticks) {
        return ticks == ContactLog.NONE ? -1 : Ticks.toSeconds(ticks);
    }

    private static Contact only(Stream<Contact> found) {
        List<Contact> list = found.toList();
        if (list.size() != 1) {
            throw new AssertionError("found " + list);
        }
        return list.get(0);
    }
}
