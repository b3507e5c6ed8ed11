package org.busyhour.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.busyhour.cli.console.Surroundings;

/** Somebody at a shell: a folder, an environment, a terminal, and commands typed one after another. */
public final class Session {
    private final Map<String, String> variables = new HashMap<>(Map.of("LANG", "en_US.UTF-8"));
    private final Path folder;
    private boolean terminal;

    public Session(Path folder) {
        this.folder = folder;
    }

    /** Sets an environment variable. */
    public Session with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    /** Lets both streams be a terminal. */
    public Session onTerminal() {
        terminal = true;
        return this;
    }

    /** Runs a command to its end. */
    public Outcome run(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Main.run(args, out, err, new Surroundings(variables, folder, terminal, terminal));
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs a command to its end, of which some words are always the same. */
    public Outcome run(List<String> first, String... others) {
        return run(Stream.concat(first.stream(), Stream.of(others)).toArray(String[]::new));
    }

    /** What a command left behind. */
    public record Outcome(int code, String out, String err) {}
}
