package org.busyhour.scenarios.language.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.busyhour.scenarios.language.source.Suggestion;
import org.busyhour.scenarios.language.source.Visible;

/**
 * How one of two is chosen: {@code local then longest idle}, {@code policy rested}.
 *
 * @param <S> what is chosen among
 * @param <O> which of these is taken
 * @param scopes among which, the first first
 * @param order which is taken
 * @param policy the policy that says which
 */
public record RoutingPhrase<S, O>(List<S> scopes, O order, Optional<String> policy) {

    private static final String THEN = " then ";
    private static final String POLICY = "policy";

    /** Copies the scopes. */
    public RoutingPhrase {
        scopes = List.copyOf(scopes);
    }

    /**
     * The words of one of the two questions.
     *
     * @param <S> what is chosen among
     * @param <O> which of these is taken
     * @param scopes the words of the scopes
     * @param orders the words of the orders
     * @param byPolicy the order that stands for a policy
     * @param policies the names of the policies there are
     */
    public record Words<S, O>(Phrases<S> scopes, Phrases<O> orders, O byPolicy, Supplier<List<String>> policies)
            implements Grammar<RoutingPhrase<S, O>> {

        /** Returns what such a phrase looks like. */
        public String shape() {
            return "(?:(?:" + String.join("|", scopes.words()) + ") then )*(?:" + String.join("|", orders.words()) + "|"
                    + POLICY + " " + Names.SHAPE + ")";
        }

        /** Returns what is expected, in a few words. */
        public String expected() {
            return "one of " + String.join(", ", orders.words()) + " or policy NAME, alone or behind "
                    + String.join(THEN + "or ", scopes.words()) + " then";
        }

        @Override
        public RoutingPhrase<S, O> parse(String text) throws Unreadable {
            List<String> parts =
                    Arrays.asList(text.strip().replaceAll(" +", " ").split(THEN, -1));
            List<S> found = new ArrayList<>();
            for (String part : parts.subList(0, parts.size() - 1)) {
                S scope = scope(part);
                if (found.contains(scope)) {
                    throw new Unreadable(Visible.quoted(part) + " stands here twice", "remove one");
                }
                found.add(scope);
            }
            String last = parts.get(parts.size() - 1);
            if (last.equals(POLICY) || last.startsWith(POLICY + " ")) {
                return new RoutingPhrase<>(found, byPolicy, Optional.of(policy(last)));
            }
            return new RoutingPhrase<>(found, order(last), Optional.empty());
        }

        private S scope(String part) throws Unreadable {
            if (orders.words().contains(part)) {
                throw new Unreadable(
                        part + " already decides, so that nothing comes behind it",
                        "write it last, or remove what stands behind it");
            }
            return word(scopes, part, "before then one of ");
        }

        private O order(String last) throws Unreadable {
            if (scopes.words().contains(last)) {
                throw new Unreadable(
                        last + " may leave several to choose from",
                        "say who of them, as " + last + THEN + orders.words().get(0));
            }
            return word(orders, last, "one of ");
        }

        private static <T> T word(Phrases<T> phrases, String word, String introduction) throws Unreadable {
            if (!phrases.words().contains(word)) {
                throw new Unreadable(
                        introduction + String.join(", ", phrases.words()) + " is expected, was " + Visible.quoted(word),
                        Suggestion.nearest(word, phrases.words())
                                .map(near -> "did you mean " + near + "?")
                                .orElse(""));
            }
            return phrases.parse(word);
        }

        private String policy(String text) throws Unreadable {
            String name = Names.parse(text.substring(POLICY.length()).strip());
            List<String> there = policies.get();
            if (!there.contains(name)) {
                throw new Unreadable(
                        "there is no policy " + Visible.quoted(name) + " on the class path",
                        there.isEmpty()
                                ? "there is none at all; name its jar in BUSYHOUR_CLASS_PATH"
                                : "there are " + String.join(", ", there));
            }
            return name;
        }
    }
}
