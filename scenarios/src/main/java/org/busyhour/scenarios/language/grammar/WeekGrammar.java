package org.busyhour.scenarios.language.grammar;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.busyhour.scenarios.language.data.CsvTable;
import org.busyhour.scenarios.language.data.DataFiles;
import org.busyhour.scenarios.language.shape.ByKind;
import org.busyhour.scenarios.language.shape.Fields;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.shape.KeyedShape.Keyed;
import org.busyhour.scenarios.language.shape.MapShape;
import org.busyhour.scenarios.language.shape.Mapped;
import org.busyhour.scenarios.language.shape.TextShape;
import org.busyhour.scenarios.language.spec.CountsSpec;
import org.busyhour.scenarios.language.spec.WeekSpec;
import org.busyhour.scenarios.language.spec.WeekSpec.Day;
import org.busyhour.scenarios.language.value.Decimals;
import org.busyhour.scenarios.language.value.Moments;
import org.busyhour.scenarios.language.value.Weekdays;
import org.busyhour.scenarios.language.yaml.Node.ScalarNode;

/** The keys of arrivals that differ by the day of the week. */
final class WeekGrammar {

    /**
     * What stands under {@code week}.
     *
     * @param totals what is expected of each day
     * @param file otherwise the file that has a column for each
     */
    record Written(List<Keyed<Weekdays, BigDecimal>> totals, Optional<ScalarNode> file) {}

    /** What is expected by day. */
    static final Key<Written> WEEK = new Key<>(
            "week",
            ByKind.<Written>textOrMap(
                    new Mapped<>(Texts.FREE, (file, node) -> new Written(List.of(), Optional.of((ScalarNode) node))),
                    new Mapped<>(
                            DaysGrammar.byDay(Texts.NUMBER, "a map of counts by day"),
                            (totals, node) -> new Written(totals, Optional.empty()))),
            "How many contacts are expected on each day of the week; or a CSV file with a column monday and so on, and a row per interval of the day.",
            "{monday: 640, tuesday-friday: 500, saturday: 180}",
            "week.csv");

    private static final Key<CountsSpec> PROFILE = new Key<>(
            "profile",
            ByKind.<CountsSpec>listOrMap(
                    CountsGrammar.LIST,
                    new MapShape<>(
                            "a map with file and column", List.of(CountsGrammar.FILE, CountsGrammar.COLUMN), fields -> {
                                fields.need(CountsGrammar.FILE);
                                fields.need(CountsGrammar.COLUMN);
                                return CountsGrammar.filed(fields);
                            })),
            "How a day's contacts are spread over its intervals; only the proportions count. Default: evenly, while the centre is open.",
            "[18, 28, 42]",
            "{file: monday.csv, column: balance}");
    private static final Key<LocalTime> FROM = new Key<>(
            "from",
            TextShape.matching(Moments.CLOCK, "a time of day like 08:00", Moments::clock),
            "When the first interval of the profile, or of the file with the week, begins. Default: 00:00.",
            "08:00");

    /** The keys, for the map of arrivals. */
    static final List<Key<?>> KEYS = List.of(WEEK, PROFILE, FROM);

    private WeekGrammar() {}

    /** Reports keys that arrivals without a week have no use for. */
    static void refuse(Fields fields) {
        Stream.of(PROFILE, FROM)
                .filter(fields::written)
                .forEach(key -> fields.wrong(key, key.name() + " belongs to week", "remove it"));
    }

    /** Returns the week that arrivals say. */
    static Optional<WeekSpec> build(Fields fields) {
        return fields.get(WEEK)
                .flatMap(written -> written.file().isPresent()
                        ? filed(fields, written.file().get())
                        : Optional.of(totals(fields, written)))
                .map(days -> new WeekSpec(
                        days,
                        fields.get(FROM, LocalTime.MIDNIGHT),
                        fields.get(CountsGrammar.INTERVAL),
                        fields.at(WEEK)));
    }

    private static Map<DayOfWeek, Day> totals(Fields fields, Written written) {
        Optional<CountsSpec> profile = fields.get(PROFILE);
        if (!fields.written(PROFILE)) {
            Stream.of(FROM, CountsGrammar.INTERVAL)
                    .filter(fields::written)
                    .forEach(key -> fields.wrong(key, key.name() + " belongs to a profile", "give one, or remove it"));
        }
        List<BigDecimal> course = profile.map(CountsSpec::values).orElse(List.of());
        Map<DayOfWeek, Day> days = new EnumMap<>(DayOfWeek.class);
        DaysGrammar.resolved(written.totals(), fields.input())
                .forEach((day, total) -> days.put(day, new Day(Optional.of(total), course)));
        return days;
    }

    private static Optional<Map<DayOfWeek, Day>> filed(Fields fields, ScalarNode file) {
        if (fields.written(PROFILE)) {
            fields.wrong(PROFILE, "the file has a course for each day", "remove it");
        }
        return fields.input().data().table(file).flatMap(table -> columns(fields, file, table));
    }

    private static Optional<Map<DayOfWeek, Day>> columns(Fields fields, ScalarNode file, CsvTable table) {
        DataFiles data = fields.input().data();
        Map<DayOfWeek, Day> days = new EnumMap<>(DayOfWeek.class);
        boolean broken = false;
        for (DayOfWeek day : DayOfWeek.values()) {
            int column = column(table, day);
            if (column >= 0) {
                Optional<List<BigDecimal>> counts = data.values(table, column, Decimals::parse, false, file.path());
                broken |= counts.isEmpty();
                counts.ifPresent(found -> days.put(day, Day.of(found)));
            }
        }
        if (days.isEmpty() && !broken) {
            fields.wrong(
                    WEEK,
                    table.file() + " has no column named after a day of the week",
                    "name its columns monday, tuesday and so on; it has " + String.join(", ", table.header()));
        }
        return broken || days.isEmpty() ? Optional.empty() : Optional.of(days);
    }

    private static int column(CsvTable table, DayOfWeek day) {
        List<String> header = table.header().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        return header.indexOf(Weekdays.name(day));
    }
}
