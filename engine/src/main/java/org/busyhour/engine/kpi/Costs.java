package org.busyhour.engine.kpi;

import org.busyhour.engine.model.Pay;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.time.Ticks;

/** The parts of what agents cost, in hours at what an hour costs. */
enum Costs {
    /** Planned hours. */
    REGULAR {
        @Override
        double hours(View view, Pay pay) {
            return inHours(view, StaffFact.PAID);
        }
    },
    /** Overtime of those who stay, not of those who are called up. */
    OVERTIME {
        @Override
        double hours(View view, Pay pay) {
            return staying(view) * pay.overtime();
        }
    },
    /** What nights cost more than days. */
    NIGHT {
        @Override
        double hours(View view, Pay pay) {
            return pay.night()
                    .map(night -> inHours(view, StaffFact.NIGHT) * (night.factor() - 1))
                    .orElse(0.0);
        }
    },
    /** Time on call. */
    ON_CALL {
        @Override
        double hours(View view, Pay pay) {
            return inHours(view, StaffFact.ON_CALL) * pay.onCall();
        }
    },
    /** Time at work when called up. */
    CALL_UP {
        @Override
        double hours(View view, Pay pay) {
            return inHours(view, StaffFact.CALLED_UP) * pay.callUp();
        }
    },
    /** The sum of the others; where all hours are paid alike, the hours are summed in ticks. */
    ALL {
        @Override
        double hours(View view, Pay pay) {
            return Ticks.toHours(view.paid())
                    + staying(view) * (pay.overtime() - 1)
                    + inHours(view, StaffFact.CALLED_UP) * (pay.callUp() - 1)
                    + NIGHT.hours(view, pay)
                    + ON_CALL.hours(view, pay);
        }
    };

    abstract double hours(View view, Pay pay);

    static double staying(View view) {
        return Ticks.toHours(view.of(StaffFact.OVERTIME) - view.of(StaffFact.CALLED_UP));
    }

    static double inHours(View view, StaffFact fact) {
        return Ticks.toHours(view.of(fact));
    }
}
