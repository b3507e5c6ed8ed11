package org.busyhour.cli.scenario;

import java.util.Iterator;
import org.busyhour.scenarios.language.source.Suggestion;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.scenarios.library.Library;
import org.busyhour.scenarios.library.ShippedScenario;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The parameter that names a shipped scenario. */
public final class ShippedName {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "NAME",
            completionCandidates = Names.class,
            description = "One of those that 'busyhour library' lists.")
    private String name = "";

    /**
     * Returns the scenario.
     *
     * @return it
     * @throws ParameterException if none has that name
     */
    public ShippedScenario scenario() {
        return Library.find(name)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "no shipped scenario is called " + Visible.quoted(name) + "; "
                                + Suggestion.hint(name, Library.names(), "there are")));
    }

    /** The names that a shell may complete. */
    public static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Library.names().iterator();
        }
    }
}
