package org.busyhour.engine.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Shift;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.StaffFact;

/** Cases of given contacts, worked by hand: they hold to the microsecond. */
final class TraceCases {
    private TraceCases() {}

    static Map<String, Runnable> all() {
        Map<String, Runnable> cases = new LinkedHashMap<>();
        cases.put("trace-fifo-abandon", TraceCases::fifoAbandon);
        cases.put("trace-priority-skill", TraceCases::prioritySkill);
        cases.put("trace-break-late", TraceCases::breakLate);
        cases.put("trace-ciw-overtime", TraceCases::overtime);
        return cases;
    }

    private static void fifoAbandon() {
        Day day = Scene.lasting(400)
                .with(Calls.given("all", Call.at(0), Call.at(10), Call.at(20).patience(150), Call.at(250))
                        .talk(100))
                .with(Team.of("agent", 1).takes("all"))
                .day();
        new Exact("trace-fifo-abandon")
                .value("wait", "contact 1", day.contact(1).waited())
                .value("wait", "contact 2", day.contact(2).waited())
                .value("abandon_time", "contact 3 hangs up at", day.contact(3).ended())
                .value("wait", "contact 4", day.contact(4).waited())
                .value("service_start", "contact 4", day.contact(4).answered())
                .value("asa_served", "served contacts", day.kpi(Speed.ASA))
                .value("wait_all", "all contacts", day.kpi(Speed.WAIT_MEAN))
                .value("p_abandon", "all", day.kpi(Demand.ABANDONMENT))
                .value("SL_offered", "within 20 s / offered", day.kpi(Speed.SERVICE_LEVEL))
                .value("SL_served", "within 20 s / served", day.kpi(Speed.SERVICE_LEVEL, "answered", Scope.CENTRE))
                .value("SL_excl_short", "2/(4-0)", day.kpi(Speed.SERVICE_LEVEL, "abandoned-after", Scope.CENTRE))
                .value("AHT", "served", day.kpi(Speed.AHT))
                .value("occupancy", "0-400 s", day.kpi(People.OCCUPANCY))
                .value("mean_queue", "0-400 s", day.kpi(Speed.QUEUE_MEAN))
                .value("max_queue", "", day.kpi(Speed.QUEUE_MAX))
                .holds();
    }

    /** Both types' contacts in one order of offering: A, A, B, A, B, A, A. */
    private static void prioritySkill() {
        Day day = Scene.lasting(240)
                .agents(Routing.AgentScope.PREFERENCE, Routing.AgentOrder.LONGEST_IDLE)
                .contacts(Routing.ContactScope.PREFERENCE, Routing.ContactOrder.LONGEST_WAIT)
                .with(Calls.given(
                                "A",
                                Call.at(0).talk(60),
                                Call.at(5).talk(120),
                                Call.at(15).talk(45),
                                Call.at(70).talk(20),
                                Call.at(72).talk(20))
                        .prefers("S", "G"))
                .with(Calls.at("B", 10, 20).talk(30))
                .with(Team.people("S").person("Sam", Shift.from(0, 240)).takes("A"))
                .with(Team.people("G").person("Gil", Shift.from(0, 240)).takes("B", "A"))
                .day();
        new Exact("trace-priority-skill")
                .value("service_start", "1 on S", answered(day, 1, "Sam"))
                .value("service_start", "2 on G", answered(day, 2, "Gil"))
                .value("service_start", "3 on G", answered(day, 3, "Gil"))
                .value("service_start", "4 on S", answered(day, 4, "Sam"))
                .value("service_start", "5 on G", answered(day, 5, "Gil"))
                .value("service_start", "6 on S", answered(day, 6, "Sam"))
                .value("service_start", "7 on S", answered(day, 7, "Sam"))
                .value("mean_wait", "A (0,0,45,35,53)", day.kpi(Speed.WAIT_MEAN, "", type(day, 0)))
                .value("mean_wait", "B (115,135)", day.kpi(Speed.WAIT_MEAN, "", type(day, 1)))
                .value("busy_seconds", "S (60+45+20+20)", day.seconds("Sam", StaffFact.TALKING))
                .value("busy_seconds", "G (120+30+30)", day.seconds("Gil", StaffFact.TALKING))
                .holds();
    }

    /**
     * 08:00 is instant 0, so that 09:58 is 7080 s and 12:00 is 14400 s; the interval after the shift has the overtime.
     */
    private static void breakLate() {
        Day keep = dayWithLateBreak(Shift.from(0, 14_400).rest(7200, 900));
        Day cut = dayWithLateBreak(Shift.from(0, 14_400).rest(7200, 900).cutting());
        new Exact("trace-break-late")
                .value("wait", "contact 2, policy 1", keep.contact(2).waited())
                .value("wait", "contact 2, policy 2", cut.contact(2).waited())
                .value("break_seconds", "policy 1", keep.seconds("Ann", StaffFact.ON_BREAK))
                .value("break_seconds", "policy 2", cut.seconds("Ann", StaffFact.ON_BREAK))
                .value("overtime_s", "shift end", keep.seconds("Ann", StaffFact.OVERTIME))
                .value("paid_seconds", "shift", keep.seconds("Ann", StaffFact.PAID))
                .value("busy_seconds", "inside the shift 08-12", keep.seconds(0, 1, StaffFact.TALKING))
                .holds();
    }

    private static Day dayWithLateBreak(Shift shift) {
        return Scene.lasting(18_000)
                .intervalsAt(0, 14_400)
                .with(Calls.given(
                        "all",
                        Call.at(7080).talk(300),
                        Call.at(7500).talk(120),
                        Call.at(14_280).talk(300)))
                .with(Team.people("desk").person("Ann", shift).takes("all"))
                .day();
    }

    /** A unit of the case is a second. */
    private static void overtime() {
        double[] arrivals = {1, 1, 1, 9, 9, 12};
        double[] services = {5, 7, 9, 4, 5, 5};
        Call[] calls = new Call[arrivals.length];
        for (int i = 0; i < calls.length; i++) {
            calls[i] = Call.at(arrivals[i]).talk(services[i]);
        }
        Team team = Team.people("team").takes("all");
        List.of("Ann", "Bob", "Cid").forEach(name -> team.person(name, Shift.from(0, 7)));
        List.of("Dan", "Eve").forEach(name -> team.person(name, Shift.from(7, 11)));
        team.person("Fay", Shift.from(11, 20));
        Day day = Scene.lasting(30).with(Calls.given("all", calls)).with(team).day();
        double first = overtime(day, "Ann") + overtime(day, "Bob") + overtime(day, "Cid");
        double second = overtime(day, "Dan") + overtime(day, "Eve");
        new Exact("trace-ciw-overtime")
                .value("service_start", "4 and 5", day.contact(4).answered())
                .value("service_start", "4 and 5", day.contact(5).answered())
                .value("service_end", "4", day.contact(4).ended())
                .value("service_end", "5", day.contact(5).ended())
                .value("service_start", "6", day.contact(6).answered())
                .value("overtime", "team 1 agents (0,1,3)", first)
                .value("overtime", "team 2 agents (2,3)", second)
                .value("overtime_mean", "all five", (first + second) / 5)
                .holds();
    }

    private static double overtime(Day day, String agent) {
        return day.seconds(agent, StaffFact.OVERTIME);
    }

    private static double answered(Day day, long id, String agent) {
        Day.Contact contact = day.contact(id);
        return contact.agent().equals(agent) ? contact.answered() : -1;
    }

    private static Scope type(Day day, int type) {
        return Scope.type(day.result().model(), type);
    }
}
