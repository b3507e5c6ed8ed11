package org.busyhour.scenarios.language.spec;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.busyhour.engine.model.Routing;
import org.busyhour.scenarios.language.yaml.Node.MapNode;

/**
 * All that a scenario says.
 *
 * @param name what it is called; may be empty
 * @param title a longer text for the head of reports; may be empty
 * @param time when it plays
 * @param trunks how many lines there are
 * @param contacts the contact types, in the order of the file
 * @param stages what contacts go on to, in the order of the file
 * @param groups the groups of agents, in the order of the file
 * @param shifts the shifts, in the order of the file
 * @param labour what the law asks for the people on shifts
 * @param routing who gets whom
 * @param incidents what goes wrong for a while, in the order of the file
 * @param rules what is done when something happens, in the order of the file
 * @param targets what is to be reached
 * @param run how it is simulated
 * @param tree the scenario as it was written, extended and overridden
 */
public record ScenarioSpec(
        String name,
        String title,
        TimeSpec time,
        OptionalInt trunks,
        List<ContactSpec> contacts,
        List<ContactSpec> stages,
        List<GroupSpec> groups,
        List<ShiftSpec> shifts,
        LabourSpec labour,
        Routing routing,
        List<IncidentSpec> incidents,
        List<RuleSpec> rules,
        List<TargetSpec> targets,
        RunSpec run,
        MapNode tree) {

    /** Copies the lists. */
    public ScenarioSpec {
        contacts = List.copyOf(contacts);
        stages = List.copyOf(stages);
        groups = List.copyOf(groups);
        shifts = List.copyOf(shifts);
        incidents = List.copyOf(incidents);
        rules = List.copyOf(rules);
        targets = List.copyOf(targets);
    }

    /** Returns the contact types, and behind them the stages. */
    public List<ContactSpec> types() {
        return Stream.concat(contacts.stream(), stages.stream()).toList();
    }

    /** Returns the contact type of that name. */
    public Optional<ContactSpec> contact(String wanted) {
        return contacts.stream().filter(c -> c.name().equals(wanted)).findFirst();
    }

    /** Returns the group of that name. */
    public Optional<GroupSpec> group(String wanted) {
        return groups.stream().filter(g -> g.name().equals(wanted)).findFirst();
    }

    /** Returns the shift of that name. */
    public Optional<ShiftSpec> shift(String wanted) {
        return shifts.stream().filter(s -> s.name().equals(wanted)).findFirst();
    }
}
