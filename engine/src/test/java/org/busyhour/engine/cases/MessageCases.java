package org.busyhour.engine.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.Channel;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Distribution.Exponential;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Offer;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.time.Ticks;

/** Cases in which customers leave messages. */
final class MessageCases {
    private static final int EVENINGS = 5;
    private static final double HOUR = 3600;
    private static final double DAY = 24 * HOUR;
    private static final double OPENS = 6 * HOUR;
    private static final double CLOSES = 10 * HOUR;
    private static final double A_NIGHT = 200;
    private static final int AGENTS = 12;
    private static final double PERCENT = 100;

    private MessageCases() {}

    static Map<String, Runnable> all() {
        return Map.of("cc-telethon", MessageCases::telethon);
    }

    /**
     * Nobody answers the messages; agents finish the calls that they have in hand. The peer's corrected occupancy
     * leaves that out altogether, as its program says: busy time within the scheduled hours over these.
     */
    private static void telethon() {
        Team agents = Team.planned("agents").takes("calls").from(0, 0);
        List<Long> bounds = new ArrayList<>(List.of(0L));
        List<Double> expected = new ArrayList<>();
        double[] hours = new double[2 * EVENINGS];
        for (int day = 0; day < EVENINGS; day++) {
            hours[2 * day] = day * DAY + OPENS;
            hours[2 * day + 1] = day * DAY + CLOSES;
            agents.from(hours[2 * day], AGENTS).from(hours[2 * day + 1], 0);
            bounds.addAll(List.of(Ticks.ofSeconds(hours[2 * day]), Ticks.ofSeconds(hours[2 * day + 1])));
            expected.addAll(List.of(0.0, A_NIGHT));
        }
        Model model = Scene.lasting(EVENINGS * DAY)
                .closing(EVENINGS * DAY, Timeline.AtClose.DISMISS)
                .open(hours)
                .trunks(24)
                .with(Calls.arriving("calls", new ArrivalProcess.Poisson(bounds, expected))
                        .talk(new Exponential(600))
                        .patience(new Exponential(120))
                        .inTime(60)
                        .message(new Offer(Offer.What.WAITED, Ticks.ofSeconds(120)), 1, Distribution.ZERO, "messages"))
                .with(Calls.at("messages").by(Channel.BACK_OFFICE))
                .with(agents)
                .model();
        Fact busy = Fact.handling(0, 1).times(PERCENT);
        Fact scheduled = Fact.group(0, 1, StaffFact.PAID);
        new Comparison("cc-telethon")
                .value("arrivals", "week", week(ContactFact.OFFERED))
                .value("served", "week", week(ContactFact.ANSWERED))
                .value("abandoned_plus_messages", "week", week(ContactFact.ABANDONED, ContactFact.MESSAGE))
                .value("abandoned", "week", week(ContactFact.ABANDONED))
                .value("messages", "week", week(ContactFact.MESSAGE))
                .value("disconnected", "week", week(ContactFact.DISMISSED))
                .value("blocked", "week", week(ContactFact.BLOCKED))
                .value("contacts_in_target", "week", week(ContactFact.ANSWERED_IN_TIME))
                .value("asa_served", "all", week(ContactFact.WAIT_ANSWERED).seconds(), week(ContactFact.ANSWERED))
                .value("occupancy_pct", "busy time / scheduled", busy, scheduled)
                .value(
                        "occupancy_corrected_pct",
                        "busy time within the scheduled hours / scheduled - TelethonOcc",
                        busy.minus(Fact.group(0, 1, StaffFact.OVERTIME).times(PERCENT)),
                        scheduled)
                .run(model, 1000)
                .holds();
    }

    private static Fact week(ContactFact... facts) {
        return Fact.type(0, 1, facts);
    }
}
