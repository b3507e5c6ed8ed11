package org.busyhour.studies.incidents;

import java.util.List;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.time.Ticks;

/**
 * A replication beside the same one without an incident, or the sum of several.
 *
 * @param times how often the incident began
 * @param down for how many ticks it was there
 * @param spells how many spells there were
 * @param peaks the sum of their greatest backlogs
 * @param recovering the seconds from the last end of the incident in each to its own end, summed
 * @param recovered how many were over before the run was
 * @param offered how many more contacts were offered
 * @param abandoned how many more abandoned or balked
 * @param blocked how many more were blocked
 * @param cutOff how many more were cut off
 */
record Day(
        double times,
        double down,
        double spells,
        double peaks,
        double recovering,
        double recovered,
        double offered,
        double abandoned,
        double blocked,
        double cutOff) {
    static Day of(Watch with, Watch without, Timeline timeline) {
        List<Watch.Span> spans = with.spans();
        boolean stops = timeline.atClose() == Timeline.AtClose.STOP;
        long last = stops ? timeline.end() : Ticks.NEVER;
        with.backlog().sort();
        without.backlog().sort();
        double[] sums = new double[4];
        int i = 0;
        while (i < spans.size()) {
            long from = spans.get(i).from();
            Backlog.Spell spell;
            long over;
            do {
                over = spans.get(i++).to();
                spell = with.backlog().spell(without.backlog(), from, over, last);
            } while (i < spans.size() && spans.get(i).from() < spell.until());
            sums[0]++;
            sums[1] += spell.peak();
            sums[2] += Math.max(0, Ticks.toSeconds(spell.until() - over));
            sums[3] += spell.recovered() ? 1 : 0;
        }
        return new Day(
                spans.size(),
                with.down(),
                sums[0],
                sums[1],
                sums[2],
                sums[3],
                with.offered() - without.offered(),
                with.abandoned() - without.abandoned(),
                with.blocked() - without.blocked(),
                with.cutOff() - without.cutOff());
    }

    Day plus(Day other) {
        return new Day(
                times + other.times,
                down + other.down,
                spells + other.spells,
                peaks + other.peaks,
                recovering + other.recovering,
                recovered + other.recovered,
                offered + other.offered,
                abandoned + other.abandoned,
                blocked + other.blocked,
                cutOff + other.cutOff);
    }
}
