package org.busyhour.scenarios.language.spec;

import java.time.Duration;
import java.util.Optional;
import org.busyhour.scenarios.language.value.Share;

/**
 * That a group takes contacts of a type.
 *
 * @param contact the contact type
 * @param after how long such a contact must have waited first
 * @param byRule whether it takes it only while a rule says so
 * @param speed the work is divided by this
 * @param solved the chance to solve the matter, if it isn't that of the type
 */
public record SkillSpec(Reference contact, Duration after, boolean byRule, double speed, Optional<Share> solved) {}
