package org.busyhour.scenarios.generated;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.busyhour.scenarios.generated.Part.Kind;
import org.busyhour.scenarios.generated.Written.Fields;
import org.busyhour.scenarios.generated.Written.Items;
import org.busyhour.scenarios.generated.Written.Text;
import org.busyhour.scenarios.language.value.Durations;
import org.busyhour.scenarios.language.value.Names;
import org.busyhour.scenarios.language.value.RunLength;
import org.busyhour.scenarios.language.value.Unreadable;

/**
 * A scenario that is being put together by chance from the schema. A way may be given on which it has to go: the steps
 * to one of the {@link Features}.
 */
final class Draft {
    private static final int DEEP = 7;
    /** About how many of the keys of a large map are written: the more there are, the more contradict each other. */
    private static final double FEW = 4;

    private static final int MOST_INTERVALS = 400;
    private static final List<String> NOWHERE = List.of();
    private static final RunLength A_DAY = new RunLength(1, Duration.ZERO);

    private final Dice dice;
    private final Map<String, List<String>> names = new LinkedHashMap<>();
    private final Set<String> needed = new LinkedHashSet<>();
    private final Words words;
    private final Fields scenario = new Fields(new LinkedHashMap<>());

    /**
     * Begins a draft of nothing.
     *
     * @param dice its chance
     */
    Draft(Dice dice) {
        this.dice = dice;
        words = new Words(dice, names);
    }

    /** Returns the scenario as far as it is written, to be changed. */
    Fields scenario() {
        return scenario;
    }

    /** Writes a whole scenario. */
    void write(List<String> way) {
        Part whole = Part.whole();
        Set<String> chosen = new LinkedHashSet<>(List.of("busyhour", "time"));
        if (dice.happens(0.9)) {
            needed.add("time.length"); // or else it is a whole day
        }
        chosen.addAll(chosen(whole, way, 0.4));
        scenario.entries().clear();
        names.clear();
        chosen.forEach(key -> declare(whole, key));
        chosen.forEach(key -> put(whole, scenario, key, way));
    }

    /** Takes the names from what is declared now. */
    void refresh() {
        names.clear();
        scenario.entries().forEach((key, value) -> {
            if (value instanceof Fields fields && declares(Part.whole(), key)) {
                names.put(key, List.copyOf(fields.entries().keySet()));
            }
        });
    }

    /** Hears of a key that was missing: where it may stand it will. */
    void need(String place) {
        needed.add(place);
    }

    /** Hears of a key that must not stand somewhere: it is needed only beside others. */
    void needNot(String place) {
        needed.remove(place);
    }

    /** Writes a key of the scenario. */
    void add(String key, List<String> way) {
        put(Part.whole(), scenario, key, way);
    }

    /** Writes what stands behind a key or a name of a map; on a way that has come to the map. */
    void put(Part part, Fields fields, String step, List<String> way) {
        boolean map = part.kind() == Kind.MAP;
        if (part.place().isEmpty()) {
            declare(part, step);
        }
        List<Part> below = map ? part.below(step) : part.each();
        fields.entries().keySet().removeAll(excludedBy(step, part.alternatives().sets()));
        fields.entries().put(step, value(below, rest(way, map ? step : Part.EACH), fields));
    }

    private static Set<String> excludedBy(String key, List<Set<String>> sets) {
        Set<String> excluded = new LinkedHashSet<>();
        Set<String> beside = new LinkedHashSet<>();
        sets.forEach(set -> (set.contains(key) ? beside : excluded).addAll(set));
        excluded.removeAll(beside);
        return beside.isEmpty() ? Set.of() : excluded;
    }

    /** Finds names for a key under which they are declared, unless it has some. */
    private void declare(Part whole, String key) {
        if (declares(whole, key) && names.getOrDefault(key, List.of()).isEmpty()) {
            names.put(key, Words.toDeclare(key, dice));
        }
    }

    private static boolean declares(Part whole, String key) {
        return whole.below(key).stream().anyMatch(below -> below.kind() == Kind.NAMES);
    }

    /** Returns the way that is left behind a step; none if it doesn't go there. */
    static List<String> rest(List<String> way, String step) {
        return way.isEmpty() || !way.get(0).equals(step) ? NOWHERE : way.subList(1, way.size());
    }

    /** Returns a value, written in one of several ways. */
    Written value(List<Part> ways, List<String> way, Fields beside) {
        List<Part> leading = ways.stream().filter(part -> leads(part, way)).toList();
        Part part = dice.oneOf(leading.isEmpty() ? ways : leading);
        boolean declares = names.containsKey(part.place());
        if (way.isEmpty() && !declares && !part.examples().isEmpty() && dice.happens(0.06)) {
            return Scenarios.parsed(dice.oneOf(part.examples()));
        }
        return switch (part.kind()) {
            case MAP -> map(part, way);
            case NAMES -> names(part, way);
            case LIST -> list(part, way, beside);
            case TEXT -> new Text(text(part, way, beside));
        };
    }

    private static boolean leads(Part part, List<String> way) {
        if (way.isEmpty()) {
            return true;
        }
        String step = way.get(0);
        boolean each = part.kind() == Kind.NAMES || part.kind() == Kind.LIST;
        return part.keys().contains(step)
                || (each && step.equals(Part.EACH))
                || (step.startsWith(Features.WORD) && part.words().contains(step.substring(1)));
    }

    private Written map(Part part, List<String> way) {
        Fields fields = new Fields(new LinkedHashMap<>());
        double few = Math.min(0.35, FEW / part.keys().size());
        double share = part.place().split("\\.", -1).length > DEEP ? Math.min(0.1, few) : few;
        for (String key : chosen(part, way, share)) {
            boolean none = dice.happens(0.005);
            fields.entries().put(key, none ? new Text("null") : value(part.below(key), rest(way, key), fields));
        }
        return fields;
    }

    /** Returns which keys a map has, widths of intervals first since they say how many numbers there are. */
    private Set<String> chosen(Part part, List<String> way, double share) {
        List<Set<String>> sets = part.alternatives().sets().stream()
                .filter(set -> way.isEmpty() || set.contains(way.get(0)))
                .toList();
        Set<String> oneOf = sets.isEmpty() ? Set.of() : new TreeSet<>(dice.oneOf(sets));
        Set<String> any = new LinkedHashSet<>();
        for (String key : part.keys()) {
            boolean excluded = part.alternatives().sets().stream().anyMatch(set -> set.contains(key));
            boolean named = part.place().isEmpty() && declares(part, key);
            double often = oneOf.contains(key) ? 0.8 : excluded ? 0 : named ? 0.6 : share;
            if (needed.contains(part.placeOf(key)) || dice.happens(often)) {
                any.add(key);
            }
        }
        if (!oneOf.isEmpty() && oneOf.stream().noneMatch(any::contains)) {
            any.add(dice.oneOf(oneOf));
        }
        if (!way.isEmpty() && part.keys().contains(way.get(0))) {
            any.add(way.get(0));
        }
        Set<String> chosen = new LinkedHashSet<>();
        any.stream().filter("interval"::equals).forEach(chosen::add);
        chosen.addAll(any);
        return chosen;
    }

    private Written names(Part part, List<String> way) {
        Fields fields = new Fields(new LinkedHashMap<>());
        boolean declared = names.containsKey(part.place());
        List<String> chosen =
                declared ? names.getOrDefault(part.place(), List.of()) : dice.some(words.meant(part.key()));
        int leading = chosen.isEmpty() ? 0 : dice.from(0, chosen.size() - 1);
        for (int i = 0; i < chosen.size(); i++) {
            List<String> on = i == leading ? rest(way, Part.EACH) : NOWHERE;
            fields.entries().put(chosen.get(i), value(part.each(), on, fields));
        }
        return fields;
    }

    private Written list(Part part, List<String> way, Fields beside) {
        List<Part> each = part.each();
        Items items = new Items(new ArrayList<>());
        if (each.stream().anyMatch(item -> "number".equals(item.schema().get("type")))) {
            for (long i = Math.min(intervals(beside), MOST_INTERVALS); i > 0; i--) {
                items.items().add(new Text(String.valueOf(dice.from(0, 6))));
            }
            return items;
        }
        if (each.stream().anyMatch(item -> item.words().isEmpty() && refersTo(item))) {
            dice.some(words.meant(part.key())).forEach(name -> items.items().add(new Text(name)));
            return items;
        }
        int number = dice.from(1, 2);
        for (int i = 0; i < number; i++) {
            items.items().add(value(each, i == 0 ? rest(way, Part.EACH) : NOWHERE, beside));
        }
        return items;
    }

    private static boolean refersTo(Part item) {
        String pattern = String.valueOf(item.schema().get("pattern"));
        return pattern.equals("^(?:" + Names.SHAPE + ")$");
    }

    private String text(Part part, List<String> way, Fields beside) {
        if (!way.isEmpty() && way.get(0).startsWith(Features.WORD)) {
            return way.get(0).substring(1);
        }
        Map<?, ?> schema = part.schema();
        if (schema.containsKey("const")) {
            return String.valueOf(schema.get("const"));
        }
        if (!part.words().isEmpty()) {
            return dice.oneOf(part.words());
        }
        return switch (part.key()) {
            case "file" -> Data.rows(Math.min(intervals(beside), MOST_INTERVALS));
            case "column" -> dice.oneOf(Data.COLUMNS);
            case "trace" -> dice.oneOf(Data.TRACES);
            case "roster" -> dice.oneOf(Data.ROSTERS);
            case "calendar" -> dice.oneOf(Data.CALENDARS);
            case "extends" -> Scenarios.BASE;
            default -> plain(part);
        };
    }

    private String plain(Part part) {
        Map<?, ?> schema = part.schema();
        List<String> examples = part.examples().stream()
                .filter(example -> !example.startsWith("[") && !example.startsWith("{"))
                .toList();
        if (schema.get("pattern") instanceof String pattern) {
            boolean example = !examples.isEmpty() && dice.happens(0.1);
            return example ? dice.oneOf(examples) : words.matching(pattern, part.key());
        }
        if ("integer".equals(schema.get("type"))) {
            long least = schema.get("minimum") instanceof Number number ? number.longValue() : 0;
            long most = schema.get("maximum") instanceof Number number ? number.longValue() : Integer.MAX_VALUE;
            return String.valueOf(dice.from((int) least, (int) Math.min(most, least + dice.from(1, 6))));
        }
        if ("number".equals(schema.get("type"))) {
            return dice.oneOf("0", "0.12", "0.5", "0.8", "1", "1.2", "1.5", "2", "3");
        }
        return examples.isEmpty() ? "x" : dice.oneOf(examples);
    }

    /** Returns how many intervals the run has, of the width that is written beside or else of its own. */
    private long intervals(Fields beside) {
        try {
            Fields time = scenario.entries().get("time") instanceof Fields fields ? fields : beside;
            Duration interval = Durations.parse(word(beside, "interval", word(time, "interval", "30m")));
            RunLength length = time.entries().get("length") instanceof Text text ? RunLength.parse(text.text()) : A_DAY;
            Duration elapsed = length.from(LocalDate.of(2026, 1, 5).atStartOfDay(ZoneOffset.UTC));
            return (elapsed.toMillis() + interval.toMillis() - 1) / Math.max(1, interval.toMillis());
        } catch (Unreadable e) {
            return 1;
        }
    }

    private static String word(Fields fields, String key, String otherwise) {
        return fields.entries().get(key) instanceof Text text ? text.text() : otherwise;
    }
}
