package org.busyhour.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Stages;
import org.busyhour.engine.kpi.Unit;
import org.busyhour.engine.model.ContactType;

/** Before which contact type or stage most of the waiting is, in words. */
public final class BottleneckText {
    private static final int NAMED = 3;

    private record Place(String name, double share) {
        String said() {
            return Figures.measured(share, Unit.SHARE) + " before " + name;
        }
    }

    private BottleneckText() {}

    /**
     * Says where contacts wait most. Records of a list don't count: nobody waits, they are worked off.
     *
     * @param report a run
     * @return for instance {@code the bottleneck is approval: 83.2 % of all waiting is before approval, 10.1 % before
     *     requests}; empty where there are no stages or nobody waits
     */
    public static Optional<String> of(RunReport report) {
        List<ContactType> types = report.model().types();
        List<Place> queues = Scope.all(report.model(), Scope.Kind.TYPE).stream()
                .filter(scope -> !types.get(scope.index()).channel().outbound())
                .map(scope -> new Place(scope.name(), share(report, scope)))
                .filter(place -> place.share() > 0)
                .sorted(Comparator.comparingDouble(Place::share).reversed())
                .toList();
        if (queues.isEmpty() || types.stream().noneMatch(ContactType::stage)) {
            return Optional.empty();
        }
        boolean lists = types.stream().anyMatch(type -> type.channel().outbound());
        return Optional.of(lists ? text(ofTheirSum(queues), " but that of lists") : text(queues, ""));
    }

    private static List<Place> ofTheirSum(List<Place> places) {
        double sum = places.stream().mapToDouble(Place::share).sum();
        return places.stream()
                .map(place -> new Place(place.name(), place.share() / sum))
                .toList();
    }

    private static String text(List<Place> places, String butFor) {
        Place most = places.get(0);
        String others =
                places.stream().skip(1).limit(NAMED - 1).map(Place::said).collect(Collectors.joining(", "));
        return "the bottleneck is " + most.name() + ": " + Figures.measured(most.share(), Unit.SHARE)
                + " of all waiting" + butFor + " is before it" + (others.isEmpty() ? "" : ", " + others);
    }

    private static double share(RunReport report, Scope scope) {
        return report.kpis()
                .estimate(Stages.QUEUE_SHARE, null, scope)
                .map(Estimate::mean)
                .orElse(0.0);
    }
}
