package org.busyhour.engine.policy;

import java.util.List;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.ContactType;

/**
 * The centre as its scenario has it.
 *
 * @param types the contact types, by the places that policies are told
 * @param groups the groups, by the places that policies are told
 */
public record CentreView(List<ContactType> types, List<AgentGroup> groups) {
    /** Copies the lists. */
    public CentreView {
        types = List.copyOf(types);
        groups = List.copyOf(groups);
    }
}
