package org.busyhour.studies.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Result;

/**
 * Results in a folder, a file each, named by the SHA-256 of everything that a result depends on: engine, model, seed,
 * number of replications.
 *
 * <p>A file is written under another name and moved to its own in one step, so that who is killed leaves a whole file
 * or none. What is read is believed only if it bears our mark, its own name and the right digest of its content; any
 * other file counts as not there and is replaced.
 *
 * <p>Only plain replications are remembered: what variance reduction draws beside them isn't in whole numbers.
 */
public final class FolderCache implements ResultCache {
    private static final byte[] MARK = "busyhour result 2\n".getBytes(StandardCharsets.US_ASCII);
    private static final String ENDING = ".result";

    private final Path folder;
    private final String engine;

    /**
     * Uses a folder.
     *
     * @param folder the folder; it is made when something is kept
     * @param engine what tells the engine from any other, see {@link EngineCode}
     */
    public FolderCache(Path folder, String engine) {
        this.folder = folder;
        this.engine = engine;
    }

    @Override
    public Optional<Result> find(Model model, Plan plan) throws IOException {
        if (!plan.reductions().isEmpty()) {
            return Optional.empty();
        }
        byte[] key = key(model, plan);
        try {
            byte[] file = Files.readAllBytes(place(key));
            return genuine(file, key) ? Optional.of(unpacked(file, model, plan)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // not there, or not for us
        }
    }

    @Override
    public void keep(Result result, Plan plan) throws IOException {
        if (!plan.reductions().isEmpty()) {
            return;
        }
        byte[] key = key(result.model(), plan);
        byte[] content = Packed.of(result);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(MARK);
        file.write(key);
        file.write(Sha256.start().digest(content));
        file.write(content);
        Files.createDirectories(folder);
        Path place = place(key);
        // Always the same name: what a killed process left is overwritten by the next.
        Path written = Files.write(place.resolveSibling("." + place.getFileName() + ".partial"), file.toByteArray());
        try {
            Files.move(written, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            if (!Files.exists(place)) {
                throw e;
            }
            // Another process was at the same and has just moved it.
        }
    }

    private byte[] key(Model model, Plan plan) {
        return Canonical.digest(Sha256.start(), List.of(engine, model, plan));
    }

    private Path place(byte[] key) {
        return folder.resolve(HexFormat.of().formatHex(key) + ENDING);
    }

    private static boolean genuine(byte[] file, byte[] key) {
        int content = MARK.length + 2 * Sha256.LENGTH;
        if (file.length < content) {
            return false;
        }
        byte[] digest = Sha256.start().digest(Arrays.copyOfRange(file, content, file.length));
        return Arrays.equals(file, 0, MARK.length, MARK, 0, MARK.length)
                && Arrays.equals(file, MARK.length, MARK.length + Sha256.LENGTH, key, 0, key.length)
                && Arrays.equals(file, MARK.length + Sha256.LENGTH, content, digest, 0, digest.length);
    }

    private static Result unpacked(byte[] file, Model model, Plan plan) throws IOException {
        return Packed.unpack(Arrays.copyOfRange(file, MARK.length + 2 * Sha256.LENGTH, file.length), model, plan);
    }
}
