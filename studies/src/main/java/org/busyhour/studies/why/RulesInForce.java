package org.busyhour.studies.why;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.busyhour.engine.centre.routing.Desk;
import org.busyhour.engine.centre.routing.Desk.Access;
import org.busyhour.engine.centre.routing.Reach;
import org.busyhour.engine.model.Action;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Skill;
import org.busyhour.engine.model.Staffing;
import org.busyhour.engine.time.Ticks;

/** Which rules are in force at a moment of a replication that is watched, and what that means for a contact. */
final class RulesInForce {
    private final Model model;
    /** Since when each is in force. */
    private final Map<Integer, Long> since = new TreeMap<>();
    /** Which rule has called each of those who were called up, as far as these are people with shifts of their own. */
    private final Map<Integer, Integer> called = new HashMap<>();

    private final List<Desk> desks;

    RulesInForce(Model model) {
        this.model = model;
        Reach reach = new Reach(model);
        desks = IntStream.range(0, model.types().size())
                .mapToObj(type -> new Desk(model, type, reach))
                .toList();
    }

    void fires(int rule, long now) {
        since.put(rule, now);
        open(rule);
    }

    void ceases(int rule) {
        since.remove(rule);
        open(rule);
    }

    private void open(int rule) {
        actions(rule).stream()
                .filter(Action.Access.class::isInstance)
                .map(Action.Access.class::cast)
                .forEach(
                        action -> desks.get(action.type()).rule(action.group(), access(action.group(), action.type())));
    }

    /** Somebody is called up and will come. */
    void called(int rule, int group, int agent) {
        if (model.groups().get(group).staffing() instanceof Staffing.People) {
            called.put(agent, rule);
        }
    }

    /** Somebody has left, or works on a shift of the plan from now on. */
    void released(int agent) {
        called.remove(agent);
    }

    /** The rule that has called an agent up. */
    OptionalInt caller(int agent) {
        Integer rule = called.get(agent);
        return rule == null ? OptionalInt.empty() : OptionalInt.of(rule);
    }

    Map<Integer, Long> since() {
        return since;
    }

    /** Whom contacts of a type ask. */
    Desk desk(int type) {
        return desks.get(type);
    }

    /** When a group takes contacts of a type. */
    Access access(int group, int type) {
        if (saying(group, type, false).isPresent()) {
            return Access.NONE;
        }
        return saying(group, type, true).isPresent() ? Access.AT_ONCE : Access.AS_PLANNED;
    }

    /** The first rule in force by which a group takes a type at once, or takes none of it. */
    OptionalInt saying(int group, int type, boolean takes) {
        return first(action -> action instanceof Action.Access access
                && access.group() == group
                && access.type() == type
                && access.takes() == takes);
    }

    /** The first rule in force by which customers of a type are offered something. */
    OptionalInt offering(int type) {
        return first(action -> action instanceof Action.Offers offers && offers.type() == type);
    }

    /** The first rule in force by which a group hurries. */
    OptionalInt hurrying(int group) {
        return first(action -> action instanceof Action.Hurry hurry && hurry.group() == group);
    }

    private OptionalInt first(Predicate<Action> what) {
        return since.keySet().stream()
                .filter(rule -> actions(rule).stream().anyMatch(what))
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** After which wait a group takes a type now; {@link Ticks#NEVER} if it doesn't. */
    long after(int group, Skill skill) {
        return switch (access(group, skill.type())) {
            case AS_PLANNED -> skill.after();
            case AT_ONCE -> 0;
            case NONE -> Ticks.NEVER;
        };
    }

    /** Tells whether a rule does something to contacts of a type, or to agents who take them. */
    boolean touches(int rule, int type) {
        return actions(rule).stream().anyMatch(action -> touches(action, type));
    }

    private boolean touches(Action action, int type) {
        if (action instanceof Action.Access access) {
            return access.type() == type;
        }
        if (action instanceof Action.Offers offers) {
            return offers.type() == type;
        }
        if (action instanceof Action.Contains bot) {
            return bot.type() == type;
        }
        return action.people().isPresent()
                && model.groups().get(action.people().getAsInt()).skills().stream()
                        .anyMatch(skill -> skill.type() == type);
    }

    private List<Action> actions(int rule) {
        return model.rules().get(rule).actions();
    }
}
