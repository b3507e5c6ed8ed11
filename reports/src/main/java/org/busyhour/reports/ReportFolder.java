package org.busyhour.reports;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder that is written whole or not at all.
 *
 * <p>Files are written into a hidden folder beside it, which takes its place in one step when all are there. What stood
 * in its place is replaced only if it was empty or made by us.
 */
public final class ReportFolder implements Closeable {
    private static final int MOST_TRIES = 1000;

    private final Path place;
    private final Path staging;
    private final List<Path> made;
    private boolean done;

    private ReportFolder(Path place, Path staging, List<Path> made) {
        this.place = place;
        this.staging = staging;
        this.made = made;
    }

    /**
     * Begins to write a folder.
     *
     * @param folder where it shall be; folders above it are made
     * @return the folder, nothing of it to be seen yet
     * @throws IOException if something stands there that isn't ours to replace, or nothing can be written there
     */
    public static ReportFolder begin(Path folder) throws IOException {
        Replaceable.check(folder);
        Path place = Files.exists(folder)
                ? folder.toRealPath()
                : folder.toAbsolutePath().normalize();
        Path parent = place.getParent();
        if (parent == null) {
            throw new OccupiedException(folder + " is the root of the files");
        }
        List<Path> made = missing(place);
        Files.createDirectories(parent);
        return new ReportFolder(place, makeBeside(place, "partial"), made);
    }

    /**
     * Returns where a file is to be written now.
     *
     * @param name its name, with {@code /} between folders
     * @return the path of the file that will be there under that name; its folder exists
     * @throws IOException if its folder can't be made
     */
    public Path file(String name) throws IOException {
        Path file = staging.resolve(name);
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        return file;
    }

    /**
     * Writes a text file.
     *
     * @param name its name, with {@code /} between folders
     * @param content what writes its text
     * @throws IOException if it can't be written
     */
    public void text(String name, Content content) throws IOException {
        try (Writer out = Files.newBufferedWriter(file(name), StandardCharsets.UTF_8)) {
            content.writeTo(out);
        }
    }

    /**
     * Puts the folder in its place.
     *
     * @throws IOException if it can't be; then what stood there stands there still
     */
    public void finish() throws IOException {
        Replaceable.check(place);
        if (Files.exists(place)) {
            replace();
        } else {
            Files.move(staging, place, StandardCopyOption.ATOMIC_MOVE);
        }
        done = true;
    }

    /** Removes what was written, and the folders made above it, unless the folder was finished. */
    @Override
    public void close() throws IOException {
        if (done) {
            return;
        }
        Replaceable.delete(staging);
        for (Path parent : made) {
            if (Replaceable.isEmpty(parent)) {
                Files.delete(parent);
            }
        }
    }

    private void replace() throws IOException {
        Path old = makeBeside(place, "old");
        Files.delete(old);
        Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(staging, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.move(old, place, StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
        Replaceable.delete(old);
    }

    /** Makes an empty hidden folder beside a place, under the first name that is free. */
    private static Path makeBeside(Path place, String suffix) throws IOException {
        Path beside = place.resolveSibling("." + place.getFileName() + "." + suffix);
        for (int i = 2; i < MOST_TRIES && Files.exists(beside); i++) {
            beside = place.resolveSibling("." + place.getFileName() + "." + suffix + i);
        }
        return Files.createDirectory(beside);
    }

    /** Returns the folders above a place that don't exist, the lowest first. */
    private static List<Path> missing(Path place) {
        List<Path> missing = new ArrayList<>();
        Path parent = place.getParent();
        while (parent != null && !Files.exists(parent)) {
            missing.add(parent);
            parent = parent.getParent();
        }
        return missing;
    }

    /** What writes a text file. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes the text.
         *
         * @param out where to
         * @throws IOException if it can't be written
         */
        void writeTo(Writer out) throws IOException;
    }
}
