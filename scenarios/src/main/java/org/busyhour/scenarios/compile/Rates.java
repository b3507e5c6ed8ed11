package org.busyhour.scenarios.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.busyhour.engine.model.ArrivalProcess.Poisson;
import org.busyhour.engine.model.Openings;

/** What is expected when: pieces in order of time, of which none overlaps another. */
final class Rates {
    private List<Piece> pieces;

    Rates(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /**
     * Leaves out what would come while the centre is closed.
     *
     * @param openings when it is open
     * @param meant pieces of which nobody wonders that they are left out
     * @return how many contacts of the other pieces are left out
     */
    double open(Openings openings, Predicate<Piece> meant) {
        List<Piece> all = new ArrayList<>();
        double left = 0;
        for (Piece piece : pieces) {
            List<Piece> kept = open(piece, openings);
            all.addAll(kept);
            left += meant.test(piece)
                    ? 0
                    : piece.count() - kept.stream().mapToDouble(Piece::count).sum();
        }
        pieces = List.copyOf(all);
        return left;
    }

    private static List<Piece> open(Piece piece, Openings openings) {
        List<Piece> kept = new ArrayList<>();
        for (int i = 0; i < openings.count(); i++) {
            keep(piece.within(openings.opens().get(i), openings.closes().get(i)), kept);
        }
        return kept;
    }

    /** Multiplies what is expected in a stretch. */
    void times(double factor, long from, long to) {
        List<Piece> cut = new ArrayList<>();
        for (Piece piece : pieces) {
            keep(piece.within(Long.MIN_VALUE, from), cut);
            keep(piece.within(from, to).times(factor), cut);
            keep(piece.within(to, Long.MAX_VALUE), cut);
        }
        pieces = List.copyOf(cut);
    }

    private static void keep(Piece piece, List<Piece> kept) {
        if (!piece.empty()) {
            kept.add(piece);
        }
    }

    /** Returns how many contacts are expected in a stretch. */
    double sum(long from, long to) {
        return pieces.stream().mapToDouble(p -> p.within(from, to).count()).sum();
    }

    /** Returns the process, in which nothing comes between the pieces and behind the last. */
    Poisson process(long end) {
        List<Long> bounds = new ArrayList<>(List.of(0L));
        List<Double> expected = new ArrayList<>();
        for (Piece piece : pieces) {
            fill(bounds, expected, piece.from());
            bounds.add(piece.to());
            expected.add(piece.count());
        }
        fill(bounds, expected, end);
        return new Poisson(bounds, expected);
    }

    private static void fill(List<Long> bounds, List<Double> expected, long to) {
        if (to > bounds.get(bounds.size() - 1)) {
            bounds.add(to);
            expected.add(0.0);
        }
    }
}
