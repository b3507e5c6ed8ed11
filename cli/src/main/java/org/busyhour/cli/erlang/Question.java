package org.busyhour.cli.erlang;

import java.util.OptionalInt;

/**
 * One interval to be worked out.
 *
 * @param label what the user calls it, empty where it is the only one
 * @param contactsPerHour the mean number of contacts in an hour
 * @param ahtSeconds the mean handling time
 * @param agents how many agents there are; empty: as many as the goal needs
 */
public record Question(String label, double contactsPerHour, double ahtSeconds, OptionalInt agents) {}
