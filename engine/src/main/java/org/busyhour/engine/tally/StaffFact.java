package org.busyhour.engine.tally;

import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Staffing;

/**
 * What is counted of a group or an agent: first the contacts that they answered, by the interval in which these entered
 * the queue, then how they spent their time, by the time itself. Times are in ticks.
 */
public enum StaffFact {
    /** Contacts answered, parts not among them. */
    ANSWERED,
    /** Those of them within the threshold of their type's service level; of deferred types none. */
    ANSWERED_IN_TIME,
    /** The sum of their waits, without those of deferred types. */
    WAIT_ANSWERED,
    /** Handlings finished, parts included. */
    HANDLED,
    /** Talk of these. */
    HANDLED_TALK,
    /** Hold of these. */
    HANDLED_HOLD,
    /** Wrap of these. */
    HANDLED_WRAP,
    /** Time in state available. */
    AVAILABLE,
    /** Time in state talking. */
    TALKING,
    /** Time in state holding. */
    HOLDING,
    /** Time in state wrapping. */
    WRAPPING,
    /** Time in state on break. */
    ON_BREAK,
    /** Time in state in a meeting, training not among it. */
    IN_MEETING,
    /** Time planned and paid: from a shift's start to its end, or the head count, unpaid breaks not among it. */
    PAID,
    /** Time at work beyond the planned end; part of the states above, not of {@link #PAID}. */
    OVERTIME,
    /** Time of unpaid breaks; part of {@link #ON_BREAK}, not of {@link #PAID}. */
    UNPAID,
    /** Contacts counted against a quota. */
    QUOTA_USED,
    /** The quotas themselves: one a shift, one a day for a head count. */
    QUOTA,
    /** Time available after the quota was used up; part of {@link #AVAILABLE}. */
    IDLE_AFTER_QUOTA,
    /** Handled contacts to which an allocation limit applied. */
    LIMITED,
    /** The sum of the limits of these. */
    ALLOTTED,
    /** What these left unused of their limits. */
    UNUSED,
    /** Those of them that passed the limit. */
    BREACHES,
    /** The work past the limit of these breaches. */
    OVERRUN,
    /** Those of the breaches that the limit ended, moved or called back. */
    FORCED,
    /** Parts handed on by transfer. */
    TRANSFERS,
    /** Contacts of deferred types answered; they are in {@link #ANSWERED} too. */
    ANSWERED_DEFERRED,
    /** Time in state dialling. */
    DIALLING,
    /** Time kept for a contact that needs several agents, until all are there. */
    ASSEMBLING,
    /** Conversations that were over for good, of types whose matters may stay unsolved. */
    CONCLUDED,
    /** Those of them that solved the matter. */
    SOLVED,
    /** Time at work because a rule had called; part of {@link #OVERTIME}. */
    CALLED_UP,
    /** Time in state on call; not among {@link #PAID}. */
    ON_CALL,
    /** Time at work by night, where the group pays it otherwise; part of {@link #PAID} and {@link #OVERTIME}. */
    NIGHT,
    /** Time in state side work. */
    SIDE_WORK,
    /** Time in state in training. */
    IN_TRAINING,
    /** Time in state logged out. */
    LOGGED_OUT,
    /** Time in state absent. */
    ABSENT,
    /** Time of {@link #ABSENT} before somebody who was late came. */
    LATE,
    /** Time of {@link #ABSENT} after somebody left early. */
    LEFT_EARLY,
    /** Time of {@link #ABSENT} that isn't paid; part of {@link #UNPAID}. */
    UNPAID_ABSENCE,
    /** Time of paid breaks beyond their length; part of {@link #ON_BREAK}. */
    OVERRUN_BREAKS,
    /** Time of the plan in which agents did something else than it says. */
    OFF_SCHEDULE,
    /** Shifts of people, and days of heads, on which somebody was to be there. */
    SHIFTS,
    /** Those of them on which nobody came. */
    ABSENCES,
    /** Breaks that fell due to agents who were there. */
    BREAKS_DUE,
    /** Breaks taken. */
    BREAKS_TAKEN,
    /** How long after they fell due these began. */
    BREAK_DELAY,
    /** Stretches of work without a break, of people for whom the law limits it. */
    STRETCHES,
    /** Those of them that were longer than the law allows. */
    LONG_STRETCHES,
    /** Breaks that were shorter than the law asks for. */
    SHORT_BREAKS,
    /** Times between the shifts of two days that were shorter than the law asks for. */
    SHORT_RESTS,
    /** Those of the breaches that got more time than the limit gives. */
    EXTENDED,
    /** Time in state approving. */
    APPROVING,
    /** Time in state at a duty. */
    AT_DUTY;

    /** How many facts there are. */
    public static final int COUNT = values().length;

    /** Those from here on are nothing where groups are plain head counts and no rule or limit asks for more. */
    private static final StaffFact FIRST_SPECIAL = CALLED_UP;

    /**
     * Returns how many of the facts, the first ones, can be anything but nothing in a centre. Tallies of a centre of
     * plain head counts are little more than half as large as others, and so is the time that it takes to go over them.
     *
     * @param model the centre
     * @return the number of facts, those from this one on being 0
     */
    public static int counted(Model model) {
        boolean plain = model.rules().isEmpty()
                && model.groups().stream().allMatch(StaffFact::plain)
                && model.types().stream()
                        .flatMap(type -> type.allocation().stream())
                        .allMatch(rule ->
                                rule.extension().isEmpty() && rule.approval().isEmpty());
        return plain ? FIRST_SPECIAL.ordinal() : COUNT;
    }

    private static boolean plain(AgentGroup group) {
        return group.staffing() instanceof Staffing.HeadCount
                && group.pay().night().isEmpty()
                && group.whenIdle().isEmpty()
                && !group.mayBeAway();
    }
}
