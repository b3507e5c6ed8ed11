package org.busyhour.engine.centre.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.model.Skill;
import org.busyhour.engine.time.Ticks;

/**
 * Which lines there are, whose contacts wait in them, and which groups take from them: what stays the same in all
 * replications. {@link Lines} keeps these arrays for itself, so that the events that look at them take no detour.
 */
final class LineLayout {
    /** Whether each priority has a line of its own. */
    final boolean byPriority;

    /** The first line of each type, of parts if it has any. */
    final int[] firstLine;

    /** The first line of each type that isn't one of parts. */
    final int[] contactLine;

    /** The type of each line. */
    final int[] typeOf;

    /** The lines of each group in order of preference. */
    final int[][] linesOfGroup;

    /** How many ticks a contact must have waited there before the group takes it. */
    final long[][] afterOfGroup;

    /** Those of the lines of each group in which chats wait. */
    final int[][] chatsOfGroup;

    /** How many ticks a chat must have waited there before the group takes it. */
    final long[][] afterOfChats;

    private final int lanes;
    /** By type, the group that parts are sent to by name, or a negative number. */
    final int[] transferTo;

    /**
     * Where contacts wait for one group only, which lines of the type are a group's, counted in blocks of its
     * priorities; empty for a type whose contacts wait for any.
     */
    private final int[][] blockOfGroup;

    LineLayout(Model model) {
        int types = model.types().size();
        int groups = model.groups().size();
        byPriority = model.routing().uses(Routing.ContactScope.PRIORITY);
        lanes = byPriority ? ContactType.LAST_PRIORITY : 1;
        firstLine = new int[types];
        contactLine = new int[types];
        transferTo = new int[types];
        blockOfGroup = new int[types][];
        List<Integer> typeOfLine = new ArrayList<>();
        for (int type = 0; type < types; type++) {
            ContactType of = model.types().get(type);
            transferTo[type] = Parts.receiver(of);
            firstLine[type] = typeOfLine.size();
            contactLine[type] = firstLine[type] + (Parts.made(of) ? lanes : 0);
            blockOfGroup[type] = blocks(model, type);
            int blocks = 1 + Math.max(0, IntStream.of(blockOfGroup[type]).max().orElse(0));
            typeOfLine.addAll(Collections.nCopies(contactLine[type] - firstLine[type] + blocks * lanes, type));
        }
        typeOf = typeOfLine.stream().mapToInt(Integer::intValue).toArray();
        linesOfGroup = new int[groups][];
        afterOfGroup = new long[groups][];
        chatsOfGroup = new int[groups][];
        afterOfChats = new long[groups][];
        for (int group = 0; group < groups; group++) {
            open(group, model.groups().get(group));
            openChats(group, model);
        }
    }

    /** Returns how many lines of a contact's type stand before those of the group for which it waits. */
    int block(Contacts contacts, int slot) {
        int[] blocks = blockOfGroup[contacts.type(slot)];
        return blocks.length == 0 ? 0 : blocks[(int) contacts.extra(slot, Extra.AWAITED) - 1] * lanes;
    }

    private static int[] blocks(Model model, int type) {
        if (!model.waitsForOneGroup(type)) {
            return new int[0];
        }
        int[] blocks = new int[model.groups().size()];
        int next = 0;
        for (int group = 0; group < blocks.length; group++) {
            boolean takes = model.groups().get(group).skills().stream().anyMatch(skill -> skill.type() == type);
            blocks[group] = takes ? next++ : -1;
        }
        return blocks;
    }

    /** Returns how many words a set of lines takes, a bit each. */
    static int words(int lines) {
        return (lines + 63) / 64;
    }

    /** Returns the lines of each group as bit sets, one behind the other. */
    long[] masks() {
        int words = words(typeOf.length);
        long[] masks = new long[linesOfGroup.length * words];
        for (int group = 0; group < linesOfGroup.length; group++) {
            for (int line : linesOfGroup[group]) {
                masks[group * words + (line >> 6)] |= 1L << line;
            }
        }
        return masks;
    }

    /**
     * Lists a group's lines: parts sent to it for types that it has no skill for, then type by type in its order, parts
     * first.
     */
    private void open(int group, AgentGroup agents) {
        List<Integer> lines = new ArrayList<>();
        List<Long> after = new ArrayList<>();
        for (int type = 0; type < firstLine.length; type++) {
            int own = type;
            if (transferTo[type] == group && agents.skills().stream().noneMatch(s -> s.type() == own)) {
                open(lines, after, firstLine[type], contactLine[type], 0);
            }
        }
        for (Skill skill : agents.skills()) {
            int type = skill.type();
            if (transferTo[type] < 0 || transferTo[type] == group) {
                boolean byRule = transferTo[type] < 0 && skill.after() == Ticks.NEVER;
                open(lines, after, firstLine[type], contactLine[type], byRule ? Ticks.NEVER : 0);
            }
            int first = contactLine[type] + (blockOfGroup[type].length == 0 ? 0 : blockOfGroup[type][group] * lanes);
            open(lines, after, first, first + lanes, skill.after());
        }
        linesOfGroup[group] = lines.stream().mapToInt(Integer::intValue).toArray();
        afterOfGroup[group] = after.stream().mapToLong(Long::longValue).toArray();
    }

    private void openChats(int group, Model model) {
        int[] own = linesOfGroup[group];
        int[] places = IntStream.range(0, own.length)
                .filter(i -> model.types().get(typeOf[own[i]]).isChat())
                .toArray();
        chatsOfGroup[group] = IntStream.of(places).map(i -> own[i]).toArray();
        afterOfChats[group] =
                IntStream.of(places).mapToLong(i -> afterOfGroup[group][i]).toArray();
    }

    private static void open(List<Integer> lines, List<Long> after, int from, int to, long delay) {
        for (int line = from; line < to; line++) {
            lines.add(line);
            after.add(delay);
        }
    }
}
