package org.busyhour.engine.centre.state;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.busyhour.engine.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * The lines in which contacts wait, each in order of coming, or of deadlines if these decide: per type one for parts,
 * if its limit makes any, and one for contacts; where agents look at priorities, nine of each. The lines of a type
 * stand side by side, in that order.
 *
 * <p>Which lines hold anybody is kept as a bit set, so that an agent's look at all lines costs a few words, however
 * many types there are.
 */
public final class Lines {
    private final Contacts contacts;
    private final int[] typeOf;
    private final int[] head;
    private final int[] tail;
    private final int[] length;
    private final long[] occupied;
    private final int[] firstLine;
    private final int[] contactLine;
    /** Where contacts wait for one group only. */
    private final @Nullable LineLayout blocks;

    private final boolean byPriority;
    private final GroupLines groups;
    private final int[] waitingOfType;
    /** By type, since when the oldest waits, where lines aren't in order of coming; valid if it is known. */
    private final long[] oldest;

    private final boolean[] oldestKnown;
    private final boolean mayHoldParts;
    private final boolean byDeadline;
    /** Lines that nobody may take from for the time being; they count as not occupied. */
    private final boolean[] shut;

    /** 1 for a line whose customers wait on the line, 0 for one of deferred work. */
    private final int[] live;

    private final @Nullable LineRace race;
    private int waitingLive;

    /**
     * Sets the lines up, all empty.
     *
     * @param model the centre
     * @param contacts the contacts that wait
     */
    public Lines(Model model, Contacts contacts) {
        this.contacts = contacts;
        LineLayout layout = new LineLayout(model);
        int lines = layout.typeOf.length;
        byPriority = layout.byPriority;
        byDeadline = model.routing().byDue();
        blocks = model.routing().commitment().one() ? layout : null;
        firstLine = layout.firstLine;
        contactLine = layout.contactLine;
        typeOf = layout.typeOf;
        live = IntStream.of(typeOf)
                .map(type -> model.types().get(type).deferred() ? 0 : 1)
                .toArray();
        shut = new boolean[lines];
        race = LineRace.of(model, contacts, layout, live);
        head = new int[lines];
        tail = new int[lines];
        length = new int[lines];
        occupied = new long[LineLayout.words(lines)];
        groups = new GroupLines(layout);
        waitingOfType = new int[model.types().size()];
        oldest = new long[waitingOfType.length];
        oldestKnown = new boolean[waitingOfType.length];
        mayHoldParts = model.types().stream().anyMatch(Parts::made);
        clear();
    }

    /** Empties all lines. */
    public void clear() {
        Arrays.fill(head, Contacts.NONE);
        Arrays.fill(tail, Contacts.NONE);
        Arrays.fill(length, 0);
        Arrays.fill(occupied, 0);
        Arrays.fill(shut, false);
        Arrays.fill(waitingOfType, 0);
        Arrays.fill(oldest, Long.MAX_VALUE);
        Arrays.fill(oldestKnown, true);
        waitingLive = 0;
        if (race != null) {
            race.clear();
        }
    }

    /**
     * Puts a contact at the end of its line.
     *
     * @param slot the contact
     */
    public void enter(int slot) {
        int block = blocks == null ? 0 : blocks.block(contacts, slot);
        append(slot, contactLine[contacts.type(slot)] + block + lane(slot));
    }

    /**
     * Puts a part at the end of its line of parts.
     *
     * @param slot the part
     */
    public void enterPart(int slot) {
        append(slot, firstLine[contacts.type(slot)] + lane(slot));
    }

    /**
     * Takes a contact out of its line.
     *
     * @param slot the contact
     */
    public void leave(int slot) {
        int line = (int) contacts.get(slot, Contacts.LINE);
        int before = (int) contacts.get(slot, Contacts.PREVIOUS);
        int behind = (int) contacts.get(slot, Contacts.NEXT);
        if (before == Contacts.NONE) {
            head[line] = behind;
            headChanged(line);
        } else {
            contacts.set(before, Contacts.NEXT, behind);
        }
        if (behind == Contacts.NONE) {
            tail[line] = before;
        } else {
            contacts.set(behind, Contacts.PREVIOUS, before);
        }
        if (--length[line] == 0) {
            occupied[line >> 6] &= ~(1L << line);
        }
        int type = typeOf[line];
        waitingOfType[type]--;
        waitingLive -= live[line];
        if (byDeadline && contacts.get(slot, Contacts.ENTERED) == oldest[type]) {
            oldestKnown[type] = false;
            oldest[type] = Long.MAX_VALUE;
        }
    }

    /**
     * Lets agents overlook the contacts of a type in their lines, or look at them again; parts aren't concerned.
     *
     * @param type the type
     * @param close whether the lines are shut
     */
    public void shut(int type, boolean close) {
        for (int line = contactLine[type]; line < end(type); line++) {
            shut[line] = close;
            occupied[line >> 6] &= ~(1L << line);
            if (length[line] > 0) {
                occupy(line);
            }
            headChanged(line);
        }
    }

    /**
     * Tells whether nobody may take contacts of a type out of their lines.
     *
     * @param type the type
     * @return whether the lines are shut
     */
    public boolean shut(int type) {
        return shut[contactLine[type]];
    }

    /**
     * Returns the first of the parts of a type, those of the most urgent line before others.
     *
     * @param type the type
     * @return the part, or {@link Contacts#NONE}
     */
    public int firstPart(int type) {
        return first(firstLine[type], contactLine[type]);
    }

    /**
     * Returns the first of the contacts of a type, those of the most urgent line before others.
     *
     * @param type the type
     * @return the contact, be its line shut or not, or {@link Contacts#NONE}
     */
    public int first(int type) {
        return first(contactLine[type], end(type));
    }

    private int first(int from, int to) {
        for (int line = from; line < to; line++) {
            if (length[line] > 0) {
                return head[line];
            }
        }
        return Contacts.NONE;
    }

    /**
     * Tells whether anybody waits whom a group may take.
     *
     * @param group the group
     * @return whether one of its lines is not empty
     */
    public boolean anyFor(int group) {
        return groups.anyOf(occupied, group);
    }

    /**
     * Returns which lines each group takes from.
     *
     * @return the lines by group
     */
    public GroupLines groups() {
        return groups;
    }

    /**
     * Lets a group take contacts of a type after another wait; parts, which wait for nothing, at once or never, but for
     * those that are sent to one group by name.
     *
     * @param group the group
     * @param type the type
     * @param after ticks; {@link org.busyhour.engine.time.Ticks#NEVER} if it takes none
     */
    public void access(int group, int type, long after) {
        groups.access(group, type, after);
        if (race != null) {
            race.access(group);
        }
    }

    /**
     * Tells whether it is known without a look at each line from which one a group takes next.
     *
     * @param group the group
     * @return whether {@link #next} may be asked
     */
    public boolean knowsNext(int group) {
        return race != null && race.serves(group);
    }

    /**
     * Returns the contact that a group takes next, by priorities if these decide, and by time of coming or deadline.
     *
     * @param group the group
     * @param callersOnly whether deferred work stays for others
     * @return the contact, or {@link Contacts#NONE}
     */
    public int next(int group, boolean callersOnly) {
        int line = race == null ? -1 : race.best(group, callersOnly);
        return line < 0 ? Contacts.NONE : head[line];
    }

    /**
     * Tells whether a line holds anybody who may be taken.
     *
     * @param line the line
     * @return whether it does; not if it is shut
     */
    public boolean occupied(int line) {
        return (occupied[line >> 6] >>> line & 1) != 0;
    }

    private int end(int type) {
        return type + 1 < firstLine.length ? firstLine[type + 1] : typeOf.length;
    }

    /**
     * Tells whether parts ever wait.
     *
     * @return whether the limit of a type makes any
     */
    public boolean mayHoldParts() {
        return mayHoldParts;
    }

    /**
     * Returns the parts that a group may take before a contact of a type.
     *
     * @param group the group
     * @param type the type
     * @return the first of the most urgent of them, or {@link Contacts#NONE}
     */
    public int firstPart(int group, int type) {
        for (int line = firstLine[type]; line < contactLine[type]; line++) {
            if (groups.takes(group, line) && occupied(line)) {
                return head[line];
            }
        }
        return Contacts.NONE;
    }

    /**
     * Tells whether parts wait in a line, and not contacts.
     *
     * @param line the line
     * @return whether it is one of parts
     */
    public boolean ofParts(int line) {
        return line < contactLine[typeOf[line]];
    }

    /**
     * Returns the type whose contacts wait in a line.
     *
     * @param line the line
     * @return the place of the type
     */
    public int type(int line) {
        return typeOf[line];
    }

    /**
     * Returns who came first of those in a line.
     *
     * @param line the line
     * @return the contact, or {@link Contacts#NONE}
     */
    public int head(int line) {
        return head[line];
    }

    /**
     * Returns who came last of those in a line.
     *
     * @param line the line
     * @return the contact, or {@link Contacts#NONE}
     */
    public int tail(int line) {
        return tail[line];
    }

    /**
     * Returns how many wait in a line.
     *
     * @param line the line
     * @return the number
     */
    public int length(int line) {
        return length[line];
    }

    /**
     * Returns how many lines there are.
     *
     * @return the number
     */
    public int count() {
        return typeOf.length;
    }

    /**
     * Returns how many contacts and parts of a type wait.
     *
     * @param type the type
     * @return the number
     */
    public int waitingOfType(int type) {
        return waitingOfType[type];
    }

    /**
     * Returns how many wait on the line.
     *
     * @return the number of contacts and parts in all lines whose types aren't deferred
     */
    public int waitingLive() {
        return waitingLive;
    }

    /**
     * Tells whether any deferred work waits.
     *
     * @return whether a line of it isn't empty
     */
    public boolean deferredWaits() {
        for (int line = 0; line < live.length; line++) {
            if (deferred(line) && length[line] > 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells whether deferred work waits in a line.
     *
     * @param line the line
     * @return whether its type is deferred
     */
    public boolean deferred(int line) {
        return live[line] == 0;
    }

    /**
     * Returns since when the oldest contact or part of a type waits.
     *
     * @param type the type
     * @param none what is returned if none waits
     * @return the instant
     */
    public long oldest(int type, long none) {
        if (!byDeadline) {
            return oldestHead(type, none);
        }
        if (!oldestKnown[type]) {
            oldest[type] = oldestOfAll(type);
            oldestKnown[type] = true;
        }
        return Math.min(none, oldest[type]);
    }

    private long oldestHead(int type, long none) {
        long first = none;
        for (int line = firstLine[type]; line < end(type); line++) {
            first = head[line] == Contacts.NONE ? first : Math.min(first, contacts.get(head[line], Contacts.ENTERED));
        }
        return first;
    }

    private long oldestOfAll(int type) {
        long first = Long.MAX_VALUE;
        for (int line = firstLine[type]; line < end(type); line++) {
            for (int slot = head[line]; slot != Contacts.NONE; slot = (int) contacts.get(slot, Contacts.NEXT)) {
                first = Math.min(first, contacts.get(slot, Contacts.ENTERED));
            }
        }
        return first;
    }

    private void append(int slot, int line) {
        contacts.set(slot, Contacts.LINE, line);
        if (byDeadline) {
            insert(slot, line);
        } else {
            contacts.set(slot, Contacts.PREVIOUS, tail[line]);
            contacts.set(slot, Contacts.NEXT, Contacts.NONE);
            if (tail[line] == Contacts.NONE) {
                head[line] = slot;
                occupy(line);
                headChanged(line);
            } else {
                contacts.set(tail[line], Contacts.NEXT, slot);
            }
            tail[line] = slot;
        }
        length[line]++;
        waitingOfType[typeOf[line]]++;
        waitingLive += live[line];
    }

    /** Puts a contact behind the last that isn't due later; mostly that is the last of the line. */
    private void insert(int slot, int line) {
        oldest[typeOf[line]] = Math.min(oldest[typeOf[line]], contacts.get(slot, Contacts.ENTERED));
        long due = contacts.extra(slot, Extra.DUE);
        int before = tail[line];
        while (before != Contacts.NONE && contacts.extra(before, Extra.DUE) > due) {
            before = (int) contacts.get(before, Contacts.PREVIOUS);
        }
        int behind = before == Contacts.NONE ? head[line] : (int) contacts.get(before, Contacts.NEXT);
        contacts.set(slot, Contacts.PREVIOUS, before);
        contacts.set(slot, Contacts.NEXT, behind);
        if (before == Contacts.NONE) {
            head[line] = slot;
            occupy(line);
            headChanged(line);
        } else {
            contacts.set(before, Contacts.NEXT, slot);
        }
        if (behind == Contacts.NONE) {
            tail[line] = slot;
        } else {
            contacts.set(behind, Contacts.PREVIOUS, slot);
        }
    }

    private void headChanged(int line) {
        if (race != null) {
            race.changed(line, shut[line] ? Contacts.NONE : head[line]);
        }
    }

    private void occupy(int line) {
        if (!shut[line]) {
            occupied[line >> 6] |= 1L << line;
        }
    }

    private int lane(int slot) {
        return byPriority ? (int) contacts.get(slot, Contacts.PRIORITY) - 1 : 0;
    }
}
