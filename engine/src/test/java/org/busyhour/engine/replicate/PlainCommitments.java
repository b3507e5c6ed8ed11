package org.busyhour.engine.replicate;

import java.util.Comparator;
import java.util.List;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Routing.Commitment;
import org.busyhour.engine.model.Skill;
import org.busyhour.engine.model.Work;
import org.busyhour.engine.time.Ticks;

/** For which group alone contacts of a {@link PlainCentre} wait. */
final class PlainCommitments {
    private final PlainCentre centre;
    private final Model model;
    private final Commitment commitment;

    PlainCommitments(PlainCentre centre) {
        this.centre = centre;
        model = centre.model;
        commitment = model.routing().commitment();
    }

    /** Of the groups that may take a contact, the preferred first, those that it asks. */
    List<Integer> asked(PlainContact contact, List<Integer> groups) {
        if (commitment.to() != Commitment.To.FIRST_GROUP_WITHIN || !model.waitsForOneGroup(contact.type)) {
            return groups;
        }
        return groups.stream()
                .filter(group -> soon(group, contact))
                .findFirst()
                .map(group -> groups.subList(0, groups.indexOf(group) + 1))
                .orElse(groups);
    }

    /** A contact that begins to wait. */
    void choose(PlainContact contact, List<Integer> groups) {
        if (!contact.part && model.waitsForOneGroup(contact.type)) {
            contact.onlyGroup = group(contact, groups);
            contact.awaits = true;
        }
    }

    private int group(PlainContact contact, List<Integer> groups) {
        if (commitment.to() == Commitment.To.LAST_GROUP) {
            return groups.get(groups.size() - 1);
        }
        int soonest = groups.stream()
                .min(Comparator.comparingDouble(group -> expected(group, contact)))
                .orElseThrow();
        return commitment.to() == Commitment.To.SHORTEST_EXPECTED_WAIT
                ? soonest
                : groups.stream()
                        .filter(group -> soon(group, contact))
                        .findFirst()
                        .orElse(soonest);
    }

    private boolean soon(int group, PlainContact contact) {
        return expected(group, contact) <= commitment.within();
    }

    private double expected(int group, PlainContact contact) {
        if (centre.staff().idleIn(group) > centre.kept(group, contact.type)) {
            return 0;
        }
        long ticks = work(group, contact)
                + centre.waiting.stream()
                        .filter(other -> other.awaits && other.onlyGroup == group)
                        .mapToLong(other -> work(group, other))
                        .sum();
        return (double) ticks / centre.staff().atWork(group);
    }

    private long work(int group, PlainContact contact) {
        Work work = model.types().get(contact.type).work();
        double seconds = work.talk().meanSeconds()
                + work.hold().meanSeconds()
                + work.wrap().meanSeconds();
        Skill skill = centre.skill(group, contact.type);
        return Ticks.ofSeconds(seconds / (skill == null ? 1 : skill.speed()));
    }
}
