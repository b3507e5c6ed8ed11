package org.busyhour.engine.policy;

import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** The policies that are on the class path. */
public final class Policies {
    /** What a policy returns that chooses nobody. */
    public static final int NOBODY = -1;

    private static final String BEGIN = "to begin";

    private Policies() {}

    /**
     * Returns the names of the policies that choose agents.
     *
     * @return the names in alphabetical order
     */
    public static List<String> forAgents() {
        return names(AgentPolicy.class, AgentPolicy::name);
    }

    /**
     * Returns the names of the policies that choose contacts.
     *
     * @return the names in alphabetical order
     */
    public static List<String> forContacts() {
        return names(ContactPolicy.class, ContactPolicy::name);
    }

    /**
     * Returns the policy of a name that chooses agents.
     *
     * @param name its name
     * @return the policy
     * @throws PolicyFault if there is none, or more than one
     */
    public static AgentPolicy agents(String name) {
        return only(AgentPolicy.class, AgentPolicy::name, name);
    }

    /**
     * Returns the policy of a name that chooses contacts.
     *
     * @param name its name
     * @return the policy
     * @throws PolicyFault if there is none, or more than one
     */
    public static ContactPolicy contacts(String name) {
        return only(ContactPolicy.class, ContactPolicy::name, name);
    }

    /**
     * Lets a policy begin a replication.
     *
     * @param policy the policy
     * @param centre the centre
     * @return who decides in it
     * @throws PolicyFault if the policy fails
     */
    public static AgentPolicy.Chooser begin(AgentPolicy policy, CentreView centre) {
        try {
            return policy.begin(centre);
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError thrown) {
            throw PolicyFault.thrown(policy.name(), BEGIN, 0, thrown);
        }
    }

    /**
     * Lets a policy begin a replication.
     *
     * @param policy the policy
     * @param centre the centre
     * @return who decides in it
     * @throws PolicyFault if the policy fails
     */
    public static ContactPolicy.Chooser begin(ContactPolicy policy, CentreView centre) {
        try {
            return policy.begin(centre);
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError thrown) {
            throw PolicyFault.thrown(policy.name(), BEGIN, 0, thrown);
        }
    }

    /**
     * Checks what a policy has returned.
     *
     * @param chosen the place, or {@link #NOBODY}
     * @param count how many there were to choose from
     * @param policy the policy's name
     * @return the place
     * @throws PolicyFault if there is no such place
     */
    public static int checked(int chosen, int count, String policy) {
        if (chosen < NOBODY || chosen >= count) {
            throw new PolicyFault("the routing policy " + policy + " returned " + chosen + ", but may return 0 to "
                    + (count - 1) + ", or -1 for nobody");
        }
        return chosen;
    }

    private static <T> List<String> names(Class<T> kind, Function<T, String> name) {
        return all(kind).stream().map(name).sorted().toList();
    }

    /** A jar may name a class that it doesn't hold, that is no policy, or that another Java has compiled. */
    private static <T> List<T> all(Class<T> kind) {
        try {
            return StreamSupport.stream(ServiceLoader.load(kind).spliterator(), false)
                    .toList();
        } catch (ServiceConfigurationError | LinkageError unusable) {
            throw new PolicyFault("a jar with routing policies can't be used: " + unusable.getMessage());
        }
    }

    private static <T> T only(Class<T> kind, Function<T, String> name, String wanted) {
        List<T> found = all(kind).stream()
                .filter(policy -> name.apply(policy).equals(wanted))
                .toList();
        if (found.size() != 1) {
            throw new PolicyFault(
                    found.isEmpty()
                            ? "there is no routing policy " + wanted + "; there are " + names(kind, name)
                            : "more than one routing policy is called " + wanted + ": "
                                    + found.stream()
                                            .map(policy -> policy.getClass().getName())
                                            .toList());
        }
        return found.get(0);
    }
}
