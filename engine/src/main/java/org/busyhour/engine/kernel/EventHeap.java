package org.busyhour.engine.kernel;

import java.util.Arrays;

/**
 * A priority queue of events, the earliest first; at most one event an id, which is also the handle to cancel it by.
 *
 * <p>Events are ordered by time, then by kind, then by the order of scheduling: a total order. It is a binary heap over
 * one {@code long[]}, two a node (time and kind; sequence and id), because two longs side by side cost one cache line
 * where objects cost three. The event polled last leaves a hole at the top, which the next event scheduled fills: an
 * agent who goes from one contact to the next sifts once, not twice. What was measured is in ADR 041.
 */
public final class EventHeap {
    /** How many kinds of events there may be. */
    public static final int KINDS = 8;

    private static final int KIND_BITS = 3;
    private static final int ID_BITS = 28;
    private static final long ID_MASK = (1L << ID_BITS) - 1;
    private static final int NONE = -1;

    private long[] heap = new long[64];
    private int[] places;
    private int size;
    private long sequence;
    private boolean hole;
    private long top = Long.MAX_VALUE;

    /**
     * Starts an empty heap.
     *
     * @param ids how many ids are expected; more may come
     */
    public EventHeap(int ids) {
        places = new int[Math.max(ids, 1)];
        Arrays.fill(places, NONE);
        Arrays.fill(heap, Long.MAX_VALUE);
    }

    /**
     * Schedules an event; its id must have none pending.
     *
     * @param id whose event it is, from 0
     * @param time the instant
     * @param kind the kind, 0 to 7; at one instant lower kinds come first
     */
    public void schedule(int id, long time, int kind) {
        long key = time << KIND_BITS | kind;
        long order = sequence++ << ID_BITS | id;
        if (id >= places.length) {
            grow(id);
        }
        if (hole) {
            hole = false;
            siftDown(0, key, order);
            top = heap[0];
            return;
        }
        // One node is always free, so that the top of an empty heap and the right child of the last node can be looked
        // at.
        if (2 * size + 4 > heap.length) {
            heap = Arrays.copyOf(heap, 2 * heap.length);
            Arrays.fill(heap, 2 * size, heap.length, Long.MAX_VALUE);
        }
        siftUp(size++, key, order);
        top = heap[0];
    }

    /**
     * Takes the earliest event away.
     *
     * @return its id
     */
    public int poll() {
        hole = true;
        int id = (int) (heap[1] & ID_MASK);
        places[id] = NONE;
        return id;
    }

    /**
     * Takes an id's event away, if it has one.
     *
     * @param id the id
     */
    public void cancel(int id) {
        settle();
        if (id < places.length && places[id] != NONE) {
            int place = places[id];
            places[id] = NONE;
            removeLast(place);
        }
    }

    /**
     * Tells whether an id has an event pending.
     *
     * @param id the id
     * @return whether it has
     */
    public boolean pending(int id) {
        return id < places.length && places[id] != NONE;
    }

    /**
     * Returns how many events are pending.
     *
     * @return the number
     */
    public int size() {
        return hole ? size - 1 : size;
    }

    /** Forgets all events. */
    public void clear() {
        top = Long.MAX_VALUE;
        size = 0;
        hole = false;
        sequence = 0;
        Arrays.fill(places, NONE);
        Arrays.fill(heap, Long.MAX_VALUE);
    }

    /**
     * Returns time and kind of the earliest event in one number that orders them; the greatest number if there is none.
     */
    long topKey() {
        return top;
    }

    /** Closes the hole that the event polled last has left, if nothing has filled it. */
    void settle() {
        if (hole) {
            hole = false;
            removeLast(0);
        }
    }

    static long timeOf(long key) {
        return key >> KIND_BITS;
    }

    static int kindOf(long key) {
        return (int) key & KINDS - 1;
    }

    /** Fills a place with the last node. */
    private void removeLast(int place) {
        size--;
        long key = heap[2 * size];
        long order = heap[2 * size + 1];
        heap[2 * size] = Long.MAX_VALUE;
        if (place != size) {
            move(place, key, order);
        }
        top = heap[0];
    }

    private void move(int place, long key, long order) {
        int parent = (place - 1) >> 1;
        if (place > 0 && before(key, order, heap[2 * parent], heap[2 * parent + 1])) {
            siftUp(place, key, order);
        } else {
            siftDown(place, key, order);
        }
    }

    private void siftUp(int from, long key, long order) {
        long[] nodes = heap;
        int place = from;
        while (place > 0) {
            int parent = (place - 1) >> 1;
            if (!before(key, order, nodes[2 * parent], nodes[2 * parent + 1])) {
                break;
            }
            put(nodes, place, nodes[2 * parent], nodes[2 * parent + 1]);
            place = parent;
        }
        put(nodes, place, key, order);
    }

    /**
     * Moves the smaller child up, level by level, until the node fits.
     *
     * <p>Which child is smaller is a coin toss that no branch predictor wins, so it is computed from the sign of a
     * difference; keys are positive, so it can't overflow. The place behind the last node holds the greatest key and
     * stands in for a right child that isn't there.
     */
    private void siftDown(int from, long key, long order) {
        long[] nodes = heap;
        int place = from;
        int half = size >> 1;
        while (place < half) {
            int child = 4 * place + 2;
            long left = nodes[child];
            long right = nodes[child + 2];
            child += (int) ((right - left) >>> 63) << 1;
            if (left == right) {
                child += (int) ((nodes[child + 3] - nodes[child + 1]) >>> 63) << 1;
            }
            long least = nodes[child];
            if (least >= key && !before(least, nodes[child + 1], key, order)) {
                break;
            }
            put(nodes, place, least, nodes[child + 1]);
            place = child >> 1;
        }
        put(nodes, place, key, order);
    }

    private void put(long[] nodes, int place, long key, long order) {
        nodes[2 * place] = key;
        nodes[2 * place + 1] = order;
        places[(int) (order & ID_MASK)] = place;
    }

    private static boolean before(long key, long order, long otherKey, long otherOrder) {
        return key < otherKey || (key == otherKey && order < otherOrder);
    }

    private void grow(int id) {
        int old = places.length;
        places = Arrays.copyOf(places, Math.max(id + 1, 2 * old));
        Arrays.fill(places, old, places.length, NONE);
    }
}
