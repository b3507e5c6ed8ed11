package org.busyhour.reports.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.busyhour.engine.model.Agent;
import org.busyhour.reports.LocalClock;
import org.busyhour.reports.Telling;
import org.busyhour.studies.why.AgentDay;
import org.busyhour.studies.why.Doing;
import org.busyhour.studies.why.Handling;
import org.busyhour.studies.why.RuleNote;
import org.busyhour.studies.why.Spell;

/** An agent's day as text: a sentence that sums it up, then what the agent did, line by line. */
public final class AgentDayText {
    private final Telling telling;
    private final AgentDay day;
    private final LocalClock clock;
    private final StoryLines lines;

    private AgentDayText(Telling telling, AgentDay day, Terminal terminal) {
        this.telling = telling;
        this.day = day;
        clock = telling.clock();
        lines = new StoryLines(terminal, clock.time(0).length());
    }

    /**
     * Writes the day.
     *
     * @param telling the replication
     * @param day what the agent did
     * @param terminal what the terminal can show
     * @return lines, each ended by {@code \n}
     */
    public static String of(Telling telling, AgentDay day, Terminal terminal) {
        AgentDayText text = new AgentDayText(telling, day, terminal);
        String footer = "Replication " + telling.replication() + ", seed " + telling.seed() + ".";
        return terminal.bold(terminal.wrap(terminal.safe(text.headline()))) + "\n\n" + text.told() + "\n"
                + terminal.wrap(footer) + "\n" + terminal.safe(telling.making().command()) + "\n";
    }

    private String headline() {
        String who = telling.agent(day.agent()) + " of " + telling.group(day.group()) + " in " + telling.name();
        long contacts = day.spells().stream()
                .filter(spell -> spell.doing() == Doing.BUSY)
                .count();
        if (day.spells().stream().allMatch(spell -> spell.doing() == Doing.OFF)) {
            return who + " was never at work.";
        }
        List<String> times = new ArrayList<>();
        for (Doing doing : List.of(
                Doing.BUSY,
                Doing.DIALLING,
                Doing.ASSEMBLING,
                Doing.APPROVING,
                Doing.SIDE_WORK,
                Doing.FREE,
                Doing.ON_BREAK,
                Doing.IN_MEETING,
                Doing.IN_TRAINING,
                Doing.AT_DUTY,
                Doing.LOGGED_OUT,
                Doing.ABSENT,
                Doing.LATE,
                Doing.LEFT_EARLY,
                Doing.QUOTA_USED_UP,
                Doing.ON_CALL)) {
            if (day.time(doing) > 0) {
                times.add(LocalClock.duration(day.time(doing)) + " " + words(doing));
            }
        }
        return who + ": " + contacts + (contacts == 1 ? " contact" : " contacts") + "; " + String.join(", ", times)
                + ".";
    }

    private static String words(Doing doing) {
        return switch (doing) {
            case ON_BREAK -> "on a break";
            case IN_MEETING -> "in a meeting";
            case ON_CALL -> "on call";
            case AT_DUTY -> "at duties";
            case APPROVING -> "on other agents' requests for more time";
            case ASSEMBLING -> "kept for contacts that need several";
            case SIDE_WORK -> "on side tasks";
            case QUOTA_USED_UP -> "with the quota used up";
            case LEFT_EARLY -> "gone early";
            default -> doing.key();
        };
    }

    private String told() {
        List<Agent.Pause> lost = new ArrayList<>(day.lost());
        lost.sort(Comparator.comparingLong(Agent.Pause::start));
        List<RuleNote> notes = new ArrayList<>(day.byRules());
        Optional<Spell> before = Optional.empty();
        for (Spell spell : day.spells()) {
            while (!notes.isEmpty() && notes.get(0).at() <= spell.from()) {
                byRule(notes.remove(0));
            }
            while (!lost.isEmpty() && lost.get(0).start() < spell.from()) {
                lost(lost.remove(0));
            }
            comesOrGoes(before, spell);
            doing(before, spell);
            before = Optional.of(spell);
        }
        notes.forEach(this::byRule);
        lost.forEach(this::lost);
        return lines.write();
    }

    private void lost(Agent.Pause pause) {
        String what = pause.kind().name().toLowerCase(Locale.ROOT);
        say(
                Math.max(0, pause.start()),
                "The " + what + " of " + LocalClock.duration(pause.length())
                        + " is lost: it could not begin before its end, or that of the shift.");
    }

    private void byRule(RuleNote note) {
        String rule = "the rule " + telling.model().rules().get(note.rule()).name();
        String length = LocalClock.duration(note.ticks());
        say(
                note.at(),
                switch (note.what()) {
                    case CALLED -> "Is called up by " + rule + ", and is to come at " + clock.time(note.ticks()) + ".";
                    case CALLED_IN_VAIN -> "Is called up by " + rule + ", and doesn't come.";
                    case MOVED -> "A break is moved to " + clock.time(note.ticks()) + " by " + rule + ".";
                    case SHORTENED -> "A break is shortened by " + length + ", by " + rule + ".";
                    case MEETING_CANCELLED -> "A meeting is cancelled by " + rule + ", with " + length + " to go.";
                    case TRAINING_CANCELLED -> "Training is cancelled by " + rule + ", with " + length + " to go.";
                });
    }

    private void comesOrGoes(Optional<Spell> before, Spell spell) {
        boolean was = before.isPresent() && before.get().doing().atWork();
        boolean is = spell.doing().atWork();
        if (!was && is) {
            say(spell.from(), "Comes to work.");
        } else if (was && !is) {
            say(spell.from(), "Leaves" + overtime(before.get(), spell.from()) + ".");
        }
    }

    private String overtime(Spell last, long left) {
        Optional<AgentDay.Stretch> planned = day.planned().stream()
                .filter(stretch -> stretch.from() < left)
                .max(Comparator.comparingLong(AgentDay.Stretch::from));
        if (planned.isEmpty() || planned.get().to() >= left) {
            return "";
        }
        long end = planned.get().to();
        String why = last.handling()
                .filter(handling -> last.from() <= end)
                .map(handling -> "contact " + handling.contact() + " was in hand")
                .orElse("customers waited still");
        return ", " + LocalClock.duration(left - end) + " late: at " + clock.time(end) + " " + why;
    }

    private void doing(Optional<Spell> before, Spell spell) {
        String length =
                spell.to() == Spell.OPEN ? " to the end" : " for " + LocalClock.duration(spell.to() - spell.from());
        switch (spell.doing()) {
            case FREE -> say(spell.from(), "Is free" + length + ".");
            case QUOTA_USED_UP -> say(spell.from(), "Has used up the quota, and takes nothing" + length + ".");
            case ON_BREAK -> say(spell.from(), "Is on a break" + length + late(before, spell) + ".");
            case IN_MEETING -> say(spell.from(), "Is in a meeting" + length + late(before, spell) + ".");
            case DIALLING -> say(spell.from(), "Dials" + length + ".");
            case ASSEMBLING -> say(spell.from(), "Is kept for a contact that needs several" + length + ".");
            case APPROVING -> say(spell.from(), "Decides on another agent's request for more time" + length + ".");
            case ON_CALL -> say(spell.from(), "Is on call" + length + ".");
            case SIDE_WORK -> say(spell.from(), "Has a side task in hand" + length + ".");
            case AT_DUTY -> say(spell.from(), "Is at a duty away from contacts" + length + late(before, spell) + ".");
            case IN_TRAINING -> say(spell.from(), "Is in training" + length + late(before, spell) + ".");
            case LOGGED_OUT -> say(spell.from(), "Is logged out" + length + ".");
            case ABSENT -> say(spell.from(), "Is absent" + length + ".");
            case LATE -> say(spell.from(), "Is late" + length + ".");
            case LEFT_EARLY -> say(spell.from(), "Has left early" + length + ".");
            case BUSY -> busy(spell);
            case OFF -> {
                // Coming and leaving are told where they happen.
            }
        }
    }

    private String late(Optional<Spell> before, Spell spell) {
        if (spell.due() >= spell.from() || spell.from() == 0) {
            return "";
        }
        String why = before.flatMap(Spell::handling)
                .map(handling -> "contact " + handling.contact() + " was in hand")
                .orElse("another was not over");
        return ", " + LocalClock.duration(spell.from() - spell.due()) + " late: at " + clock.time(spell.due()) + " "
                + why;
    }

    private void busy(Spell spell) {
        Handling handling = spell.handling().orElseThrow();
        String what = handling.part() ? "The rest of contact " : "Contact ";
        String waited = handling.waited() == 0 ? "" : ", which waited " + LocalClock.duration(handling.waited());
        say(
                spell.from(),
                what + handling.contact() + " (" + telling.type(handling.type()) + ")" + waited + work(handling)
                        + (handling.goesOn() ? "; at the limit the rest went on elsewhere" : "") + ".");
    }

    private static String work(Handling handling) {
        if (handling.talk() == Spell.OPEN) {
            return ", in hand to the end";
        }
        return ": talk " + LocalClock.duration(handling.talk())
                + (handling.hold() == 0 ? "" : ", hold " + LocalClock.duration(handling.hold()))
                + (handling.wrap() == 0 ? "" : ", wrap " + LocalClock.duration(handling.wrap()));
    }

    private void say(long instant, String text) {
        lines.add(clock.time(instant), text);
    }
}
