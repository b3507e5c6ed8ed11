package org.busyhour.studies.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Result;
import org.busyhour.engine.tally.Histograms;
import org.busyhour.engine.tally.Tally;
import org.busyhour.engine.tally.Waits;

/**
 * Results as bytes: all their whole numbers, in groups of seven bits, compressed. Nothing is rounded and no KPI is
 * computed, so that whatever can be asked of a simulation can be asked of what was kept of it.
 */
final class Packed {
    private static final int SEVEN_BITS = 0x7f;
    private static final int MORE = 0x80;
    private static final int LONGEST = 64;

    private Packed() {}

    static byte[] of(Result result) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, fast))) {
            out.writeInt(result.replications().size());
            for (Tally tally : result.replications()) {
                write(out, tally.numbers());
            }
            write(out, result.pooled().numbers());
            for (Waits waits : result.waits()) {
                byte[] of = waits.bytes();
                out.writeInt(of.length);
                out.write(of);
            }
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    /** Returns the result; whoever calls this knows that the bytes are ours. */
    static Result unpack(byte[] bytes, Model model, Plan plan) throws IOException {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            int replications = in.readInt();
            List<Tally> tallies = new ArrayList<>();
            for (int i = 0; i < replications; i++) {
                tallies.add(Tally.of(model, read(in)));
            }
            Histograms pooled = Histograms.of(model, read(in));
            List<Waits> waits = new ArrayList<>();
            for (int i = 0; i < replications; i++) {
                waits.add(Waits.of(model, in.readNBytes(in.readInt())));
            }
            return new Result(model, plan.seed(), tallies, pooled, waits, List.of(), List.of());
        }
    }

    private static void write(DataOutputStream out, long[] numbers) throws IOException {
        out.writeInt(numbers.length);
        for (long number : numbers) {
            write(out, number);
        }
    }

    private static void write(OutputStream out, long number) throws IOException {
        long rest = number;
        while ((rest & ~SEVEN_BITS) != 0) {
            out.write((int) (rest & SEVEN_BITS) | MORE);
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    private static long[] read(DataInputStream in) throws IOException {
        long[] numbers = new long[in.readInt()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = readOne(in);
        }
        return numbers;
    }

    private static long readOne(InputStream in) throws IOException {
        long number = 0;
        for (int shift = 0; shift < LONGEST; shift += 7) {
            int next = in.read();
            number |= (long) (next & SEVEN_BITS) << shift;
            if ((next & MORE) == 0) {
                return number;
            }
        }
        throw new IOException("a number has no end");
    }
}
