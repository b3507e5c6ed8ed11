package org.busyhour.scenarios.language.spec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.busyhour.engine.model.Claim;
import org.busyhour.scenarios.language.value.Share;
import org.busyhour.scenarios.language.yaml.Node;

/**
 * A contact type.
 *
 * @param name its name
 * @param arrivals how its contacts arrive
 * @param volume a factor on the expected arrivals
 * @param work what an agent does for one
 * @param patience how long its customers wait
 * @param priority 1, the most urgent, to 9
 * @param serviceLevel its service level
 * @param allocation how long an agent may work for one
 * @param queueLimit how many may wait
 * @param groups the groups in the order in which it prefers them; empty for the order of the file
 * @param returns why its customers come again
 * @param interrupts the types from whose contacts it takes agents away
 * @param journey what comes after the conversation
 * @param chat how a chat goes, if it is one
 * @param front what its contacts pass before the queue
 * @param deferral how they reach the centre, and until when they are to be answered
 * @param callback the offer to be called back instead of waiting
 * @param forecast what the planner expects, where that is given apart
 * @param message the offer to leave a message instead of waiting
 * @param dialling how its customers are called, if they are on a list
 * @param together whom its contacts need at once, if that is several agents
 * @param claim what routing knows of it beside its priority
 * @param at where it was written
 */
public record ContactSpec(
        String name,
        ArrivalsSpec arrivals,
        Share volume,
        WorkSpec work,
        PatienceSpec patience,
        int priority,
        ServiceLevelSpec serviceLevel,
        Optional<AllocationSpec> allocation,
        OptionalInt queueLimit,
        List<Reference> groups,
        ReturnsSpec returns,
        List<Reference> interrupts,
        JourneySpec journey,
        Optional<ChatSpec> chat,
        Optional<FrontSpec> front,
        DeferralSpec deferral,
        Optional<CallbackSpec> callback,
        Optional<ForecastSpec> forecast,
        Optional<MessageSpec> message,
        Optional<DiallingSpec> dialling,
        Optional<TogetherSpec> together,
        Claim claim,
        Node at) {

    /** Copies the lists. */
    public ContactSpec {
        groups = List.copyOf(groups);
        interrupts = List.copyOf(interrupts);
    }

    /**
     * Makes a contact type that uses no further mechanism.
     *
     * @param name its name
     * @param arrivals how its contacts arrive
     * @param volume a factor on the expected arrivals
     * @param work what an agent does for one
     * @param patience how long its customers wait
     * @param priority 1, the most urgent, to 9
     * @param serviceLevel its service level
     * @param allocation how long an agent may work for one
     * @param queueLimit how many may wait
     * @param groups the groups in the order in which it prefers them
     * @param returns why its customers come again
     * @param at where it was written
     */
    public ContactSpec(
            String name,
            ArrivalsSpec arrivals,
            Share volume,
            WorkSpec work,
            PatienceSpec patience,
            int priority,
            ServiceLevelSpec serviceLevel,
            Optional<AllocationSpec> allocation,
            OptionalInt queueLimit,
            List<Reference> groups,
            ReturnsSpec returns,
            Node at) {
        this(
                name,
                arrivals,
                volume,
                work,
                patience,
                priority,
                serviceLevel,
                allocation,
                queueLimit,
                groups,
                returns,
                List.of(),
                JourneySpec.NONE,
                Optional.empty(),
                Optional.empty(),
                DeferralSpec.VOICE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Claim.PLAIN,
                at);
    }

    /** Returns what it says by number and time, with the key under which it does: its arrivals, and its forecast. */
    public Map<String, ArrivalsSpec> courses() {
        Map<String, ArrivalsSpec> courses = new LinkedHashMap<>();
        courses.put("arrivals", arrivals);
        forecast.flatMap(ForecastSpec::numbers).ifPresent(numbers -> courses.put("forecast", numbers));
        return courses;
    }
}
