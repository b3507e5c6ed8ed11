package org.busyhour.cli.check;

import java.util.List;
import org.busyhour.reports.SavedBaseline;
import org.busyhour.studies.compare.Margin;

/**
 * A baseline that a scenario is held against.
 *
 * @param file its file as it was named
 * @param saved what it holds
 * @param margins by how much a KPI may be worse
 */
public record Held(String file, SavedBaseline saved, List<Margin> margins) {
    /** Copies the list. */
    public Held {
        margins = List.copyOf(margins);
    }
}
