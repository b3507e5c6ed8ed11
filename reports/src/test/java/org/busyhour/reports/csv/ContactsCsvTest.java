package org.busyhour.reports.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.busyhour.engine.model.Agent;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Patience;
import org.busyhour.engine.model.ServiceLevel;
import org.busyhour.engine.model.Skill;
import org.busyhour.engine.model.Staffing;
import org.busyhour.engine.model.Work;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.time.Ticks;
import org.busyhour.reports.Runs;
import org.junit.jupiter.api.Test;

class ContactsCsvTest {
    @Test
    void contacts_areALineEachInSecondsWithTheNamesOfTheModel() throws IOException {
        // One agent, a contact every half hour from 00:30 on, each of 50 min 0.5 s: the second waits 20 min 0.5 s, the
        // third gives up after 25 min.
        StringWriter out = new StringWriter();
        ContactsCsv csv = new ContactsCsv(model(), out);
        Replications.run(model(), new Plan(1, 2, 2), Progress.NONE, csv);
        csv.flush();

        String first =
                out.toString().lines().filter(line -> line.startsWith("1,")).reduce("", (a, b) -> a + b + "\n");
        assertThat(out.toString())
                .startsWith(
                        "replication,id,type,case,origin,arrival,queued,answered,ended,wait,talk,hold,wrap,outcome,group,agent\n1,");
        assertThat(first).isEqualTo("""
                1,1,fault,1,first,1800,1800,1800,4800.5,0,2990,0.5,10,answered,field,Ada
                1,3,fault,3,first,5400,5400,,6900,1500,,,,abandoned,,
                1,2,fault,2,first,3600,3600,4800.5,7801,1200.5,2990,0.5,10,answered,field,Ada
                """);
        assertThat(out.toString().lines().filter(line -> line.startsWith("2,"))).hasSize(3);
    }

    private static Model model() {
        Distribution gap = new Distribution.Constant(1800);
        Work work = new Work(
                new Distribution.Constant(2990), new Distribution.Constant(0.5), new Distribution.Constant(10));
        ContactType fault = new ContactType(
                "fault",
                new ArrivalProcess.Renewal(gap),
                work,
                Patience.of(new Distribution.Constant(1500)),
                ContactType.DEFAULT_PRIORITY,
                ServiceLevel.DEFAULT,
                Optional.empty(),
                OptionalInt.empty(),
                List.of());
        Agent ada = new Agent("Ada", List.of(new Agent.Shift(0, 4 * Ticks.PER_HOUR, List.of(), Agent.LateBreak.KEEP)));
        AgentGroup field = new AgentGroup(
                "field",
                new Staffing.People(List.of(ada)),
                List.of(Skill.of(0)),
                OptionalInt.empty(),
                OptionalDouble.empty());
        return Runs.model(List.of(fault), List.of(field));
    }
}
