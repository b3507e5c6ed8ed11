package org.busyhour.reports;

import java.util.Locale;
import org.busyhour.engine.kpi.Kpi;

/** Titles of KPIs within a sentence. */
final class TitleText {
    private TitleText() {}

    /** Returns for instance {@code service level}; an abbreviation stays one. */
    static String of(Kpi kpi) {
        String title = kpi.title();
        boolean abbreviation = title.length() > 1 && Character.isUpperCase(title.charAt(1));
        return abbreviation ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}
