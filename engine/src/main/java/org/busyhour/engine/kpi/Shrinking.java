package org.busyhour.engine.kpi;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.busyhour.engine.model.Agent;
import org.busyhour.engine.model.LabourLaw;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.tally.StaffFact;

/** KPIs of paid time in which agents take no contacts, of breaks, and of what the law asks for. */
public final class Shrinking {
    private static final String OF_PAID = " / (paid + overtime)";

    /** How much of the paid time is lost to contacts. */
    public static final Kpi SHRINKAGE = share(
            Having::shrinkage,
            "shrinkage",
            "Shrinkage",
            "Share of the paid time, overtime included, in which agents are not available for contacts, for whatever"
                    + " reason.",
            "(breaks + meetings + training + absence + log-outs)",
            v -> v.plannedAway() + v.unplannedAway());

    /** How much of it is planned. */
    public static final Kpi PLANNED = share(
            Having::shrinkage,
            "shrinkage.planned",
            "Planned shrinkage",
            "Share of the paid time that the plan gives to breaks, meetings and training, as far as it was taken.",
            "(breaks + meetings + training)",
            View::plannedAway);

    /** How much of it isn't. */
    public static final Kpi UNPLANNED = share(
            Having::shrinkage,
            "shrinkage.unplanned",
            "Unplanned shrinkage",
            "Share of the paid time that is lost by chance: absence, lateness, leaving early, log-outs and breaks that"
                    + " last too long.",
            "(absence + late + early + log-outs + overruns)",
            View::unplannedAway);

    /** Breaks. */
    public static final Kpi BREAKS = share(
            Having.pausesOf(Agent.Kind.BREAK),
            "shrinkage.breaks",
            "Breaks",
            "Share of the paid time on paid breaks, as long as these were to last.",
            "breaks",
            View::paidBreaks);

    /** Breaks that last too long. */
    public static final Kpi OVERRUNS = share(
            Having.shrinking(how -> how.longerBreaks().isPresent()),
            "shrinkage.overruns",
            "Break overruns",
            "Share of the paid time on paid breaks, beyond what these were to last.",
            "overruns",
            v -> v.of(StaffFact.OVERRUN_BREAKS));

    /** Meetings. */
    public static final Kpi MEETINGS = share(
            Having.pausesOf(Agent.Kind.MEETING),
            "shrinkage.meetings",
            "Meetings",
            "Share of the paid time in meetings.",
            "meetings",
            v -> v.of(StaffFact.IN_MEETING));

    /** Training. */
    public static final Kpi TRAINING = share(
            Having.pausesOf(Agent.Kind.TRAINING),
            "shrinkage.training",
            "Training",
            "Share of the paid time in training.",
            "training",
            v -> v.of(StaffFact.IN_TRAINING));

    /** Whole shifts missed. */
    public static final Kpi ABSENCE = share(
            Having::absence,
            "shrinkage.absence",
            "Absence",
            "Share of the paid time of shifts and days on which somebody didn't come at all, as far as they are paid.",
            "absence",
            View::paidAbsence);

    /** Coming late. */
    public static final Kpi LATE = share(
            Having.shrinking(how -> how.late().isPresent()),
            "shrinkage.late",
            "Lateness",
            "Share of the paid time before somebody who was late came.",
            "late",
            v -> v.of(StaffFact.LATE));

    /** Leaving early. */
    public static final Kpi EARLY = share(
            Having.shrinking(how -> how.leavesEarly().isPresent()),
            "shrinkage.early",
            "Leaving early",
            "Share of the paid time after somebody had left early.",
            "early",
            v -> v.of(StaffFact.LEFT_EARLY));

    /** Logging out. */
    public static final Kpi LOG_OUTS = share(
            Having.shrinking(how -> how.logOuts().isPresent()),
            "shrinkage.log-outs",
            "Log-outs",
            "Share of the paid time in which agents had logged out.",
            "log-outs",
            v -> v.of(StaffFact.LOGGED_OUT));

    /** Whether agents do what the plan says. */
    public static final Kpi ADHERENCE = Declaration.of("adherence", "Adherence", Unit.SHARE, Kpi.Better.HIGHER)
            .from(Kpi.Source.TIME)
            .ownedBy(Kpi.Role.AGENT, Kpi.Role.TEAM_LEADER)
            .where(Having::schedules)
            .meaning(
                    "Share of the scheduled time in which agents did what the schedule says: work, or the pause that was due.")
            .staff(
                    "time in the scheduled state / scheduled time",
                    Measure.ratio(v -> v.scheduled() - v.of(StaffFact.OFF_SCHEDULE), View::scheduled));

    /** How often nobody came. */
    public static final Kpi ABSENCES = count(
            "absences",
            "Absences",
            "Shifts, or days of a head count, on which somebody didn't come at all.",
            StaffFact.ABSENCES);

    /** How often nobody came, of all times. */
    public static final Kpi ABSENCE_RATE = Declaration.of("absence-rate", "Absence rate", Unit.SHARE, Kpi.Better.LOWER)
            .from(Kpi.Source.TIME)
            .ownedBy(Kpi.Role.TEAM_LEADER)
            .where(Having::absence)
            .meaning("Share of the shifts, or days of a head count, on which somebody didn't come at all.")
            .planned()
            .staff("absences / shifts", Measure.ratio(StaffFact.ABSENCES, StaffFact.SHIFTS));

    /** Breaks that fell due. */
    public static final Kpi BREAKS_DUE = Declaration.of("breaks.due", "Breaks due", Unit.COUNT, Kpi.Better.NONE)
            .from(Kpi.Source.TIME)
            .where(Having.pausesOf(Agent.Kind.BREAK))
            .meaning("Breaks that fell due to agents who were there.")
            .staff("breaks due", Measure.count(StaffFact.BREAKS_DUE));

    /** Breaks taken. */
    public static final Kpi BREAKS_TAKEN = Declaration.of("breaks.taken", "Breaks taken", Unit.COUNT, Kpi.Better.NONE)
            .from(Kpi.Source.TIME)
            .where(Having.pausesOf(Agent.Kind.BREAK))
            .meaning("Breaks that agents began; the others were cut to nothing or lost at the end of the shift.")
            .staff("breaks taken", Measure.count(StaffFact.BREAKS_TAKEN));

    /** How late breaks begin. */
    public static final Kpi BREAK_DELAY = Declaration.of(
                    "breaks.delay", "Delay of breaks", Unit.SECONDS, Kpi.Better.LOWER)
            .from(Kpi.Source.TIME)
            .ownedBy(Kpi.Role.TEAM_LEADER)
            .where(Having.pausesOf(Agent.Kind.BREAK))
            .meaning(
                    "How long after they were due breaks began, because a contact was in hand; the mean of those taken.")
            .staff(
                    "sum of (begun - due) / breaks taken",
                    Measure.seconds(StaffFact.BREAK_DELAY, StaffFact.BREAKS_TAKEN));

    /** Stretches that are too long. */
    public static final Kpi LONG_STRETCHES = breaches(
            "labour.stretches",
            "Stretches too long",
            "Stretches of work without a break that were longer than labour.longest-stretch.",
            StaffFact.LONG_STRETCHES,
            law -> law.longestStretch().isPresent());

    /** Breaks that are too short. */
    public static final Kpi SHORT_BREAKS = breaches(
            "labour.breaks",
            "Breaks too short",
            "Breaks that were shorter than labour.least-break.",
            StaffFact.SHORT_BREAKS,
            law -> law.leastBreak().isPresent());

    /** Rests that are too short. */
    public static final Kpi SHORT_RESTS = breaches(
            "labour.rests",
            "Rests too short",
            "Times from leaving work to coming back on another day that were shorter than labour.rest-between-shifts.",
            StaffFact.SHORT_RESTS,
            law -> law.rest().isPresent());

    static final List<Kpi> ALL = Stream.concat(
                    parts().stream(),
                    Stream.of(
                            ADHERENCE,
                            ABSENCES,
                            ABSENCE_RATE,
                            BREAKS_DUE,
                            BREAKS_TAKEN,
                            BREAK_DELAY,
                            LONG_STRETCHES,
                            SHORT_BREAKS,
                            SHORT_RESTS))
            .toList();

    private Shrinking() {}

    /**
     * Returns shrinkage and its parts.
     *
     * @return the whole, what is planned of it and what isn't, then the causes, those of the planned first
     */
    public static List<Kpi> parts() {
        return List.of(
                SHRINKAGE, PLANNED, UNPLANNED, BREAKS, MEETINGS, TRAINING, ABSENCE, LATE, EARLY, LOG_OUTS, OVERRUNS);
    }

    private static Kpi share(
            Predicate<Model> where, String key, String title, String meaning, String time, ToLongFunction<View> ticks) {
        return Declaration.of(key, title, Unit.SHARE, Kpi.Better.NONE)
                .from(Kpi.Source.TIME)
                .where(where)
                .meaning(meaning)
                .staff(time + OF_PAID, Measure.ratio(ticks, View::paid));
    }

    private static Kpi count(String key, String title, String meaning, StaffFact fact) {
        return Declaration.of(key, title, Unit.COUNT, Kpi.Better.LOWER)
                .from(Kpi.Source.TIME)
                .ownedBy(Kpi.Role.TEAM_LEADER)
                .where(Having::absence)
                .meaning(meaning)
                .planned()
                .staff(title.toLowerCase(Locale.ROOT), Measure.count(fact));
    }

    /** A count that is undefined where the law asks for nothing. */
    private static Kpi breaches(String key, String title, String meaning, StaffFact fact, Predicate<LabourLaw> asked) {
        return Declaration.of(key, title, Unit.COUNT, Kpi.Better.LOWER)
                .from(Kpi.Source.TIME)
                .ownedBy(Kpi.Role.TEAM_LEADER)
                .where(model -> Having.anyGroup(model, group -> asked.test(group.law())))
                .meaning(meaning)
                .staff(
                        title.toLowerCase(Locale.ROOT),
                        new Measure.Amount(v -> v.asks(asked) ? v.of(fact) : Double.NaN, View::share));
    }
}
