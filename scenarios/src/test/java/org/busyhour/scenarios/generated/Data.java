package org.busyhour.scenarios.generated;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.busyhour.scenarios.language.source.Sources;

/**
 * The files of a scenario: its own, and tables that are there for all.
 *
 * @param own its own by name
 */
record Data(Map<String, String> own) implements Sources {
    /** The columns of tables with so many rows. */
    static final List<String> COLUMNS = List.of("few", "more");

    /** The tables of recorded contacts, with and without types. */
    static final List<String> TRACES = List.of("calls.csv", "times.csv");

    /** The rosters, each with people of its own. */
    static final List<String> ROSTERS = List.of("ana.csv", "bo.csv", "cy.csv");

    /** The calendars, each with people of its own. */
    static final List<String> CALENDARS = List.of("dee.ics", "eve.ics", "fay.ics");

    private static final Pattern ROWS = Pattern.compile("rows-([0-9]+)\\.csv");
    private static final List<String> TYPES = List.of("balance", "loans", "cards");

    /** Returns the name of a table with so many rows. */
    static String rows(long number) {
        return "rows-" + number + ".csv";
    }

    @Override
    public InputStream open(String path) throws NoSuchFileException {
        return new ByteArrayInputStream(text(path).getBytes(StandardCharsets.UTF_8));
    }

    private String text(String path) throws NoSuchFileException {
        String ours = own.get(path);
        if (ours != null) {
            return ours;
        }
        Matcher rows = ROWS.matcher(path);
        if (rows.matches()) {
            return numbers(Integer.parseInt(rows.group(1)));
        }
        if (TRACES.contains(path)) {
            return trace(path.equals(TRACES.get(0)));
        }
        if (ROSTERS.contains(path)) {
            return roster(path.replace(".csv", ""));
        }
        if (CALENDARS.contains(path)) {
            return calendar(path.replace(".ics", ""));
        }
        throw new NoSuchFileException(path);
    }

    private static String roster(String name) {
        return """
                agent,day,start,end,breaks,on-call
                %1$s,monday-sunday,00:00,02:00,10m between 00:30 and 01:30,
                %1$s,monday-sunday,02:30,05:00,15m at 03:00 unpaid,
                %1$s-two,monday,07:00,15:00,,
                %1$s-two,sunday,23:00,02:00,,yes
                """.formatted(name);
    }

    private static String calendar(String name) {
        return """
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                SUMMARY:%1$s
                DTSTART;TZID=Europe/Berlin:20260302T000000
                DTEND;TZID=Europe/Berlin:20260302T040000
                RRULE:FREQ=DAILY
                END:VEVENT
                BEGIN:VEVENT
                SUMMARY:%1$s
                CATEGORIES:BREAK
                DTSTART;TZID=Europe/Berlin:20260302T020000
                DURATION:PT20M
                RRULE:FREQ=DAILY
                END:VEVENT
                END:VCALENDAR
                """.formatted(name);
    }

    private static String numbers(int rows) {
        StringBuilder text = new StringBuilder(String.join(",", COLUMNS) + '\n');
        for (int i = 0; i < rows; i++) {
            text.append(i % 4).append(',').append(i * 7 % 10 + 1).append('\n');
        }
        return text.toString();
    }

    private static String trace(boolean typed) {
        StringBuilder text = new StringBuilder(typed ? "time,type,talk,patience,priority\n" : "time,talk\n");
        for (int i = 0; i < 30; i++) {
            text.append(i * 97).append(',');
            if (typed) {
                String patience = i % 5 == 0 ? "infinite" : i % 3 == 0 ? "" : "2m";
                text.append(TYPES.get(i % 3)).append(',').append(i % 4 == 0 ? "" : "3m");
                text.append(',').append(patience).append(',').append(i % 7 == 0 ? "1" : "");
            } else {
                text.append(60 + i);
            }
            text.append('\n');
        }
        return text.toString();
    }
}
