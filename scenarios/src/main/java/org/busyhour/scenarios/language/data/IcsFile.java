package org.busyhour.scenarios.language.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.busyhour.scenarios.language.source.Place;
import org.busyhour.scenarios.language.source.Problems;

/**
 * The events of an iCalendar file (RFC 5545), unfolded and cut into properties.
 *
 * @param events its events, in the order of the file
 */
public record IcsFile(List<Event> events) {

    /** Copies the events. */
    public IcsFile {
        events = List.copyOf(events);
    }

    /**
     * An event.
     *
     * @param place where it begins
     * @param properties its properties by name, each with all that bear it
     */
    public record Event(Place place, Map<String, List<Property>> properties) {

        /** Returns the first property of a name. */
        public Optional<Property> first(String name) {
            return all(name).stream().findFirst();
        }

        /** Returns all properties of a name. */
        public List<Property> all(String name) {
            return properties.getOrDefault(name, List.of());
        }
    }

    /**
     * A property.
     *
     * @param place where its value stands
     * @param parameters its parameters
     * @param value its value, as written
     */
    public record Property(Place place, Map<String, String> parameters, String value) {

        /** Returns the value as text, its escapes undone. */
        public String text() {
            return value.replace("\\n", " ")
                    .replace("\\N", " ")
                    .replace("\\,", ",")
                    .replace("\\;", ";")
                    .replace("\\\\", "\\")
                    .strip();
        }
    }

    private record Line(Place place, String text) {}

    /** Returns the file, or nothing after a problem was reported. */
    static Optional<IcsFile> parse(String file, String text, Problems problems, String path) {
        List<Line> lines = unfolded(file, text);
        if (lines.isEmpty() || !lines.get(0).text().equalsIgnoreCase("BEGIN:VCALENDAR")) {
            problems.error(
                    new Place(file, 1, 1), path, "a calendar is expected, which begins with BEGIN:VCALENDAR", "");
            return Optional.empty();
        }
        List<Event> events = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (Line line : lines) {
            String upper = line.text().toUpperCase(Locale.ROOT);
            if (upper.startsWith("BEGIN:")) {
                open.add(upper.substring(6));
                if (open.size() == 2 && upper.equals("BEGIN:VEVENT")) {
                    events.add(new Event(line.place(), new LinkedHashMap<>()));
                }
            } else if (upper.startsWith("END:")) {
                if (open.isEmpty() || !open.remove(open.size() - 1).equals(upper.substring(4))) {
                    problems.error(line.place(), path, "this ends what hasn't begun last", "is a line missing?");
                    return Optional.empty();
                }
            } else if (open.size() == 2 && open.get(1).equals("VEVENT")) {
                add(line, events.get(events.size() - 1), problems, path);
            }
        }
        if (!open.isEmpty()) {
            problems.error(
                    Place.file(file), path, "the file ends within " + open.get(open.size() - 1), "is it cut off?");
            return Optional.empty();
        }
        return Optional.of(new IcsFile(events));
    }

    /** A line that begins with a blank goes on with the one before. */
    private static List<Line> unfolded(String file, String text) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String each : text.split("\r?\n", -1)) {
            number++;
            boolean more = each.startsWith(" ") || each.startsWith("\t");
            if (more && !lines.isEmpty()) {
                Line last = lines.remove(lines.size() - 1);
                lines.add(new Line(last.place(), last.text() + each.substring(1)));
            } else if (!each.isBlank()) {
                lines.add(new Line(new Place(file, number, 1), each));
            }
        }
        return lines;
    }

    private static void add(Line line, Event event, Problems problems, String path) {
        List<Integer> cuts = cuts(line.text());
        int colon = cuts.isEmpty() ? -1 : cuts.get(cuts.size() - 1);
        if (colon < 0 || line.text().charAt(colon) != ':') {
            problems.error(line.place(), path, "a line like SUMMARY:Ana is expected", "is a colon missing?");
            return;
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            String parameter = line.text().substring(cuts.get(i) + 1, cuts.get(i + 1));
            int sign = parameter.indexOf('=');
            if (sign > 0) {
                parameters.put(
                        parameter.substring(0, sign).toUpperCase(Locale.ROOT),
                        parameter.substring(sign + 1).replace("\"", ""));
            }
        }
        String name = line.text().substring(0, cuts.get(0)).toUpperCase(Locale.ROOT);
        Place place = new Place(line.place().file(), line.place().line(), colon + 2);
        event.properties()
                .computeIfAbsent(name, of -> new ArrayList<>())
                .add(new Property(place, parameters, line.text().substring(colon + 1)));
    }

    /** Where the name and each parameter end: semicolons up to the first colon, outside of quotes. */
    private static List<Integer> cuts(String line) {
        List<Integer> cuts = new ArrayList<>();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == ';' || c == ':')) {
                cuts.add(i);
                if (c == ':') {
                    return cuts;
                }
            }
        }
        return cuts;
    }
}
