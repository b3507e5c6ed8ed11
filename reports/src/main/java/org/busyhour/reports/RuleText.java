package org.busyhour.reports;

import java.util.ArrayList;
import java.util.List;
import org.busyhour.engine.kpi.Unit;
import org.busyhour.engine.model.Condition;
import org.busyhour.engine.model.Condition.Gauge;
import org.busyhour.engine.model.Condition.Measure;
import org.busyhour.engine.model.Condition.Threshold;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.time.Ticks;
import org.busyhour.studies.rules.Firing;

/** Why a rule came into force, in the words of scenarios. */
public final class RuleText {
    private RuleText() {}

    /**
     * Writes why.
     *
     * @param model the centre
     * @param firing when the rule was in force
     * @return for instance {@code queue of balance 13 > 12 for 2m}
     */
    public static String reason(Model model, Firing firing) {
        return reason(model, firing.rule(), firing.threshold(), firing.value());
    }

    /**
     * Writes why.
     *
     * @param model the centre
     * @param rule the place of the rule
     * @param place the place of the threshold that made it hold; -1 if only the hour did
     * @param measured what was measured for that
     * @return for instance {@code queue of balance 13 > 12 for 2m}
     */
    public static String reason(Model model, int rule, int place, double measured) {
        if (place < 0) {
            return "time of day";
        }
        Threshold threshold = threshold(model, rule, place);
        int minutes = threshold.gauge().minutes();
        String over = minutes == 0 ? "" : " over " + LocalClock.duration(minutes * Ticks.PER_MINUTE);
        String lasting = threshold.lasting() == 0 ? "" : " for " + LocalClock.duration(threshold.lasting());
        return comparison(model, threshold, measured) + over + lasting;
    }

    /**
     * Writes why, where room is scarce: without the time over which it is measured, or for which it has held.
     *
     * @param model the centre
     * @param firing when the rule was in force
     * @return for instance {@code queue of balance 13 > 12}
     */
    public static String shortReason(Model model, Firing firing) {
        return firing.threshold() < 0
                ? reason(model, firing)
                : comparison(model, threshold(model, firing.rule(), firing.threshold()), firing.value());
    }

    private static Threshold threshold(Model model, int rule, int place) {
        return model.rules().get(rule).when().thresholds().toList().get(place);
    }

    private static String comparison(Model model, Threshold threshold, double measured) {
        Gauge gauge = threshold.gauge();
        String limit = value(gauge.measure(), threshold.limit());
        String value = value(gauge.measure(), measured);
        // What passes its limit by a tick is written as the limit is.
        String than = value.equals(limit) ? " " : " " + value + " ";
        return what(model, gauge) + than + sign(threshold.compare()) + " " + limit;
    }

    /**
     * Writes how many people a rule called up.
     *
     * @param firing when the rule was in force
     * @return for instance {@code 3 of 4}, who came and who was asked; a dash where nobody was
     */
    public static String called(Firing firing) {
        return firing.asked() == 0 ? Figures.UNDEFINED : firing.coming() + " of " + firing.asked();
    }

    /**
     * Writes what it cost to call people up.
     *
     * @param firing when the rule was in force
     * @return an amount; a dash where nobody was called, or nobody knows
     */
    public static String cost(Firing firing) {
        return firing.asked() == 0 || firing.cost().isEmpty()
                ? Figures.UNDEFINED
                : Figures.plain(firing.cost().getAsDouble(), Unit.MONEY);
    }

    /**
     * Writes what agents gave up because of a rule.
     *
     * @param forgone what that is
     * @return for instance {@code 2 breaks moved, 5m of breaks}
     */
    public static String givenUp(Firing.Forgone forgone) {
        List<String> words = new ArrayList<>();
        if (forgone.breaksMoved() > 0) {
            words.add(forgone.breaksMoved() == 1 ? "1 break moved" : forgone.breaksMoved() + " breaks moved");
        }
        add(words, forgone.breakTicks(), "of breaks");
        add(words, forgone.meetingTicks(), "of meetings");
        add(words, forgone.trainingTicks(), "of training");
        return words.isEmpty() ? Figures.UNDEFINED : String.join(", ", words);
    }

    /**
     * Writes how many fewer customers weren't served in time because of one firing.
     *
     * @param firing when the rule was in force
     * @return for instance {@code 12}; a dash where nobody has found out
     */
    public static String fewerLate(Firing firing) {
        return firing.gain().map(Firing.Gain::late).map(String::valueOf).orElse(Figures.UNDEFINED);
    }

    /**
     * Writes how many fewer customers were lost because of one firing.
     *
     * @param firing when the rule was in force
     * @return for instance {@code 12}; a dash where nobody has found out
     */
    public static String fewerLost(Firing firing) {
        return firing.gain().map(Firing.Gain::lost).map(String::valueOf).orElse(Figures.UNDEFINED);
    }

    /**
     * Writes by how much less customers waited because of one firing, all together.
     *
     * @param firing when the rule was in force
     * @return for instance {@code 9m20s}; a dash where nobody has found out
     */
    public static String lessWaiting(Firing firing) {
        return firing.gain().map(gain -> signed(gain.waitTicks())).orElse(Figures.UNDEFINED);
    }

    private static String signed(long ticks) {
        return (ticks < 0 ? "-" : "") + LocalClock.duration(Math.abs(ticks));
    }

    private static void add(List<String> words, long ticks, String of) {
        if (ticks > 0) {
            words.add(LocalClock.duration(ticks) + " " + of);
        }
    }

    private static String what(Model model, Gauge gauge) {
        boolean deferred = !gauge.measure().ofGroups()
                && gauge.of() >= 0
                && model.types().get(gauge.of()).deferred();
        String word = switch (gauge.measure()) {
            case WAITING -> deferred ? "backlog" : "queue";
            case LONGEST_WAIT -> "longest wait";
            case PREDICTED_WAIT -> "estimated wait";
            case FREE -> "free agents";
            case SERVICE_LEVEL -> "service-level";
            case OCCUPANCY -> "occupancy";
        };
        return word + " of " + name(model, gauge);
    }

    private static String name(Model model, Gauge gauge) {
        if (gauge.of() < 0) {
            return "centre";
        }
        return gauge.measure().ofGroups()
                ? model.groups().get(gauge.of()).name()
                : model.types().get(gauge.of()).name();
    }

    private static String value(Measure measure, double value) {
        if (measure.isTime()) {
            return LocalClock.duration((long) value);
        }
        return measure.rolling() ? Figures.plain(value, Unit.SHARE) : Figures.trimmed(value, 0);
    }

    private static String sign(Condition.Compare compare) {
        return switch (compare) {
            case ABOVE -> ">";
            case AT_LEAST -> ">=";
            case BELOW -> "<";
            case AT_MOST -> "<=";
        };
    }
}
