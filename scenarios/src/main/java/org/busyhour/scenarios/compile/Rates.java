package org.busyhour.scenarios.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
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

    /** Multiplies what is expected in a stretch, and forecast. */
    void times(double factor, long from, long to) {
        replace(from, to, piece -> piece.times(factor));
    }

    /** Multiplies what is expected in a stretch, and nobody knows. */
    void surprise(double factor, long from, long to) {
        replace(from, to, piece -> piece.surprising(factor));
    }

    private void replace(long from, long to, UnaryOperator<Piece> by) {
        List<Piece> cut = new ArrayList<>();
        for (Piece piece : pieces) {
            keep(piece.within(Long.MIN_VALUE, from), cut);
            keep(by.apply(piece.within(from, to)), cut);
            keep(piece.within(to, Long.MAX_VALUE), cut);
        }
        pieces = List.copyOf(cut);
    }

    private static void keep(Piece piece, List<Piece> kept) {
        if (!piece.empty()) {
            kept.add(piece);
        }
    }

    /** Returns the process, in which nothing comes between the pieces and behind the last. */
    Poisson process(long end) {
        List<Long> bounds = new ArrayList<>(List.of(0L));
        List<Double> expected = new ArrayList<>();
        List<Double> forecast = new ArrayList<>();
        for (Piece piece : filled(end)) {
            bounds.add(piece.to());
            expected.add(piece.count());
            forecast.add(piece.forecast());
        }
        return new Poisson(bounds, expected, Optional.empty(), forecast);
    }

    private List<Piece> filled(long end) {
        List<Piece> filled = new ArrayList<>();
        long last = 0;
        for (Piece piece : pieces) {
            keep(new Piece(last, piece.from(), 0, 0), filled);
            filled.add(piece);
            last = piece.to();
        }
        keep(new Piece(last, end, 0, 0), filled);
        return filled;
    }
}
