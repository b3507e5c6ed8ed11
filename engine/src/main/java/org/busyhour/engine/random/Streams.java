package org.busyhour.engine.random;

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

    private final long root;
    private final boolean mirrored;

    /**
     * Names the streams of a replication.
     *
     * @param seed the master seed
     * @param replication the number of the replication, from 1
     */
    public Streams(long seed, int replication) {
        this(seed, replication, false);
    }

    private Streams(long seed, int replication, boolean mirrored) {
        this.mirrored = mirrored;
        root = mix(mix(seed + GOLDEN) ^ replication * GOLDEN);
    }

    /**
     * Returns the streams that draw the opposite of those of a replication.
     *
     * @param seed the master seed
     * @param replication the number of the replication, from 1
     * @return the streams
     */
    public static Streams mirroring(long seed, int replication) {
        return new Streams(seed, replication, true);
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
        long hash = mix(root ^ (purpose.ordinal() + 1) * GOLDEN);
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
