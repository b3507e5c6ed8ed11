package org.busyhour.cli.sweep;

import java.util.Optional;
import org.busyhour.scenarios.language.yaml.WhatIf;
import org.busyhour.studies.sweep.Variant;

/**
 * A variant as it was written: on the command line or in a table, where it is what is set; or in a file of what-ifs.
 *
 * @param variant the variant
 * @param whatIf what a file says of it; empty where the settings say all
 */
public record WrittenVariant(Variant variant, Optional<WhatIf> whatIf) {
    static WrittenVariant set(Variant variant) {
        return new WrittenVariant(variant, Optional.empty());
    }

    /** Tells whether a problem names a line of the what-if's file. */
    boolean standsIn(String problem) {
        return whatIf.map(found -> problem.startsWith(found.changes().place().file() + ':'))
                .orElse(false);
    }
}
