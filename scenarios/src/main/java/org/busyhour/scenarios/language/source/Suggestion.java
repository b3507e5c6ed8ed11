package org.busyhour.scenarios.language.source;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The word that somebody who wrote another word probably meant. */
public final class Suggestion {

    private static final int SHOWN = 16;
    private static final int LONGEST = 64;

    private Suggestion() {}

    /**
     * Returns the nearest of the words, if one is near enough: at most about a third of its letters wrong, missing, too
     * many or swapped with a neighbour, and not all; or if exactly one of them begins with what was written. Of equally
     * near ones the first.
     */
    public static Optional<String> nearest(String written, Collection<String> words) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = written.toLowerCase(Locale.ROOT).replace('_', '-');
        Optional<String> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (String word : words.stream().filter(w -> w.length() <= LONGEST).toList()) {
            int distance = distance(wanted, word.toLowerCase(Locale.ROOT));
            if (distance < least && distance <= allowed(wanted, word)) {
                best = Optional.of(word);
                least = distance;
            }
        }
        return best.isPresent() ? best : onlyOneStartingWith(wanted, words);
    }

    /** Returns a hint: the nearest of the words where one is near, otherwise the words that there are. */
    public static String hint(String written, Collection<String> words, String introduction) {
        return nearest(written, words)
                .map(word -> "did you mean " + word + "?")
                .orElseGet(() -> words.isEmpty() ? "" : introduction + " " + list(words));
    }

    private static String list(Collection<String> words) {
        String shown = String.join(", ", words.stream().limit(SHOWN).toList());
        return words.size() > SHOWN ? shown + " and " + (words.size() - SHOWN) + " more" : shown;
    }

    private static int allowed(String wanted, String word) {
        int longest = Math.max(wanted.length(), word.length());
        return Math.min(longest - 1, Math.max(1, (longest + 1) / 3));
    }

    private static Optional<String> onlyOneStartingWith(String wanted, Collection<String> words) {
        if (wanted.length() < 2) {
            return Optional.empty();
        }
        var starting = words.stream()
                .filter(w -> w.toLowerCase(Locale.ROOT).startsWith(wanted))
                .toList();
        return starting.size() == 1 ? Optional.of(starting.get(0)) : Optional.empty();
    }

    /** The distance of Damerau and Levenshtein in its restricted form: no letter is edited twice. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1);
        least = Math.min(least, cost[i - 1][j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
            least = Math.min(least, cost[i - 2][j - 2] + 1);
        }
        return least;
    }
}
