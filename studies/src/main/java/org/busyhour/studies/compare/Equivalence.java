package org.busyhour.studies.compare;

/**
 * Whether a difference is shown to be too small to matter.
 *
 * @param margin what is too small
 * @param shown whether it is shown; if not, the difference may still be that small
 */
public record Equivalence(Margin margin, boolean shown) {}
