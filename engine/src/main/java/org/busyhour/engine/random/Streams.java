package org.busyhour.engine.random;

import org.jspecify.annotations.Nullable;

/**
 * The streams of one replication, each with an address: (master seed, replication, purpose, name).
 *
 * <p>The address is hashed with the finaliser of SplitMix64 (Steele, Lea and Flood 2014, doi:10.1145/2714064.2660195),
 * character by character, and the hash seeds a xoshiro256++ (Blackman and Vigna 2021, doi:10.1145/3460772) through
 * SplitMix64, as its authors advise. So a stream depends on nothing but its address: a queue more, or another order of
 * asking, changes nobody else's draws.
 */
public final class Streams {
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    /** Replications count upwards from 1, groups of them downwards from -1. */
    private static final int LASTING = 0;

    private final long root;
    private final long lasting;
    private final boolean mirrored;
    private final Strata.Group group;
    private final @Nullable Streams ofGroup;

    /**
     * Names the streams of a replication.
     *
     * @param seed the master seed
     * @param replication the number of the replication, from 1
     */
    public Streams(long seed, int replication) {
        this(root(seed, replication), root(seed, LASTING), false, Strata.Group.ALONE, null);
    }

    private Streams(long root, long lasting, boolean mirrored, Strata.Group group, @Nullable Streams ofGroup) {
        this.root = root;
        this.lasting = lasting;
        this.mirrored = mirrored;
        this.group = group;
        this.ofGroup = ofGroup;
    }

    private static long root(long seed, int replication) {
        return mix(mix(seed + GOLDEN) ^ replication * GOLDEN);
    }

    /**
     * Returns the streams that draw the opposite of those of a replication.
     *
     * @param seed the master seed
     * @param replication the number of the replication, from 1
     * @return the streams
     */
    public static Streams mirroring(long seed, int replication) {
        return new Streams(root(seed, replication), root(seed, LASTING), true, Strata.Group.ALONE, null);
    }

    /**
     * Returns the same streams with days that are spread evenly over a group of replications that follow each other.
     *
     * @param seed the master seed
     * @param replication the number of the replication, from 1
     * @param units how many replications, or pairs of them, make a group
     * @param pairs whether the second of each two replications draws the opposite of the first
     * @return the streams
     */
    public Streams stratified(long seed, int replication, int units, boolean pairs) {
        int size = pairs ? 2 * units : units;
        // Replications count upwards from 1, groups downwards from -1: no address is that of both.
        Streams dealt = new Streams(seed, -1 - (replication - 1) / size);
        return new Streams(root, lasting, mirrored, new Strata.Group(units, pairs, (replication - 1) % size), dealt);
    }

    /**
     * Returns what the busyness of days is drawn from.
     *
     * @param name the contact type that it belongs to
     * @return uniform numbers, one a day or part of a day
     */
    public Strata busyness(String name) {
        Stream deals = ofGroup == null ? null : ofGroup.stream(Purpose.BUSYNESS, name);
        return new Strata(stream(Purpose.BUSYNESS, name), group, deals);
    }

    /**
     * Returns the generator of a stream, at its beginning.
     *
     * @param purpose what it is drawn for
     * @param name the contact type or agent that it belongs to
     * @return a new generator
     */
    public Stream stream(Purpose purpose, String name) {
        long address = address(purpose, name);
        return mirrored ? mirror(address) : generator(address);
    }

    /**
     * Returns the number that an address comes to.
     *
     * @param purpose what is drawn
     * @param name the contact type or agent that it belongs to
     * @return a well mixed number
     */
    public long address(Purpose purpose, String name) {
        return address(root, purpose, name);
    }

    /**
     * Returns the number that an address comes to that is the same in every replication.
     *
     * @param purpose what is drawn
     * @param name the agent that it belongs to
     * @return a well mixed number
     */
    public long lastingAddress(Purpose purpose, String name) {
        return address(lasting, purpose, name);
    }

    private static long address(long from, Purpose purpose, String name) {
        long hash = mix(from ^ (purpose.ordinal() + 1) * GOLDEN);
        for (int i = 0; i < name.length(); i++) {
            hash = mix(hash + GOLDEN ^ name.charAt(i));
        }
        return mix(hash + name.length());
    }

    /**
     * Returns the address of one thing among many of the same name.
     *
     * @param address the address of all
     * @param number the number of the one
     * @return a well mixed number
     */
    public static long within(long address, long number) {
        return mix(address + (number + 1) * GOLDEN);
    }

    /**
     * Returns a uniform number that belongs to an address.
     *
     * @param address the address
     * @return a number in [0, 1)
     */
    public static double uniform(long address) {
        return (mix(address ^ GOLDEN) >>> 11) * 0x1p-53;
    }

    /**
     * Returns a generator that belongs to an address.
     *
     * @param address the address
     * @return a new generator
     */
    public static Stream generator(long address) {
        Stream stream = new Stream(0, 0, 0, 0);
        restart(stream, address);
        return stream;
    }

    private static Stream mirror(long address) {
        Stream bits = generator(within(address, 0));
        return new Mirrored(generator(address), bits.next(), bits.next(), bits.next(), bits.next());
    }

    /**
     * Moves a generator to the beginning of an address, where a new one a contact would keep the garbage collector
     * busy.
     *
     * @param stream the generator, drawn from by nobody else
     * @param address the address
     */
    public static void restart(Stream stream, long address) {
        long state = address;
        long first = mix(state += GOLDEN);
        long second = mix(state += GOLDEN);
        long third = mix(state += GOLDEN);
        stream.restart(first, second, third, mix(state + GOLDEN));
    }

    private static long mix(long value) {
        long z = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
