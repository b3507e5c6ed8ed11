package org.busyhour.scenarios.language.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.busyhour.scenarios.language.source.Visible;

/**
 * How precise a measure shall be: {@code service-level (answered) of balance within 0.5pp}.
 *
 * @param kpi the key of the measure, {@code service-level}
 * @param formula which of its formulas; empty where none is said
 * @param scope the whole {@code centre}, also where nothing is said, or the name of a contact type, group or agent
 * @param within how far it may be off
 */
public record DemandPhrase(String kpi, String formula, String scope, Tolerance within) {

    /** What such a phrase looks like. */
    public static final String SHAPE =
            "[a-z0-9.-]+(?: ?\\([a-z-]+\\))?(?: of " + Names.SHAPE + ")? within " + Tolerance.SHAPE;

    private static final Pattern WRITTEN = Pattern.compile(
            "(?<kpi>[\\w.-]+)(?: *\\( *(?<formula>[\\w-]+) *\\))?(?: +of +(?<scope>\\S+))? +within +(?<within>.+)",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** Returns the demand that the text writes. */
    public static DemandPhrase parse(String text) throws Unreadable {
        Matcher demand = WRITTEN.matcher(text);
        if (!demand.matches()) {
            throw new Unreadable(
                    "a precision like service-level of balance within 0.5pp is expected, was " + Visible.quoted(text),
                    text.contains(" within ") ? "" : "say how far it may be off: within 0.5pp, within 5 %, within 2s");
        }
        String formula = demand.group("formula");
        String scope = demand.group("scope");
        return new DemandPhrase(
                demand.group("kpi"),
                formula == null ? "" : formula,
                scope == null ? Names.CENTRE : scope,
                Tolerance.parse(demand.group("within")));
    }
}
