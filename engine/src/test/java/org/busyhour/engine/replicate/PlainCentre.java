package org.busyhour.engine.replicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.ComesAgain;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Front;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Openings;
import org.busyhour.engine.model.Returns;
import org.busyhour.engine.model.Skill;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.model.TraceTable;
import org.busyhour.engine.model.TraceTable.Column;
import org.busyhour.engine.observe.Origin;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.replicate.PlainEvents.Source;
import org.busyhour.engine.time.Ticks;
import org.jspecify.annotations.Nullable;

/**
 * A second simulator, plain and slow, written from the semantics alone: no indices, no recycled memory, every question
 * is answered by looking at everybody. The engine's contacts and times are held against its.
 *
 * <p>It knows everything but chance: distributions are constant, nobody balks, no order is random.
 */
final class PlainCentre {
    final Model model;
    final PlainEvents events = new PlainEvents();
    final List<PlainContact> waiting = new ArrayList<>();
    private final List<PlainContact> inFront = new ArrayList<>();
    private final PlainStaff staff;
    private final PlainArrivals arrivals;
    private final PlainJourneys journeys = new PlainJourneys(this);
    private final PlainWork work;
    private final PlainCommitments commitments;
    private final List<PlainContact.Line> lines = new ArrayList<>();
    private final int[] nextOfType;
    private boolean closed;
    private boolean opensAgain;
    private int busyLines;
    private long lastId;

    PlainCentre(Model model) {
        this.model = model;
        nextOfType = new int[model.types().size()];
        staff = new PlainStaff(this);
        commitments = new PlainCommitments(this);
        work = new PlainWork(this, journeys);
        arrivals = new PlainArrivals(model);
    }

    /** Runs the day; the contacts in the order of their numbers, parts behind their contacts. */
    List<PlainContact.Line> run() {
        Timeline timeline = model.timeline();
        if (timeline.atClose() == Timeline.AtClose.STOP) {
            events.at(timeline.end(), PlainEvents.TIMER, Source.PLAN, this::stop);
        } else {
            plan(timeline.openings());
        }
        staff.plan();
        for (int type = 0; type < nextOfType.length; type++) {
            expect(type);
        }
        events.run(this::afterEach);
        lines.sort(PlainContact.ORDER);
        return lines;
    }

    PlainStaff staff() {
        return staff;
    }

    PlainWork work() {
        return work;
    }

    PlainCommitments commitments() {
        return commitments;
    }

    boolean staying() {
        return closed && (!waiting.isEmpty() || (!inFront.isEmpty() && !dismissing()));
    }

    private boolean dismissing() {
        return closed && model.timeline().atClose() == Timeline.AtClose.DISMISS;
    }

    void log(PlainContact.Line line) {
        lines.add(line);
    }

    private void afterEach() {
        boolean delays = waiting.stream().anyMatch(c -> c.pendingDelays > 0);
        if (closed && !waiting.isEmpty() && !delays && staff.nobodyLeft(opensAgain)) {
            journeys.longestHeld(waiting).ifPresentOrElse(this::dismiss, this::dismissAll);
        }
        if (closed && !staying()) {
            staff.release();
        }
    }

    private void plan(Openings openings) {
        for (int i = 0; i < openings.count(); i++) {
            boolean again = i + 1 < openings.count();
            if (i > 0) {
                events.at(openings.opens().get(i), PlainEvents.COMES, Source.PLAN, this::open);
            }
            events.at(openings.closes().get(i), PlainEvents.COMES, Source.PLAN, () -> close(again));
        }
    }

    private void open() {
        closed = false;
        staff.release();
    }

    private void close(boolean again) {
        closed = true;
        opensAgain = again;
        if (dismissing()) {
            dismissAll();
        }
        if (model.groups().stream().anyMatch(group -> !group.post().reserve().isEmpty())) {
            staff.lookAgain();
        }
    }

    /** Idle agents whom a group keeps from a type; nobody after closing. */
    int kept(int group, int type) {
        return closed ? 0 : model.groups().get(group).post().keptFromType(type);
    }

    private void dismissAll() {
        List.copyOf(waiting).forEach(this::dismiss);
    }

    private void dismiss(PlainContact contact) {
        dequeue(contact);
        hangUp(contact);
        journeys.free(contact);
        if (!contact.part) {
            log(contact.left(Outcome.DISMISSED, events.now()));
        }
    }

    private void stop() {
        waiting.forEach(journeys::free);
        waiting.stream().filter(c -> !c.part).forEach(c -> log(c.left(Outcome.STILL_OPEN, -1)));
        inFront.forEach(c -> log(c.inFront()));
        staff.stop();
        events.stop();
    }

    private void expect(int type) {
        int number = nextOfType[type]++;
        while (arrivals.whileClosed(type, number)) {
            number = nextOfType[type]++;
        }
        expect(type, number, arrivals.at(type, number));
    }

    private void expect(int type, int number, long time) {
        if (time < model.timeline().closes()) {
            events.at(time, PlainEvents.ARRIVES, Source.ARRIVALS, () -> {
                PlainContact contact = fresh(type, time);
                given(contact, number);
                expect(type);
                contact.caseId = lastId + 1;
                come(contact);
            });
        }
    }

    /** A contact with what its type's distributions say. */
    PlainContact fresh(int type, long time) {
        ContactType of = model.types().get(type);
        PlainContact contact = new PlainContact(type, time);
        contact.talk = constant(of.work().talk());
        contact.hold = constant(of.work().hold());
        contact.wrap = constant(of.work().wrap());
        contact.patience = of.patience().limit().map(PlainCentre::constant).orElse(Ticks.NEVER);
        contact.priority = of.priority();
        return contact;
    }

    private void given(PlainContact contact, int number) {
        if (model.types().get(contact.type).arrivals() instanceof ArrivalProcess.Trace trace) {
            contact.talk = cell(trace, number, Column.TALK, contact.talk);
            contact.hold = cell(trace, number, Column.HOLD, contact.hold);
            contact.wrap = cell(trace, number, Column.WRAP, contact.wrap);
            contact.patience = cell(trace, number, Column.PATIENCE, contact.patience);
            contact.priority = (int) cell(trace, number, Column.PRIORITY, contact.priority);
        }
    }

    private static long cell(ArrivalProcess.Trace trace, int number, Column column, long otherwise) {
        long value = trace.contacts().at(number, column);
        return value == TraceTable.BLANK ? otherwise : value;
    }

    static long constant(Distribution distribution) {
        if (distribution instanceof Distribution.Clipped clipped) {
            double seconds = Math.max(clipped.atLeastSeconds(), ((Distribution.Constant) clipped.of()).seconds());
            return Ticks.ofSeconds(Math.min(clipped.atMostSeconds(), seconds));
        }
        return Ticks.ofSeconds(((Distribution.Constant) distribution).seconds());
    }

    private void come(PlainContact contact) {
        contact.id = ++lastId;
        Front front = model.types().get(contact.type).front().orElse(null);
        if (front == null || busyLines >= model.trunks().orElse(Integer.MAX_VALUE)) {
            offer(contact);
            return;
        }
        busyLines++;
        contact.onLine = true;
        inFront.add(contact);
        boolean contained = front.contained() == 1;
        long stay = constant(front.time()) + (contained ? 0 : constant(front.handOff()));
        events.at(events.now() + stay, PlainEvents.ARRIVES, Source.WAITING, () -> passed(contact, front, contained));
    }

    private void passed(PlainContact contact, Front front, boolean contained) {
        inFront.remove(contact);
        contact.entered = events.now();
        if (contained) {
            hangUp(contact);
            log(contact.left(Outcome.DEFLECTED, events.now()));
            if (contact.repeats < front.wrong().atMost()) {
                comeAgain(contact, Origin.DEFLECTED, front.wrong());
            }
            return;
        }
        contact.talk = (long) Math.floor(contact.talk * front.talkFactor() + 0.5);
        if (dismissing()) {
            hangUp(contact);
            log(contact.left(Outcome.DISMISSED, events.now()));
        } else {
            admit(contact);
        }
    }

    private void offer(PlainContact contact) {
        if (busyLines >= model.trunks().orElse(Integer.MAX_VALUE)) {
            lose(contact, Outcome.BLOCKED);
            return;
        }
        busyLines++;
        contact.onLine = true;
        admit(contact);
    }

    private void admit(PlainContact contact) {
        contact.due =
                events.now() + model.types().get(contact.type).serviceLevel().threshold();
        PlainAgent agent = staff.idleFor(commitments.asked(contact, groupsFor(contact)), contact);
        long ahead = waiting.stream().filter(c -> c.type == contact.type).count();
        OptionalInt limit = model.types().get(contact.type).queueLimit();
        if (agent == null && limit.isPresent() && ahead >= limit.getAsInt()) {
            hangUp(contact);
            lose(contact, Outcome.BLOCKED);
            return;
        }
        if (agent != null) {
            work.answer(contact, agent);
        } else {
            enqueue(contact);
            expectDelay(contact);
        }
    }

    private void lose(PlainContact contact, Outcome outcome) {
        log(contact.left(outcome, events.now()));
        if (model.types().get(contact.type).stage()) {
            journeys.lose(contact);
            return;
        }
        Returns returns = model.types().get(contact.type).returns();
        Returns.Loss loss = outcome == Outcome.BLOCKED ? Returns.Loss.BLOCKED : Returns.Loss.ABANDONED;
        if (returns.after().contains(loss) && contact.tries < returns.retry().atMost()) {
            comeAgain(contact, Origin.RETRY, returns.retry());
        }
    }

    void enqueue(PlainContact contact) {
        commitments.choose(contact, groupsFor(contact));
        waiting.add(contact);
        if (contact.patience < Ticks.MAX) {
            events.at(events.now() + contact.patience, PlainEvents.ABANDONS, Source.WAITING, () -> abandon(contact));
        }
    }

    private void abandon(PlainContact contact) {
        if (waiting.contains(contact)) {
            dequeue(contact);
            hangUp(contact);
            lose(contact, Outcome.ABANDONED);
        }
    }

    void dequeue(PlainContact contact) {
        waiting.remove(contact);
        contact.pendingDelays = 0;
    }

    void hangUp(PlainContact contact) {
        if (contact.onLine) {
            contact.onLine = false;
            busyLines--;
        }
    }

    /** Asks again when the next group's delay has passed. */
    void expectDelay(PlainContact contact) {
        TreeSet<Long> delays = new TreeSet<>();
        for (int group = 0; group < model.groups().size(); group++) {
            Skill skill = skill(group, contact.type);
            if (skill != null && contact.entered + skill.after() > events.now()) {
                delays.add(skill.after());
            }
        }
        if (!delays.isEmpty()) {
            contact.pendingDelays = 1;
            long time = contact.entered + delays.first();
            events.at(time, PlainEvents.TIMER, Source.WAITING, () -> delayPassed(contact));
        }
    }

    private void delayPassed(PlainContact contact) {
        if (!waiting.contains(contact)) {
            return;
        }
        contact.pendingDelays = 0;
        PlainAgent agent = staff.idleFor(groupsFor(contact), contact);
        if (agent != null) {
            dequeue(contact);
            work.answer(contact, agent);
        } else {
            expectDelay(contact);
        }
    }

    /** The groups that may take a contact now, the preferred first. */
    List<Integer> groupsFor(PlainContact contact) {
        List<Integer> groups = new ArrayList<>(model.types().get(contact.type).groups());
        for (int group = 0; group < model.groups().size(); group++) {
            if (!groups.contains(group)) {
                groups.add(group);
            }
        }
        groups.removeIf(group -> !mayTake(group, contact));
        return groups;
    }

    boolean mayTake(int group, PlainContact contact) {
        if (contact.onlyGroup != PlainContact.ANY_GROUP) {
            return contact.onlyGroup == group;
        }
        Skill skill = skill(group, contact.type);
        return skill != null && (contact.part || contact.entered + skill.after() <= events.now());
    }

    @Nullable
    Skill skill(int group, int type) {
        return model.groups().get(group).skills().stream()
                .filter(skill -> skill.type() == type)
                .findFirst()
                .orElse(null);
    }

    void comeAgain(PlainContact contact, Origin why, ComesAgain again) {
        long wanted = events.now() + constant(again.after());
        long time = model.timeline().openings().next(wanted);
        if (again.share() == 1 && wanted < model.timeline().closes()) {
            events.at(time, PlainEvents.ARRIVES, Source.WAITING, () -> {
                PlainContact next = fresh(contact.home, time);
                next.caseId = contact.caseId;
                next.knownBy = contact.knownBy;
                next.priority = contact.home == contact.type ? contact.priority : contact.homePriority;
                next.origin = why;
                next.tries = why == Origin.RETRY ? contact.tries + 1 : 0;
                next.repeats = contact.repeats + (why == Origin.RETRY ? 0 : 1);
                come(next);
            });
        }
    }

    /** Whether a group is at the site of a type. */
    boolean local(int type, int group) {
        Optional<String> site = model.groups().get(group).post().site();
        return site.isPresent() && site.equals(model.types().get(type).claim().site());
    }
}
