package org.busyhour.scenarios.language.value;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.busyhour.engine.model.AllocationRule.Then;
import org.busyhour.scenarios.language.source.Suggestion;
import org.busyhour.scenarios.language.source.Visible;

/**
 * What happens to a contact at its allocation limit: {@code finish}, {@code end}, {@code call-back}, {@code transfer to
 * GROUP} or {@code go on to STAGE}.
 *
 * @param then what happens
 * @param name the group that a transfer goes to, or the stage to which contacts go on
 */
public record AtLimit(Then then, Optional<String> name) {

    /** What it looks like. */
    public static final String SHAPE = "finish|end|call-back|(transfer|go on) to " + Names.SHAPE;

    private static final Pattern TRANSFER = Pattern.compile("transfer +to +(.+)");
    private static final Pattern GO_ON = Pattern.compile("go +on +to +(.+)");
    private static final Phrases<Then> WORDS = Phrases.of(List.of(Then.values()), AtLimit::word);

    /** Returns what the text says. */
    public static AtLimit parse(String text) throws Unreadable {
        Matcher transfer = TRANSFER.matcher(text);
        if (transfer.matches()) {
            return new AtLimit(Then.TRANSFER, Optional.of(Names.parse(transfer.group(1))));
        }
        Matcher goOn = GO_ON.matcher(text);
        if (goOn.matches()) {
            return new AtLimit(Then.GO_ON, Optional.of(Names.parse(goOn.group(1))));
        }
        if (text.matches("go +on( +to)?")) {
            throw new Unreadable(
                    "a contact goes on to a stage, was only \"" + text + '"', "write its name, as go on to experts");
        }
        if (text.matches("transfer( +to)?")) {
            throw new Unreadable(
                    "a transfer goes to a group, was only \"" + text + '"', "write its name, as transfer to senior");
        }
        return new AtLimit(word(text), Optional.empty());
    }

    private static Then word(String text) throws Unreadable {
        try {
            return WORDS.parse(text);
        } catch (Unreadable e) {
            throw new Unreadable(
                    "one of " + String.join(", ", WORDS.words()) + ", extend is expected, was " + Visible.quoted(text),
                    Suggestion.nearest(text, WORDS.words())
                            .map(word -> "did you mean " + word + "?")
                            .orElse(""));
        }
    }

    private static String word(Then then) {
        return switch (then) {
            case FINISH -> "finish";
            case END -> "end";
            case CALL_BACK -> "call-back";
            case TRANSFER -> "transfer to GROUP";
            case GO_ON -> "go on to STAGE";
        };
    }
}
