package org.busyhour.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.busyhour.cli.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void table_isReadByAnotherScenario() throws IOException {
        Session session = new Session(folder);

        Session.Outcome outcome = session.run("roster", "night-shift", "--group", "nights", "--out", "people.csv");
        Files.writeString(folder.resolve("same.yaml"), """
                extends: night-shift.yaml
                groups: {nights: {shift: null, agents: {roster: people.csv}}}
                shifts: {night: null}
                """);
        session.run("library", "copy", "night-shift", ".");
        session.run("roster", "same.yaml", "--group", "nights", "--out", "again.csv");

        assertThat(outcome).isEqualTo(new Session.Outcome(0, "Wrote people.csv: 16 shifts of 2 people.\n", ""));
        assertThat(Files.readString(folder.resolve("people.csv")))
                .startsWith("""
                        agent,day,start,end,breaks,skills
                        nights-1,2026-03-01,20:00,06:00,30m at 00:00 unpaid,breakdown
                        """)
                .isEqualTo(Files.readString(folder.resolve("again.csv")));
    }

    @Test
    void calendar_isForTheWholeCentre() throws IOException {
        new Session(folder).run("roster", "night-shift-roster", "--out", "people.ics");

        assertThat(Files.readString(folder.resolve("people.ics")))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("\r\nATTENDEE;CN=Dora:urn:busyhour:Dora\r\n", "\r\nCATEGORIES:ON-CALL\r\n");
    }

    @Test
    void refusals_sayWhatToDo() throws IOException {
        Session session = new Session(folder);
        Files.writeString(folder.resolve("autumn.yaml"), """
                busyhour: 1
                time: {start: 2026-10-24 12:00, zone: Europe/Berlin, length: 1 day}
                contacts: {calls: {arrivals: 6/h, talk: 3m}}
                groups: {core: {shift: {night: 5}, skills: [calls]}}
                shifts: {night: {hours: 22:00-06:00, breaks: [30m between 01:00 and 04:00]}}
                """);

        assertThat(session.run("roster", "bank-day", "--out", "x.csv").err())
                .startsWith("busyhour: nobody has shifts there");
        assertThat(session.run("roster", "night-shift", "--out", "x.txt").err())
                .startsWith("busyhour: --out is a file that ends with .csv or .ics, was x.txt");
        assertThat(session.run("roster", "night-shift", "--group", "x", "--out", "x.csv")
                        .err())
                .startsWith("busyhour: there is no group x");
        assertThat(session.run("roster", "autumn.yaml", "--out", "x.csv"))
                .satisfies(outcome -> assertThat(outcome.code()).isEqualTo(2))
                .satisfies(
                        outcome -> assertThat(outcome.err())
                                .startsWith(
                                        "busyhour: can't write x.csv: core-4 has something at 2026-10-25 02:37, which comes twice"));
        assertThat(session.run("roster", "autumn.yaml", "--out", "x.ics").code())
                .isZero();
    }
}
