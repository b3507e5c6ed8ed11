package org.busyhour.studies.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.AllocationRule;
import org.busyhour.engine.model.Approval;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.Callback;
import org.busyhour.engine.model.Chat;
import org.busyhour.engine.model.Condition;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Deadline;
import org.busyhour.engine.model.Incident;
import org.busyhour.engine.model.Journey;
import org.busyhour.engine.model.LateCall;
import org.busyhour.engine.model.Message;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Patience;
import org.busyhour.engine.model.Post;
import org.busyhour.engine.model.Returns;
import org.busyhour.engine.model.Rule;
import org.busyhour.engine.model.ServiceLevel;
import org.busyhour.engine.model.Skill;
import org.busyhour.engine.model.Staffing;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.model.Together;
import org.busyhour.engine.time.Ticks;

/**
 * A centre put together from two: some causes are taken from the what-if, the others from the base.
 *
 * <p>Types and groups are matched by name. A type that only one side has is always there, with all that it is; only its
 * contacts come and go with the volume. A group that only one side has comes and goes with the staffing. So no causes
 * at all give the base, and all of them the what-if, but for types without contacts and groups without agents.
 */
final class Mixture {
    private final Model base;
    private final Model whatIf;
    private final Set<Cause> taken;
    private final List<String> types;
    private final List<String> groups;

    private Mixture(Model base, Model whatIf, Set<Cause> taken) {
        this.base = base;
        this.whatIf = whatIf;
        this.taken = taken;
        Model first = side(Cause.ROUTING);
        Model second = otherSide(Cause.ROUTING);
        types = union(typeNames(first), typeNames(second));
        groups = union(groupNames(first), groupNames(second));
    }

    /** Puts a centre together. */
    static Model of(Model base, Model whatIf, Set<Cause> taken) {
        return new Mixture(base, whatIf, taken).model();
    }

    private Model model() {
        Model centre = new Model(
                timeline(),
                types.stream().map(this::type).toList(),
                groups.stream().map(this::group).toList(),
                side(Cause.ROUTING).routing(),
                side(Cause.LINES).trunks(),
                side(Cause.INCIDENTS).incidents().stream()
                        .map(incident -> redirected(incident, side(Cause.INCIDENTS)))
                        .toList());
        return centre.withRules(rules(centre));
    }

    /** What a rule does with a skill that the group doesn't have in the mixture isn't done. */
    private List<Rule> rules(Model centre) {
        Model from = side(Cause.RULES);
        return from.rules().stream()
                .map(rule -> new Rule(
                        rule.name(),
                        moved(rule.when(), from),
                        rule.until().map(condition -> moved(condition, from)),
                        rule.actions().stream()
                                .map(action -> action.moved(typePlaces(from), groupPlaces(from)))
                                .filter(action -> action.fits(types.size(), centre.groups()))
                                .toList(),
                        rule.restraint()))
                .filter(rule -> !rule.actions().isEmpty())
                .toList();
    }

    private Condition moved(Condition condition, Model from) {
        return condition.moved(typePlaces(from), groupPlaces(from));
    }

    private IntUnaryOperator typePlaces(Model from) {
        return type -> types.indexOf(from.types().get(type).name());
    }

    private IntUnaryOperator groupPlaces(Model from) {
        return group -> groups.indexOf(from.groups().get(group).name());
    }

    /** An incident of all types of its side isn't one of those that only the other side has. */
    private Incident redirected(Incident incident, Model from) {
        return new Incident(
                incident.name(),
                incident.timing(),
                incident.length(),
                incident.work(),
                places(incident.slowed(), from),
                incident.outage()
                        .map(outage -> new Incident.Outage(
                                places(outage.types(), from), outage.cutsWaiting(), outage.cutsTalking())));
    }

    private List<Integer> places(List<Integer> of, Model from) {
        return of.stream()
                .map(type -> types.indexOf(from.types().get(type).name()))
                .toList();
    }

    /** Intervals are only what is reported by; the base's serve for all. */
    private Timeline timeline() {
        Timeline hours = side(Cause.HOURS).timeline();
        return new Timeline(
                base.timeline().intervalStarts(),
                base.timeline().end(),
                hours.closes(),
                hours.atClose(),
                hours.warmUp(),
                base.timeline().days(),
                hours.openings());
    }

    private ContactType type(String name) {
        return first(name)
                .draft()
                .arrivals(arrivals(name))
                .work(type(Cause.HANDLING_TIME, name).work())
                .patience(patience(name))
                .priority(type(Cause.ROUTING, name).priority())
                .serviceLevel(serviceLevel(name))
                .allocation(type(Cause.ALLOCATION, name)
                        .allocation()
                        .filter(rule -> !outbound(name))
                        .map(rule -> redirected(name, rule, sideWithType(Cause.ALLOCATION, name))))
                .queueLimit(
                        outbound(name)
                                ? OptionalInt.empty()
                                : type(Cause.LINES, name).queueLimit())
                .groups(preference(name))
                .returns(
                        outbound(name)
                                ? Returns.NEVER
                                : type(Cause.RETURNS, name).returns())
                .channel(type(Cause.DEADLINES, name).channel())
                .dialling(type(Cause.DEADLINES, name).dialling())
                .deadline(type(Cause.DEADLINES, name)
                        .deadline()
                        .map(deadline -> redirected(deadline, sideWithType(Cause.DEADLINES, name))))
                .interrupts(interrupted(name))
                .chat(chat(name))
                .journey(journey(name))
                .front(type(Cause.FRONT, name).front().filter(before -> !deferred(name)))
                .callback(callback(name))
                .forecast(find(side(Cause.VOLUME), name).flatMap(ContactType::forecast))
                .message(message(name))
                .together(together(name))
                .claim(type(Cause.ROUTING, name).claim())
                .done();
    }

    /** Whether a type is a stage isn't mixed: it stays what it is where it is first found. */
    private Journey journey(String name) {
        if (deferred(name)) {
            return Journey.NONE;
        }
        boolean stage = first(name).stage();
        Model from = sideWithType(Cause.JOURNEYS, name);
        Journey journey = only(from, name).journey();
        List<Journey.Step> next = journey.next().stream()
                .map(step -> new Journey.Step(
                        types.indexOf(from.types().get(step.to()).name()), step.share()))
                .filter(step -> first(types.get(step.to())).stage())
                .toList();
        return new Journey(
                stage, journey.after().filter(away -> stage), journey.handover().filter(kept -> stage), next);
    }

    /** Nobody is called back where the limit transfers, for a chat, or for deferred work, as may be in a mixture. */
    private Optional<Callback> callback(String name) {
        boolean transfers = type(Cause.ALLOCATION, name)
                .allocation()
                .filter(rule -> rule.then() == AllocationRule.Then.TRANSFER)
                .isPresent();
        return type(Cause.FRONT, name)
                .callback()
                .filter(offer -> !transfers && !deferred(name) && chat(name).isEmpty());
    }

    /** A message is left by who is on the line, and for deferred work, which either side may not be in a mixture. */
    private Optional<Message> message(String name) {
        Model from = sideWithType(Cause.FRONT, name);
        return only(from, name)
                .message()
                .filter(offer -> !deferred(name) && chat(name).isEmpty())
                .map(offer -> new Message(
                        offer.when(),
                        offer.accepted(),
                        offer.length(),
                        types.indexOf(from.types().get(offer.type()).name())))
                .filter(offer -> deferred(types.get(offer.type())));
    }

    /** Several agents have no chat or callback in common, nor what a limit cuts off or one agent hands to another. */
    private Optional<Together> together(String name) {
        Model from = sideWithType(Cause.ROUTING, name);
        boolean parts = type(Cause.ALLOCATION, name)
                .allocation()
                .filter(rule ->
                        rule.then() == AllocationRule.Then.TRANSFER || rule.then() == AllocationRule.Then.CALL_BACK)
                .isPresent();
        boolean one = parts
                || chat(name).isPresent()
                || callback(name).isPresent()
                || journey(name).handover().isPresent();
        return only(from, name).together().filter(several -> !one).map(several -> redirected(several, from));
    }

    private Together redirected(Together several, Model from) {
        return new Together(
                several.places().stream()
                        .map(place -> new Together.Place(
                                place.group().isEmpty()
                                        ? OptionalInt.empty()
                                        : OptionalInt.of(place(from.groups()
                                                .get(place.group().getAsInt())
                                                .name())),
                                place.agents()))
                        .toList(),
                several.keeps());
    }

    private Optional<Chat> chat(String name) {
        return type(Cause.HANDLING_TIME, name).chat().filter(chat -> !deferred(name));
    }

    private boolean deferred(String name) {
        return type(Cause.DEADLINES, name).deferred();
    }

    /** Customers on a list don't come, so that there is much that they don't do. */
    private boolean outbound(String name) {
        return type(Cause.DEADLINES, name).channel().outbound();
    }

    private ContactType first(String name) {
        return find(base, name).orElseGet(() -> only(whatIf, name));
    }

    private ArrivalProcess arrivals(String name) {
        return find(side(Cause.VOLUME), name)
                .filter(type -> type.stage() == first(name).stage())
                .map(ContactType::arrivals)
                .orElseGet(
                        () -> ArrivalProcess.Poisson.constant(0, base.timeline().end()));
    }

    /** The formula is the base's: it chooses among values, but changes none. */
    private ServiceLevel serviceLevel(String name) {
        ServiceLevel counted = type(Cause.SERVICE_LEVEL, name).serviceLevel();
        ServiceLevel asked = first(name).serviceLevel();
        return new ServiceLevel(counted.goal(), counted.threshold(), counted.shortLimit(), asked.formula());
    }

    /** Nobody waits on the line for deferred work, so nobody gives up. */
    private Patience patience(String name) {
        return deferred(name) ? Patience.INFINITE : type(Cause.PATIENCE, name).patience();
    }

    private Deadline redirected(Deadline deadline, Model from) {
        Optional<LateCall> call = deadline.ifLate()
                .map(late ->
                        new LateCall(types.indexOf(from.types().get(late.type()).name()), late.share()));
        return new Deadline(deadline.goal(), deadline.limit(), deadline.clock(), deadline.startsAfter(), call);
    }

    private AllocationRule redirected(String name, AllocationRule rule, Model from) {
        OptionalInt to = rule.transferTo().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(
                        place(from.groups().get(rule.transferTo().getAsInt()).name()));
        Optional<Integer> stage = stageAtLimit(name, rule, from);
        boolean nowhere = rule.stage().isPresent() && stage.isEmpty();
        return new AllocationRule(
                rule.limit(),
                rule.warn(),
                rule.counts(),
                nowhere ? AllocationRule.Then.FINISH : rule.then(),
                to,
                stage.map(OptionalInt::of).orElse(OptionalInt.empty()),
                rule.again(),
                rule.extension().filter(more -> !nowhere).map(more -> extension(name, more, from)));
    }

    /** Nobody is asked where a mixture makes a chat of it, work for later, or work of several. */
    private AllocationRule.Extension extension(String name, AllocationRule.Extension more, Model from) {
        boolean one = !deferred(name)
                && chat(name).isEmpty()
                && journey(name).handover().isEmpty()
                && only(sideWithType(Cause.ROUTING, name), name).together().isEmpty();
        Optional<Approval> asked = more.approval()
                .filter(approval -> one)
                .map(approval -> new Approval(
                        place(from.groups().get(approval.group()).name()), approval.takes(), approval.givesUp()));
        return new AllocationRule.Extension(more.by(), more.share(), asked);
    }

    /** A mixture may lack the stage, or have agents who hand contacts over there. */
    private Optional<Integer> stageAtLimit(String name, AllocationRule rule, Model from) {
        return rule.stage().stream()
                .mapToObj(stage -> from.types().get(stage).name())
                .filter(stage -> !deferred(name) && !deferred(stage))
                .filter(stage ->
                        journey(stage).stage() && journey(stage).handover().isEmpty())
                .map(types::indexOf)
                .findFirst();
    }

    private List<Integer> preference(String name) {
        Model from = sideWithType(Cause.ROUTING, name);
        return only(from, name).groups().stream()
                .map(group -> place(from.groups().get(group).name()))
                .toList();
    }

    private List<Integer> interrupted(String name) {
        Model from = sideWithType(Cause.ROUTING, name);
        return only(from, name).interrupts().stream()
                .map(type -> from.types().get(type).name())
                .filter(victim -> !outbound(name) && !outbound(victim))
                .map(types::indexOf)
                .toList();
    }

    private int place(String group) {
        return groups.indexOf(group);
    }

    private AgentGroup group(String name) {
        Staffing staffing = findGroup(side(Cause.STAFFING), name)
                .map(AgentGroup::staffing)
                .orElseGet(() -> Staffing.HeadCount.of(0));
        return onlyGroup(sideWithGroup(Cause.STAFFING, name), name)
                .draft()
                .staffing(staffing)
                .skills(skills(name))
                .costPerHour(onlyGroup(sideWithGroup(Cause.PRICES, name), name).costPerHour())
                .pay(onlyGroup(sideWithGroup(Cause.PRICES, name), name).pay())
                .chats(onlyGroup(sideWithGroup(Cause.SKILLS, name), name).chats())
                .performance(onlyGroup(sideWithGroup(Cause.SKILLS, name), name).performance())
                .post(post(name))
                .done();
    }

    /** Agents are kept for types by their names; a mixture may have them elsewhere. */
    private Post post(String group) {
        Model from = sideWithGroup(Cause.ROUTING, group);
        Post post = onlyGroup(from, group).post();
        return new Post(
                post.site(),
                post.reserve().stream()
                        .map(kept -> new Post.Reserve(
                                types.indexOf(from.types().get(kept.type()).name()), kept.agents()))
                        .toList());
    }

    /** What a group can do and how fast is a matter of skills, its preference and its delays one of routing. */
    private List<Skill> skills(String group) {
        Map<String, Skill> able = abilities(group);
        Map<String, Skill> ranked = named(sideWithGroup(Cause.ROUTING, group), group);
        List<Skill> skills = new ArrayList<>();
        for (String type : union(ranked.keySet(), able.keySet())) {
            Skill skill = able.get(type);
            if (skill != null) {
                long after = delay(ranked.getOrDefault(type, skill).after());
                skills.add(new Skill(types.indexOf(type), after, skill.speed(), skill.solved()));
            }
        }
        return skills;
    }

    /** Where contacts wait for one group only, a group that only the other side has takes them at once as well. */
    private long delay(long after) {
        return side(Cause.ROUTING).routing().commitment().one() && after != Ticks.NEVER ? 0 : after;
    }

    /** Skills for a type that only one side has are there with the type. */
    private Map<String, Skill> abilities(String group) {
        Model from = sideWithGroup(Cause.SKILLS, group);
        Map<String, Skill> able = named(from, group);
        for (Model side : List.of(base, whatIf)) {
            named(side, group).forEach((type, skill) -> {
                if (find(from, type).isEmpty()) {
                    able.put(type, skill);
                }
            });
        }
        return able;
    }

    /** The skills of a group by the names of the types; none if the side doesn't have the group. */
    private static Map<String, Skill> named(Model side, String group) {
        Map<String, Skill> skills = new LinkedHashMap<>();
        findGroup(side, group)
                .ifPresent(found -> found.skills()
                        .forEach(skill ->
                                skills.put(side.types().get(skill.type()).name(), skill)));
        return skills;
    }

    private Model side(Cause cause) {
        return taken.contains(cause) ? whatIf : base;
    }

    private Model otherSide(Cause cause) {
        return taken.contains(cause) ? base : whatIf;
    }

    private ContactType type(Cause cause, String name) {
        return only(sideWithType(cause, name), name);
    }

    /** The side that a cause is taken from, or else the only one that has the type. */
    private Model sideWithType(Cause cause, String name) {
        return find(side(cause), name).isPresent() ? side(cause) : otherSide(cause);
    }

    private Model sideWithGroup(Cause cause, String name) {
        return findGroup(side(cause), name).isPresent() ? side(cause) : otherSide(cause);
    }

    private static Optional<ContactType> find(Model side, String type) {
        return side.types().stream().filter(t -> t.name().equals(type)).findFirst();
    }

    private static Optional<AgentGroup> findGroup(Model side, String group) {
        return side.groups().stream().filter(g -> g.name().equals(group)).findFirst();
    }

    private static ContactType only(Model side, String type) {
        return find(side, type).orElseThrow();
    }

    private static AgentGroup onlyGroup(Model side, String group) {
        return findGroup(side, group).orElseThrow();
    }

    private static List<String> typeNames(Model model) {
        return model.types().stream().map(ContactType::name).toList();
    }

    private static List<String> groupNames(Model model) {
        return model.groups().stream().map(AgentGroup::name).toList();
    }

    private static List<String> union(Iterable<String> first, Iterable<String> second) {
        List<String> all = new ArrayList<>();
        first.forEach(all::add);
        second.forEach(name -> {
            if (!all.contains(name)) {
                all.add(name);
            }
        });
        return all;
    }
}
