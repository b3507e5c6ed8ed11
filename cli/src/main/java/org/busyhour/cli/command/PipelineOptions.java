package org.busyhour.cli.command;

import java.util.List;
import org.busyhour.cli.console.Console;
import org.busyhour.reports.CheckReport;
import org.busyhour.reports.ci.Annotations;
import org.busyhour.reports.ci.CheckMarkdown;
import org.busyhour.reports.ci.JUnitXml;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that hand the result of a check to a pipeline. */
final class PipelineOptions {
    private static final String ON_GITHUB = "GITHUB_ACTIONS";

    @Option(names = "--junit", paramLabel = "FILE", description = "Also write JUnit XML: a test case a target.")
    private @Nullable String junit;

    @Option(
            names = "--markdown",
            paramLabel = "FILE",
            description = "Also write Markdown, for a pull request or the summary of a job.")
    private @Nullable String markdown;

    @Option(
            names = "--annotations",
            description = "Print GitHub's annotations to standard error (default where GITHUB_ACTIONS is set).")
    private boolean annotations;

    /** Writes what was asked for; {@code warnings} are those of the scenario. */
    void write(CheckReport report, List<String> warnings, Console console) {
        if (junit != null) {
            TextFile.write(junit, console, out -> JUnitXml.write(report, warnings, out));
        }
        if (markdown != null) {
            TextFile.write(markdown, console, out -> CheckMarkdown.write(report, out));
        }
        if (annotations || console.surroundings().isSet(ON_GITHUB)) {
            Annotations.of(report).forEach(console.err()::println);
        }
    }
}
