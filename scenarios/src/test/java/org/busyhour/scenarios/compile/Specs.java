package org.busyhour.scenarios.compile;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.busyhour.engine.model.Agent.LateBreak;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.model.Timeline.AtClose;
import org.busyhour.scenarios.language.source.Place;
import org.busyhour.scenarios.language.spec.AllocationSpec;
import org.busyhour.scenarios.language.spec.ArrivalsSpec;
import org.busyhour.scenarios.language.spec.ContactSpec;
import org.busyhour.scenarios.language.spec.CountsSpec;
import org.busyhour.scenarios.language.spec.DistributionSpec;
import org.busyhour.scenarios.language.spec.DutiesSpec;
import org.busyhour.scenarios.language.spec.GroupSpec;
import org.busyhour.scenarios.language.spec.LabourSpec;
import org.busyhour.scenarios.language.spec.Law;
import org.busyhour.scenarios.language.spec.OpeningSpec;
import org.busyhour.scenarios.language.spec.PatienceSpec;
import org.busyhour.scenarios.language.spec.PerformanceSpec;
import org.busyhour.scenarios.language.spec.PostSpec;
import org.busyhour.scenarios.language.spec.Reference;
import org.busyhour.scenarios.language.spec.ReplicationsSpec;
import org.busyhour.scenarios.language.spec.ReturnsSpec;
import org.busyhour.scenarios.language.spec.RunSpec;
import org.busyhour.scenarios.language.spec.ScenarioSpec;
import org.busyhour.scenarios.language.spec.ServiceLevelSpec;
import org.busyhour.scenarios.language.spec.ShiftSpec;
import org.busyhour.scenarios.language.spec.ShrinkageSpec;
import org.busyhour.scenarios.language.spec.SkillSpec;
import org.busyhour.scenarios.language.spec.StaffingSpec;
import org.busyhour.scenarios.language.spec.TargetSpec;
import org.busyhour.scenarios.language.spec.TermSpec;
import org.busyhour.scenarios.language.spec.TimeSpec;
import org.busyhour.scenarios.language.spec.WorkSpec;
import org.busyhour.scenarios.language.value.BreakTime;
import org.busyhour.scenarios.language.value.Durations;
import org.busyhour.scenarios.language.value.Moments;
import org.busyhour.scenarios.language.value.RunLength;
import org.busyhour.scenarios.language.value.Share;
import org.busyhour.scenarios.language.value.ShiftHours;
import org.busyhour.scenarios.language.value.TargetPhrase;
import org.busyhour.scenarios.language.value.Unreadable;
import org.busyhour.scenarios.language.yaml.Node.MapNode;

/** Specs built by hand, so that compiling is tested without reading files. */
final class Specs {
    static final MapNode NODE = new MapNode(new Place("test.yaml", 1, 1), "", Map.of());

    private Specs() {}

    /** A time such as {@code "2026-03-29 00:00", "Europe/Berlin", "1 day", "30m"}. */
    static TimeSpec time(String start, String zone, String length, String interval) throws Unreadable {
        return time(start, zone, length, interval, Optional.empty(), AtClose.SERVE);
    }

    static TimeSpec time(
            String start, String zone, String length, String interval, Optional<String> closes, AtClose atClose)
            throws Unreadable {
        return new TimeSpec(
                Moments.dateTime(start),
                Moments.zone(zone),
                RunLength.positive(length),
                Durations.parse(interval),
                closes.isPresent() ? Optional.of(Moments.dateTime(closes.get())) : Optional.empty(),
                OpeningSpec.ALWAYS,
                atClose,
                NODE);
    }

    static Course course(TimeSpec time) {
        return Course.of(time, new RunSpec(1, new ReplicationsSpec.Times(30), RunLength.NONE, NODE));
    }

    static ContactSpec contact(String name, ArrivalsSpec arrivals, String volume) throws Unreadable {
        return new ContactSpec(
                name,
                arrivals,
                Share.factor(volume),
                new WorkSpec(
                        DistributionSpec.of(new Law.Exponential(Duration.ofMinutes(3)), NODE),
                        DistributionSpec.none(NODE),
                        DistributionSpec.none(NODE)),
                PatienceSpec.INFINITE,
                5,
                ServiceLevelSpec.DEFAULT,
                Optional.empty(),
                OptionalInt.empty(),
                List.of(),
                ReturnsSpec.NEVER,
                NODE);
    }

    static ContactSpec with(ContactSpec contact, AllocationSpec allocation, String... groups) {
        return new ContactSpec(
                contact.name(),
                contact.arrivals(),
                contact.volume(),
                contact.work(),
                contact.patience(),
                contact.priority(),
                contact.serviceLevel(),
                Optional.of(allocation),
                contact.queueLimit(),
                Stream.of(groups).map(Specs::reference).toList(),
                contact.returns(),
                contact.interrupts(),
                contact.journey(),
                contact.chat(),
                contact.front(),
                contact.deferral(),
                contact.callback(),
                contact.forecast(),
                contact.message(),
                contact.dialling(),
                contact.together(),
                contact.claim(),
                NODE);
    }

    static CountsSpec counts(Optional<Duration> interval, String... values) {
        return new CountsSpec(Stream.of(values).map(BigDecimal::new).toList(), interval, NODE);
    }

    static GroupSpec group(String name, StaffingSpec staffing, String factor, String... skills) throws Unreadable {
        return new GroupSpec(
                name,
                staffing,
                Share.factor(factor),
                Stream.of(skills)
                        .map(s -> new SkillSpec(reference(s), Duration.ZERO, false, 1, Optional.empty()))
                        .toList(),
                Optional.empty(),
                OptionalInt.empty(),
                1,
                TermSpec.ALWAYS,
                PerformanceSpec.NONE,
                DutiesSpec.NONE,
                0,
                PostSpec.PLAIN,
                ShrinkageSpec.none(NODE),
                NODE);
    }

    static StaffingSpec.OnShifts crew(String shift, int people) {
        return new StaffingSpec.OnShifts(List.of(new StaffingSpec.Crew(reference(shift), people)));
    }

    /** A shift with hours such as {@code 07:00-15:30}; a break text that begins with {@code meeting } is a meeting. */
    static ShiftSpec shift(String name, String hours, String... absences) throws Unreadable {
        var breaks = Stream.<ShiftSpec.Absence>builder();
        var meetings = Stream.<ShiftSpec.Absence>builder();
        for (String text : absences) {
            if (text.startsWith("meeting ")) {
                meetings.add(new ShiftSpec.Absence(BreakTime.meeting(text.substring(8)), NODE));
            } else {
                breaks.add(new ShiftSpec.Absence(BreakTime.parse(text), NODE));
            }
        }
        return new ShiftSpec(
                name,
                List.of(ShiftHours.parse(hours)),
                Optional.empty(),
                breaks.build().toList(),
                meetings.build().toList(),
                List.of(),
                List.of(),
                LateBreak.KEEP,
                false,
                NODE);
    }

    /** The same shift with one more part. */
    static ShiftSpec split(ShiftSpec shift, String more) throws Unreadable {
        List<ShiftHours> hours = Stream.concat(shift.hours().stream(), Stream.of(ShiftHours.parse(more)))
                .toList();
        return new ShiftSpec(
                shift.name(),
                hours,
                shift.days(),
                shift.breaks(),
                shift.meetings(),
                shift.training(),
                shift.duties(),
                shift.lateBreaks(),
                shift.onCall(),
                shift.at());
    }

    /** The same shift on call. */
    static ShiftSpec onCall(ShiftSpec shift) {
        return new ShiftSpec(
                shift.name(),
                shift.hours(),
                shift.days(),
                shift.breaks(),
                shift.meetings(),
                shift.training(),
                shift.duties(),
                shift.lateBreaks(),
                true,
                shift.at());
    }

    static ScenarioSpec scenario(
            TimeSpec time, List<ContactSpec> contacts, List<GroupSpec> groups, ShiftSpec... shifts) {
        return new ScenarioSpec(
                "test",
                "",
                time,
                OptionalInt.empty(),
                contacts,
                List.of(),
                groups,
                List.of(shifts),
                LabourSpec.none(NODE),
                Routing.DEFAULT,
                List.of(),
                List.of(),
                List.of(),
                new RunSpec(7, new ReplicationsSpec.Times(12), new RunLength(0, Duration.ofHours(1)), NODE),
                NODE);
    }

    static TargetSpec target(String text) throws Unreadable {
        return new TargetSpec(TargetPhrase.parse(text), text, NODE);
    }

    static Reference reference(String name) {
        return new Reference(name, NODE);
    }
}
