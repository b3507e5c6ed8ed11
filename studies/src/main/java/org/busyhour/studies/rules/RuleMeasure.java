package org.busyhour.studies.rules;

import java.util.Locale;
import java.util.function.Predicate;
import org.busyhour.engine.kpi.Unit;
import org.busyhour.engine.model.Action;
import org.busyhour.engine.model.Agent;
import org.busyhour.engine.model.Rule;

/** What is measured of a rule in a replication. */
public enum RuleMeasure {
    /** How often it comes into force. */
    FIRED("Fired", Unit.COUNT),
    /** How long it is in force. */
    IN_FORCE("In force", Unit.SECONDS),
    /** How many people come because it calls. */
    CALLED("People called up", Unit.COUNT),
    /** How long these are there until they may go. */
    CALLED_TIME("Time of those called", Unit.SECONDS),
    /** What that time costs; nothing where a group has no cost. */
    CALL_UP_COST("Cost of call-ups", Unit.MONEY),
    /** How many breaks it puts off; of rules that may. */
    BREAKS_MOVED("Breaks moved", Unit.COUNT, Action.MoveBreaks.class::isInstance),
    /** By how much it shortens breaks. */
    BREAKS_FORGONE("Break time forgone", Unit.SECONDS, Action.ShortenBreaks.class::isInstance),
    /** How long agents would have been in meetings. */
    MEETINGS_FORGONE("Meeting time forgone", Unit.SECONDS, action -> cancels(action, Agent.Kind.MEETING)),
    /** How long agents would have been in training. */
    TRAINING_FORGONE("Training time forgone", Unit.SECONDS, action -> cancels(action, Agent.Kind.TRAINING));

    private final String title;
    private final Unit unit;
    private final Predicate<Action> of;

    RuleMeasure(String title, Unit unit) {
        this(title, unit, action -> true);
    }

    RuleMeasure(String title, Unit unit, Predicate<Action> of) {
        this.title = title;
        this.unit = unit;
        this.of = of;
    }

    private static boolean cancels(Action action, Agent.Kind kind) {
        return action instanceof Action.Cancel cancel && cancel.kind() == kind;
    }

    /**
     * Tells whether a rule is measured by it.
     *
     * @param rule the rule
     * @return whether it is; some measures are only of rules that do what they measure
     */
    public boolean measures(Rule rule) {
        return rule.actions().stream().anyMatch(of);
    }

    /**
     * Returns what people call it.
     *
     * @return the title
     */
    public String title() {
        return title;
    }

    /**
     * Returns what it is measured in.
     *
     * @return the unit
     */
    public Unit unit() {
        return unit;
    }

    /**
     * Returns the name that files use.
     *
     * @return the name in kebab-case
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
