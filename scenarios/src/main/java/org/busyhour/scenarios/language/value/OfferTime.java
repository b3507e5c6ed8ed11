package org.busyhour.scenarios.language.value;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.busyhour.engine.model.Offer;
import org.busyhour.scenarios.language.source.Visible;

/**
 * When something is offered to a contact that has to wait: {@code queue > 8}, {@code estimated wait > 3m}, or
 * {@code waited 2m}, or only while a rule says so: {@code by rule}.
 *
 * @param what what makes the centre offer it
 * @param contacts how many must wait already, for {@link Offer.What#QUEUE}
 * @param time the time, for the others
 */
public record OfferTime(Offer.What what, long contacts, Duration time) {

    /** What it looks like, for use within other patterns. */
    public static final String SHAPE =
            "queue > [0-9]{1,7}|(?:estimated wait >|waited) (?:" + Durations.SHAPE + ")|by rule";

    private static final Pattern QUEUE = Pattern.compile("queue > ([0-9]{1,7})");
    private static final Pattern ESTIMATE = Pattern.compile("estimated wait > (.+)");
    private static final Pattern WAITED = Pattern.compile("waited (.+)");

    /** Returns what the text says. */
    public static OfferTime parse(String text) throws Unreadable {
        Matcher queue = QUEUE.matcher(text);
        if (queue.matches()) {
            return new OfferTime(Offer.What.QUEUE, Long.parseLong(queue.group(1)), Duration.ZERO);
        }
        Matcher estimate = ESTIMATE.matcher(text);
        if (estimate.matches()) {
            return new OfferTime(Offer.What.ESTIMATED_WAIT, 0, Durations.parse(estimate.group(1)));
        }
        Matcher waited = WAITED.matcher(text);
        if (waited.matches()) {
            return new OfferTime(Offer.What.WAITED, 0, Durations.positive(waited.group(1)));
        }
        if (text.equals("by rule")) {
            return new OfferTime(Offer.What.BY_RULE, 0, Duration.ZERO);
        }
        throw new Unreadable(
                "one of queue > 8, estimated wait > 3m, waited 2m, by rule is expected, was " + Visible.quoted(text),
                "");
    }
}
