package org.busyhour.scenarios.language.spec;

import org.busyhour.scenarios.language.value.Share;

/**
 * The customers who call because they got no answer in time.
 *
 * @param call the contact type of their call
 * @param share how many of them do
 */
public record LateCallSpec(Reference call, Share share) {}
