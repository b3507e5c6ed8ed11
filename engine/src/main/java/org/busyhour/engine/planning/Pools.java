package org.busyhour.engine.planning;

import java.util.ArrayList;
import java.util.List;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Skill;

/**
 * Which types and groups share work: a group is in a pool with the types that it takes, also those that it takes only
 * after a while or by transfer, and so with all other groups that take one of them.
 */
final class Pools {
    private final int types;
    private final int[] pools;
    private final int count;

    Pools(Model model) {
        types = model.types().size();
        int[] parents = new int[types + model.groups().size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
        }
        for (int group = 0; group < model.groups().size(); group++) {
            AgentGroup each = model.groups().get(group);
            for (Skill skill : each.skills()) {
                join(parents, skill.type(), types + group);
            }
        }
        for (int type = 0; type < types; type++) {
            int of = type;
            model.types()
                    .get(type)
                    .allocation()
                    .ifPresent(rule -> rule.transferTo().ifPresent(group -> join(parents, of, types + group)));
        }
        pools = new int[parents.length];
        count = number(parents);
    }

    /** Returns how many pools there are. */
    int count() {
        return count;
    }

    /** Returns the pool of a type. */
    int ofType(int type) {
        return pools[type];
    }

    /** Returns the pool of a group. */
    int ofGroup(int group) {
        return pools[types + group];
    }

    /** Returns the places of the types in a pool. */
    List<Integer> types(int pool) {
        List<Integer> in = new ArrayList<>();
        for (int type = 0; type < types; type++) {
            if (pools[type] == pool) {
                in.add(type);
            }
        }
        return in;
    }

    private int number(int[] parents) {
        int next = 0;
        for (int i = 0; i < parents.length; i++) {
            int root = root(parents, i);
            pools[i] = root == i ? next++ : pools[root];
        }
        return next;
    }

    /** The first of those that are together is their root. */
    private static void join(int[] parents, int one, int other) {
        int a = root(parents, one);
        int b = root(parents, other);
        parents[Math.max(a, b)] = Math.min(a, b);
    }

    private static int root(int[] parents, int of) {
        int root = of;
        while (parents[root] != root) {
            root = parents[root];
        }
        return root;
    }
}
