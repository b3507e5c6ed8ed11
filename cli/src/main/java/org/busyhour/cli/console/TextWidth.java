package org.busyhour.cli.console;

/** How many columns of a terminal a text takes. */
final class TextWidth {
    private TextWidth() {}

    /**
     * Counts ideographs, kana, Hangul and emoji as two, marks that sit on another character as none, all else as one.
     */
    static int of(String text) {
        return text.codePoints().map(TextWidth::ofOne).sum();
    }

    private static int ofOne(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(character) ? 2 : 1;
    }

    private static boolean isWide(int c) {
        return Character.isIdeographic(c)
                || within(c, 0x1100, 0x115F)
                || within(c, 0x2E80, 0x303E)
                || within(c, 0x3041, 0x33FF)
                || within(c, 0xA960, 0xA97C)
                || within(c, 0xAC00, 0xD7A3)
                || within(c, 0xFE30, 0xFE6F)
                || within(c, 0xFF01, 0xFF60)
                || within(c, 0xFFE0, 0xFFE6)
                || within(c, 0x1F300, 0x1FAFF);
    }

    private static boolean within(int c, int first, int last) {
        return c >= first && c <= last;
    }
}
