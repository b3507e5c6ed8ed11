package org.busyhour.scenarios.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.busyhour.scenarios.language.data.DataFiles;
import org.busyhour.scenarios.language.grammar.ScenarioGrammar;
import org.busyhour.scenarios.language.shape.Input;
import org.busyhour.scenarios.language.source.InputFiles;
import org.busyhour.scenarios.language.source.Problems;
import org.busyhour.scenarios.language.source.Sources;
import org.busyhour.scenarios.language.spec.ScenarioSpec;
import org.busyhour.scenarios.language.yaml.TreeReader;
import org.busyhour.scenarios.language.yaml.WhatIf;

/** Reads and checks scenarios. What users can get wrong becomes a problem, never an exception. */
public final class ScenarioReader {

    private static final List<Rule> RULES = List.of(
            StaffRules::something,
            NameRules::unique,
            NameRules::declared,
            NameRules::once,
            TimeRules::closing,
            TimeRules::warmUp,
            TimeRules::intervals,
            TimeRules::batches,
            WeekRules::openings,
            WeekRules::courses,
            WeekRules::holidays,
            WeekRules::parts,
            ForecastRules::factors,
            SettlingRule::check,
            StaffRules::skills,
            StaffRules::preferences,
            StaffRules::heads,
            StaffRules::terms,
            StaffRules::allocation,
            StaffRules::callbacks,
            ApprovalRules::holds,
            StaffRules::volume,
            PerformanceRules::hires,
            PerformanceRules::costs,
            DutiesRules::dialling,
            DutiesRules::stops,
            DutiesRules::planned,
            PerformanceRules::training,
            InterruptRules::rank,
            InterruptRules::together,
            InterruptRules::chats,
            ChatRules::keys,
            ChatRules::groups,
            JourneyRules::reached,
            JourneyRules::ends,
            JourneyRules::deferred,
            JourneyRules::limits,
            DeadlineRules::calls,
            DeadlineRules::clocks,
            MessageRules::calls,
            MessageRules::answers,
            JourneyRules::interruptions,
            TogetherRules::places,
            TogetherRules::agents,
            TogetherRules::interruptions,
            RoutingRules::costs,
            RoutingRules::delays,
            RoutingRules::sites,
            RoutingRules::unused,
            RoutingRules::reserves,
            ShiftRules::parts,
            ShiftRules::breaks,
            ShiftRules::onCall,
            ShiftRules::worked,
            RosterRules::names,
            RosterRules::taken,
            RosterRules::days,
            ShrinkageRules::shifts,
            ShrinkageRules::breaks,
            ShrinkageRules::labour,
            TraceRules::types,
            OutboundRules::records,
            OutboundRules::shares,
            OutboundRules::hours,
            OutboundRules::interruptions,
            OutboundRules::outages,
            OutboundRules::blend,
            IncidentRules::types,
            IncidentRules::times,
            ReactionRules::conditions,
            ReactionRules::actions,
            ReactionRules::byRule,
            BreakOrderRules::check,
            TargetRule::check,
            PrecisionRule::check);

    private ScenarioReader() {}

    /**
     * Reads a scenario with the files that it extends and the data that it names, and checks it.
     *
     * @param sources where the files are
     * @param path the path of the scenario there
     * @param overrides what the command line changes, each {@code path=value}, in this order
     * @return the scenario if it is right, and everything that is wrong with it
     */
    public static Reading read(Sources sources, String path, List<String> overrides) {
        return read(sources, path, overrides, Optional.empty());
    }

    /**
     * Reads a scenario with changes that stand in another file, and checks it.
     *
     * @param sources where the files are
     * @param path the path of the scenario there
     * @param overrides what the command line changes, each {@code path=value}, in this order
     * @param whatIf what is changed after that
     * @return the scenario if it is right, and everything that is wrong with it
     */
    public static Reading read(Sources sources, String path, List<String> overrides, Optional<WhatIf> whatIf) {
        Problems problems = new Problems();
        InputFiles files = new InputFiles(sources, path, problems);
        Input input = new Input(new DataFiles(files, problems), problems);
        Optional<ScenarioSpec> spec = new TreeReader(files, problems, ScenarioGrammar.SCENARIO.alternatives())
                .read(overrides, whatIf)
                .flatMap(tree -> ScenarioGrammar.SCENARIO.read(tree, input));
        Set<String> unreadable = problems.broken();
        spec.ifPresent(found -> RULES.forEach(rule -> rule.check(new Case(found, problems, unreadable))));
        return new Reading(spec.filter(found -> !problems.fatal()), problems.sorted(), files.inputs());
    }
}
