package org.busyhour.scenarios.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * Texts that match a pattern of the language: alternatives, groups, classes of characters, and how often something may
 * come. Characters of the private use area stand for words that are made elsewhere.
 */
final class PatternText {
    private static final int MORE = 2;

    private final String pattern;
    private final SplittableRandom random;
    private final Function<Character, String> words;
    private int at;

    private PatternText(String pattern, SplittableRandom random, Function<Character, String> words) {
        this.pattern = pattern;
        this.random = random;
        this.words = words;
    }

    /** Returns a text that matches. */
    static String of(String pattern, SplittableRandom random, Function<Character, String> words) {
        PatternText text = new PatternText(pattern, random, words);
        String made = text.alternatives(true);
        if (text.at < pattern.length()) {
            throw new IllegalArgumentException("unexpected " + pattern.charAt(text.at) + " in " + pattern);
        }
        return made;
    }

    private static boolean stands(char c) {
        return c >= '\uE000' && c <= '\uF8FF';
    }

    /** Goes through all alternatives and returns one; makes nothing where the text isn't wanted. */
    private String alternatives(boolean wanted) {
        List<Integer> starts = new ArrayList<>();
        int end;
        do {
            starts.add(at);
            sequence(false);
            end = at;
        } while (at < pattern.length() && pattern.charAt(at++) == '|');
        if (!wanted) {
            at = end;
            return "";
        }
        at = starts.get(random.nextInt(starts.size()));
        String made = sequence(true);
        at = end;
        return made;
    }

    private String sequence(boolean wanted) {
        StringBuilder made = new StringBuilder();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            int start = at;
            piece(false);
            int piece = at;
            int times = times();
            int end = at;
            for (int i = 0; wanted && i < times; i++) {
                at = start;
                made.append(piece(true));
                at = piece;
            }
            at = end;
        }
        return made.toString();
    }

    private String piece(boolean wanted) {
        char first = pattern.charAt(at++);
        if (first == '(') {
            at += pattern.startsWith("?:", at) ? 2 : 0;
            String made = alternatives(wanted);
            at++;
            return made;
        }
        if (first == '[') {
            return String.valueOf(oneOf(members(wanted), wanted));
        }
        if (first == '\\') {
            return escaped();
        }
        if (stands(first)) {
            return wanted ? words.apply(first) : "";
        }
        return first == '.' ? "x" : first == '^' || first == '$' ? "" : String.valueOf(first);
    }

    private char oneOf(String members, boolean wanted) {
        return wanted ? members.charAt(random.nextInt(members.length())) : 'x';
    }

    private String members(boolean wanted) {
        StringBuilder members = new StringBuilder();
        while (pattern.charAt(at) != ']') {
            char c = pattern.charAt(at++);
            if (c == '\\') {
                members.append(escaped());
            } else if (pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']') {
                char last = pattern.charAt(at + 1);
                for (char each = c; each <= last; each++) {
                    members.append(each);
                }
                at += 2;
            } else {
                members.append(c);
            }
        }
        at++;
        return wanted ? members.toString() : "";
    }

    /** Returns what an escape stands for, of a class one of its characters. */
    private String escaped() {
        char c = pattern.charAt(at++);
        if (c == 'p') {
            at = pattern.indexOf('}', at) + 1;
            return "e";
        }
        return c == 'd' ? "7" : c == 'w' ? "w" : c == 's' ? " " : String.valueOf(c);
    }

    /** Returns how often the piece before comes, and passes by what says so. */
    private int times() {
        if (at == pattern.length()) {
            return 1;
        }
        return switch (pattern.charAt(at)) {
            case '?' -> from(0, 1);
            case '*' -> from(0, MORE);
            case '+' -> from(1, MORE);
            case '{' -> bounded();
            default -> 1;
        };
    }

    private int from(int least, int more) {
        at++;
        return least + random.nextInt(more + 1);
    }

    private int bounded() {
        int end = pattern.indexOf('}', at);
        String[] bounds = pattern.substring(at + 1, end).split(",", -1);
        at = end;
        int least = Integer.parseInt(bounds[0]);
        int most = bounds.length == 1 ? least : bounds[1].isEmpty() ? least + MORE : Integer.parseInt(bounds[1]);
        return from(least, Math.min(most - least, MORE));
    }
}
