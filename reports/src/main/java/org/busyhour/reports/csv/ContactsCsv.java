package org.busyhour.reports.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.AgentNames;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.ContactLog;
import org.busyhour.engine.replicate.ContactSink;
import org.busyhour.reports.Digits;

/**
 * {@code contacts.csv}: a line for each contact of each replication, and for each part that goes on after the
 * allocation limit, written as they come. Instants count from the start of the simulated time; what doesn't apply is
 * left empty.
 */
public final class ContactsCsv implements ContactSink {
    private static final String[] HEADER = {
        "replication",
        "id",
        "type",
        "case",
        "origin",
        "arrival",
        "queued",
        "answered",
        "ended",
        "wait",
        "talk",
        "hold",
        "wrap",
        "outcome",
        "group",
        "agent"
    };

    private final CsvWriter csv;
    private final List<String> types;
    private final List<String> groups;
    private final List<String> agents;

    /**
     * Begins a file with its header.
     *
     * @param model the centre
     * @param out where to
     */
    public ContactsCsv(Model model, Writer out) {
        csv = CsvLines.to(out);
        types = model.types().stream().map(ContactType::name).toList();
        groups = model.groups().stream().map(AgentGroup::name).toList();
        agents = AgentNames.of(model);
        csv.writeRecord(HEADER);
    }

    /**
     * Writes the contacts of one replication.
     *
     * @throws java.io.UncheckedIOException if they can't be written
     */
    @Override
    public void accept(int replication, ContactLog log) {
        String number = Integer.toString(replication);
        for (int row = 0; row < log.rows(); row++) {
            csv.writeRecord(line(number, log, row));
        }
    }

    /**
     * Hands on what has been written so far; the writer stays open.
     *
     * @throws IOException if it can't be written
     */
    public void flush() throws IOException {
        csv.flush();
    }

    private String[] line(String replication, ContactLog log, int row) {
        return new String[] {
            replication,
            Long.toString(log.id(row)),
            types.get(log.type(row)),
            Long.toString(log.caseId(row)),
            log.origin(row).key(),
            seconds(log.arrival(row)),
            seconds(log.queued(row)),
            seconds(log.answered(row)),
            seconds(log.ended(row)),
            seconds(log.wait(row)),
            seconds(log.talk(row)),
            seconds(log.hold(row)),
            seconds(log.wrap(row)),
            log.outcome(row).key(),
            name(groups, log.group(row)),
            name(agents, log.agent(row))
        };
    }

    private static String seconds(long ticks) {
        return ticks == ContactLog.NONE ? "" : Digits.seconds(ticks);
    }

    private static String name(List<String> names, int index) {
        return index < 0 ? "" : names.get(index);
    }
}
