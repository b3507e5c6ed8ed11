package org.busyhour.cli.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of README and guide.
 *
 * @param file where it is
 * @param text what it says
 */
record Page(Path file, String text) {
    /** The folder of the project, seen from this module. */
    static final Path ROOT = Path.of("..");

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\]]*\\]\\(([^)#]+)(?:#[^)]*)?\\)");

    /** A block of code, with the word that says what it is. */
    record Block(String kind, String text) {}

    static List<Page> all() throws IOException {
        try (Stream<Path> guide = Files.list(ROOT.resolve("docs/guide"))) {
            return Stream.concat(
                            Stream.of(ROOT.resolve("README.md"), ROOT.resolve("scenarios/library/README.md")),
                            guide.filter(path -> path.toString().endsWith(".md"))
                                    .sorted())
                    .map(Page::read)
                    .toList();
        }
    }

    List<Block> blocks() {
        return BLOCK.matcher(text)
                .results()
                .map(block -> new Block(block.group(1), block.group(2)))
                .toList();
    }

    /** The files of the project that the page links to. */
    List<Path> links() {
        return LINK.matcher(text)
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.contains("://"))
                .map(link -> file.resolveSibling(link))
                .toList();
    }

    @Override
    public String toString() {
        Matcher name = Pattern.compile("[^/]+/[^/]+$").matcher(file.toString());
        return name.find() ? name.group() : file.toString();
    }

    private static Page read(Path file) {
        try {
            return new Page(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
