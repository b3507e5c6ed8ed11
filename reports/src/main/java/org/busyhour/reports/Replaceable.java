package org.busyhour.reports;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which folders are ours to replace: empty ones, and those that hold a summary of ours and nothing but what a report
 * consists of. A planner's own notes beside a report are never deleted.
 */
final class Replaceable {
    private static final String SUMMARY = "summary.json";
    private static final List<String> RESULTS = List.of(
            "summary.json",
            "comparison.json",
            "explain.json",
            "check.json",
            "sweep.json",
            "best.json",
            "sensitivity.json");
    private static final Pattern OURS =
            Pattern.compile("\\s*\\{\\s*\"format\"\\s*:\\s*\\d+\\s*,\\s*\"busyhour\"\\s*:.*");
    private static final int ENOUGH_TO_KNOW = 128;
    private static final int DEPTH = 3;
    /**
     * Files of a report, its charts and folders of charts, which end with a slash, and what file managers leave in
     * folders that they show.
     */
    private static final Pattern PARTS = Pattern.compile(
            "(summary|comparison|explain|check|sweep|best|sensitivity)\\.json|report\\.html|(kpis|days|intervals|incidents|rules|firings|contacts|sweep)\\.csv|charts/([^/]+/)?([^/]+\\.(svg|png))?"
                    + "|(charts/([^/]+/)?)?(\\.DS_Store|Thumbs\\.db|desktop\\.ini)");

    private Replaceable() {}

    static void check(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new OccupiedException(folder + " is a file");
        }
        if (Files.exists(folder)
                && !isEmpty(folder)
                && !(hasResult(folder) && foreign(folder).isEmpty())) {
            throw new OccupiedException(folder + " holds files that aren't ours, such as "
                    + foreign(folder).orElse(SUMMARY));
        }
    }

    /** The first name of the folder that no report has. */
    private static Optional<String> foreign(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder, DEPTH)) {
            return paths.filter(path -> !path.equals(folder))
                    .map(path -> name(folder, path))
                    .filter(name -> !PARTS.matcher(name).matches())
                    .min(Comparator.naturalOrder());
        }
    }

    private static String name(Path folder, Path path) {
        String name = folder.relativize(path).toString().replace(File.separatorChar, '/');
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? name + '/' : name;
    }

    /** Deletes a folder with all that is in it; links are deleted, not followed. */
    static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> paths = Files.walk(folder)) {
            all = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }

    static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static boolean hasResult(Path folder) throws IOException {
        for (String name : RESULTS) {
            if (hasOurs(folder, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasOurs(Path folder, String name) throws IOException {
        Path summary = folder.resolve(name);
        if (!Files.isRegularFile(summary)) {
            return false;
        }
        try (Reader reader = Files.newBufferedReader(summary, StandardCharsets.ISO_8859_1)) {
            char[] start = new char[ENOUGH_TO_KNOW];
            int length = reader.read(start);
            return length > 0
                    && OURS.matcher(new String(start, 0, length).replace('\n', ' '))
                            .matches();
        }
    }
}
