package org.busyhour.scenarios.language.grammar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.busyhour.scenarios.language.data.IcsFile;
import org.busyhour.scenarios.language.data.IcsFile.Property;
import org.busyhour.scenarios.language.source.Place;
import org.busyhour.scenarios.language.source.Problems;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.scenarios.language.spec.PersonSpec;
import org.busyhour.scenarios.language.spec.PersonSpec.Event;
import org.busyhour.scenarios.language.spec.PersonSpec.Moment;
import org.busyhour.scenarios.language.spec.PersonSpec.What;
import org.busyhour.scenarios.language.value.Grammar;
import org.busyhour.scenarios.language.value.Moments;
import org.busyhour.scenarios.language.value.Recurrence;
import org.busyhour.scenarios.language.value.Unreadable;
import org.busyhour.scenarios.language.yaml.Node.ScalarNode;

/** Reads people from a calendar: an event for each of their shifts and breaks, or for several that recur. */
final class CalendarReader {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final Map<String, What> WHATS = Map.of(
            "SHIFT", What.SHIFT,
            "ON-CALL", What.ON_CALL,
            "BREAK", What.BREAK,
            "UNPAID BREAK", What.BREAK,
            "MEETING", What.MEETING,
            "TRAINING", What.TRAINING,
            "DUTY", What.DUTY);
    private static final List<String> UNREAD = List.of("RDATE", "RECURRENCE-ID", "EXRULE");

    private final ScalarNode at;
    private final Problems problems;
    private boolean wrong;

    CalendarReader(ScalarNode at, Problems problems) {
        this.at = at;
        this.problems = problems;
    }

    /** Returns the people in the order of the file, or nothing after a problem was reported. */
    Optional<List<PersonSpec>> read(IcsFile file) {
        Map<String, List<PersonSpec.Duty>> duties = new LinkedHashMap<>();
        for (IcsFile.Event event : file.events()) {
            boolean cancelled = event.first("STATUS")
                    .filter(status -> status.value().equalsIgnoreCase("CANCELLED"))
                    .isPresent();
            if (!cancelled) {
                Optional<String> name = name(event);
                Optional<Event> read = event(event);
                if (name.isPresent() && read.isPresent()) {
                    duties.computeIfAbsent(name.get(), of -> new ArrayList<>()).add(read.get());
                }
            }
        }
        List<PersonSpec> people = new ArrayList<>();
        duties.forEach((name, own) -> people.add(
                new PersonSpec(name, own, Optional.empty(), own.get(0).at())));
        return wrong ? Optional.empty() : Optional.of(people);
    }

    /** Who it is about: the attendee's name, or else what the event is called. */
    private Optional<String> name(IcsFile.Event event) {
        Optional<Property> attendee =
                event.first("ATTENDEE").filter(who -> who.parameters().containsKey("CN"));
        if (attendee.isPresent()) {
            String name = attendee.get().parameters().getOrDefault("CN", "");
            return value(attendee.get().place(), name, RosterReader::name);
        }
        return event.first("SUMMARY")
                .map(summary -> value(summary.place(), summary.text(), RosterReader::name))
                .orElseGet(() -> report(
                        event.place(),
                        new Unreadable(
                                "whose event this is isn't said", "give it an ATTENDEE with CN=, or a SUMMARY")));
    }

    private Optional<Event> event(IcsFile.Event event) {
        for (String name : UNREAD) {
            event.first(name)
                    .ifPresent(property -> report(
                            property.place(),
                            new Unreadable(name + " isn't read", "write an event of its own for that time")));
        }
        Optional<Moment> start = event.first("DTSTART").flatMap(this::moment);
        Optional<Moment> end = end(event, start);
        if (event.first("DTSTART").isEmpty()) {
            report(event.place(), new Unreadable("the event has no DTSTART", ""));
        } else if (start.isPresent()
                && event.first("DTEND").or(() -> event.first("DURATION")).isEmpty()) {
            report(event.place(), new Unreadable("the event has neither DTEND nor DURATION", ""));
        }
        Recurrence recurrence = event.first("RRULE")
                .flatMap(rule -> value(rule.place(), rule.value(), Recurrence::parse))
                .orElse(Recurrence.ONCE);
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        if (!instant(end.get()).isAfter(instant(start.get()))) {
            return report(event.place(), new Unreadable("the event ends before it begins", ""));
        }
        String category = event.first("CATEGORIES").map(Property::text).orElse("SHIFT");
        What what = WHATS.get(category.toUpperCase(Locale.ROOT));
        if (what == null) {
            return report(
                    event.first("CATEGORIES").orElseThrow().place(),
                    new Unreadable(
                            "one of SHIFT, ON-CALL, BREAK, UNPAID BREAK, MEETING, TRAINING, DUTY is expected, was "
                                    + Visible.quoted(category),
                            "or no CATEGORIES, for a shift"));
        }
        boolean paid = !category.equalsIgnoreCase("UNPAID BREAK");
        return Optional.of(
                new Event(what, paid, start.get(), end.get(), recurrence, without(event), node(event.place())));
    }

    private Optional<Moment> end(IcsFile.Event event, Optional<Moment> start) {
        Optional<Property> end = event.first("DTEND");
        if (end.isPresent()) {
            return moment(end.get());
        }
        return event.first("DURATION")
                .flatMap(length -> value(length.place(), length.value(), CalendarReader::duration))
                .flatMap(length -> start.map(from -> new Moment(from.local().plus(length), from.zone())));
    }

    private List<Moment> without(IcsFile.Event event) {
        List<Moment> times = new ArrayList<>();
        for (Property property : event.all("EXDATE")) {
            for (String each : property.value().split(",", -1)) {
                moment(new Property(property.place(), property.parameters(), each))
                        .ifPresent(times::add);
            }
        }
        return times;
    }

    private Optional<Moment> moment(Property property) {
        String text = property.value();
        if (!text.contains("T")) {
            return report(
                    property.place(),
                    new Unreadable(
                            "a time like 20260302T070000 is expected, was " + Visible.quoted(text),
                            "an event of whole days is no shift"));
        }
        boolean utc = text.endsWith("Z");
        Optional<LocalDateTime> local =
                value(property.place(), utc ? text.substring(0, text.length() - 1) : text, CalendarReader::time);
        String named = property.parameters().getOrDefault("TZID", "");
        if (utc || named.isEmpty()) {
            return local.map(time -> new Moment(time, utc ? Optional.of(ZoneOffset.UTC) : Optional.empty()));
        }
        Optional<ZoneId> zone = value(property.place(), named.replaceFirst("^/", ""), Moments::zone);
        return zone.flatMap(in -> local.map(time -> new Moment(time, Optional.of(in))));
    }

    private static LocalDateTime time(String text) throws Unreadable {
        try {
            return LocalDateTime.parse(text, TIME);
        } catch (DateTimeException e) {
            throw new Unreadable("a time like 20260302T070000 is expected, was " + Visible.quoted(text), "");
        }
    }

    private static Duration duration(String text) throws Unreadable {
        try {
            return Duration.parse(text);
        } catch (DateTimeException e) {
            throw new Unreadable("a duration like PT8H30M is expected, was " + Visible.quoted(text), "");
        }
    }

    /** Times without a zone are compared with each other only. */
    private static Instant instant(Moment moment) {
        return moment.local().atZone(moment.zone().orElse(ZoneOffset.UTC)).toInstant();
    }

    private <T> Optional<T> value(Place place, String text, Grammar<T> grammar) {
        try {
            return Optional.of(grammar.parse(text));
        } catch (Unreadable e) {
            return report(place, e);
        }
    }

    private <T> Optional<T> report(Place place, Unreadable problem) {
        wrong = true;
        problems.error(place, at.path(), problem.message(), problem.hint());
        return Optional.empty();
    }

    private ScalarNode node(Place place) {
        return new ScalarNode(place, at.path(), "event", true);
    }
}
