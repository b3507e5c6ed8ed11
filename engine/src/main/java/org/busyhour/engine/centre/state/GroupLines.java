package org.busyhour.engine.centre.state;

import org.busyhour.engine.time.Ticks;

/** Which lines each group takes from, and how long a contact must have waited before it does. */
public final class GroupLines {
    private final LineLayout layout;
    private final int[][] linesOfGroup;
    private final long[][] afterOfGroup;
    private final long[] masks;
    private final int words;
    private final int[][] chatsOfGroup;
    private final long[][] afterOfChats;

    GroupLines(LineLayout layout) {
        this.layout = layout;
        linesOfGroup = layout.linesOfGroup;
        afterOfGroup = layout.afterOfGroup;
        masks = layout.masks();
        words = LineLayout.words(layout.typeOf.length);
        chatsOfGroup = layout.chatsOfGroup;
        afterOfChats = layout.afterOfChats;
    }

    /**
     * Returns the lines that a group takes from.
     *
     * @param group the group
     * @return the lines in order of preference; not to be changed
     */
    public int[] of(int group) {
        return linesOfGroup[group];
    }

    /**
     * Returns how long a contact must have waited before a group takes it.
     *
     * @param group the group
     * @return ticks, one value a line of {@link #of}; not to be changed
     */
    public long[] after(int group) {
        return afterOfGroup[group];
    }

    /**
     * Returns the lines of chats that a group takes from.
     *
     * @param group the group
     * @return the lines in order of preference; not to be changed
     */
    public int[] chatsOf(int group) {
        return chatsOfGroup[group];
    }

    /**
     * Returns how long a chat must have waited before a group takes it.
     *
     * @param group the group
     * @return ticks, one value a line of {@link #chatsOf}; not to be changed
     */
    public long[] afterOfChats(int group) {
        return afterOfChats[group];
    }

    /** Tells whether any of some lines, a bit each, is one that a group takes from. */
    boolean anyOf(long[] some, int group) {
        for (int word = 0; word < words; word++) {
            if ((some[word] & masks[group * words + word]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a group takes from a line. */
    boolean takes(int group, int line) {
        return (masks[group * words + (line >> 6)] >>> line & 1) != 0;
    }

    /** Lets a group take contacts of a type after another wait, see {@link Lines#access}. */
    void access(int group, int type, long after) {
        change(linesOfGroup[group], afterOfGroup[group], type, after);
        change(chatsOfGroup[group], afterOfChats[group], type, after);
    }

    private void change(int[] own, long[] waits, int type, long after) {
        for (int i = 0; i < own.length; i++) {
            boolean ofParts = own[i] < layout.contactLine[layout.typeOf[own[i]]];
            if (layout.typeOf[own[i]] == type && (layout.transferTo[type] < 0 || !ofParts)) {
                waits[i] = ofParts && after != Ticks.NEVER ? 0 : after;
            }
        }
    }
}
