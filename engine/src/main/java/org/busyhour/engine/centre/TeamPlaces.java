package org.busyhour.engine.centre;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.busyhour.engine.centre.routing.Desk;
import org.busyhour.engine.centre.routing.GroupSet;
import org.busyhour.engine.centre.routing.Reach;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Together;

/** Which agents the contacts of each type need at once: so many of each kind, a kind being a place in a team. */
final class TeamPlaces {
    private static final int NONE = -1;

    private final int[] types;
    private final boolean[] needed;
    private final boolean[] keeps;
    private final int[][] sizes;
    private final GroupSet[][] groups;
    private final int[][] placeOf;

    TeamPlaces(Model model, Reach reach) {
        int n = model.types().size();
        needed = new boolean[n];
        keeps = new boolean[n];
        sizes = new int[n][0];
        groups = new GroupSet[n][0];
        placeOf = new int[n][model.groups().size()];
        for (int type = 0; type < n; type++) {
            Arrays.fill(placeOf[type], NONE);
            Optional<Together> together = model.types().get(type).together();
            needed[type] = together.isPresent();
            if (together.isPresent()) {
                lay(type, together.get(), reach, Desk.takers(model, type));
            }
        }
        types = IntStream.range(0, n).filter(type -> needed[type]).toArray();
    }

    private void lay(int type, Together together, Reach reach, int[] takers) {
        keeps[type] = together.keeps();
        List<Together.Place> places = together.places();
        sizes[type] = places.stream().mapToInt(Together.Place::agents).toArray();
        groups[type] = new GroupSet[sizes[type].length];
        for (int place = 0; place < sizes[type].length; place++) {
            int only = places.get(place).group().orElse(NONE);
            groups[type][place] = reach.set(
                    type,
                    Arrays.stream(takers)
                            .filter(group -> only < 0 || group == only)
                            .toArray());
            for (int group : groups[type][place].groups()) {
                placeOf[type][group] = place;
            }
        }
    }

    /** The types whose contacts need several agents. */
    int[] types() {
        return types;
    }

    /** Tells whether contacts of a type need several agents. */
    boolean needed(int type) {
        return needed[type];
    }

    /** Tells whether who is free is kept until all are there. */
    boolean keeps(int type) {
        return keeps[type];
    }

    /** How many places there are. */
    int count(int type) {
        return sizes[type].length;
    }

    /** How many agents a place is for. */
    int size(int type, int place) {
        return sizes[type][place];
    }

    /** The groups whose agents may take a place, the preferred first. */
    GroupSet groups(int type, int place) {
        return groups[type][place];
    }

    /** The place that agents of a group take, or a negative number. */
    int of(int type, int group) {
        return placeOf[type][group];
    }
}
