package org.busyhour.reports;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Journey;
import org.busyhour.engine.model.Model;

/** Kinds of contact types that waits and a service level say too little of: each has a table of its own. */
public enum KindOfType {
    /** What is done later, and is judged by deadlines and by what is left. */
    DEFERRED("Deferred work"),
    /** What goes on to stages, and the stages. */
    JOURNEY("Journeys"),
    /** Customers who are called. */
    LIST("Lists of customers to call");

    private final String title;

    KindOfType(String title) {
        this.title = title;
    }

    /**
     * Returns what stands above the table.
     *
     * @return a title
     */
    public String title() {
        return title;
    }

    /**
     * Returns the types of this kind.
     *
     * @param model the centre
     * @return their scopes in the order of the model; none in a plain call centre
     */
    public List<Scope> scopes(Model model) {
        Predicate<ContactType> member = member(model);
        return Scope.all(model, Scope.Kind.TYPE).stream()
                .filter(scope -> member.test(model.types().get(scope.index())))
                .toList();
    }

    private Predicate<ContactType> member(Model model) {
        return switch (this) {
            case DEFERRED -> type -> type.deferred() && !type.channel().outbound();
            case LIST -> type -> type.channel().outbound();
            case JOURNEY -> onTheWay(model);
        };
    }

    private static Predicate<ContactType> onTheWay(Model model) {
        Set<Integer> stages =
                model.types().stream().flatMapToInt(KindOfType::ways).boxed().collect(Collectors.toUnmodifiableSet());
        return type -> type.goesOn() || stages.contains(model.types().indexOf(type));
    }

    /** The stages to which contacts go on, after the conversation or at the allocation limit. */
    private static IntStream ways(ContactType type) {
        return IntStream.concat(
                type.journey().next().stream().mapToInt(Journey.Step::to), type.stageAtLimit().stream());
    }
}
