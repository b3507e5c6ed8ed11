package org.busyhour.scenarios.language.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Paths of input files as text with {@code /}, so that they mean and print the same on every machine. */
final class Paths {

    private Paths() {}

    /** Returns the path without {@code .} and, where possible, {@code ..}. */
    static String normal(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..") && !parts.isEmpty() && !parts.peekLast().equals("..")) {
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        String joined = String.join("/", parts);
        return path.startsWith("/") ? '/' + joined : joined;
    }

    /** Returns the path that {@code written} means inside the file {@code from}. */
    static String resolve(String from, String written) {
        int end = from.lastIndexOf('/');
        return written.startsWith("/") || end < 0 ? normal(written) : normal(from.substring(0, end + 1) + written);
    }

    /** Returns {@code path} as seen from the folder of {@code main}; absolute if only one of them is. */
    static String relative(String main, String path) {
        if (main.startsWith("/") != path.startsWith("/")) {
            return path;
        }
        List<String> folder = parts(main);
        folder.remove(folder.size() - 1);
        List<String> target = parts(path);
        int common = 0;
        while (common < folder.size()
                && common < target.size() - 1
                && folder.get(common).equals(target.get(common))) {
            common++;
        }
        if (folder.subList(common, folder.size()).contains("..")) {
            return path;
        }
        return "../".repeat(folder.size() - common) + String.join("/", target.subList(common, target.size()));
    }

    private static List<String> parts(String path) {
        return new ArrayList<>(List.of(path.split("/", -1)));
    }
}
