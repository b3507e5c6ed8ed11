package org.busyhour.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.Tally;
import org.busyhour.scenarios.compile.CompiledScenario;
import org.busyhour.scenarios.language.source.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The calls of a real bank, given as a trace, are counted to the unit. Their file is for research and doesn't ship:
 * without it the test is skipped.
 */
class BankCallsTest {
    private static final Path CALLS = Path.of("..", "..", "shared", "data", "anonymous_bank_1999-02_calls.csv");
    private static final LocalDateTime START = LocalDateTime.parse("1999-02-01T07:00:00");
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
    private static final int OPENS = 7 * 3600;
    private static final int MIDNIGHT = 24 * 3600;

    /**
     * Calls offered per type on these 20 days, 28,426 in all (Mandelbaum, Sakov and Zeltyn 2000; counted with another
     * program).
     */
    private static final Map<String, Long> OFFERED =
            Map.of("PS", 18_356L, "NW", 6_380L, "NE", 2_606L, "TT", 976L, "PE", 108L);

    private record Call(LocalDateTime time, String type, String talk) {
        int halfHour() {
            return (int) (Duration.between(START, time).toMinutes() / 30);
        }
    }

    @Test
    void realCalls_areCountedToTheUnit(@TempDir Path folder) throws IOException {
        assumeTrue(Files.exists(CALLS), () -> "needs " + CALLS + ", which doesn't ship");
        List<Call> calls = offered();
        Files.writeString(folder.resolve("calls.csv"), csv(calls));
        Files.writeString(folder.resolve("bank.yaml"), scenario());

        CompiledScenario scenario = Scenarios.compiled(
                Sources.disk(), folder.resolve("bank.yaml").toString().replace('\\', '/'));
        Tally tally = Scenarios.total(scenario, 1);

        Map<String, Long> counted = new LinkedHashMap<>();
        for (int type = 0; type < scenario.model().types().size(); type++) {
            String name = scenario.model().types().get(type).name();
            long[] perHalfHour = perHalfHour(calls, name);
            long sum = 0;
            for (int row = 1; row <= perHalfHour.length; row++) {
                long offered = tally.contacts(type, row, ContactFact.OFFERED);
                assertThat(offered)
                        .as("%s at %s", name, scenario.intervalLabels().get(row - 1))
                        .isEqualTo(perHalfHour[row - 1]);
                sum += offered;
            }
            counted.put(name, sum);
        }
        assertThat(counted).isEqualTo(OFFERED);
        assertThat(perTimeOfDay(tally, scenario)).isEqualTo(shippedPerTimeOfDay());
        assertThat(counted.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(28_426);
    }

    /** Returns the calls offered per half hour of the day from 07:00, all days and types together. */
    private static List<Long> perTimeOfDay(Tally tally, CompiledScenario scenario) {
        List<Long> sums = new ArrayList<>(Collections.nCopies(34, 0L));
        for (int interval = 0; interval < scenario.model().timeline().intervals(); interval++) {
            for (int type = 0; type < scenario.model().types().size(); type++) {
                long offered = tally.contacts(type, interval + 1, ContactFact.OFFERED);
                if (offered > 0) {
                    sums.set(interval % 48, sums.get(interval % 48) + offered);
                }
            }
        }
        return sums;
    }

    /** Returns the same by the means over 20 days that ship with bank-day. */
    private static List<Long> shippedPerTimeOfDay() {
        return Library.text("bank-day.csv")
                .lines()
                .skip(1)
                .map(line -> Math.round(20 * Double.parseDouble(line.split(",", -1)[1])))
                .toList();
    }

    /**
     * Reads the calls that wanted an agent on the 20 days from Sunday to Thursday, 07:00 to 24:00, without the
     * internet's, which have agents of their own: those that an agent served and those that hung up in the queue, from
     * the moment when they left the menu. One call came from the menu after midnight; it counts as one of the last
     * second of its day.
     */
    private static List<Call> offered() throws IOException {
        List<Call> calls = new ArrayList<>();
        List<String> lines = Files.readAllLines(CALLS);
        List<String> header = List.of(lines.get(0).split(",", -1));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            LocalDate date = LocalDate.parse(cells[header.indexOf("date")]);
            String outcome = cells[header.indexOf("outcome")];
            String queued = cells[header.indexOf("q_start_s")];
            String type = cells[header.indexOf("type")];
            int entered = Integer.parseInt(cells[header.indexOf("vru_entry_s")]);
            int leftMenu = entered + Integer.parseInt(cells[header.indexOf("vru_time_s")]);
            int time = Math.min(
                    queued.isEmpty() ? leftMenu : afterMidnight(Integer.parseInt(queued), entered), MIDNIGHT - 1);
            boolean wanted = outcome.equals("AGENT") || (outcome.equals("HANG") && !queued.isEmpty());
            if (wanted && time >= OPENS && !type.equals("IN") && !WEEKEND.contains(date.getDayOfWeek())) {
                String talk = outcome.equals("AGENT") ? cells[header.indexOf("ser_time_s")] : "";
                calls.add(new Call(date.atStartOfDay().plusSeconds(time), type, talk));
            }
        }
        return calls;
    }

    private static int afterMidnight(int queued, int entered) {
        return queued < entered - MIDNIGHT / 2 ? queued + MIDNIGHT : queued;
    }

    private static long[] perHalfHour(List<Call> calls, String type) {
        long[] counts = new long[28 * 48];
        calls.stream().filter(c -> c.type.equals(type)).forEach(c -> counts[c.halfHour()]++);
        return counts;
    }

    private static String csv(List<Call> calls) {
        StringBuilder csv = new StringBuilder("time,type,talk\n");
        calls.stream()
                .sorted(Comparator.comparing(Call::time))
                .forEach(c -> csv.append(c.time)
                        .append(',')
                        .append(c.type)
                        .append(',')
                        .append(c.talk)
                        .append('\n'));
        return csv.toString();
    }

    private static String scenario() {
        StringBuilder yaml = new StringBuilder("""
                busyhour: 1
                name: bank-calls
                time: {start: 1999-02-01 07:00, zone: Asia/Jerusalem, length: 28 days, interval: 30m}
                groups:
                  agents: {agents: 8, skills: [PS, NW, NE, TT, PE]}
                contacts:
                """);
        for (String type : List.of("PS", "NW", "NE", "TT", "PE")) {
            yaml.append("  ")
                    .append(type)
                    .append(
                            ": {arrivals: {trace: calls.csv}, talk: {lognormal: {mean: 176.3s, cv: 1.23653}}, patience: {exponential: 345s}}\n");
        }
        return yaml.toString();
    }
}
