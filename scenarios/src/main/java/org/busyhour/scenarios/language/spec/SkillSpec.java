package org.busyhour.scenarios.language.spec;

import java.time.Duration;

/**
 * That a group takes contacts of a type.
 *
 * @param contact the contact type
 * @param after how long such a contact must have waited first
 * @param speed the work is divided by this
 */
public record SkillSpec(Reference contact, Duration after, double speed) {}
