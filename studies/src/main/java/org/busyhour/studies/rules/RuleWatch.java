package org.busyhour.studies.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
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

    /** Counts with the firing that called, even if the rule has been in force again since. */
    @Override
    public void calledUp(int rule, long called, int group, int agent, long from, long to) {
        Spell spell = spells.get(rule).stream()
                .filter(one -> one.from == called)
                .findFirst()
                .orElseThrow();
        spell.called += to - from;
        AgentGroup who = model.groups().get(group);
        OptionalDouble perHour = who.costPerHour();
        spell.costKnown &= perHour.isPresent();
        spell.cost += perHour.orElse(0) * who.pay().callUp() * (to - from) / Ticks.PER_HOUR;
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

    /**
     * A firing that may be weighed.
     *
     * @param watch who saw it
     * @param rule the place of its rule
     * @param number its number among those of the rule, from 1, those of the warm-up included
     * @param from when the rule came into force
     */
    record Twin(RuleWatch watch, int rule, int number, long from) {
        /** Takes down what was found. */
        void gained(Firing.Gain gain) {
            watch.spells.get(rule).get(number - 1).gain = Optional.of(gain);
        }
    }

    /** Returns the first so many firings after the warm-up, of some rules. */
    List<Twin> twins(int most, IntPredicate rules) {
        List<Twin> twins = new ArrayList<>();
        for (int rule = 0; rule < spells.size(); rule++) {
            List<Spell> all = spells.get(rule);
            for (int i = 0; i < all.size() && rules.test(rule); i++) {
                if (counts(all.get(i))) {
                    twins.add(new Twin(this, rule, i + 1, all.get(i).from));
                }
            }
        }
        return twins.stream()
                .sorted(Comparator.comparingLong(Twin::from))
                .limit(most)
                .toList();
    }

    int replication() {
        return replication;
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
