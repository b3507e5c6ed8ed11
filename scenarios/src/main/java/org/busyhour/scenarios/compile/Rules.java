package org.busyhour.scenarios.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.busyhour.engine.model.Action;
import org.busyhour.engine.model.Condition;
import org.busyhour.engine.model.Factors;
import org.busyhour.engine.model.Openings;
import org.busyhour.engine.model.Rule;
import org.busyhour.engine.time.Ticks;
import org.busyhour.scenarios.calendar.RunCalendar;
import org.busyhour.scenarios.language.spec.Reference;
import org.busyhour.scenarios.language.spec.RuleSpec;
import org.busyhour.scenarios.language.spec.RuleSpec.When;
import org.busyhour.scenarios.language.spec.ScenarioSpec;
import org.busyhour.scenarios.language.spec.TermSpec;
import org.busyhour.scenarios.language.value.ConditionPhrase;
import org.busyhour.scenarios.language.value.Names;

/** Rules in the engine's words: names as places, times of day as stretches of the run. */
final class Rules {
    private final ScenarioSpec scenario;
    private final Indexes indexes;
    private final Course course;

    private Rules(ScenarioSpec scenario, Indexes indexes, Course course) {
        this.scenario = scenario;
        this.indexes = indexes;
        this.course = course;
    }

    /** Returns all rules. */
    static List<Rule> of(ScenarioSpec scenario, Indexes indexes, Course course) {
        Rules rules = new Rules(scenario, indexes, course);
        return scenario.rules().stream().map(rules::rule).toList();
    }

    private Rule rule(RuleSpec spec) {
        List<Action> actions = spec.actions().stream().flatMap(this::action).toList();
        return new Rule(
                spec.name(),
                condition(spec.when()),
                spec.until().map(this::condition),
                actions.isEmpty() ? List.of(new Action.Alert()) : actions,
                restraint(spec.restraint()));
    }

    private static Rule.Restraint restraint(RuleSpec.Restraint spec) {
        return new Rule.Restraint(
                Distributions.of(spec.decision()),
                RunCalendar.ticks(spec.coolDown()),
                spec.mostPerDay(),
                spec.budgetPerDay().map(OptionalDouble::of).orElse(OptionalDouble.empty()));
    }

    private Condition condition(When when) {
        List<Condition> any = when.anyOf().stream().map(this::together).toList();
        return any.size() == 1 ? any.get(0) : new Condition.Any(any);
    }

    private Condition together(List<RuleSpec.Phrase> phrases) {
        List<Condition> all = phrases.stream().map(this::condition).toList();
        return all.size() == 1 ? all.get(0) : new Condition.All(all);
    }

    private Condition condition(RuleSpec.Phrase written) {
        ConditionPhrase phrase = written.condition();
        if (phrase.hours().isPresent()) {
            Condition.During during = during(phrase.hours().get());
            if (!meets(during, course.openings())) {
                Warnings.at(written.at(), course)
                        .say("this never holds: at no time of the run is the centre open then");
            }
            return during;
        }
        Condition.Measure measure = phrase.what().measure();
        double limit = measure.isTime() ? Ticks.ofSeconds(phrase.limit()) : phrase.limit();
        return new Condition.Threshold(
                new Condition.Gauge(
                        measure, place(phrase, measure), (int) phrase.over().toMinutes()),
                phrase.compare(),
                limit,
                RunCalendar.ticks(phrase.lasting()));
    }

    private int place(ConditionPhrase phrase, Condition.Measure measure) {
        if (phrase.of().equals(Names.CENTRE)) {
            return -1;
        }
        return measure.ofGroups()
                ? indexes.group(new Reference(phrase.of(), scenario.tree()))
                : indexes.type(new Reference(phrase.of(), scenario.tree()));
    }

    /** On each day of the run, and on the one before it if the hours run over midnight. */
    private Condition.During during(ConditionPhrase.Hours hours) {
        RunCalendar calendar = course.calendar();
        boolean overMidnight = !hours.until().isAfter(hours.from());
        List<Long> starts = new ArrayList<>();
        List<Long> ends = new ArrayList<>();
        LocalDate first = calendar.dates().get(0);
        Stream.concat(Stream.of(first.minusDays(1)), calendar.dates().stream()).forEach(date -> {
            long from = Math.max(0, calendar.ticks(date.atTime(hours.from())));
            long until = calendar.ticks(date.plusDays(overMidnight ? 1 : 0).atTime(hours.until()));
            if (from < until && from < calendar.endTicks()) {
                starts.add(from);
                ends.add(until);
            }
        });
        return new Condition.During(starts, ends);
    }

    private static boolean meets(Condition.During during, Openings openings) {
        return IntStream.range(0, during.starts().size())
                .anyMatch(i ->
                        openings.next(during.starts().get(i)) < during.ends().get(i));
    }

    private Stream<Action> action(RuleSpec.Action action) {
        if (action instanceof RuleSpec.Action.CallUp call) {
            TermSpec term = scenario.group(call.group().name()).orElseThrow().term();
            return Stream.of(new Action.CallUp(
                    group(call.group()),
                    call.heads(),
                    Distributions.of(call.within()),
                    call.comes().value(),
                    RunCalendar.ticks(call.stay()),
                    Terms.from(term, course),
                    Terms.until(term, course)));
        }
        if (action instanceof RuleSpec.Action.Overflow overflow) {
            return Stream.of(new Action.Access(group(overflow.group()), indexes.type(overflow.type()), true));
        }
        if (action instanceof RuleSpec.Action.Offer offer) {
            return Stream.of(new Action.Offers(indexes.type(offer.type())));
        }
        if (action instanceof RuleSpec.Action.Bot bot) {
            return Stream.of(
                    new Action.Contains(indexes.type(bot.type()), bot.share().value()));
        }
        if (action instanceof RuleSpec.Action.Hurry hurry) {
            Factors much = new Factors(hurry.speed().value(), hurry.solved().value());
            return Stream.of(new Action.Hurry(group(hurry.group()), much));
        }
        if (action instanceof RuleSpec.Action.MoveBreaks move) {
            return people(move.group()).map(group -> new Action.MoveBreaks(group, RunCalendar.ticks(move.by())));
        }
        if (action instanceof RuleSpec.Action.ShortenBreaks shorten) {
            return people(shorten.group())
                    .map(group -> new Action.ShortenBreaks(group, RunCalendar.ticks(shorten.by())));
        }
        if (action instanceof RuleSpec.Action.Cancel cancel) {
            return people(cancel.group()).map(group -> new Action.Cancel(group, cancel.what()));
        }
        RuleSpec.Action.Stop stop = (RuleSpec.Action.Stop) action;
        return scenario.groups().stream()
                .filter(group -> stop.group()
                        .map(named -> named.name().equals(group.name()))
                        .orElse(true))
                .filter(group -> group.skills().stream()
                        .anyMatch(skill ->
                                skill.contact().name().equals(stop.type().name())))
                .map(group -> new Action.Access(
                        indexes.group(new Reference(group.name(), group.at())), indexes.type(stop.type()), false));
    }

    /** The places of the groups of people on shifts: of one that is named, or of all. */
    private Stream<Integer> people(Optional<Reference> named) {
        return scenario.groups().stream()
                .filter(group -> group.staffing().ofPeople())
                .filter(group ->
                        named.map(one -> one.name().equals(group.name())).orElse(true))
                .map(group -> group(new Reference(group.name(), group.at())));
    }

    private int group(Reference group) {
        return indexes.group(group);
    }
}
