package org.busyhour.reports.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.busyhour.engine.kpi.Catalogue;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Series;
import org.busyhour.reports.Making;
import org.busyhour.reports.SavedBaseline;
import org.busyhour.studies.check.Baseline;
import org.busyhour.studies.check.BaselineKpi;

/**
 * The file of a baseline. Its numbers are those of the replications to the last bit, unlike those of reports; its last
 * field is the SHA-256 of all that stands before it, so that what somebody has edited isn't taken for what was
 * simulated.
 */
public final class BaselineJson {
    private static final int FORMAT = 1;

    /** Down to the KPIs. */
    private static final int LINES = 2;

    /** In microseconds, so that it is the same to the last one. */
    private static final String WARM_UP = "warm-up-found";

    private static final String END = "\n}\n";
    private static final String SEAL = ",\n  \"sha256\": \"";
    private static final String SEALED = "\"" + END;
    private static final int MOST_DIGITS = 17;

    private BaselineJson() {}

    /**
     * Writes a baseline.
     *
     * @param saved the baseline
     * @param out where to; it is not closed
     * @throws IOException if it can't be written
     */
    public static void write(SavedBaseline saved, Writer out) throws IOException {
        StringWriter text = new StringWriter();
        Fields.file(text, LINES, json -> write(saved, json));
        String content = text.toString();
        content = content.substring(0, content.length() - END.length());
        out.write(content + SEAL + sha256(content) + SEALED);
    }

    private static void write(SavedBaseline saved, JsonGenerator json) throws IOException {
        Fields fields = new Fields(json);
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeStringField("busyhour", saved.version());
        json.writeStringField("scenario", saved.scenario());
        json.writeNumberField("seed", saved.baseline().seed());
        json.writeNumberField("replications", saved.baseline().replications());
        fields.inputs(saved.inputs());
        fields.overrides(saved.overrides());
        if (saved.warmUp().isPresent()) {
            json.writeNumberField(WARM_UP, saved.warmUp().getAsLong());
        }
        json.writeArrayFieldStart("kpis");
        for (Baseline.Entry entry : saved.baseline().entries()) {
            write(entry, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Baseline.Entry entry, JsonGenerator json) throws IOException {
        BaselineKpi kpi = entry.kpi();
        json.writeStartObject();
        json.writeStringField("key", kpi.kpi().key());
        json.writeStringField("formula", kpi.formula());
        json.writeStringField("scope", kpi.kind().key());
        json.writeStringField("of", kpi.name());
        json.writeBooleanField("higher-is-better", kpi.higherIsBetter());
        new Fields(json).number("mean", entry.series().value());
        numbers("over", entry.series().over(), json);
        numbers("under", entry.series().under(), json);
        json.writeEndObject();
    }

    private static void numbers(String name, double[] values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (double value : values) {
            json.writeNumber(exact(value));
        }
        json.writeEndArray();
    }

    /** As few digits as give the same number again; Java's own text of a number differs between versions of Java. */
    private static String exact(double value) {
        BigDecimal all = new BigDecimal(value);
        for (int digits = 1; digits < MOST_DIGITS; digits++) {
            BigDecimal rounded = all.round(new MathContext(digits));
            if (rounded.doubleValue() == value) {
                return rounded.toString();
            }
        }
        return all.round(new MathContext(MOST_DIGITS)).toString();
    }

    /**
     * Reads a baseline.
     *
     * @param file the text of its file
     * @return the baseline
     * @throws IOException if it is none, or was changed; the message says so in a clause
     */
    public static SavedBaseline read(String file) throws IOException {
        // Who checks files out on Windows may get other ends of lines.
        String text = file.replace("\r\n", "\n");
        int seal = text.lastIndexOf(SEAL);
        if (seal < 0) {
            throw new IOException("this is no baseline");
        }
        String content = text.substring(0, seal);
        if (!text.equals(content + SEAL + sha256(content) + SEALED)) {
            throw new IOException("it was changed since it was saved: its SHA-256 isn't that of its content");
        }
        try {
            return saved(new ObjectMapper().readTree(text));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new IOException("this is no baseline that this version of Busyhour knows", e);
        }
    }

    private static SavedBaseline saved(JsonNode json) {
        if (json.path("format").asInt() != FORMAT) {
            throw new IllegalArgumentException("format");
        }
        List<Making.Input> inputs = new ArrayList<>();
        json.path("inputs").forEach(input -> inputs.add(new Making.Input(text(input, "file"), text(input, "sha256"))));
        List<Making.Setting> overrides = new ArrayList<>();
        json.path("overrides").forEach(set -> overrides.add(new Making.Setting(text(set, "path"), text(set, "value"))));
        List<Baseline.Entry> entries = new ArrayList<>();
        json.path("kpis").forEach(kpi -> entries.add(entry(kpi)));
        Baseline baseline = new Baseline(
                json.path("seed").asLong(), json.path("replications").asInt(), entries);
        JsonNode warmUp = json.path(WARM_UP);
        return new SavedBaseline(
                text(json, "busyhour"),
                text(json, "scenario"),
                inputs,
                overrides,
                warmUp.isIntegralNumber() ? OptionalLong.of(warmUp.asLong()) : OptionalLong.empty(),
                baseline);
    }

    private static Baseline.Entry entry(JsonNode json) {
        Scope.Kind kind = List.of(Scope.Kind.values()).stream()
                .filter(k -> k.key().equals(text(json, "scope")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("scope"));
        BaselineKpi kpi = new BaselineKpi(
                Catalogue.find(text(json, "key")).orElseThrow(() -> new IllegalArgumentException("key")),
                text(json, "formula"),
                kind,
                text(json, "of"),
                json.path("higher-is-better").asBoolean());
        return new Baseline.Entry(kpi, Series.of(numbers(json.path("over")), numbers(json.path("under"))));
    }

    private static String text(JsonNode json, String field) {
        return Optional.ofNullable(json.path(field).textValue()).orElseThrow(() -> new IllegalArgumentException(field));
    }

    private static double[] numbers(JsonNode json) {
        double[] numbers = new double[json.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = json.path(i).asDouble();
        }
        return numbers;
    }

    private static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK lacks SHA-256", e);
        }
    }
}
