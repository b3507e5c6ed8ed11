package org.busyhour.scenarios.check;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.busyhour.scenarios.language.spec.ArrivalsSpec;
import org.busyhour.scenarios.language.spec.BusynessSpec;
import org.busyhour.scenarios.language.spec.ContactSpec;
import org.busyhour.scenarios.language.spec.TimeSpec;
import org.busyhour.scenarios.language.spec.WeekSpec;
import org.busyhour.scenarios.language.value.Durations;
import org.busyhour.scenarios.language.value.Share;
import org.busyhour.scenarios.language.value.Weekdays;

/** How opening hours, holidays and weekly demand fit together and into the day. */
final class WeekRules {
    private WeekRules() {}

    /** The centre opens at all. */
    static void openings(Case scenario) {
        TimeSpec time = scenario.spec().time();
        if (!scenario.broken("time") && time.openings().isEmpty()) {
            String key = time.opening().week().isPresent() ? "open" : "holidays";
            scenario.error(time.at(), key, "the centre is never open during the run", "");
        }
    }

    /** A day's course has a row or number for no more intervals than the day has, and spreads what is expected. */
    static void courses(Case scenario) {
        for (ContactSpec contact : scenario.spec().contacts()) {
            contact.courses().forEach((key, course) -> {
                boolean broken =
                        scenario.broken("time") || scenario.broken(contact.at().path(key));
                if (!broken && course instanceof ArrivalsSpec.Weekly weekly) {
                    weekly.week().days().forEach((name, day) -> course(scenario, weekly.week(), name, day));
                }
            });
        }
    }

    private static void course(Case scenario, WeekSpec week, DayOfWeek name, WeekSpec.Day day) {
        TimeSpec time = scenario.spec().time();
        long room = week.room(time);
        if (scenario.broken(week.at().path())) {
            return;
        }
        if (day.course().size() > room) {
            String since = week.from().equals(LocalTime.MIDNIGHT) ? "" : " from " + week.from() + " on";
            scenario.error(
                    week.at(),
                    day.course().size() + " values for a day, which has " + room + " intervals of "
                            + Durations.text(week.interval(time)) + since,
                    "give the course of one day");
        } else if (day.spreadOverNothing()) {
            scenario.error(
                    week.at(),
                    "what is expected on " + Weekdays.name(name) + " is spread by numbers that are all 0",
                    "");
        }
    }

    /** What types have in common they have at the same time: their days have the same parts. */
    static void parts(Case scenario) {
        Optional<ContactSpec> first = Optional.empty();
        for (ContactSpec contact : scenario.spec().contacts()) {
            BusynessSpec busyness = contact.arrivals().variation().busyness();
            boolean broken = scenario.broken(contact.at().path("arrivals"));
            if (broken || busyness.cv() == 0 || busyness.common().equals(Share.NONE)) {
                continue;
            }
            if (first.isPresent() && !parts(first.get()).equals(busyness.parts())) {
                scenario.error(
                        contact.at().at("arrivals").at("busyness"),
                        "types that have busyness in common have the same parts of days, but those of "
                                + first.get().name() + " are others",
                        "write the same parts");
            }
            first = first.or(() -> Optional.of(contact));
        }
    }

    private static List<LocalTime> parts(ContactSpec contact) {
        return contact.arrivals().variation().busyness().parts();
    }

    /** A factor for holidays has holidays to act on. */
    static void holidays(Case scenario) {
        TimeSpec time = scenario.spec().time();
        if (scenario.broken("time") || !time.opening().holidays().isEmpty()) {
            return;
        }
        for (ContactSpec contact : scenario.spec().contacts()) {
            if (!contact.arrivals().variation().holidays().equals(Share.ALL)) {
                scenario.warn(
                        contact.at().at("arrivals").at("holidays"),
                        "there are no holidays",
                        "name them under time.holidays");
            }
        }
    }
}
