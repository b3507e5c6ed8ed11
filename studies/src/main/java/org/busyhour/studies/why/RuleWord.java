package org.busyhour.studies.why;

import java.util.Locale;

/** What a rule does for a contact. */
public enum RuleWord {
    /** It is in force already when the contact comes. */
    IN_FORCE,
    /** It ends while the contact is there. */
    ENDS,
    /** A group is asked at once. */
    OPENS,
    /** A group isn't asked. */
    SHUTS,
    /** The customer is offered a callback or message. */
    OFFERS,
    /** The agent was called up. */
    CALLED_UP,
    /** The agents of the group hurry. */
    HURRIES;

    /**
     * Returns the name that files use.
     *
     * @return the name in lower case, words apart
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
