package org.busyhour.scenarios.roster;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.busyhour.engine.model.Agent;
import org.busyhour.scenarios.language.value.Durations;

/** A timetable as the table that a scenario reads with {@code agents: {roster: people.csv}}. */
public final class RosterCsv {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Timetable timetable;
    private final List<Agent.Kind> others;
    private final boolean cut;
    private final boolean onCall;

    private RosterCsv(Timetable timetable) {
        this.timetable = timetable;
        others = Stream.of(Agent.Kind.MEETING, Agent.Kind.TRAINING, Agent.Kind.DUTY)
                .filter(kind -> any(line ->
                        line.pauses().stream().anyMatch(pause -> pause.plan().kind() == kind)))
                .toList();
        cut = any(line -> line.late() == Agent.LateBreak.CUT);
        onCall = any(Timetable.Line::onCall);
    }

    /** Returns the table; columns of which nobody needs anything are left out. */
    public static String of(Timetable timetable) {
        RosterCsv csv = new RosterCsv(timetable);
        List<String> rows = new ArrayList<>();
        rows.add(csv.header());
        timetable.lines().forEach(line -> rows.add(csv.row(line)));
        return String.join("\n", rows) + "\n";
    }

    /**
     * Returns what can't be written by the clock: a time in the hour that comes a second time when the clocks go back;
     * nothing if there is none.
     */
    public static Optional<String> unclear(Timetable timetable) {
        for (Timetable.Line line : timetable.lines()) {
            Optional<ZonedDateTime> later = Stream.concat(
                            Stream.of(line.start(), line.end()),
                            line.pauses().stream().map(Timetable.Pause::start))
                    .filter(moment -> !moment.equals(moment.withEarlierOffsetAtOverlap()))
                    .findFirst();
            if (later.isPresent()) {
                return Optional.of(line.agent() + " has something at "
                        + later.get().format(MOMENT) + ", which comes twice; an .ics file tells the two apart");
            }
        }
        return Optional.empty();
    }

    private boolean any(Predicate<Timetable.Line> wanted) {
        return timetable.lines().stream().anyMatch(wanted);
    }

    private String header() {
        String more = others.stream().map(kind -> "," + column(kind)).collect(Collectors.joining());
        return "agent,day,start,end,breaks" + more + (cut ? ",late-breaks" : "") + (onCall ? ",on-call" : "")
                + ",skills";
    }

    private String row(Timetable.Line line) {
        List<String> cells = new ArrayList<>(List.of(
                line.agent(),
                line.start().format(DATE),
                clock(line.start()),
                clock(line.end()),
                pauses(line, Agent.Kind.BREAK)));
        others.forEach(kind -> cells.add(pauses(line, kind)));
        if (cut) {
            cells.add(line.late() == Agent.LateBreak.CUT ? "cut" : "");
        }
        if (onCall) {
            cells.add(line.onCall() ? "yes" : "");
        }
        cells.add(String.join("; ", line.skills()));
        return String.join(",", cells);
    }

    private static String column(Agent.Kind kind) {
        return switch (kind) {
            case BREAK -> "breaks";
            case MEETING -> "meetings";
            case TRAINING -> "training";
            case DUTY -> "duties";
        };
    }

    private static String pauses(Timetable.Line line, Agent.Kind kind) {
        return line.pauses().stream()
                .filter(pause -> pause.plan().kind() == kind)
                .map(RosterCsv::pause)
                .collect(Collectors.joining("; "));
    }

    private static String pause(Timetable.Pause pause) {
        String length = Durations.text(Duration.ofNanos(pause.plan().length() * 1000));
        String when = pause.plan().flexible()
                ? " when queue allows between " + clock(pause.start()) + " and " + clock(pause.latestEnd())
                : " at " + clock(pause.start());
        return length + when + (pause.plan().paid() ? "" : " unpaid");
    }

    private static String clock(ZonedDateTime moment) {
        return moment.format(moment.getSecond() == 0 ? CLOCK : SECONDS);
    }
}
