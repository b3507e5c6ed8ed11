package org.busyhour.studies.why;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.busyhour.engine.centre.routing.Desk;
import org.busyhour.engine.model.AllocationRule;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.observe.AgentState;
import org.busyhour.engine.observe.ContactView;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.observe.Origin;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.observe.Verdict;
import org.jspecify.annotations.Nullable;

/** Watches one contact, its part included, and all that keeps it waiting; told before the floor is. */
final class ContactWatch implements Observer {
    /** A moment that is told when all is over, since it speaks of what agents do until later. */
    private interface Draft {
        Moment told();
    }

    private final Model model;
    private final Floor floor;
    private final long contact;
    private final RulesInForce rules;
    private final int[] waitingOfType;
    private final Map<Integer, Contender> others = new LinkedHashMap<>();
    private final int[] firstAgent;
    private final IncidentsInForce incidents;
    private final List<Draft> drafts = new ArrayList<>();
    /** Who left the last message of each case. */
    private final Map<Long, Long> messages = new HashMap<>();

    private OptionalLong messageOf = OptionalLong.empty();
    private ContactView contacts;
    private long offered;
    private @Nullable Contender self;
    private @Nullable Contender first;
    private long caseId;
    private boolean waiting;
    private boolean asking;
    private boolean found;
    private @Nullable Outcome outcome;
    private long wait;

    @SuppressWarnings("NullAway.Init") // the contacts come with begin, before any other call
    ContactWatch(Model model, Floor floor, long contact) {
        this.model = model;
        this.floor = floor;
        this.contact = contact;
        rules = new RulesInForce(model);
        incidents = new IncidentsInForce(model);
        waitingOfType = new int[model.types().size()];
        firstAgent = new int[model.groups().size() + 1];
        for (int group = 0; group < model.groups().size(); group++) {
            firstAgent[group + 1] =
                    firstAgent[group] + model.groups().get(group).staffing().agents();
        }
    }

    /** How many contacts there were. */
    long contacts() {
        return offered;
    }

    /** What happened to the contact, if there was one of that number. */
    Optional<ContactStory> story() {
        return Optional.ofNullable(first)
                .map(one -> new ContactStory(
                        contact,
                        one.type(),
                        one.priority(),
                        caseId,
                        messageOf,
                        outcome == null ? Outcome.STILL_OPEN : outcome,
                        wait,
                        drafts.stream().map(Draft::told).toList()));
    }

    @Override
    public void begin(ContactView view) {
        contacts = view;
    }

    @Override
    public void incident(long now, int incident, boolean begins) {
        incidents.change(now, incident, begins);
    }

    @Override
    public void offered(long now, int slot) {
        offered++;
        if (ours(slot)) {
            self = Contender.of(contacts, slot);
            first = self;
            caseId = contacts.caseId(slot);
            if (contacts.origin(slot) == Origin.MESSAGE) {
                messageOf = OptionalLong.of(messages.getOrDefault(caseId, caseId));
            }
            asking = true;
            long front = contacts.front(slot);
            add(new Moment.Arrives(now - front));
            if (front > 0) {
                add(new Moment.Passed(now, front));
            }
            rules.since().forEach((rule, since) -> {
                if (rules.touches(rule, contacts.type(slot))) {
                    byRule(now, OptionalInt.of(rule), RuleWord.IN_FORCE, -1);
                }
            });
        } else if (first != null && contacts.caseId(slot) == caseId && follows(first, slot)) {
            add(new Moment.ComesAgain(now, contacts.id(slot), contacts.origin(slot)));
        }
    }

    /**
     * Tells whether a later contact of the case may have come of ours: a late answer and a message bring contacts of
     * another type, all else one of the same. A mail and the call about it both may, of which only one has brought it.
     */
    private boolean follows(Contender ours, int slot) {
        Origin origin = contacts.origin(slot);
        boolean other = origin == Origin.LATE || origin == Origin.MESSAGE;
        return origin != Origin.FIRST && other == (contacts.type(slot) != ours.type());
    }

    @Override
    public void queued(long now, int slot) {
        int type = contacts.type(slot);
        if (ours(slot)) {
            self = Contender.of(contacts, slot);
            asking = false;
            ask(now, slot, OptionalInt.empty());
            add(new Moment.Waits(now, waitingOfType[type], contacts.part(slot), self.awaited()));
            waiting = true;
        } else {
            others.put(slot, Contender.of(contacts, slot));
        }
        waitingOfType[type]++;
    }

    @Override
    public void dequeued(long now, int slot) {
        waitingOfType[contacts.type(slot)]--;
        waiting &= !ours(slot);
        others.remove(slot);
    }

    @Override
    public void asked(long now, int slot, int agent) {
        if (ours(slot) && (agent >= 0 || !againByRule(now, slot))) {
            ask(now, slot, agent < 0 ? OptionalInt.empty() : OptionalInt.of(agent));
            found = agent >= 0;
        }
    }

    /** Whether a contact that waits asks again, not because it has waited so long but because of a rule. */
    private boolean againByRule(long now, int slot) {
        long waited = now - contacts.entered(slot);
        return waiting && (waited == 0 || step(contacts.type(slot), waited).isEmpty());
    }

    @Override
    public void answered(long now, int slot, int agent) {
        if (ours(slot)) {
            answer(now, slot, agent);
        } else {
            passedOver(now, slot, agent);
        }
    }

    private void passedOver(long now, int slot, int agent) {
        if (waiting && self != null && self.mightBeTakenBy(model, rules, group(agent))) {
            Reason reason = self.reason(model, rules, group(agent), Contender.of(contacts, slot), now);
            add(new Moment.PassedOver(now, agent, contacts.id(slot), contacts.type(slot), reason));
        }
    }

    @Override
    public void dialsInVain(long now, int slot, int agent) {
        if (ours(slot)) {
            dials(now, slot, agent);
            found = false;
        } else {
            passedOver(now, slot, agent);
        }
    }

    @Override
    public void dialledInVain(long now, int slot, int agent, long since) {
        dialled(now, slot, agent, false);
        asking |= ours(slot);
    }

    @Override
    public void dials(long now, int slot, int agent) {
        if (ours(slot) && asking && agent >= 0) {
            ask(now, slot, OptionalInt.of(agent));
            asking = false;
        }
    }

    @Override
    public void dialled(long now, int slot, int agent, boolean reached) {
        if (ours(slot)) {
            add(new Moment.Dialled(now, agent < 0 ? OptionalInt.empty() : OptionalInt.of(agent), reached));
        }
    }

    @Override
    public void fires(long now, int rule, int threshold, double value) {
        rules.fires(rule, now);
        if (waiting && self != null && rules.touches(rule, self.type())) {
            add(new Moment.Fires(now, rule, threshold, value));
        }
    }

    @Override
    public void ceases(long now, int rule) {
        rules.ceases(rule);
        if (waiting && self != null && rules.touches(rule, self.type())) {
            byRule(now, OptionalInt.of(rule), RuleWord.ENDS, -1);
        }
    }

    @Override
    public void called(long now, int rule, int agent, long comes) {
        if (comes >= 0) {
            rules.called(rule, group(agent), agent);
        }
    }

    @Override
    public void expected(long now, int group, int agent, int shifts, int absences) {
        rules.released(agent);
    }

    private void byRule(long now, OptionalInt rule, RuleWord what, int who) {
        rule.ifPresent(place -> add(new Moment.ByRule(now, place, what, who)));
    }

    @Override
    public void signedOut(long now, int agent) {
        rules.released(agent);
        goes(now, agent, Doing.OFF);
    }

    @Override
    public void pauses(long now, int agent, AgentState state, long due, long until) {
        goes(now, agent, Doing.of(state));
    }

    @Override
    public void kept(long now, int slot, int agent) {
        if (ours(slot)) {
            add(new Moment.Kept(now, agent));
        }
    }

    @Override
    public void joined(long now, int slot, int agent) {
        if (ours(slot)) {
            add(new Moment.Joined(now, agent));
        }
    }

    @Override
    public void warned(long now, int slot, int agent) {
        if (ours(slot)) {
            add(new Moment.Warned(now, agent));
        }
    }

    @Override
    public void asksForTime(long now, int slot, int agent) {
        if (ours(slot)) {
            add(new Moment.AsksForTime(now, agent));
        }
    }

    @Override
    public void takesUp(long now, int slot, int supervisor) {
        if (ours(slot)) {
            add(new Moment.TakesUp(now, supervisor));
        }
    }

    @Override
    public void settled(long now, int slot, Verdict verdict, long waited) {
        if (ours(slot)) {
            add(new Moment.Settled(now, verdict));
        }
    }

    @Override
    public void parted(long now, int slot, int agent, boolean transfer) {
        if (ours(slot)) {
            asking = true;
            add(new Moment.GoesOn(now, agent, transfer));
        }
    }

    @Override
    public void goesOn(long now, int slot, int agent, int stage) {
        if (ours(slot)) {
            add(new Moment.GoesTo(now, agent, stage));
        }
    }

    @Override
    public void comesTo(long now, int slot) {
        if (ours(slot)) {
            self = Contender.of(contacts, slot);
            asking = true;
            add(new Moment.ComesTo(now, contacts.type(slot)));
        }
    }

    @Override
    public void ended(long now, int slot, int agent) {
        if (ours(slot)) {
            add(new Moment.Ends(
                    now,
                    agent,
                    contacts.talk(slot),
                    contacts.hold(slot),
                    contacts.wrap(slot),
                    AtTheLimit.cuts(model, contacts, slot)));
        }
    }

    @Override
    public void cutOff(long now, int slot, int agent, long answered) {
        if (ours(slot)) {
            add(new Moment.CutOff(now, agent));
        }
    }

    @Override
    public void left(long now, int slot, Outcome how) {
        if (how == Outcome.MESSAGE) {
            messages.put(contacts.caseId(slot), contacts.id(slot));
        }
        if (!ours(slot)) {
            return;
        }
        int type = contacts.type(slot);
        boolean full = model.types().get(type).queueLimit().orElse(Integer.MAX_VALUE) <= waitingOfType[type];
        Optional<String> incident = incidents.stopping(type, how, now);
        boolean noLine = how == Outcome.BLOCKED && !full && incident.isEmpty();
        if (how == Outcome.BALKED || (how == Outcome.BLOCKED && full)) {
            ask(now, slot, OptionalInt.empty());
        }
        if (!model.types().get(type).stage()) {
            outcome = how;
            wait = now - contacts.entered(slot);
        }
        if (how == Outcome.CALLED_BACK || how == Outcome.MESSAGE) {
            byRule(now, rules.offering(type), RuleWord.OFFERS, -1);
        }
        add(new Moment.Leaves(now, how, waitingOfType[type], noLine, incident));
    }

    private void answer(long now, int slot, int agent) {
        if (asking) {
            ask(now, slot, OptionalInt.of(agent));
        }
        long waited = now - contacts.entered(slot);
        OptionalInt opened =
                contacts.part(slot) ? OptionalInt.empty() : rules.saying(group(agent), contacts.type(slot), true);
        boolean idle = opened.isPresent() && floor.present(agent).doing == Doing.FREE;
        add(new Moment.Answered(now, agent, waited, !asking && !found && !idle, waitingFor(group(agent), now)));
        if (!asking && !found) {
            byRule(now, opened, RuleWord.OPENS, group(agent));
        }
        byRule(now, rules.caller(agent), RuleWord.CALLED_UP, agent);
        byRule(now, rules.hurrying(group(agent)), RuleWord.HURRIES, group(agent));
        if (!contacts.part(slot) && !model.types().get(contacts.type(slot)).stage()) {
            outcome = Outcome.ANSWERED;
            wait = waited;
        }
        asking = false;
        found = false;
    }

    private void goes(long now, int agent, Doing doing) {
        if (waiting && self != null && self.mightBeTakenBy(model, rules, group(agent))) {
            add(new Moment.Goes(now, agent, doing));
        }
    }

    private boolean ours(int slot) {
        return contacts.id(slot) == contact;
    }

    private void add(Moment moment) {
        drafts.add(() -> moment);
    }

    private void ask(long now, int slot, OptionalInt taker) {
        long waited = now - contacts.entered(slot);
        int last = taker.isPresent() ? group(taker.getAsInt()) : contacts.awaited(slot);
        List<Supplied> groups = Arrays.stream(upTo(last, asked(slot, waited)))
                .mapToObj(this::present)
                .toList();
        drafts.add(() ->
                new Moment.Asks(now, waited, groups.stream().map(Supplied::told).toList(), taker));
        if (!contacts.part(slot)) {
            ruled(now, contacts.type(slot));
        }
    }

    private void ruled(long now, int type) {
        for (int group : Desk.takers(model, type)) {
            byRule(now, rules.saying(group, type, false), RuleWord.SHUTS, group);
            if (rules.access(group, type) == Desk.Access.AT_ONCE) {
                byRule(now, rules.saying(group, type, true), RuleWord.OPENS, group);
            }
        }
    }

    /** A contact that would soon be answered by a group asks none of those behind it. */
    private int[] upTo(int last, int[] groups) {
        boolean soon = model.routing().commitment().to() == Routing.Commitment.To.FIRST_GROUP_WITHIN;
        int place = Arrays.stream(groups).boxed().toList().indexOf(last);
        return soon && place >= 0 ? Arrays.copyOf(groups, place + 1) : groups;
    }

    /** The groups that are asked after a wait. */
    private int[] asked(int slot, long waited) {
        int type = contacts.type(slot);
        if (contacts.part(slot)) {
            OptionalInt to = model.types()
                    .get(type)
                    .allocation()
                    .map(AllocationRule::transferTo)
                    .orElse(OptionalInt.empty());
            return to.isPresent() ? new int[] {to.getAsInt()} : Desk.takers(model, type);
        }
        Desk desk = rules.desk(type);
        OptionalInt step = step(type, waited);
        return step.isPresent()
                ? desk.groups(step.getAsInt()).groups()
                : Arrays.stream(desk.groups(0).groups())
                        .filter(group -> rules.access(group, type) == Desk.Access.AT_ONCE)
                        .toArray();
    }

    /** The step of asking that comes after a wait. */
    private OptionalInt step(int type, long waited) {
        Desk desk = rules.desk(type);
        return IntStream.range(0, desk.steps())
                .filter(step -> desk.delay(step) == waited)
                .findFirst();
    }

    /** A group as it is now; how long each does what it does will be known later. */
    private record Supplied(int group, List<Integer> agents, List<OpenSpell> spells) {
        Asked told() {
            return new Asked(
                    group,
                    IntStream.range(0, agents.size())
                            .mapToObj(i ->
                                    new Asked.Reply(agents.get(i), spells.get(i).told()))
                            .toList());
        }
    }

    private Supplied present(int group) {
        List<Integer> agents = IntStream.range(firstAgent[group], firstAgent[group + 1])
                .boxed()
                .collect(Collectors.toList());
        return new Supplied(group, agents, agents.stream().map(floor::present).toList());
    }

    private int group(int agent) {
        int group = 0;
        while (agent >= firstAgent[group + 1]) {
            group++;
        }
        return group;
    }

    private int waitingFor(int group, long now) {
        return (int) others.values().stream()
                .filter(other -> other.mayBeTakenBy(model, rules, group, now))
                .count();
    }
}
