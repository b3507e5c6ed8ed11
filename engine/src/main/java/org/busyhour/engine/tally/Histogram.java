package org.busyhour.engine.tally;

import java.util.Arrays;

/**
 * Counts of durations in buckets at most 1 % wide.
 *
 * <p>Up to 255 ticks a bucket is one tick; from there on every doubling has 128 buckets, so a bucket is at most 1/128 =
 * 0.8 % as wide as its lower bound. This is the bucket scheme of HdrHistogram, whose recorder costs three times as much
 * for checks and counters that a replication doesn't need. Sums of histograms are exact in any order.
 *
 * <p>Durations are noted one behind the other and sorted into the buckets when 256 have come together: a centre has so
 * many histograms that one by one nearly every duration would miss the cache.
 */
public final class Histogram {
    private static final int SUB_BITS = 7;
    private static final int SUB = 1 << SUB_BITS;
    private static final int NOTES = 256;

    // Whole numbers of 31 bits: half the memory is half the cache misses. What is more than that in a bucket, as when
    // all contacts of a very long run take the same time, is carried over in multiples of 2^31.
    private int[] counts = new int[1];
    private long[] carried = new long[0];
    private int filled;
    private char[] notes = new char[0];
    private int noted;
    private long zeros;
    private long sorted;
    private long completed;

    /** Starts an empty histogram. */
    public Histogram() {}

    /** Makes a histogram of how many durations lie in each bucket. */
    static Histogram of(long[] buckets) {
        Histogram histogram = new Histogram();
        histogram.counts = new int[Math.max(1, buckets.length)];
        for (int i = 0; i < buckets.length; i++) {
            histogram.counts[i] = (int) (buckets[i] & Integer.MAX_VALUE);
            long more = buckets[i] - histogram.counts[i];
            if (more > 0) {
                histogram.carried = Arrays.copyOf(histogram.carried, i + 1);
                histogram.carried[i] = more;
            }
            histogram.sorted += buckets[i];
        }
        histogram.filled = buckets.length;
        histogram.completed = histogram.sorted;
        return histogram;
    }

    /** Returns how many durations lie in each bucket, down to the last that holds any. */
    long[] filled() {
        int length = buckets();
        while (length > 0 && count(length - 1) == 0) {
            length--;
        }
        long[] filled = new long[length];
        Arrays.setAll(filled, this::count);
        return filled;
    }

    /**
     * Counts a duration.
     *
     * @param ticks the duration, not negative
     */
    public void add(long ticks) {
        addTo(bucketOf(ticks));
    }

    /**
     * Counts a duration in its bucket, which is found but once for several histograms.
     *
     * @param bucket the place of the bucket, see {@link #bucketOf}
     */
    void addTo(int bucket) {
        if (noted == notes.length) {
            sort();
            notes = notes.length == 0 ? new char[NOTES] : notes;
        }
        notes[noted++] = (char) bucket;
    }

    /** Sorts what was noted into the buckets. */
    private void sort() {
        int[] into = counts;
        int end = filled;
        for (int i = 0; i < noted; i++) {
            int bucket = notes[i];
            if (bucket >= into.length) {
                into = Arrays.copyOf(into, Math.max(bucket + 1, 2 * into.length));
                counts = into;
            }
            end = Math.max(end, bucket + 1);
            if (++into[bucket] < 0) {
                carry(bucket);
            }
        }
        filled = end;
        sorted += noted;
        noted = 0;
    }

    private void carry(int bucket) {
        counts[bucket] &= Integer.MAX_VALUE;
        carried = Arrays.copyOf(carried, Math.max(carried.length, bucket + 1));
        carried[bucket] += 1L << 31;
    }

    /**
     * Counts durations of 0 until so many durations have been counted since this was last called.
     *
     * @param expected how many durations there were since then, at least as many as were added
     */
    void completeTo(long expected) {
        long missing = expected - (total() - completed);
        zeros += missing;
        sorted += missing;
        completed = total();
    }

    /**
     * Adds another histogram.
     *
     * @param other the other one
     */
    public void plus(Histogram other) {
        sort();
        other.sort();
        if (other.filled > counts.length) {
            counts = Arrays.copyOf(counts, other.filled);
        }
        filled = Math.max(filled, other.filled);
        for (int i = 0; i < other.filled; i++) {
            counts[i] += other.counts[i];
            if (counts[i] < 0) {
                carry(i);
            }
        }
        carried = Arrays.copyOf(carried, Math.max(carried.length, other.carried.length));
        for (int i = 0; i < other.carried.length; i++) {
            carried[i] += other.carried[i];
        }
        zeros += other.zeros;
        sorted += other.sorted;
    }

    /**
     * Counts many durations of one bucket.
     *
     * @param bucket the bucket
     * @param durations how many lie in it, not negative
     */
    public void add(int bucket, long durations) {
        if (bucket >= counts.length) {
            counts = Arrays.copyOf(counts, Math.max(bucket + 1, 2 * counts.length));
        }
        filled = Math.max(filled, bucket + 1);
        long sum = counts[bucket] + durations;
        counts[bucket] = (int) (sum & Integer.MAX_VALUE);
        if (sum > Integer.MAX_VALUE) {
            carried = Arrays.copyOf(carried, Math.max(carried.length, bucket + 1));
            carried[bucket] += sum - counts[bucket];
        }
        sorted += durations;
    }

    /** Takes the buckets of a histogram. */
    interface Buckets {
        /** Takes how many durations lie in a bucket; of some buckets piece by piece, in any order. */
        void take(int bucket, long durations);
    }

    /**
     * Hands everything on and forgets it.
     *
     * <p>What still stands in the notes isn't sorted into the buckets before: a short replication has a few durations a
     * histogram, and going through its buckets would take longer than simulating them.
     */
    void moveTo(Buckets taker) {
        hand(0, zeros, taker);
        for (int bucket = 0; bucket < filled; bucket++) {
            long more = bucket < carried.length ? carried[bucket] : 0;
            hand(bucket, counts[bucket] + more, taker);
        }
        for (int i = 0; i < noted; i++) {
            taker.take(notes[i], 1);
        }
        clear();
    }

    private static void hand(int bucket, long durations, Buckets taker) {
        if (durations > 0) {
            taker.take(bucket, durations);
        }
    }

    /** Forgets everything. */
    public void clear() {
        noted = 0;
        Arrays.fill(counts, 0, filled, 0);
        Arrays.fill(carried, 0);
        filled = 0;
        zeros = 0;
        sorted = 0;
        completed = 0;
    }

    /**
     * Returns how many durations were counted.
     *
     * @return the number
     */
    public long total() {
        return sorted + noted;
    }

    /**
     * Returns how many buckets have been in use.
     *
     * @return one more than the highest bucket that holds anything, at least 1
     */
    public int buckets() {
        sort();
        return Math.max(1, filled);
    }

    /**
     * Returns how many durations lie in a bucket.
     *
     * @param bucket the bucket, below {@link #buckets()}
     * @return the number
     */
    public long count(int bucket) {
        sort();
        return inBucket(bucket);
    }

    private long inBucket(int bucket) {
        long more = bucket < carried.length ? carried[bucket] : 0;
        return (bucket == 0 ? zeros : 0) + counts[bucket] + more;
    }

    /**
     * Returns a quantile by nearest rank.
     *
     * @param share the share of durations at or below it, above 0 and at most 1
     * @return the middle of the bucket in which the duration of that rank lies, in ticks (0 for the bucket that begins
     *     at 0); -1 if there are no durations
     */
    public long quantile(double share) {
        int bucket = bucketAt(share);
        return bucket < 0 ? -1 : middle(bucket);
    }

    /**
     * Returns in which bucket a quantile by nearest rank lies.
     *
     * @param share the share of durations at or below it, above 0 and at most 1
     * @return the bucket; -1 if there are no durations
     */
    public int bucketAt(double share) {
        sort();
        long rank = Math.max(1, (long) Math.ceil(share * sorted - 1e-9));
        long seen = 0;
        for (int bucket = 0; bucket < filled || bucket == 0; bucket++) {
            seen += inBucket(bucket);
            if (seen >= rank) {
                return bucket;
            }
        }
        return -1;
    }

    /**
     * Returns how many durations lie in a bucket or below it.
     *
     * @param bucket the bucket; below 0 there are none
     * @return the number
     */
    public long upTo(int bucket) {
        sort();
        long sum = 0;
        int last = Math.min(bucket, buckets() - 1);
        for (int at = 0; at <= last; at++) {
            sum += inBucket(at);
        }
        return sum;
    }

    /**
     * Returns by which duration a bucket is told.
     *
     * @param bucket the bucket
     * @return its middle in ticks; 0 for the bucket that begins at 0
     */
    public static long middle(int bucket) {
        return bucket == 0 ? 0 : (lowerBound(bucket) + lowerBound(bucket + 1)) / 2;
    }

    /**
     * Returns where a bucket begins.
     *
     * @param bucket the bucket
     * @return its least duration in ticks
     */
    public static long lowerBound(int bucket) {
        if (bucket < 2 * SUB) {
            return bucket;
        }
        int doubling = (bucket >> SUB_BITS) - 1;
        long mantissa = (bucket & (SUB - 1)) + (long) SUB;
        return mantissa << doubling;
    }

    /** Returns the place of the bucket to which a duration belongs. */
    static int bucketOf(long ticks) {
        int doubling = Math.max(0, 63 - SUB_BITS - Long.numberOfLeadingZeros(ticks));
        return ((doubling + 1) << SUB_BITS) + (int) (ticks >> doubling) - SUB;
    }
}
