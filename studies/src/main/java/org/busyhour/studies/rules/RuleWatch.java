package org.busyhour.studies.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.AgentState;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.time.Ticks;

/** Watches the rules of one replication. */
final class RuleWatch implements Observer {
    private final Model model;
    private final int replication;
    private final List<List<Spell>> spells = new ArrayList<>();

    /** A rule in force, while it is being watched. */
    private static final class Spell {
        private final long from;
        private final int threshold;
        private final double value;
        private long to = Ticks.NEVER;
        private int asked;
        private int coming;
        private long called;
        private double cost;
        private boolean costKnown = true;
        private int moved;
        private long breaks;
        private long meetings;
        private long training;
        private Optional<Firing.Gain> gain = Optional.empty();

        Spell(long from, int threshold, double value) {
            this.from = from;
            this.threshold = threshold;
            this.value = value;
        }
    }

    RuleWatch(Model model, int replication) {
        this.model = model;
        this.replication = replication;
        model.rules().forEach(rule -> spells.add(new ArrayList<>()));
    }

    @Override
    public void fires(long now, int rule, int threshold, double value) {
        spells.get(rule).add(new Spell(now, threshold, value));
    }

    @Override
    public void ceases(long now, int rule) {
        last(rule).to = now;
    }

    @Override
    public void called(long now, int rule, int agent, long comes) {
        last(rule).asked++;
        last(rule).coming += comes >= 0 ? 1 : 0;
    }

    /** Who comes late, when the rule is in force once more, counts with that. */
    @Override
    public void calledUp(int rule, int group, int agent, long from, long to) {
        Spell spell = last(rule);
        for (Spell one : spells.get(rule)) {
            spell = one.from <= from ? one : spell;
        }
        spell.called += to - from;
        AgentGroup called = model.groups().get(group);
        OptionalDouble perHour = called.costPerHour();
        spell.costKnown &= perHour.isPresent();
        spell.cost += perHour.orElse(0) * called.pay().callUp() * (to - from) / Ticks.PER_HOUR;
    }

    @Override
    public void putOff(long now, int rule, int agent, long until) {
        last(rule).moved++;
    }

    @Override
    public void forgone(long now, int rule, int agent, AgentState state, long ticks) {
        Spell spell = last(rule);
        switch (state) {
            case ON_BREAK -> spell.breaks += ticks;
            case IN_MEETING -> spell.meetings += ticks;
            default -> spell.training += ticks;
        }
    }

    /** Tells what one firing of a rule gained. */
    @FunctionalInterface
    interface Gains {
        /** Weighs the firing of a number, from 1 in the replication. */
        Firing.Gain of(int rule, int number);
    }

    /** Finds out what the first so many firings after the warm-up gained. */
    void weigh(int most, Gains gains) {
        List<Spell> first = spells.stream()
                .flatMap(List::stream)
                .filter(this::counts)
                .sorted(Comparator.comparingLong(spell -> spell.from))
                .limit(most)
                .toList();
        for (int rule = 0; rule < spells.size(); rule++) {
            for (Spell spell : spells.get(rule)) {
                if (first.contains(spell)) {
                    spell.gain = Optional.of(gains.of(rule, spells.get(rule).indexOf(spell) + 1));
                }
            }
        }
    }

    private boolean counts(Spell spell) {
        return spell.from >= model.timeline().warmUp();
    }

    /** Returns when a rule was in force, as far as that began after the warm-up. */
    List<Firing> firings(int rule) {
        return spells.get(rule).stream()
                .filter(this::counts)
                .map(spell -> firing(rule, spell))
                .toList();
    }

    private Firing firing(int rule, Spell spell) {
        return new Firing(
                replication,
                rule,
                spell.from,
                spell.to,
                spell.threshold,
                spell.value,
                spell.asked,
                spell.coming,
                spell.called,
                spell.costKnown ? OptionalDouble.of(spell.cost) : OptionalDouble.empty(),
                new Firing.Forgone(spell.moved, spell.breaks, spell.meetings, spell.training),
                spell.gain);
    }

    private Spell last(int rule) {
        List<Spell> all = spells.get(rule);
        return all.get(all.size() - 1);
    }
}
