package org.busyhour.studies.explain;

/** A part of a centre in which two centres may differ; together they are all that is simulated. */
public enum Cause {
    /** How many contacts come, and when. */
    VOLUME("volume", "how many contacts of each type arrive and when; a trace brings its own times, work and patience"),
    /** How long the work on a contact takes. */
    HANDLING_TIME("handling time", "talk, hold and wrap"),
    /** How long customers wait. */
    PATIENCE("patience", "how long customers wait before they give up, and who gives up at once"),
    /** Who comes again. */
    RETURNS("returns", "who tries again after giving up or finding no line, and who comes again unsolved"),
    /** What comes after a conversation. */
    JOURNEYS("journeys", "to which stages contacts go on, and how long they are away before"),
    /** Who is there when. */
    STAFFING("staffing", "agents, head counts, shifts, breaks, shrinkage and quotas"),
    /** Who can do what. */
    SKILLS("skills", "which group takes which types, how fast and how well, and how many chats at once"),
    /** Who takes what first. */
    ROUTING(
            "routing",
            "the policy, priorities, preferences, the order of the file, and delays until a group helps out"),
    /** What happens when a contact takes long. */
    ALLOCATION("allocation", "the limit on the time for a contact and what happens then"),
    /** How many may wait. */
    LINES("lines", "trunks and queue limits"),
    /** When the centre takes contacts. */
    HOURS("hours", "when the centre closes, what becomes of who waits then, and the warm-up"),
    /** What is in time. */
    SERVICE_LEVEL("service level", "which wait is still in time, and which abandonment is short"),
    /** What may be done later, and until when. */
    DEADLINES("deadlines", "channels, deadlines and their clocks, and who calls when no answer has come in time"),
    /** What an hour costs. */
    PRICES("prices", "what an hour of each group costs, also of overtime, by night, on call and when called up"),
    /** What contacts pass before the queue, or are offered instead of it. */
    FRONT(
            "front",
            "announcements, menus and bots before the queue, and callbacks and messages instead of waiting there"),
    /** What goes wrong. */
    INCIDENTS("incidents", "what goes wrong for a while, and when"),
    /** What is done when something happens. */
    RULES("rules", "what is done when queues back up, and for how long");

    private final String title;
    private final String meaning;

    Cause(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    /**
     * Returns what people call it.
     *
     * @return the title, in lower case
     */
    public String title() {
        return title;
    }

    /**
     * Returns the word that names it in files.
     *
     * @return the title with a hyphen for each space
     */
    public String key() {
        return title.replace(' ', '-');
    }

    /**
     * Returns what belongs to it.
     *
     * @return a phrase
     */
    public String meaning() {
        return meaning;
    }
}
