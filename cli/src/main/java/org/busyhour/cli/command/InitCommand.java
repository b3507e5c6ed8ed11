package org.busyhour.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.busyhour.cli.console.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a commented scenario to start from. */
@Command(
        name = "init",
        header = "Write a commented scenario to start from.",
        description = "Never overwrites a file.",
        footer = {"  busyhour init my-centre        writes my-centre.yaml", "  busyhour run my-centre.yaml    runs it"})
final class InitCommand implements Runnable {
    private static final String TEMPLATE = "scenario.yaml";
    private static final String ENDING = ".yaml";

    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            defaultValue = "my-centre",
            description = "Name of the file, with or without .yaml (default: my-centre).")
    private String name = "";

    @Mixin
    final CommonOptions common = new CommonOptions();

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        String file = name.endsWith(ENDING) || name.endsWith(".yml") ? name : name + ENDING;
        Path path = console.surroundings().resolve(file);
        try {
            Files.writeString(path, template(), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new Unwritable(file + " is already there; choose another name or delete it first", e);
        } catch (IOException e) {
            throw Unwritable.because(file, e);
        }
        console.out().println("Wrote " + file + ". Next: busyhour run " + ShellWord.of(file));
    }

    private static String template() {
        try (InputStream template = InitCommand.class.getResourceAsStream(TEMPLATE)) {
            if (template == null) {
                throw new IllegalStateException("the build left out " + TEMPLATE);
            }
            return new String(template.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
