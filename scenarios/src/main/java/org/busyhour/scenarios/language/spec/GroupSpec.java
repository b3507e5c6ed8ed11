package org.busyhour.scenarios.language.spec;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.busyhour.scenarios.language.value.Share;
import org.busyhour.scenarios.language.yaml.Node;

/**
 * A group of agents.
 *
 * @param name its name
 * @param staffing who works in it and when
 * @param factor a factor on its heads
 * @param skills what it takes, in the order in which it prefers them
 * @param cost what its agents cost
 * @param quota the most contacts that an agent takes on a day or shift
 * @param chats how many chats an agent holds at once
 * @param term between which days it is there
 * @param performance how fast and how well its agents work beside that
 * @param duties what its agents do beside taking contacts
 * @param onCall how many more may be called up by rules, beside heads
 * @param post where it works, and for whom it keeps agents
 * @param shrinkage how its agents are away by chance
 * @param at where it was written
 */
public record GroupSpec(
        String name,
        StaffingSpec staffing,
        Share factor,
        List<SkillSpec> skills,
        Optional<CostSpec> cost,
        OptionalInt quota,
        int chats,
        TermSpec term,
        PerformanceSpec performance,
        DutiesSpec duties,
        int onCall,
        PostSpec post,
        ShrinkageSpec shrinkage,
        Node at) {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    /** Copies the skills. */
    public GroupSpec {
        skills = List.copyOf(skills);
    }

    /** Returns a number of heads after the factor, rounded half up; no more than anybody could employ. */
    public int scaled(BigDecimal heads) {
        return heads.multiply(factor.exact())
                .setScale(0, RoundingMode.HALF_UP)
                .min(MOST)
                .intValueExact();
    }

    /**
     * Returns the people of a roster file that belong to the group: all whom it gives no skills, or just the group's.
     */
    public List<PersonSpec> people() {
        Set<String> own = skills.stream().map(skill -> skill.contact().name()).collect(Collectors.toSet());
        return staffing instanceof StaffingSpec.Rostered roster
                ? roster.people().stream()
                        .filter(person ->
                                person.skills().filter(has -> !has.equals(own)).isEmpty())
                        .toList()
                : List.of();
    }

    /** Returns how many agents the group has after the factor: on all shifts, or the most heads of any interval. */
    public int agents() {
        if (staffing instanceof StaffingSpec.OnShifts shifts) {
            return shifts.crews().stream()
                    .mapToInt(crew -> scaled(crew.people()))
                    .sum();
        }
        if (staffing instanceof StaffingSpec.Rostered) {
            return people().size();
        }
        if (staffing instanceof StaffingSpec.HeadsPerInterval heads) {
            return heads.counts().values().stream().mapToInt(this::scaled).max().orElse(0);
        }
        return scaled(((StaffingSpec.Heads) staffing).heads());
    }

    private int scaled(int heads) {
        return scaled(BigDecimal.valueOf(heads));
    }
}
