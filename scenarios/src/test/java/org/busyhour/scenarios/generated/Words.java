package org.busyhour.scenarios.generated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.busyhour.engine.kpi.Catalogue;
import org.busyhour.engine.kpi.Formula;
import org.busyhour.scenarios.language.value.Decimals;
import org.busyhour.scenarios.language.value.Durations;
import org.busyhour.scenarios.language.value.Moments;
import org.busyhour.scenarios.language.value.Names;
import org.busyhour.scenarios.language.value.Rate;
import org.busyhour.scenarios.language.value.RunLength;
import org.busyhour.scenarios.language.value.Share;

/**
 * The words of which texts are made: durations, shares, names and so on that a small centre may have. Wherever the
 * pattern of one stands within the pattern of a phrase, one of them is put there.
 */
final class Words {
    private static final char FIRST = '\uE000';
    private static final List<String> PATTERNS = List.of(
            Rate.shape(List.of("h", "min", "s", "day")),
            RunLength.SHAPE,
            Durations.SHAPE,
            Share.SHAPE,
            Moments.DATE_TIME,
            Moments.DATE_ALONE,
            Moments.CLOCK,
            Names.SHAPE,
            Decimals.NUMBER,
            "[a-z0-9.-]+",
            "[a-z-]+",
            "[A-Za-z0-9_+/-]+");

    private static final List<String> KPIS =
            Catalogue.all().stream().map(kpi -> kpi.key()).toList();
    private static final List<String> FORMULAS = Catalogue.all().stream()
            .flatMap(kpi -> kpi.formulas().stream())
            .map(Formula::key)
            .filter(key -> !key.isEmpty())
            .distinct()
            .toList();

    /** The names that things are given; what else may be named is numbered. */
    private static final Map<String, List<String>> GIVEN = Map.of(
            "contacts", List.of("balance", "loans", "cards"),
            "groups", List.of("core", "senior", "spare"),
            "shifts", List.of("early", "late", "night"));

    /** The things that the names under these keys are of; under other keys they may be of any. */
    private static final Map<String, List<String>> MEANT = Map.ofEntries(
            Map.entry("skills", List.of("contacts", "stages")),
            Map.entry("next", List.of("stages")),
            Map.entry("groups", List.of("groups")),
            Map.entry("together", List.of("groups")),
            Map.entry("shift", List.of("shifts")),
            Map.entry("then", List.of("groups", "stages")),
            Map.entry("answered-as", List.of("contacts")),
            Map.entry("when", List.of("contacts", "groups")),
            Map.entry("until", List.of("contacts", "groups")),
            Map.entry("from", List.of("groups")),
            Map.entry("reserve", List.of("contacts")),
            Map.entry("call-up", List.of("groups")),
            Map.entry("hurry", List.of("groups")),
            Map.entry("move-breaks", List.of("groups")),
            Map.entry("shorten-breaks", List.of("groups")),
            Map.entry("cancel", List.of("groups")));

    private final Dice dice;
    private final Map<String, List<String>> names;

    /**
     * Makes words for a scenario.
     *
     * @param dice its chance
     * @param names its names by the key under which they are declared
     */
    Words(Dice dice, Map<String, List<String>> names) {
        this.dice = dice;
        this.names = names;
    }

    /** Returns some names to declare under a key. */
    static List<String> toDeclare(String key, Dice dice) {
        List<String> given = GIVEN.getOrDefault(key, List.of(key + "1", key + "2", key + "3"));
        return given.subList(0, dice.happens(0.45) ? 1 : dice.from(2, given.size()));
    }

    /** Returns the names that may be meant under a key: mostly those of the right things, if it says of which. */
    List<String> meant(String key) {
        List<String> declared = MEANT.getOrDefault(key, List.of());
        if (declared.isEmpty() && !names.isEmpty()) {
            declared = List.of(dice.oneOf(names.keySet()));
        }
        return declared.stream()
                .flatMap(each -> names.getOrDefault(each, List.of()).stream())
                .toList();
    }

    /** Returns a text that matches a pattern, under a key. */
    String matching(String pattern, String key) {
        String within = pattern;
        Map<Character, Integer> words = new LinkedHashMap<>();
        for (int i = 0; i < PATTERNS.size(); i++) {
            char stand = (char) (FIRST + i);
            within = within.replace(PATTERNS.get(i), String.valueOf(stand));
            words.put(stand, i);
        }
        return PatternText.of(within, dice.random(), stand -> word(words.getOrDefault(stand, 0), key));
    }

    private String word(int pattern, String key) {
        return switch (pattern) {
            case 0 -> dice.oneOf("6/h", "20/h", "30/h", "45 / h", "0.5/min", "1/min", "0.01/s", "200/day");
            case 1 -> length(key);
            case 2 -> duration(key);
            case 3 -> share();
            case 4 -> dice.oneOf("2026-03-02", "2026-03-02 07:00", "2026-03-29 01:00", "2026-10-25 00:30");
            case 5 -> dice.oneOf("2026-03-01", "2026-03-02", "2026-03-03", "2026-03-29", "2026-10-25");
            case 6 -> clock();
            case 7 -> name(key);
            case 8 -> dice.oneOf("0", "0.5", "1", "2", "3", "5", "12", "40", "80", "99");
            case 9 -> dice.oneOf(KPIS);
            case 10 -> dice.oneOf(FORMULAS);
            default -> dice.oneOf("UTC", "Europe/Istanbul", "Europe/Berlin", "America/New_York", "Asia/Kolkata");
        };
    }

    /** Returns a time of day, mostly soon after the hours at which runs begin. */
    private String clock() {
        double which = dice.random().nextDouble();
        int hour = which < 0.5 ? dice.from(0, 3) : which < 0.8 ? dice.from(7, 10) : dice.from(0, 23);
        return (hour < 10 ? "0" : "") + hour + ':' + dice.oneOf("00", "15", "30", "50");
    }

    private String share() {
        return dice.happens(0.15)
                ? dice.oneOf("0 %", "0.5 %", "99.5 %", "120 %")
                : dice.oneOf("10 %", "25 %", "40 %", "60 %", "75 %", "80%", "90 %", "95 %", "100 %");
    }

    private String length(String key) {
        if (key.equals("warm-up")) {
            return dice.oneOf("10m", "30m", "45m", "1h", "2h");
        }
        return dice.happens(0.9) ? dice.oneOf("1h", "2h", "3h", "90m", "4h") : dice.oneOf("1 day", "2 days", "1 week");
    }

    private String duration(String key) {
        if (key.equals("interval")) {
            return dice.oneOf("10m", "15m", "30m", "1h");
        }
        double which = dice.random().nextDouble();
        if (which < 0.05) {
            return dice.oneOf("0s", "250ms", "1s");
        }
        return which < 0.5
                ? dice.oneOf("5s", "10s", "20s", "45s", "1m")
                : dice.oneOf("90s", "2m", "3m30s", "5m", "10m", "20m", "1h");
    }

    private String name(String key) {
        if (key.equals("contact-to-agent") || key.equals("agent-to-contact")) {
            return LastPolicy.NAME;
        }
        if (names.isEmpty() || (!MEANT.containsKey(key) && dice.happens(0.3))) {
            return Names.CENTRE;
        }
        List<String> known = new ArrayList<>(meant(key));
        return known.isEmpty() ? Names.CENTRE : dice.oneOf(known);
    }
}
