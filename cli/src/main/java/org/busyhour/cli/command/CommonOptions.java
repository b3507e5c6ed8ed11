package org.busyhour.cli.command;

import org.busyhour.cli.console.ColorMode;
import picocli.CommandLine.Option;

/** The options that every command has. The root reads them before anything else, so that errors are in colour too. */
public final class CommonOptions {
    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "Use colour: auto, always or never (default: auto; NO_COLOR and CLICOLOR_FORCE count).")
    ColorMode color = ColorMode.AUTO;

    @Option(names = "--debug", description = "Show where in the program an error comes from.")
    boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;
}
