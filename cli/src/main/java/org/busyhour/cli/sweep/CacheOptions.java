package org.busyhour.cli.sweep;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.busyhour.studies.cache.EngineCode;
import org.busyhour.studies.cache.FolderCache;
import org.busyhour.studies.cache.ResultCache;
import picocli.CommandLine.Option;

/** The options that say where results are remembered. */
public final class CacheOptions {
    @Option(
            names = "--cache",
            paramLabel = "FOLDER",
            description = "Where results are remembered, not to be simulated again (default: busyhour-out/cache).")
    private String folder = "busyhour-out/cache";

    @Option(names = "--no-cache", description = "Simulate everything, and remember nothing.")
    private boolean none;

    /**
     * Returns the folder as it was typed.
     *
     * @return its name
     */
    public String folder() {
        return folder;
    }

    /**
     * Returns who remembers.
     *
     * @param place where relative folders are
     * @return the cache
     * @throws IOException if the folder can't be made or written
     */
    public ResultCache cache(Function<String, Path> place) throws IOException {
        Optional<String> engine = none ? Optional.empty() : EngineCode.sha256();
        if (engine.isEmpty()) {
            return ResultCache.NONE;
        }
        Path made = Files.createDirectories(place.apply(folder));
        if (!Files.isWritable(made)) {
            throw new AccessDeniedException(folder);
        }
        return new FolderCache(made, engine.get());
    }
}
