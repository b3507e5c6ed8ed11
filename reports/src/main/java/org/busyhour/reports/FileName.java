package org.busyhour.reports;

import java.util.regex.Pattern;

/** Names that become names of files and folders. */
public final class FileName {
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^\\p{L}\\p{N}_.-]+");
    private static final Pattern AT_THE_ENDS = Pattern.compile("^[-.]+|[-.]+$");

    private FileName() {}

    /**
     * Returns a name without what file systems or shells don't like.
     *
     * @param name what something is called
     * @param otherwise what it is called if nothing is left
     * @return letters, digits, {@code _}, {@code .} and {@code -}
     */
    public static String of(String name, String otherwise) {
        String plain = NOT_IN_NAMES.matcher(name).replaceAll("-");
        String left = AT_THE_ENDS.matcher(plain).replaceAll("");
        return left.isEmpty() ? otherwise : left;
    }
}
