package org.busyhour.cli.scenario;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.busyhour.scenarios.language.source.Place;
import org.busyhour.scenarios.language.source.Problem;
import org.busyhour.scenarios.language.source.Sources;
import org.busyhour.scenarios.language.source.Suggestion;
import org.busyhour.scenarios.library.Library;

/**
 * The scenario that a word on the command line means: a file, or else one that ships with us.
 *
 * @param sources where its files are
 * @param path its path there
 */
record Found(Sources sources, String path) {
    private static final String ENDING = ".yaml";

    /**
     * Finds it.
     *
     * @param word what was typed
     * @param folder where relative paths start
     * @return where it is
     * @throws BadInput if there is neither such a file nor such a name
     */
    static Found of(String word, Path folder) {
        if (isFolder(folder, word)) {
            String shown = word.isEmpty() ? "." : word;
            throw new BadInput(List.of(shown + ": this is a folder; name the scenario's file"));
        }
        if (exists(folder, word)) {
            return new Found(new FolderSources(folder), word);
        }
        return Library.find(word)
                .map(shipped -> new Found(Library.sources(), shipped.file()))
                .orElseThrow(() -> new BadInput(List.of(missing(word, folder))));
    }

    private static String missing(String word, Path folder) {
        Place place = Place.file(word);
        if (exists(folder, word + ENDING)) {
            return Problem.error(place, "", "there is no such file", "did you mean " + word + ENDING + "?")
                    .toString();
        }
        boolean name = word.matches("[\\p{L}\\p{N}_-]+");
        String message = name ? "there is neither such a file nor such a shipped scenario" : "there is no such file";
        return Problem.error(place, "", message, hint(word)).toString();
    }

    private static String hint(String word) {
        List<String> known = new ArrayList<>(Library.names());
        Library.names().forEach(name -> known.add(name + ENDING));
        Optional<String> near = Suggestion.nearest(word, known);
        return near.map(n -> "did you mean " + n.replace(ENDING, "") + ", which ships with us?")
                .orElse("");
    }

    private static boolean isFolder(Path folder, String word) {
        return exists(folder, word) && Files.isDirectory(folder.resolve(word));
    }

    private static boolean exists(Path folder, String word) {
        try {
            return Files.exists(folder.resolve(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
