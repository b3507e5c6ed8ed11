package org.busyhour.reports.chart;

/** What a colour means, the same in every chart; safe for colour-blind readers. */
public enum Hue {
    /** All that arrived. */
    OFFERED(0x7A838C, false),
    /** Contacts that an agent answered. */
    ANSWERED(0x0072B2, false),
    /** Contacts that wait, and how long. */
    WAITING(0xE69F00, false),
    /** Contacts that hung up. */
    ABANDONED(0xD55E00, false),
    /** Contacts that found no line. */
    BLOCKED(0xCC79A7, false),
    /** Agents who wait for a contact. */
    AVAILABLE(0x999999, false),
    /** Agents on break. */
    BREAK(0x56B4E9, false),
    /** How many agents are needed. */
    NEED(0x000000, true),
    /** Agents who are there, and how busy they are. */
    STAFFING(0x009E73, false),
    /** Contacts in the centre, those that wait and those in hand. */
    PRESENT(0x332288, false),
    /** The same in the warm-up. */
    PRESENT_BEFORE(0x332288, true);

    private final int rgb;
    private final boolean dashed;

    Hue(int rgb, boolean dashed) {
        this.rgb = rgb;
        this.dashed = dashed;
    }

    /**
     * Returns the colour.
     *
     * @return red, green and blue, eight bits each
     */
    public int rgb() {
        return rgb;
    }

    /**
     * Tells whether lines of this meaning are dashed.
     *
     * @return whether they are
     */
    public boolean dashed() {
        return dashed;
    }
}
