package org.busyhour.engine.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.busyhour.engine.model.Agent;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.LabourLaw;
import org.busyhour.engine.model.Pay;
import org.busyhour.engine.model.Performance;
import org.busyhour.engine.model.Post;
import org.busyhour.engine.model.Shrinkage;
import org.busyhour.engine.model.SideTask;
import org.busyhour.engine.model.Skill;
import org.busyhour.engine.model.Staffing;
import org.busyhour.engine.model.StopsBefore;
import org.busyhour.engine.time.Ticks;

/** A group that is put together step by step. */
public final class Team {
    private final String name;
    private final List<Agent> people = new ArrayList<>();
    private final List<Long> starts = new ArrayList<>();
    private final List<Integer> heads = new ArrayList<>();
    private final List<Ability> abilities = new ArrayList<>();
    private OptionalInt quota = OptionalInt.empty();
    private int chats = 1;
    private Optional<String> site = Optional.empty();
    private final Map<String, Integer> reserve = new LinkedHashMap<>();
    private int onCall;
    private OptionalDouble cost = OptionalDouble.empty();
    private Pay pay = Pay.ALIKE;
    private Shrinkage shrinkage = Shrinkage.NONE;
    private LabourLaw law = LabourLaw.NONE;

    private Performance performance = Performance.PLAIN;
    private final List<SideTask> sideTasks = new ArrayList<>();
    private StopsBefore stops = StopsBefore.NEVER;
    private boolean balanced;

    private record Ability(String type, double after, double speed, OptionalDouble solved) {
        Skill skill(List<String> typeNames) {
            long ticks = Double.isInfinite(after) ? Ticks.NEVER : Ticks.ofSeconds(after);
            return new Skill(typeNames.indexOf(type), ticks, speed, solved);
        }
    }

    private Team(String name) {
        this.name = name;
    }

    /** Returns a group of a number of agents who are always there. */
    public static Team of(String name, int agents) {
        return planned(name).from(0, agents);
    }

    /** Returns a group whose agents are counted; {@link #from} says how many there are when. */
    public static Team planned(String name) {
        return new Team(name);
    }

    /** Returns a group of people; {@link #person} names them. */
    public static Team people(String name) {
        return new Team(name);
    }

    /** Plans a number of agents from an instant on. */
    public Team from(double start, int agents) {
        starts.add(Ticks.ofSeconds(start));
        heads.add(agents);
        return this;
    }

    /** Adds somebody with shifts. */
    public Team person(String agent, Shift... shifts) {
        people.add(new Agent(agent, Arrays.stream(shifts).map(Shift::build).toList()));
        return this;
    }

    /** Lets the group take types at once and at speed 1, the preferred first. */
    public Team takes(String... types) {
        Arrays.stream(types).forEach(type -> abilities.add(new Ability(type, 0, 1, OptionalDouble.empty())));
        return this;
    }

    /** Lets the group take a type when it has waited for some time. */
    public Team takesAfter(double seconds, String type) {
        abilities.add(new Ability(type, seconds, 1, OptionalDouble.empty()));
        return this;
    }

    /** Lets the group take a type at another speed. */
    public Team takesAtSpeed(double speed, String type) {
        abilities.add(new Ability(type, 0, speed, OptionalDouble.empty()));
        return this;
    }

    /** Lets the group take a type at another speed, and solve its matters with another chance. */
    public Team takes(String type, double speed, double solved) {
        abilities.add(new Ability(type, 0, speed, OptionalDouble.of(solved)));
        return this;
    }

    /** Says how fast and how well its agents work beside that. */
    public Team performing(Performance how) {
        performance = how;
        return this;
    }

    /** Lets its agents do something for want of contacts, after what was named before. */
    public Team whenIdle(String task, Distribution length) {
        sideTasks.add(new SideTask(task, length));
        return this;
    }

    /** Lets its agents take nothing new so long before the end of their shift, and before a pause. */
    public Team stopsBefore(double end, double pause) {
        stops = new StopsBefore(Ticks.ofSeconds(end), Ticks.ofSeconds(pause));
        return this;
    }

    /** Limits how many contacts an agent takes, and lets who has used least of that take the next one. */
    public Team balancedQuota(int contacts) {
        balanced = true;
        return quota(contacts);
    }

    /** Limits how many contacts an agent takes. */
    public Team quota(int contacts) {
        quota = OptionalInt.of(contacts);
        return this;
    }

    /** Keeps people on call beside those who are counted. */
    public Team onCall(int more) {
        onCall = more;
        return this;
    }

    /** Says what an hour costs. */
    public Team cost(double perHour) {
        cost = OptionalDouble.of(perHour);
        return this;
    }

    /** Lets the group take a type only while a rule says so. */
    public Team takesByRule(String type) {
        abilities.add(new Ability(type, Double.POSITIVE_INFINITY, 1, OptionalDouble.empty()));
        return this;
    }

    /** Lets an agent hold several chats at once. */
    public Team chats(int atOnce) {
        chats = atOnce;
        return this;
    }

    /** Says what an hour costs, and what is paid for hours that aren't like others. */
    public Team costs(double perHour, Pay factors) {
        cost = OptionalDouble.of(perHour);
        pay = factors;
        return this;
    }

    /** Lets the group work at a site. */
    public Team at(String place) {
        site = Optional.of(place);
        return this;
    }

    /** Keeps idle agents for a type. */
    public Team keeps(String type, int agents) {
        reserve.put(type, agents);
        return this;
    }

    /** Says how agents are away by chance. */
    public Team shrinks(Shrinkage how) {
        shrinkage = how;
        return this;
    }

    /** Says what the law asks for. */
    public Team under(LabourLaw what) {
        law = what;
        return this;
    }

    String name() {
        return name;
    }

    AgentGroup build(List<String> typeNames) {
        Staffing staffing =
                starts.isEmpty() ? new Staffing.People(people) : new Staffing.HeadCount(starts, heads, onCall);
        List<Skill> skills = abilities.stream().map(a -> a.skill(typeNames)).toList();
        return new AgentGroup(name, staffing, skills, quota, cost)
                .draft()
                .pay(pay)
                .chats(chats)
                .performance(performance)
                .whenIdle(sideTasks)
                .stopsBefore(stops)
                .quotaBalanced(balanced)
                .post(new Post(
                        site,
                        reserve.entrySet().stream()
                                .map(kept -> new Post.Reserve(typeNames.indexOf(kept.getKey()), kept.getValue()))
                                .toList()))
                .shrinkage(shrinkage)
                .law(law)
                .done();
    }
}
