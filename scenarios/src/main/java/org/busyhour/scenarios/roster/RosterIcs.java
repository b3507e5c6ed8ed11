package org.busyhour.scenarios.roster;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.busyhour.engine.model.Agent;

/**
 * A timetable as an iCalendar file (RFC 5545), with an event for each shift, break and meeting.
 *
 * <p>Times are in UTC, so that no two are written alike when the clocks go back, and whoever reads them needs no
 * definition of the zone; calendars show them by their own clocks.
 */
public final class RosterIcs {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String END = "\r\n";
    private static final int LONGEST = 75;

    private final StringBuilder out = new StringBuilder();
    private final ZonedDateTime stamp;

    private RosterIcs(ZonedDateTime stamp) {
        this.stamp = stamp;
    }

    /**
     * Returns the file.
     *
     * @param timetable what is planned
     * @param stamp when it is said to have been made: the start of the run, so that the bytes are always the same
     */
    public static String of(Timetable timetable, ZonedDateTime stamp) {
        RosterIcs ics = new RosterIcs(stamp);
        ics.line("BEGIN:VCALENDAR");
        ics.line("VERSION:2.0");
        ics.line("PRODID:-//Busyhour//Roster//EN");
        timetable.lines().forEach(ics::shift);
        ics.line("END:VCALENDAR");
        return ics.out.toString();
    }

    /**
     * Returns what can't be said in a calendar: that breaks are given when the queue allows, or cut short; nothing if
     * there is none.
     */
    public static Optional<String> unclear(Timetable timetable) {
        for (Timetable.Line line : timetable.lines()) {
            if (line.pauses().stream().anyMatch(pause -> pause.plan().flexible())) {
                return Optional.of(line.agent() + " has breaks when the queue allows, which a calendar can't say;"
                        + " a .csv file can");
            }
            if (line.late() == Agent.LateBreak.CUT && !line.pauses().isEmpty()) {
                return Optional.of(line.agent() + " has late-breaks: cut, which a calendar can't say; a .csv file can");
            }
        }
        return Optional.empty();
    }

    private void shift(Timetable.Line line) {
        event(line.agent(), line.onCall() ? "ON-CALL" : "SHIFT", line.start(), line.end());
        for (Timetable.Pause pause : line.pauses()) {
            boolean unpaid = !pause.plan().paid();
            String what = unpaid ? "UNPAID BREAK" : pause.plan().kind().name();
            event(
                    line.agent(),
                    what,
                    pause.start(),
                    pause.start().plus(pause.plan().length(), ChronoUnit.MICROS));
        }
    }

    private void event(String agent, String what, ZonedDateTime start, ZonedDateTime end) {
        line("BEGIN:VEVENT");
        line("UID:" + what.replace(' ', '-').toLowerCase(Locale.ROOT) + "-" + TIME.format(start) + "-" + agent
                + "@busyhour");
        line("DTSTAMP:" + TIME.format(stamp));
        line("DTSTART:" + TIME.format(start));
        line("DTEND:" + TIME.format(end));
        line("SUMMARY:" + agent + ": " + what.toLowerCase(Locale.ROOT));
        line("CATEGORIES:" + what);
        line("ATTENDEE;CN=" + agent + ":urn:busyhour:" + agent);
        line("END:VEVENT");
    }

    /** A long line goes on in the next, cut between characters and after at most 75 bytes. */
    private void line(String text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            String character = Character.toString(text.codePointAt(i));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST) {
                out.append(END).append(' ');
                bytes = 1;
            }
            out.append(character);
            bytes += size;
        }
        out.append(END);
    }
}
