package org.busyhour.engine.centre.state;

import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Model;

/** Fields of a contact that only some mechanisms need; what follows a contact begins with its values. */
public final class Extra {
    /** When the first contact of the case was offered. */
    public static final int STARTED = 0;

    private static final int COUNT = 1;

    private Extra() {}

    /**
     * Returns how many such fields the contacts of a centre have.
     *
     * @param model the centre
     * @return all of them if any of the mechanisms is used, else none
     */
    public static int of(Model model) {
        return model.types().stream().anyMatch(Extra::needed) ? COUNT : 0;
    }

    private static boolean needed(ContactType type) {
        return false;
    }
}
