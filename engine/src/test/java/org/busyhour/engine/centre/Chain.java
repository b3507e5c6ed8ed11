package org.busyhour.engine.centre;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** A Markov chain, solved by elimination of its states, the last one first (Grassmann, Taksar and Heyman 1985). */
final class Chain {
    /** Where a chain goes from a state, and how fast. */
    interface Flow {
        void to(double rate, int... state);
    }

    interface Law {
        void from(int[] state, Flow flow);
    }

    private final List<int[]> states = new ArrayList<>();
    private final Map<List<Integer>, Integer> places = new HashMap<>();
    private final double[] shares;

    Chain(int[] start, Law law) {
        List<Map<Integer, Double>> rates = new ArrayList<>();
        place(start);
        for (int i = 0; i < states.size(); i++) {
            Map<Integer, Double> out = new HashMap<>();
            law.from(states.get(i), (rate, to) -> {
                if (rate > 0) {
                    out.merge(place(to), rate, Double::sum);
                }
            });
            rates.add(out);
        }
        double[][] flow = new double[states.size()][states.size()];
        for (int i = 0; i < flow.length; i++) {
            for (Map.Entry<Integer, Double> rate : rates.get(i).entrySet()) {
                flow[i][rate.getKey()] = rate.getValue();
            }
        }
        shares = solve(flow);
    }

    private int place(int... state) {
        List<Integer> key = new ArrayList<>();
        for (int part : state) {
            key.add(part);
        }
        Integer known = places.putIfAbsent(key, states.size());
        if (known == null) {
            states.add(state.clone());
            return states.size() - 1;
        }
        return known;
    }

    private static double[] solve(double[][] flow) {
        int n = flow.length;
        for (int k = n - 1; k > 0; k--) {
            double out = 0;
            for (int j = 0; j < k; j++) {
                out += flow[k][j];
            }
            for (int i = 0; i < k; i++) {
                flow[i][k] /= out;
                for (int j = 0; flow[i][k] > 0 && j < k; j++) {
                    flow[i][j] += flow[i][k] * flow[k][j];
                }
            }
        }
        double[] shares = new double[n];
        shares[0] = 1;
        double sum = 1;
        for (int k = 1; k < n; k++) {
            for (int i = 0; i < k; i++) {
                shares[k] += shares[i] * flow[i][k];
            }
            sum += shares[k];
        }
        for (int k = 0; k < n; k++) {
            shares[k] /= sum;
        }
        return shares;
    }

    double mean(ToDoubleFunction<int[]> value) {
        double mean = 0;
        for (int i = 0; i < shares.length; i++) {
            mean += shares[i] * value.applyAsDouble(states.get(i));
        }
        return mean;
    }
}
