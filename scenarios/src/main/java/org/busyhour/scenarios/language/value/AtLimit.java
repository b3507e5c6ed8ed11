package org.busyhour.scenarios.language.value;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.busyhour.engine.model.AllocationRule.Then;

/**
 * What happens to a contact at its allocation limit: {@code finish}, {@code end}, {@code call-back} or {@code transfer
 * to GROUP}.
 *
 * @param then what happens
 * @param group the group that a transfer goes to
 */
public record AtLimit(Then then, Optional<String> group) {

    /** What it looks like. */
    public static final String SHAPE = "finish|end|call-back|transfer to " + Names.SHAPE;

    private static final Pattern TRANSFER = Pattern.compile("transfer +to +(.+)");
    private static final Phrases<Then> WORDS = Phrases.of(List.of(Then.values()), AtLimit::word);

    /** Returns what the text says. */
    public static AtLimit parse(String text) throws Unreadable {
        Matcher transfer = TRANSFER.matcher(text);
        if (transfer.matches()) {
            return new AtLimit(Then.TRANSFER, Optional.of(Names.parse(transfer.group(1))));
        }
        if (text.matches("transfer( +to)?")) {
            throw new Unreadable(
                    "a transfer goes to a group, was only \"" + text + '"', "write its name, as transfer to senior");
        }
        return new AtLimit(WORDS.parse(text), Optional.empty());
    }

    private static String word(Then then) {
        return switch (then) {
            case FINISH -> "finish";
            case END -> "end";
            case CALL_BACK -> "call-back";
            case TRANSFER -> "transfer to GROUP";
        };
    }
}
