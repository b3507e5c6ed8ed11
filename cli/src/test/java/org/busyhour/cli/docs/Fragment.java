package org.busyhour.cli.docs;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A part of a scenario as a page shows it. What it leaves out is filled in with a centre of contact types
 * {@code balance} and {@code loans} and groups {@code core} and {@code senior}, on a morning of eight half hours.
 *
 * @param text what the page shows
 */
record Fragment(String text) {
    private static final Pattern KEY = Pattern.compile("(?m)^([a-z-]+):");
    private static final List<String> TYPES = List.of("balance", "loans");

    private static final String SHIFTS = "shifts: {early: {hours: 07:00-15:30}, late: {hours: 11:30-20:00}}\n";

    /** The whole scenario. */
    String completed() {
        Set<String> keys =
                KEY.matcher(text).results().map(key -> key.group(1)).collect(Collectors.toCollection(TreeSet::new));
        if (keys.contains("busyhour") || keys.contains("extends")) {
            return text;
        }
        String whole = "busyhour: 1\n";
        whole += keys.contains("time") ? "" : "time: {start: 2026-03-02 08:00, zone: Europe/Istanbul, length: 4h}\n";
        whole += keys.contains("contacts") ? "" : contacts();
        whole += keys.contains("groups") ? "" : groups();
        whole += keys.contains("shifts") || !text.contains("shift:") ? "" : SHIFTS;
        return whole + text;
    }

    private String contacts() {
        return types().stream()
                .map(type -> "  " + type + ": {arrivals: 60/h, talk: {exponential: 3m}, patience: {exponential: 2m}}\n")
                .collect(Collectors.joining("", "contacts:\n", ""));
    }

    private String groups() {
        String skills = "skills: [" + String.join(", ", types()) + "]";
        return "groups:\n  core: {agents: 6, " + skills + "}\n  senior: {agents: 2, " + skills + "}\n";
    }

    /** The types that the page speaks of; both where it speaks of none. */
    private List<String> types() {
        List<String> named = TYPES.stream().filter(text::contains).toList();
        return named.isEmpty() ? TYPES : named;
    }
}
