package org.busyhour.scenarios.check;

/** A scenario without mistakes, into which tests put some. */
final class Bank {
    static final String TEXT = """
            busyhour: 1
            time: {start: 2026-03-02 07:00, length: 2h}
            contacts:
              balance: {arrivals: 120/h, talk: 3m}
              loans: {arrivals: [1, 2, 3, 4], talk: 4m}
            groups:
              core: {agents: 5, skills: [balance, loans]}
              senior: {agents: 2, shift: early, skills: {loans: {after: 45s}}}
            shifts:
              early: {hours: 07:00-15:30, breaks: [15m at 08:00]}
            """;

    private Bank() {}
}
