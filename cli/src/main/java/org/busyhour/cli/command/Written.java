package org.busyhour.cli.command;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.busyhour.cli.check.WrittenTarget;
import org.busyhour.cli.command.CompletionCommand.Shell;
import org.busyhour.cli.compare.Margins;
import org.busyhour.cli.console.ColorMode;
import org.busyhour.cli.erlang.Calls;
import org.busyhour.cli.run.HowOften;
import org.busyhour.cli.sensitivity.Step;
import org.busyhour.engine.model.ServiceLevelFormula;
import org.busyhour.scenarios.language.source.Suggestion;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.scenarios.language.value.Durations;
import org.busyhour.scenarios.language.value.Grammar;
import org.busyhour.scenarios.language.value.ServiceGoal;
import org.busyhour.scenarios.language.value.Share;
import org.busyhour.scenarios.language.value.Unreadable;
import org.busyhour.studies.compare.Margin;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Lets options be written as values are in a scenario: {@code 3m30s}, {@code 80 %}, {@code 80 % in 20s}. */
final class Written {
    private Written() {}

    /** Teaches a command line to read them. */
    static CommandLine teach(CommandLine commandLine) {
        return commandLine
                .registerConverter(Duration.class, as(Durations::positive))
                .registerConverter(Share.class, as(Share::parse))
                .registerConverter(ServiceGoal.class, as(ServiceGoal::parse))
                .registerConverter(Calls.class, as(Calls::parse))
                .registerConverter(Margin.class, as(Margins::parse))
                .registerConverter(Step.class, as(Step::parse))
                .registerConverter(WrittenTarget.class, as(WrittenTarget::parse))
                .registerConverter(HowOften.class, as(HowOften::parse))
                .registerConverter(ServiceLevelFormula.class, as(Written::formula))
                .registerConverter(ColorMode.class, as(oneOf(ColorMode.values())))
                .registerConverter(Shell.class, as(oneOf(Shell.values())));
    }

    private static ServiceLevelFormula formula(String key) throws Unreadable {
        List<String> keys = Stream.of(ServiceLevelFormula.values())
                .map(ServiceLevelFormula::key)
                .toList();
        return ServiceLevelFormula.of(key).orElseThrow(() -> unknown(key, keys));
    }

    private static <E> Grammar<E> oneOf(E[] values) {
        return word -> Stream.of(values)
                .filter(value -> value.toString().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        unknown(word, Stream.of(values).map(Object::toString).toList()));
    }

    private static Unreadable unknown(String word, List<String> words) {
        return new Unreadable(
                String.join(", ", words) + " are possible, was " + Visible.quoted(word),
                Suggestion.nearest(word, words)
                        .map(w -> "did you mean " + w + "?")
                        .orElse(""));
    }

    private static <T> ITypeConverter<T> as(Grammar<T> grammar) {
        return text -> {
            try {
                return grammar.parse(text);
            } catch (Unreadable e) {
                throw new TypeConversionException(e.hint().isEmpty() ? e.message() : e.message() + "; " + e.hint());
            }
        };
    }
}
