package org.busyhour.engine.centre;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.busyhour.engine.centre.routing.Desk;
import org.busyhour.engine.centre.routing.GroupSet;
import org.busyhour.engine.centre.routing.Takers;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Together;
import org.jspecify.annotations.Nullable;

/** Which agents the contacts of each type need at once: so many of each kind, a kind being a place in a team. */
final class TeamPlaces {
    private static final int NONE = -1;

    private final int[] types;
    private final boolean[] needed;
    private final boolean[] keeps;
    private final int[][] sizes;
    /** By place, the only group that takes it; a negative number where all do that take the type. */
    private final int[][] only;

    private final Takers takers;
    /** By type, who took it when the groups of its places were listed. */
    private final @Nullable GroupSet[] known;

    private final GroupSet[][] groups;
    private final int[][] placeOf;

    TeamPlaces(Model model, Takers takers) {
        int n = model.types().size();
        needed = new boolean[n];
        keeps = new boolean[n];
        sizes = new int[n][0];
        only = new int[n][0];
        this.takers = takers;
        known = new GroupSet[n];
        groups = new GroupSet[n][0];
        placeOf = new int[n][model.groups().size()];
        for (int type = 0; type < n; type++) {
            Arrays.fill(placeOf[type], NONE);
            Optional<Together> together = model.types().get(type).together();
            needed[type] = together.isPresent();
            if (together.isPresent()) {
                lay(type, together.get(), Desk.takers(model, type));
            }
        }
        types = IntStream.range(0, n).filter(type -> needed[type]).toArray();
    }

    private void lay(int type, Together together, int[] own) {
        keeps[type] = together.keeps();
        List<Together.Place> places = together.places();
        sizes[type] = places.stream().mapToInt(Together.Place::agents).toArray();
        only[type] = new int[sizes[type].length];
        groups[type] = new GroupSet[sizes[type].length];
        for (int place = 0; place < sizes[type].length; place++) {
            int kind = places.get(place).group().orElse(NONE);
            only[type][place] = kind;
            for (int group : own) {
                placeOf[type][group] = kind < 0 || kind == group ? place : placeOf[type][group];
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
        if (takers.of(type) != known[type]) {
            note(type);
        }
        return groups[type][place];
    }

    /** Rules have changed who takes the type. */
    private void note(int type) {
        GroupSet all = takers.of(type);
        known[type] = all;
        for (int place = 0; place < groups[type].length; place++) {
            int kind = only[type][place];
            groups[type][place] = kind < 0 ? all : all.only(group -> group == kind);
        }
    }

    /** The place that agents of a group take, or a negative number. */
    int of(int type, int group) {
        return placeOf[type][group];
    }
}
