package org.busyhour.engine.scene;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongFunction;
import org.busyhour.engine.model.AllocationRule;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.Callback;
import org.busyhour.engine.model.Channel;
import org.busyhour.engine.model.Chat;
import org.busyhour.engine.model.Claim;
import org.busyhour.engine.model.ComesAgain;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Deadline;
import org.busyhour.engine.model.Dialling;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Forecast;
import org.busyhour.engine.model.Front;
import org.busyhour.engine.model.Journey;
import org.busyhour.engine.model.Message;
import org.busyhour.engine.model.Offer;
import org.busyhour.engine.model.Patience;
import org.busyhour.engine.model.Returns;
import org.busyhour.engine.model.ServiceLevel;
import org.busyhour.engine.model.Together;
import org.busyhour.engine.model.TraceTable;
import org.busyhour.engine.model.Work;
import org.busyhour.engine.time.Ticks;

/** A contact type that is put together step by step: patient contacts of no work unless more is said. */
public final class Calls {
    private final String name;
    private final LongFunction<ArrivalProcess> arrivals;
    private Distribution talk = Distribution.ZERO;
    private Distribution hold = Distribution.ZERO;
    private Distribution wrap = Distribution.ZERO;
    private Patience patience = Patience.INFINITE;
    private Claim claim = Claim.PLAIN;
    private int priority = ContactType.DEFAULT_PRIORITY;
    private ServiceLevel serviceLevel = ServiceLevel.DEFAULT;
    private Optional<Limit> limit = Optional.empty();
    private OptionalInt queueLimit = OptionalInt.empty();
    private List<String> groups = List.of();
    private Returns returns = Returns.NEVER;
    private Channel channel = Channel.VOICE;
    private Optional<Deadline> deadline = Optional.empty();
    private List<String> interrupts = List.of();
    private boolean stage;
    private Optional<Distribution> away = Optional.empty();
    private Optional<Journey.Handover> handover = Optional.empty();
    private final Map<String, Double> next = new LinkedHashMap<>();
    private Optional<Chat> chat = Optional.empty();
    private Optional<Front> front = Optional.empty();
    private Optional<Callback> callback = Optional.empty();
    private Optional<Forecast> forecast = Optional.empty();
    private Optional<MessageOffer> message = Optional.empty();

    private record MessageOffer(Offer when, double accepted, Distribution length, String type) {}

    private final Map<String, Integer> team = new LinkedHashMap<>();
    private boolean keeps;

    private Optional<Dialling> dialling = Optional.empty();

    private Calls(String name, LongFunction<ArrivalProcess> arrivals) {
        this.name = name;
        this.arrivals = arrivals;
    }

    /** Returns contacts of a Poisson process that ends when the centre closes. */
    public static Calls poisson(String name, double perHour) {
        return new Calls(name, closes -> ArrivalProcess.Poisson.constant(perHour / 3600, closes));
    }

    /** Returns contacts of any process. */
    public static Calls arriving(String name, ArrivalProcess process) {
        return new Calls(name, closes -> process);
    }

    /** Returns a stage to which contacts of other types go on. */
    public static Calls stage(String name) {
        Calls stage = new Calls(name, closes -> ArrivalProcess.Poisson.constant(0, closes));
        stage.stage = true;
        return stage;
    }

    /** Returns given contacts, in order of time. */
    public static Calls given(String name, Call... calls) {
        TraceTable.Builder table = new TraceTable.Builder();
        for (Call call : calls) {
            table.add(call.cells());
        }
        return arriving(name, new ArrivalProcess.Trace(table.build()));
    }

    /** Returns contacts at these instants. */
    public static Calls at(String name, double... instants) {
        return given(name, Arrays.stream(instants).mapToObj(Call::at).toArray(Call[]::new));
    }

    /** Sets the talk. */
    public Calls talk(Distribution distribution) {
        talk = distribution;
        return this;
    }

    /** Sets the talk to a constant. */
    public Calls talk(double seconds) {
        return talk(new Distribution.Constant(seconds));
    }

    /** Sets the hold. */
    public Calls hold(Distribution distribution) {
        hold = distribution;
        return this;
    }

    /** Sets the wrap. */
    public Calls wrap(Distribution distribution) {
        wrap = distribution;
        return this;
    }

    /** Sets the wrap to a constant. */
    public Calls wrap(double seconds) {
        return wrap(new Distribution.Constant(seconds));
    }

    /** Sets the patience. */
    public Calls patience(Distribution distribution) {
        patience = new Patience(patience.balkShare(), Optional.of(distribution));
        return this;
    }

    /** Lets a share balk. */
    public Calls balking(double share) {
        patience = new Patience(share, patience.limit());
        return this;
    }

    /** Sets the priority, 1 being most urgent. */
    public Calls priority(int urgency) {
        priority = urgency;
        return this;
    }

    /** Sets the longest wait that is in time, and below which wait an abandoned contact is short. */
    public Calls inTime(double threshold, double shortLimit) {
        serviceLevel = new ServiceLevel(0.8, Ticks.ofSeconds(threshold), Ticks.ofSeconds(shortLimit), "offered");
        return this;
    }

    /** Sets the longest wait that is in time. */
    public Calls inTime(double threshold) {
        return inTime(threshold, 5);
    }

    /** Sets the share that is to be answered in time. */
    public Calls goal(double share) {
        serviceLevel =
                new ServiceLevel(share, serviceLevel.threshold(), serviceLevel.shortLimit(), serviceLevel.formula());
        return this;
    }

    /** Limits the agent's time for a contact. */
    public Calls limit(Limit rule) {
        limit = Optional.of(rule);
        return this;
    }

    /** Limits how many may wait. */
    public Calls queueLimit(int contacts) {
        queueLimit = OptionalInt.of(contacts);
        return this;
    }

    /** Names the groups that it prefers, the best first. */
    public Calls prefers(String... preferred) {
        groups = List.of(preferred);
        return this;
    }

    /** Lets a share of those who give up or find no line try again. */
    public Calls retrying(double share, Distribution after) {
        return returning(new Returns(
                new ComesAgain(share, after), List.of(Returns.Loss.values()), returns.solved(), returns.repeat()));
    }

    /** Lets conversations solve only a share of matters, and a share of the other customers come again. */
    public Calls solved(double share, double again, Distribution after) {
        return returning(new Returns(returns.retry(), returns.after(), share, new ComesAgain(again, after)));
    }

    /** Says why customers come again. */
    public Calls returning(Returns why) {
        returns = why;
        return this;
    }

    /** Names the types from which it takes agents away. */
    public Calls interrupting(String... victims) {
        interrupts = List.of(victims);
        return this;
    }

    /** Lets a share of the contacts go on to a stage. */
    public Calls next(String to, double share) {
        next.put(to, share);
        return this;
    }

    /** Lets contacts be away before they enter the queue of this stage. */
    public Calls away(Distribution distribution) {
        away = Optional.of(distribution);
        return this;
    }

    /** Makes it a chat of some replies, the customer thinking in between. */
    public Calls chat(int replies, Distribution think) {
        return chat(new Chat(replies, false, think, 0));
    }

    /** Makes it a chat. */
    public Calls chat(Chat how) {
        chat = Optional.of(how);
        return this;
    }

    /** Lets contacts pass something before the queue. */
    public Calls front(Front first) {
        front = Optional.of(first);
        return this;
    }

    /** Says how customers reach the centre. */
    public Calls by(Channel way) {
        channel = way;
        return this;
    }

    /** Makes mails of them, which are to be answered until then. */
    public Calls mailed(Deadline until) {
        channel = Channel.EMAIL;
        deadline = Optional.of(until);
        return this;
    }

    /** Lets agents from whom contacts come to this stage stay until they have handed them over. */
    public Calls handedOver(Distribution talk) {
        handover = Optional.of(new Journey.Handover(false, talk));
        return this;
    }

    /** Lets agents from whom contacts come to this stage stay to the end. */
    public Calls together() {
        handover = Optional.of(Journey.Handover.TO_THE_END);
        return this;
    }

    /** Offers to call back. */
    public Calls callback(Callback offer) {
        callback = Optional.of(offer);
        return this;
    }

    /** Gives the forecast apart from what comes. */
    public Calls forecast(Forecast apart) {
        forecast = Optional.of(apart);
        return this;
    }

    /** Offers to leave a message, which is answered as a contact of another type. */
    public Calls message(Offer when, double accepted, Distribution length, String type) {
        message = Optional.of(new MessageOffer(when, accepted, length, type));
        return this;
    }

    /** Puts customers on a list, who are called. */
    public Calls called(Dialling how) {
        channel = Channel.OUTBOUND;
        dialling = Optional.of(how);
        return this;
    }

    /** Lets a contact need so many agents of a group at once, or of any that take it if the name is empty. */
    public Calls needs(int agents, String group) {
        team.put(group, agents);
        return this;
    }

    /** Lets agents be kept until all are there whom it needs. */
    public Calls keeping() {
        keeps = true;
        return this;
    }

    private Optional<Together> together(List<String> groupNames) {
        List<Together.Place> places = team.entrySet().stream()
                .map(place -> new Together.Place(
                        place.getKey().isEmpty()
                                ? OptionalInt.empty()
                                : OptionalInt.of(groupNames.indexOf(place.getKey())),
                        place.getValue()))
                .toList();
        return places.isEmpty() ? Optional.empty() : Optional.of(new Together(places, keeps));
    }

    /** Says how much waits count, how many may wait, and where it is at home. */
    public Calls claim(double weight, int queueTarget, String site) {
        claim = new Claim(weight, queueTarget, Optional.of(site));
        return this;
    }

    String name() {
        return name;
    }

    ContactType build(List<String> typeNames, List<String> groupNames, long closes) {
        List<Journey.Step> steps = next.entrySet().stream()
                .map(step -> new Journey.Step(typeNames.indexOf(step.getKey()), step.getValue()))
                .toList();
        Optional<AllocationRule> rule = limit.map(l -> l.build(typeNames, groupNames));
        return new ContactType(
                        name,
                        arrivals.apply(closes),
                        new Work(talk, hold, wrap),
                        patience,
                        priority,
                        serviceLevel,
                        rule,
                        queueLimit,
                        groups.stream().map(groupNames::indexOf).toList())
                .draft()
                .returns(returns)
                .chat(chat)
                .channel(channel)
                .deadline(deadline)
                .interrupts(interrupts.stream().map(typeNames::indexOf).toList())
                .journey(new Journey(stage, away, handover, steps))
                .front(front)
                .callback(callback)
                .forecast(forecast)
                .message(message.map(m -> new Message(m.when(), m.accepted(), m.length(), typeNames.indexOf(m.type()))))
                .dialling(dialling)
                .together(together(groupNames))
                .claim(claim)
                .done();
    }
}
