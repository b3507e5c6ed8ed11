package org.busyhour.engine.analytic;

import java.util.Arrays;

/**
 * The Markov chain of M/M/n/K+M with balking solved state by state, and the fate of one waiting contact by
 * uniformisation: slow, but with nothing in common with the integrals that it is held against.
 */
final class SolvedChain {
    private final Demand demand;
    private final int agents;
    private final double[] states;

    SolvedChain(Demand demand, int agents, int longestQueue) {
        this.demand = demand;
        this.agents = agents;
        int room = demand.hasLimitedLines() ? demand.lines() : agents + longestQueue;
        states = new double[room + 1];
        double[] logs = new double[room + 1];
        for (int i = 1; i <= room; i++) {
            logs[i] = logs[i - 1] + Math.log(birth(i - 1) / death(i));
        }
        double highest = Arrays.stream(logs).max().orElseThrow();
        double sum = Arrays.stream(logs).map(each -> Math.exp(each - highest)).sum();
        Arrays.setAll(states, i -> Math.exp(logs[i] - highest) / sum);
    }

    double blocked() {
        return demand.hasLimitedLines() ? states[states.length - 1] : 0;
    }

    double meanQueue() {
        double queue = 0;
        for (int i = agents; i < states.length; i++) {
            queue += (i - agents) * states[i];
        }
        return queue;
    }

    double meanBusy() {
        double busy = 0;
        for (int i = 0; i < states.length; i++) {
            busy += Math.min(i, agents) * states[i];
        }
        return busy;
    }

    double allBusyWithRoom() {
        return Arrays.stream(states, agents, states.length).sum() - blocked();
    }

    double abandonment() {
        return demand.balkShare() * allBusyWithRoom() + meanQueue() * leaving() / (demand.contactsPerHour() / 3600);
    }

    /** Returns the shares of contacts answered and abandoned within a time, of all that arrive. */
    double[] within(double seconds) {
        int places = states.length - agents - (demand.hasLimitedLines() ? 1 : 0);
        double[] ahead = Arrays.copyOfRange(states, agents, agents + places);
        double stay = 1 - demand.balkShare();
        Arrays.setAll(ahead, i -> ahead[i] * stay);
        double rate = agents / demand.ahtSeconds() + places * leaving();
        double[] fate = new double[2];
        double poisson = Math.exp(-rate * seconds);
        double left = 1 - poisson;
        for (int jump = 1; left > 1e-17 && jump < 100_000; jump++) {
            // What is decided by the jump-th jump counts with the probability of that many jumps in time.
            step(ahead, rate, left, fate);
            poisson *= rate * seconds / jump;
            left -= poisson;
        }
        fate[0] += Arrays.stream(states, 0, agents).sum();
        fate[1] += demand.balkShare() * allBusyWithRoom();
        return fate;
    }

    private void step(double[] ahead, double rate, double weight, double[] fate) {
        double served = agents / demand.ahtSeconds();
        fate[0] += weight * ahead[0] * served / rate;
        for (int i = 0; i < ahead.length; i++) {
            fate[1] += weight * ahead[i] * leaving() / rate;
            double forward = i + 1 < ahead.length ? ahead[i + 1] * (served + (i + 1) * leaving()) / rate : 0;
            ahead[i] = ahead[i] * (1 - (served + (i + 1) * leaving()) / rate) + forward;
        }
    }

    private double birth(int present) {
        double arrivals = demand.contactsPerHour() / 3600;
        return present < agents ? arrivals : arrivals * (1 - demand.balkShare());
    }

    private double death(int present) {
        return Math.min(present, agents) / demand.ahtSeconds() + Math.max(0, present - agents) * leaving();
    }

    private double leaving() {
        return 1 / demand.patienceSeconds();
    }
}
