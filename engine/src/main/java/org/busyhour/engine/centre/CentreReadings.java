package org.busyhour.engine.centre;

import java.util.stream.IntStream;
import org.busyhour.engine.centre.rules.Readings;
import org.busyhour.engine.centre.rules.Rolling;
import org.busyhour.engine.centre.state.Lines;
import org.busyhour.engine.model.Model;
import org.jspecify.annotations.Nullable;

/** What rules read off a centre. */
final class CentreReadings implements Readings {
    private final Staff staff;
    private final Lines lines;
    private final PredictedWait predicted;
    private final @Nullable Rolling rolling;
    private final int[] live;
    private final int[] groups;

    CentreReadings(Model model, Centre centre, Staff staff, WaitingRoom room, @Nullable Rolling rolling) {
        this.staff = staff;
        this.rolling = rolling;
        lines = centre.lines();
        predicted = new PredictedWait(centre, model, room);
        live = IntStream.range(0, model.types().size())
                .filter(type -> !model.types().get(type).deferred())
                .toArray();
        groups = IntStream.range(0, model.groups().size()).toArray();
    }

    @Override
    public int waiting(int type) {
        return type < 0 ? lines.waitingLive() : lines.waitingOfType(type);
    }

    @Override
    public long oldest(int type, long none) {
        if (type >= 0) {
            return lines.waitingOfType(type) == 0 ? none : lines.oldest(type, none);
        }
        long oldest = Long.MAX_VALUE;
        for (int one : live) {
            if (lines.waitingOfType(one) > 0) {
                oldest = Math.min(oldest, lines.oldest(one, Long.MAX_VALUE));
            }
        }
        return oldest == Long.MAX_VALUE ? none : oldest;
    }

    @Override
    public long predictedWait(int type) {
        return predicted.of(type);
    }

    @Override
    public int free(int group) {
        if (group >= 0) {
            return staff.free().count(group);
        }
        int sum = 0;
        for (int one : groups) {
            sum += staff.free().count(one);
        }
        return sum;
    }

    @Override
    public double serviceLevel(int type, int minutes) {
        return rolling == null ? Double.NaN : rolling.serviceLevel(type, minutes);
    }

    @Override
    public double occupancy(int group, int minutes) {
        return rolling == null ? Double.NaN : rolling.occupancy(group, minutes);
    }

    @Override
    public int minutesOver() {
        return rolling == null ? 0 : rolling.minutesOver();
    }
}
