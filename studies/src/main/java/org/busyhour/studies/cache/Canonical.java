package org.busyhour.studies.cache;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.busyhour.engine.model.TraceTable;
import org.busyhour.engine.replicate.Plan;
import org.jspecify.annotations.Nullable;

/**
 * Writes a tree of records so that two trees give the same bytes if and only if they are equal: every value bears its
 * kind and, where its length varies, its length; numbers are written by their bits.
 *
 * <p>Records are taken apart by reflection: a component that a record gets one day counts from that day on, without
 * anybody having to think of it here. A kind of value that isn't known is refused rather than left out.
 */
final class Canonical {
    /** Results don't depend on how many threads of the plan there are. */
    private static final String THREADS = "threads";

    private final DataOutputStream out;

    private Canonical(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    /** Returns the digest of some values. */
    static byte[] digest(MessageDigest empty, List<?> values) {
        Canonical canonical = new Canonical(new DigestOutputStream(OutputStream.nullOutputStream(), empty));
        try {
            canonical.write(values);
            canonical.out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return empty.digest();
    }

    private void write(@Nullable Object value) throws IOException {
        if (value instanceof Record tree) {
            write(tree);
        } else if (value instanceof List<?> list) {
            begin('l', list.size());
            for (Object element : list) {
                write(element);
            }
        } else if (value instanceof TraceTable trace) {
            write(trace);
        } else {
            writeLeaf(value);
        }
    }

    private void writeLeaf(@Nullable Object value) throws IOException {
        if (value instanceof Long || value instanceof Integer) {
            out.writeByte('i');
            out.writeLong(((Number) value).longValue());
        } else if (value instanceof Double number) {
            out.writeByte('d');
            out.writeLong(Double.doubleToLongBits(number));
        } else if (value instanceof String text) {
            text('s', text);
        } else if (value instanceof Enum<?> constant) {
            text('e', constant.name());
        } else if (value instanceof Boolean flag) {
            begin('b', flag ? 1 : 0);
        } else {
            writeOptional(value);
        }
    }

    private void writeOptional(@Nullable Object value) throws IOException {
        Optional<?> content;
        if (value instanceof Optional<?> optional) {
            content = optional;
        } else if (value instanceof OptionalInt optional) {
            content = optional.isPresent() ? Optional.of(optional.getAsInt()) : Optional.empty();
        } else if (value instanceof OptionalLong optional) {
            content = optional.isPresent() ? Optional.of(optional.getAsLong()) : Optional.empty();
        } else if (value instanceof OptionalDouble optional) {
            content = optional.isPresent() ? Optional.of(optional.getAsDouble()) : Optional.empty();
        } else {
            throw new IllegalArgumentException("value was " + value);
        }
        begin('o', content.isPresent() ? 1 : 0);
        if (content.isPresent()) {
            write(content.get());
        }
    }

    private void write(Record tree) throws IOException {
        text('r', tree.getClass().getName());
        for (RecordComponent component : tree.getClass().getRecordComponents()) {
            if (!(tree instanceof Plan && component.getName().equals(THREADS))) {
                text('n', component.getName());
                write(valueOf(tree, component));
            }
        }
        out.writeByte('.');
    }

    private static @Nullable Object valueOf(Record tree, RecordComponent component) {
        try {
            return component.getAccessor().invoke(tree);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("can't read " + component, e);
        }
    }

    private void write(TraceTable trace) throws IOException {
        begin('t', trace.rows());
        for (int row = 0; row < trace.rows(); row++) {
            for (TraceTable.Column column : TraceTable.Column.values()) {
                out.writeLong(trace.at(row, column));
            }
        }
    }

    private void text(char kind, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        begin(kind, bytes.length);
        out.write(bytes);
    }

    private void begin(char kind, int length) throws IOException {
        out.writeByte(kind);
        out.writeInt(length);
    }
}
