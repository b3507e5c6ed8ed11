package org.busyhour.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The order of help: what the command does, examples, and only then everything there is. */
final class HelpLayout {
    private static final List<String> SECTIONS = List.of(
            UsageMessageSpec.SECTION_KEY_HEADER,
            UsageMessageSpec.SECTION_KEY_FOOTER_HEADING,
            UsageMessageSpec.SECTION_KEY_FOOTER,
            UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
            UsageMessageSpec.SECTION_KEY_SYNOPSIS,
            UsageMessageSpec.SECTION_KEY_DESCRIPTION_HEADING,
            UsageMessageSpec.SECTION_KEY_DESCRIPTION,
            UsageMessageSpec.SECTION_KEY_PARAMETER_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
            UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_OPTION_LIST,
            UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_COMMAND_LIST,
            UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST);

    private static final List<String> BRIEF = List.of(
            UsageMessageSpec.SECTION_KEY_HEADER,
            UsageMessageSpec.SECTION_KEY_FOOTER_HEADING,
            UsageMessageSpec.SECTION_KEY_FOOTER,
            UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_COMMAND_LIST);

    private HelpLayout() {}

    /** The help for who typed nothing but the name: examples and commands. */
    static String brief(CommandLine commandLine) {
        return commandLine.setHelpSectionKeys(BRIEF).getUsageMessage().stripTrailing();
    }

    /** Lays out the help of a command and of all below it; the footer holds the examples. */
    static CommandLine apply(CommandLine commandLine) {
        commandLine.setHelpSectionKeys(SECTIONS);
        commandLine.getSubcommands().values().forEach(HelpLayout::apply);
        UsageMessageSpec usage = commandLine.getCommandSpec().usageMessage();
        if (usage.footer().length > 0) {
            usage.footerHeading("%nExamples:%n");
        }
        if (usage.description().length > 0) {
            usage.descriptionHeading("%n");
        }
        usage.synopsisHeading("%nUsage: ")
                .parameterListHeading(
                        commandLine.getCommandSpec().positionalParameters().isEmpty() ? "" : "%n")
                .optionListHeading("%nOptions:%n")
                .commandListHeading("%nCommands:%n")
                .abbreviateSynopsis(true)
                .sortOptions(false);
        return commandLine;
    }
}
