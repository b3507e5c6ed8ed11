package org.busyhour.scenarios.check;

/** Something that must hold of a whole scenario. */
@FunctionalInterface
interface Rule {

    /** Reports where it doesn't hold. */
    void check(Case scenario);
}
