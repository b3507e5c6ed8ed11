package org.busyhour.engine.tally;

import java.util.Arrays;
import org.busyhour.engine.model.Model;

/**
 * The waits of one replication, in the buckets of {@link Histogram}, written close: a few bytes for each bucket that
 * holds any, nothing for the others.
 *
 * <p>They stand by place: first the answered of each type and row, then those who entered the queue and left without an
 * answer, by type and row too, then the answered of each group, then by how much those with a deadline missed it, by
 * type that has one and row. At each place stands how many there are, and then how far a bucket is from the one before,
 * up or down, and how many lie in it, as often as it takes, all in groups of seven bits. Buckets may stand there more
 * than once and in any order: sorting them would take longer than reading them does.
 */
public final class Waits {
    private static final int SEVEN_BITS = 0x7f;
    private static final int MORE = 0x80;

    private final int[] starts;
    private final byte[] bytes;

    private Waits(int[] starts, byte[] bytes) {
        this.starts = starts;
        this.bytes = bytes;
    }

    /**
     * Returns where the answered contacts of a type stand.
     *
     * @param model the centre
     * @param type the place of the type
     * @param row the row of their queue entry
     * @return a place
     */
    public static int answered(Model model, int type, int row) {
        return type * (model.timeline().intervals() + 2) + row;
    }

    /**
     * Returns where the contacts of a type stand that entered the queue and left without an answer.
     *
     * @param model the centre
     * @param type the place of the type
     * @param row the row of their queue entry
     * @return a place
     */
    public static int unanswered(Model model, int type, int row) {
        return answered(model, model.types().size() + type, row);
    }

    /**
     * Returns where the contacts stand that a group answered.
     *
     * @param model the centre
     * @param group the place of the group
     * @return a place
     */
    public static int answeredByGroup(Model model, int group) {
        return answered(model, 2 * model.types().size(), 0) + group;
    }

    /**
     * Returns where it stands by how much contacts of a type missed their deadline.
     *
     * @param model the centre
     * @param type the place of a type with a deadline, or behind the last type
     * @param row the row of their queue entry
     * @return a place
     */
    public static int late(Model model, int type, int row) {
        int before = (int) model.types().stream()
                .limit(type)
                .filter(each -> each.deadline().isPresent())
                .count();
        return answered(model, 2 * model.types().size() + before, row)
                + model.groups().size();
    }

    /**
     * Returns how many contacts stand at a place.
     *
     * @param place the place
     * @return the number
     */
    public long total(int place) {
        return new Reader(place).left;
    }

    /**
     * Returns how many contacts at a place waited no longer than a bucket reaches.
     *
     * @param place the place
     * @param bucket the bucket; below 0 there are none
     * @return the number
     */
    public long upTo(int place, int bucket) {
        Reader reader = new Reader(place);
        long sum = 0;
        while (reader.advance()) {
            sum += reader.bucket <= bucket ? reader.durations : 0;
        }
        return sum;
    }

    /**
     * Adds what stands at a place to a histogram.
     *
     * @param histogram the histogram
     * @param place the place
     */
    public void addTo(Histogram histogram, int place) {
        Reader reader = new Reader(place);
        while (reader.advance()) {
            histogram.add(reader.bucket, reader.durations);
        }
    }

    /**
     * Returns all of it.
     *
     * @return what {@link #of} makes the same waits of
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * Makes waits of bytes.
     *
     * @param model the centre
     * @param bytes what {@link #bytes} gave
     * @return the same waits
     * @throws IllegalArgumentException if they can't be of that centre
     */
    public static Waits of(Model model, byte[] bytes) {
        int[] starts = new int[late(model, model.types().size(), 0) + 1];
        Waits waits = new Waits(starts, bytes.clone());
        try {
            for (int place = 0; place < starts.length - 1; place++) {
                starts[place + 1] = waits.behind(place);
            }
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("bytes were " + bytes.length, e);
        }
        if (starts[starts.length - 1] != bytes.length) {
            throw new IllegalArgumentException("bytes were " + bytes.length);
        }
        return waits;
    }

    private int behind(int place) {
        Reader reader = new Reader(place);
        boolean more = true;
        while (more) {
            more = reader.advance();
        }
        return reader.at;
    }

    /** Reads a place from its first bucket to its last. */
    private final class Reader {
        private int at;
        private long left;
        private int bucket;
        private long durations;

        Reader(int place) {
            at = starts[place];
            left = next();
        }

        /** Goes to the next bucket, if there is one. */
        boolean advance() {
            if (left <= 0) {
                return false;
            }
            int step = (int) next();
            bucket += (step >>> 1) ^ -(step & 1);
            durations = next();
            left -= durations;
            return true;
        }

        private long next() {
            long number = 0;
            for (int shift = 0; ; shift += 7) {
                byte next = bytes[at++];
                number |= (long) (next & SEVEN_BITS) << shift;
                if (next >= 0) {
                    return number;
                }
            }
        }
    }

    /** Writes the waits of one replication, place by place. */
    static final class Writer {
        private final int[] starts;
        private byte[] bytes;
        private int place;
        private int at;
        private int before;

        Writer(int places) {
            starts = new int[places + 1];
            bytes = new byte[2 * places];
        }

        /** Empties a histogram into the next place. */
        void take(Histogram histogram) {
            write(histogram.total());
            before = 0;
            if (histogram.total() > 0) {
                histogram.moveTo(this::take);
            }
            starts[++place] = at;
        }

        private void take(int bucket, long durations) {
            int step = bucket - before;
            write((step << 1) ^ (step >> 31));
            write(durations);
            before = bucket;
        }

        private void write(long number) {
            if (at + Long.BYTES + 2 > bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * bytes.length + Long.BYTES + 2);
            }
            long rest = number;
            while (rest > SEVEN_BITS) {
                bytes[at++] = (byte) ((rest & SEVEN_BITS) | MORE);
                rest >>>= 7;
            }
            bytes[at++] = (byte) rest;
        }

        Waits done() {
            return new Waits(starts, Arrays.copyOf(bytes, at));
        }
    }
}
