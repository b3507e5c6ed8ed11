package org.busyhour.scenarios.generated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.busyhour.scenarios.check.Reading;
import org.busyhour.scenarios.generated.Part.Kind;
import org.busyhour.scenarios.generated.Written.Fields;
import org.busyhour.scenarios.generated.Written.Items;
import org.busyhour.scenarios.generated.Written.Text;
import org.busyhour.scenarios.language.source.Problem;

/**
 * Mends a draft by what is said to be wrong with it: the value at a problem's path is written anew or left out, a
 * missing key is written, and now and then something higher up is written anew.
 */
final class Repair {
    private static final int ROUNDS = 60;
    private static final int AT_ONCE = 12;

    private static final Pattern ADVICE = Pattern.compile("\\b([a-z][a-z-]*): ([\\p{Alnum} %./-]+)");

    private final Draft draft;
    private final Dice dice;
    private final List<String> way;

    /** How often a mistake is mended further up than it was found: the more often the longer it takes. */
    private double higher;

    private boolean missing;
    /** Whether the hint is to leave something out. */
    private boolean needless;

    private Matcher advice = ADVICE.matcher("");

    private Repair(Draft draft, Dice dice, List<String> way) {
        this.draft = draft;
        this.dice = dice;
        this.way = way;
    }

    /** Mends a draft and returns how it reads then; nothing if that takes too long. */
    static Optional<Reading> of(Draft draft, Dice dice, List<String> way) {
        Repair repair = new Repair(draft, dice, way);
        for (int round = 0; round < ROUNDS; round++) {
            Reading reading = Scenarios.read(draft.scenario());
            if (reading.spec().isPresent()) {
                return Optional.of(reading);
            }
            List<Problem> wrong =
                    reading.problems().stream().filter(Problem::fatal).toList();
            repair.higher = 0.003 * round;
            wrong.stream().limit(AT_ONCE).forEach(repair::mend);
        }
        return Optional.empty();
    }

    private void mend(Problem problem) {
        draft.refresh();
        advice = ADVICE.matcher(problem.message() + "; " + problem.hint());
        missing = problem.message().endsWith(" is missing");
        needless = problem.hint().contains("remove");
        List<String> steps = steps(problem.path());
        if (steps.isEmpty()) {
            draft.write(way);
        } else if (dice.happens(higher)) {
            draft.add(dice.oneOf(Part.whole().keys()), way);
        } else {
            mend(Part.whole(), draft.scenario(), steps, way);
        }
    }

    /** Goes down to the last part of the path that there is, and mends it. */
    private void mend(Part part, Written value, List<String> steps, List<String> on) {
        String step = steps.get(0);
        Optional<Written> child = child(value, step);
        Optional<Part> next = child.flatMap(found -> Features.wayOf(below(part, step), found));
        if (steps.size() > 1 && next.isPresent() && leads(next.get(), child.orElseThrow(), steps)) {
            List<String> further = Draft.rest(on, part.kind() == Kind.MAP ? step : Part.EACH);
            mend(next.get(), child.orElseThrow(), steps.subList(1, steps.size()), further);
        } else {
            change(part, value, step, on);
        }
    }

    /** Tells whether to go on below: always to what is missing there, nearly always to what is there. */
    private boolean leads(Part part, Written value, List<String> steps) {
        boolean there = child(value, steps.get(1)).isPresent();
        return there ? !dice.happens(higher) : part.keys().contains(steps.get(1));
    }

    private static List<Part> below(Part part, String step) {
        if (part.kind() == Kind.MAP) {
            return part.keys().contains(step) ? part.below(step) : List.of();
        }
        return part.kind() == Kind.TEXT ? List.of() : part.each();
    }

    private static Optional<Written> child(Written value, String step) {
        if (value instanceof Fields fields) {
            return Optional.ofNullable(fields.entries().get(step));
        }
        if (value instanceof Items items && step.matches("[0-9]+")) {
            int at = Integer.parseInt(step) - 1;
            return at < items.items().size() ? Optional.of(items.items().get(at)) : Optional.empty();
        }
        return Optional.empty();
    }

    private void change(Part part, Written value, String step, List<String> on) {
        if (value instanceof Fields fields) {
            change(part, fields, step, on);
        }
        if (value instanceof Items items && child(value, step).isPresent()) {
            int at = Integer.parseInt(step) - 1;
            items.items().remove(at);
            if (dice.happens(0.6)) {
                List<String> further = Draft.rest(on, Part.EACH);
                items.items().add(at, draft.value(part.each(), further, new Fields(new LinkedHashMap<>())));
            }
        }
    }

    /** Writes a value anew, leaves it out, or writes another one of the map, on which it may depend. */
    private void change(Part part, Fields fields, String step, List<String> on) {
        boolean there = fields.entries().containsKey(step);
        if (missing && part.keys().contains(step)) {
            draft.need(part.placeOf(step));
        }
        if (part.kind() == Kind.MAP && dice.happens(0.5) && advised(part, fields)) {
            return;
        }
        boolean wanted = !on.isEmpty() && on.get(0).equals(step);
        double kept = wanted ? 0.98 : needless ? 0.2 : 0.6;
        double which = there ? dice.random().nextDouble() : 0;
        if (below(part, step).isEmpty() || which > kept) {
            fields.entries().remove(step);
            draft.needNot(part.placeOf(step));
        } else if (which > 0.5 && part.kind() == Kind.MAP) {
            draft.put(part, fields, dice.oneOf(part.keys()), on);
        } else {
            draft.put(part, fields, step, on);
        }
    }

    /** Does what the message says, if it says {@code key: value} of a key of the map. */
    private boolean advised(Part part, Fields fields) {
        advice.reset();
        while (advice.find()) {
            if (part.keys().contains(advice.group(1))) {
                fields.entries().put(advice.group(1), new Text(advice.group(2).strip()));
                return true;
            }
        }
        return false;
    }

    /** Returns the parts of a path such as {@code contacts.balance.groups[2]}. */
    private static List<String> steps(String path) {
        List<String> steps = new ArrayList<>();
        for (String step : path.split("[.\\[\\]]+", -1)) {
            if (!step.isEmpty()) {
                steps.add(step);
            }
        }
        return steps;
    }
}
