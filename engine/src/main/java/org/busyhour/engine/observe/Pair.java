package org.busyhour.engine.observe;

/** Two observers as one; the first is told first. */
public final class Pair implements Observer {
    private final Observer first;
    private final Observer second;

    /**
     * Joins two observers.
     *
     * @param first who is told first
     * @param second who is told then
     */
    public Pair(Observer first, Observer second) {
        this.first = first;
        this.second = second;
    }

    @Override
    public void begin(ContactView contacts) {
        first.begin(contacts);
        second.begin(contacts);
    }

    @Override
    public void row(int row, long start) {
        first.row(row, start);
        second.row(row, start);
    }

    @Override
    public void passed(long now, int slot) {
        first.passed(now, slot);
        second.passed(now, slot);
    }

    @Override
    public void booked(long at, int type, int customers, int absent) {
        first.booked(at, type, customers, absent);
        second.booked(at, type, customers, absent);
    }

    @Override
    public void offered(long now, int slot) {
        first.offered(now, slot);
        second.offered(now, slot);
    }

    @Override
    public void queued(long now, int slot) {
        first.queued(now, slot);
        second.queued(now, slot);
    }

    @Override
    public void dequeued(long now, int slot) {
        first.dequeued(now, slot);
        second.dequeued(now, slot);
    }

    @Override
    public void asked(long now, int slot, int agent) {
        first.asked(now, slot, agent);
        second.asked(now, slot, agent);
    }

    @Override
    public void answered(long now, int slot, int agent) {
        first.answered(now, slot, agent);
        second.answered(now, slot, agent);
    }

    @Override
    public void warned(long now, int slot, int agent) {
        first.warned(now, slot, agent);
        second.warned(now, slot, agent);
    }

    @Override
    public void parted(long now, int slot, int agent, boolean transfer) {
        first.parted(now, slot, agent, transfer);
        second.parted(now, slot, agent, transfer);
    }

    @Override
    public void calledBack(long now, int slot, long after) {
        first.calledBack(now, slot, after);
        second.calledBack(now, slot, after);
    }

    @Override
    public void callbackLost(long now, int slot) {
        first.callbackLost(now, slot);
        second.callbackLost(now, slot);
    }

    @Override
    public void concluded(long now, int slot, boolean solved) {
        first.concluded(now, slot, solved);
        second.concluded(now, slot, solved);
    }

    @Override
    public void interrupted(long now, int slot, int agent) {
        first.interrupted(now, slot, agent);
        second.interrupted(now, slot, agent);
    }

    @Override
    public void resumed(long now, int slot, int agent) {
        first.resumed(now, slot, agent);
        second.resumed(now, slot, agent);
    }

    @Override
    public void goesOn(long now, int slot, int agent, int stage) {
        first.goesOn(now, slot, agent, stage);
        second.goesOn(now, slot, agent, stage);
    }

    @Override
    public void comesTo(long now, int slot) {
        first.comesTo(now, slot);
        second.comesTo(now, slot);
    }

    @Override
    public void finished(long now, int slot, JourneyView journeys) {
        first.finished(now, slot, journeys);
        second.finished(now, slot, journeys);
    }

    @Override
    public void ended(long now, int slot, int agent) {
        first.ended(now, slot, agent);
        second.ended(now, slot, agent);
    }

    @Override
    public void cutOff(long now, int slot, int agent, long answeredAt) {
        first.cutOff(now, slot, agent, answeredAt);
        second.cutOff(now, slot, agent, answeredAt);
    }

    @Override
    public void left(long now, int slot, Outcome outcome) {
        first.left(now, slot, outcome);
        second.left(now, slot, outcome);
    }

    @Override
    public void spent(int agent, AgentState state, long from, long to) {
        first.spent(agent, state, from, to);
        second.spent(agent, state, from, to);
    }

    @Override
    public void signedIn(long now, int agent) {
        first.signedIn(now, agent);
        second.signedIn(now, agent);
    }

    @Override
    public void stillAtWork(long now, int agent) {
        first.stillAtWork(now, agent);
        second.stillAtWork(now, agent);
    }

    @Override
    public void signedOut(long now, int agent) {
        first.signedOut(now, agent);
        second.signedOut(now, agent);
    }

    @Override
    public void sideTask(long now, int agent, int task) {
        first.sideTask(now, agent, task);
        second.sideTask(now, agent, task);
    }

    @Override
    public void pauses(long now, int agent, AgentState state, long due, long until) {
        first.pauses(now, agent, state, due, until);
        second.pauses(now, agent, state, due, until);
    }

    @Override
    public void scheduled(long now, int agent, AgentState state, long until) {
        first.scheduled(now, agent, state, until);
        second.scheduled(now, agent, state, until);
    }

    @Override
    public void overran(int agent, long from, long to) {
        first.overran(agent, from, to);
        second.overran(agent, from, to);
    }

    @Override
    public void expected(long now, int group, int agent, int shifts, int absences) {
        first.expected(now, group, agent, shifts, absences);
        second.expected(now, group, agent, shifts, absences);
    }

    @Override
    public void absent(long now, int agent, Absence cause) {
        first.absent(now, agent, cause);
        second.absent(now, agent, cause);
    }

    @Override
    public void missed(Missed missed, long from, long to) {
        first.missed(missed, from, to);
        second.missed(missed, from, to);
    }

    @Override
    public void planned(int group, int agent, int heads, long from, long to) {
        first.planned(group, agent, heads, from, to);
        second.planned(group, agent, heads, from, to);
    }

    @Override
    public void unpaid(int agent, long from, long to) {
        first.unpaid(agent, from, to);
        second.unpaid(agent, from, to);
    }

    @Override
    public void overtime(int group, int agent, int heads, long from, long to) {
        first.overtime(group, agent, heads, from, to);
        second.overtime(group, agent, heads, from, to);
    }

    @Override
    public void onCall(long now, int agent, boolean begins) {
        first.onCall(now, agent, begins);
        second.onCall(now, agent, begins);
    }

    @Override
    public void quota(long now, int agent, int quota) {
        first.quota(now, agent, quota);
        second.quota(now, agent, quota);
    }

    @Override
    public void idleAfterQuota(int agent, long from, long to) {
        first.idleAfterQuota(agent, from, to);
        second.idleAfterQuota(agent, from, to);
    }

    @Override
    public void replied(long now, int slot) {
        first.replied(now, slot);
        second.replied(now, slot);
    }

    @Override
    public void unanswered(long now, int slot) {
        first.unanswered(now, slot);
        second.unanswered(now, slot);
    }

    @Override
    public void backlog(long now, int type, int waiting, long oldest) {
        first.backlog(now, type, waiting, oldest);
        second.backlog(now, type, waiting, oldest);
    }

    @Override
    public void incident(long now, int incident, boolean begins) {
        first.incident(now, incident, begins);
        second.incident(now, incident, begins);
    }

    @Override
    public void kept(long now, int slot, int agent) {
        first.kept(now, slot, agent);
        second.kept(now, slot, agent);
    }

    @Override
    public void released(long now, int slot, int agent, long since) {
        first.released(now, slot, agent, since);
        second.released(now, slot, agent, since);
    }

    @Override
    public void joined(long now, int slot, int agent) {
        first.joined(now, slot, agent);
        second.joined(now, slot, agent);
    }

    @Override
    public void assembled(long now, int slot) {
        first.assembled(now, slot);
        second.assembled(now, slot);
    }

    @Override
    public void helped(long now, int slot, int agent) {
        first.helped(now, slot, agent);
        second.helped(now, slot, agent);
    }

    @Override
    public void helpCutOff(long now, int slot, int agent) {
        first.helpCutOff(now, slot, agent);
        second.helpCutOff(now, slot, agent);
    }

    @Override
    public void lineCut(long now, int slot) {
        first.lineCut(now, slot);
        second.lineCut(now, slot);
    }

    @Override
    public void fires(long now, int rule, int threshold, double value) {
        first.fires(now, rule, threshold, value);
        second.fires(now, rule, threshold, value);
    }

    @Override
    public void ceases(long now, int rule) {
        first.ceases(now, rule);
        second.ceases(now, rule);
    }

    @Override
    public void called(long now, int rule, int agent, long comes) {
        first.called(now, rule, agent, comes);
        second.called(now, rule, agent, comes);
    }

    @Override
    public void putOff(long now, int rule, int agent, long until) {
        first.putOff(now, rule, agent, until);
        second.putOff(now, rule, agent, until);
    }

    @Override
    public void forgone(long now, int rule, int agent, AgentState state, long ticks) {
        first.forgone(now, rule, agent, state, ticks);
        second.forgone(now, rule, agent, state, ticks);
    }

    @Override
    public void calledUp(int rule, long called, int group, int agent, long from, long to) {
        first.calledUp(rule, called, group, agent, from, to);
        second.calledUp(rule, called, group, agent, from, to);
    }

    @Override
    public void dials(long now, int slot, int agent) {
        first.dials(now, slot, agent);
        second.dials(now, slot, agent);
    }

    @Override
    public void dialled(long now, int slot, int agent, boolean reached) {
        first.dialled(now, slot, agent, reached);
        second.dialled(now, slot, agent, reached);
    }

    @Override
    public void dialsInVain(long now, int slot, int agent) {
        first.dialsInVain(now, slot, agent);
        second.dialsInVain(now, slot, agent);
    }

    @Override
    public void dialledInVain(long now, int slot, int agent, long since) {
        first.dialledInVain(now, slot, agent, since);
        second.dialledInVain(now, slot, agent, since);
    }

    @Override
    public void asksForTime(long now, int slot, int agent) {
        first.asksForTime(now, slot, agent);
        second.asksForTime(now, slot, agent);
    }

    @Override
    public void takesUp(long now, int slot, int supervisor) {
        first.takesUp(now, slot, supervisor);
        second.takesUp(now, slot, supervisor);
    }

    @Override
    public void settled(long now, int slot, Verdict verdict, long waited) {
        first.settled(now, slot, verdict, waited);
        second.settled(now, slot, verdict, waited);
    }
}
