package org.busyhour.scenarios.language.grammar;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.busyhour.scenarios.language.data.CsvTable;
import org.busyhour.scenarios.language.shape.ByKind;
import org.busyhour.scenarios.language.shape.Fields;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.shape.MapShape;
import org.busyhour.scenarios.language.shape.Mapped;
import org.busyhour.scenarios.language.shape.Shape;
import org.busyhour.scenarios.language.shape.TextShape;
import org.busyhour.scenarios.language.spec.ArrivalsSpec;
import org.busyhour.scenarios.language.spec.DistributionSpec;
import org.busyhour.scenarios.language.value.Moments;
import org.busyhour.scenarios.language.value.Rate;
import org.busyhour.scenarios.language.yaml.Node.MapNode;
import org.busyhour.scenarios.language.yaml.Node.ScalarNode;

/** The key {@code arrivals} of a contact type. */
final class ArrivalsGrammar {
    private static final int MOST_RECORDS = 1_000_000;

    private static final Key<Rate> RATE = new Key<>("rate", Texts.RATE, "A constant rate: a Poisson process.", "120/h");
    private static final Key<Duration> EVERY = new Key<>(
            "every", Texts.POSITIVE_DURATION, "A contact at the end of each such time, without chance.", "30s");
    private static final Key<DistributionSpec> GAP = new Key<>(
            "gap",
            DistributionGrammar.DISTRIBUTION,
            "The time between two contacts, and before the first: a renewal process.",
            "{gamma: {mean: 30s, cv: 0.5}}");
    private static final Key<String> TRACE = new Key<>(
            "trace",
            Texts.FREE,
            "A CSV file of contacts with the columns time and, if you have them, type, talk, hold, wrap, patience, priority.",
            "calls.csv");

    private static final Key<Long> RECORDS = new Key<>(
            "records",
            Texts.whole(0, MOST_RECORDS),
            "So many contacts at once, on every day on which the centre is open; with at.",
            "400");
    private static final Key<LocalTime> AT = new Key<>(
            "at",
            TextShape.matching(Moments.CLOCK, "a time of day like 08:00", Moments::clock),
            "When the records are there.",
            "08:00");

    private static final List<List<Key<?>>> WAYS = List.of(
            List.of(CountsGrammar.COUNTS),
            List.of(CountsGrammar.FILE, CountsGrammar.COLUMN),
            List.of(WeekGrammar.WEEK),
            List.of(RATE),
            List.of(EVERY),
            List.of(GAP),
            List.of(AppointmentGrammar.APPOINTMENTS),
            List.of(RECORDS),
            List.of(TRACE));

    /** The same with what goes with them. */
    private static final List<List<Key<?>>> WHOLE_WAYS = List.of(
            varying(CountsGrammar.COUNTS, CountsGrammar.INTERVAL),
            varying(CountsGrammar.FILE, CountsGrammar.COLUMN, CountsGrammar.INTERVAL),
            varying(Stream.concat(WeekGrammar.KEYS.stream(), Stream.of(CountsGrammar.INTERVAL))
                    .toArray(Key<?>[]::new)),
            varying(RATE),
            List.of(EVERY),
            List.of(GAP),
            AppointmentGrammar.KEYS,
            List.of(RECORDS, AT),
            List.of(TRACE));

    /** The shape of the whole. */
    static final Shape<ArrivalsSpec> ARRIVALS = ByKind.<ArrivalsSpec>any(
            new Mapped<>(Texts.RATE, (rate, node) -> new ArrivalsSpec.Constant(rate)),
            new Mapped<>(CountsGrammar.LIST, (counts, node) -> new ArrivalsSpec.Expected(counts)),
            new MapShape<>(
                    "a map such as {file: monday.csv, column: balance}", keys(), WHOLE_WAYS, ArrivalsGrammar::build));

    private ArrivalsGrammar() {}

    private static List<Key<?>> keys() {
        List<Key<?>> ways = List.of(
                CountsGrammar.COUNTS,
                CountsGrammar.FILE,
                CountsGrammar.COLUMN,
                CountsGrammar.INTERVAL,
                RATE,
                EVERY,
                GAP,
                RECORDS,
                AT,
                TRACE);
        return Stream.of(ways, AppointmentGrammar.KEYS, WeekGrammar.KEYS, VariationGrammar.KEYS)
                .flatMap(List::stream)
                .toList();
    }

    private static List<Key<?>> varying(Key<?>... keys) {
        return Stream.<Key<?>>concat(Stream.of(keys), VariationGrammar.KEYS.stream())
                .toList();
    }

    private static Optional<ArrivalsSpec> build(Fields fields) {
        Optional<List<Key<?>>> way = fields.oneOf(WAYS);
        if (way.isEmpty()) {
            return Optional.empty();
        }
        if (way.get().contains(AppointmentGrammar.APPOINTMENTS)) {
            VariationGrammar.refuse(fields);
            WeekGrammar.refuse(fields);
            return AppointmentGrammar.build(fields);
        }
        AppointmentGrammar.refuse(fields);
        boolean week = way.get().contains(WeekGrammar.WEEK);
        boolean perInterval =
                way.get().contains(CountsGrammar.COUNTS) || way.get().contains(CountsGrammar.FILE);
        if (fields.written(CountsGrammar.INTERVAL) && !perInterval && !week) {
            fields.wrong(CountsGrammar.INTERVAL, "interval belongs to counts or file", "remove it");
        }
        if (!perInterval && !week && !way.get().contains(RATE)) {
            VariationGrammar.refuse(fields);
        }
        boolean records = way.get().contains(RECORDS);
        if (fields.written(AT) && !records) {
            fields.wrong(AT, "at belongs to records", "remove it, or say how many, as records: 400");
        }
        if (week) {
            return WeekGrammar.build(fields)
                    .map(found -> new ArrivalsSpec.Weekly(found, VariationGrammar.build(fields)));
        }
        WeekGrammar.refuse(fields);
        return perInterval ? expected(fields, way.get()) : other(fields);
    }

    private static Optional<ArrivalsSpec> expected(Fields fields, List<Key<?>> way) {
        var counts = way.contains(CountsGrammar.COUNTS) ? CountsGrammar.listed(fields) : CountsGrammar.filed(fields);
        return counts.map(found -> new ArrivalsSpec.Expected(found, VariationGrammar.build(fields)));
    }

    private static Optional<ArrivalsSpec> other(Fields fields) {
        Optional<ArrivalsSpec> rate =
                fields.get(RATE).map(each -> new ArrivalsSpec.Constant(each, VariationGrammar.build(fields)));
        Optional<LocalTime> at = fields.written(RECORDS) ? fields.need(AT) : Optional.empty();
        return rate.or(() -> fields.get(EVERY).map(ArrivalsSpec.Every::new))
                .or(() -> fields.get(GAP).map(gap -> renewal(fields, gap)))
                .or(() -> fields.get(RECORDS)
                        .flatMap(number -> at.map(time -> new ArrivalsSpec.Records(number.intValue(), time))))
                .or(() -> fields.get(TRACE).flatMap(file -> trace(fields)));
    }

    private static ArrivalsSpec renewal(Fields fields, DistributionSpec gap) {
        if (DistributionGrammar.alwaysZero(gap)) {
            fields.wrong(GAP, "a gap above 0 is expected", "");
        }
        return new ArrivalsSpec.Renewal(gap);
    }

    private static Optional<ArrivalsSpec> trace(Fields fields) {
        ScalarNode file = (ScalarNode) fields.at(TRACE);
        Optional<CsvTable> table = fields.input().data().table(file);
        return table.flatMap(t -> {
            TraceReader reader = new TraceReader(t, file, fields.input().problems());
            return reader.read(type(fields)).map(rows -> new ArrivalsSpec.Trace(rows, reader.others(type(fields))));
        });
    }

    /** Returns the contact type that the arrivals belong to: the last but one part of their path. */
    private static String type(Fields fields) {
        MapNode map = fields.map();
        String owner = map.path().substring(0, Math.max(0, map.path().lastIndexOf('.')));
        return owner.substring(owner.lastIndexOf('.') + 1);
    }
}
