package org.busyhour.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;
import java.util.Optional;
import org.busyhour.cli.console.Console;
import org.busyhour.cli.scenario.ShippedName;
import org.busyhour.scenarios.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Copies a shipped scenario with all its files. */
@Command(
        name = "copy",
        header = "Copy a shipped scenario and the files that it needs, to change them.",
        description = "Never overwrites a file.",
        footer = {
            "  busyhour library copy two-skills             into this folder",
            "  busyhour library copy bank-day scenarios     into another one"
        })
final class LibraryCopyCommand implements Runnable {
    private final Console console;

    @Mixin
    private final ShippedName name = new ShippedName();

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FOLDER",
            defaultValue = ".",
            description = "Where to; it is made if it isn't there (default: here).")
    private String folder = "";

    @Mixin
    final CommonOptions common = new CommonOptions();

    LibraryCopyCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        List<String> files = name.scenario().files();
        Path target = console.surroundings().resolve(folder);
        Optional<String> present = files.stream()
                .filter(file -> Files.exists(target.resolve(file)))
                .findFirst();
        if (present.isPresent()) {
            throw new Unwritable(shown(present.get()) + " is already there; nothing was copied");
        }
        files.forEach(file -> copy(file, target));
        console.out()
                .println("Wrote "
                        + String.join(", ", files.stream().map(this::shown).toList()) + ".");
        console.out().println("Next: busyhour run " + ShellWord.of(shown(files.get(0))));
    }

    private static void copy(String file, Path folder) {
        try (InputStream in = Library.open(file)) {
            Files.createDirectories(folder);
            Files.copy(in, folder.resolve(file));
        } catch (IOException e) {
            throw Unwritable.because(file, e);
        }
    }

    private String shown(String file) {
        return Paths.get(folder).resolve(file).normalize().toString();
    }
}
