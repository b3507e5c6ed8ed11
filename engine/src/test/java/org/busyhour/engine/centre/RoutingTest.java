package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.model.Routing.AgentOrder;
import org.busyhour.engine.model.Routing.AgentScope;
import org.busyhour.engine.model.Routing.ContactOrder;
import org.busyhour.engine.model.Routing.ContactScope;
import org.busyhour.engine.policy.PolicyFault;
import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Shift;
import org.busyhour.engine.scene.Team;
import org.junit.jupiter.api.Test;

/** Orders, scopes and policies by which contacts and agents are chosen, in traces worked by hand. */
class RoutingTest {

    /** Bob's call at 12 is long; so Ann answers at 11, 25 and 35 and would be idle longer than Cid at 60. */
    @Test
    void fewestContacts_countsThoseOfTheDay() {
        Day day = Scene.lasting(100)
                .agents(AgentScope.ALL, AgentOrder.FEWEST_CONTACTS)
                .with(Calls.given(
                        "A",
                        Call.at(10).talk(5),
                        Call.at(11).talk(60),
                        Call.at(12).talk(20),
                        Call.at(20).talk(5),
                        Call.at(40).talk(5),
                        Call.at(50).talk(5)))
                .with(three())
                .day();

        // At 20 Cid is busy until 32, Ann alone is free. At 40 Cid, with one contact, goes before Ann, with two, who is
        // idle longer; at 50 both have two, and Ann is idle since 25.
        assertThat(agents(day)).containsExactly("Ann", "Bob", "Cid", "Ann", "Cid", "Ann");
    }

    /** At 40 the agent frees: 30 s of weight 1 against 12 s of weight 3. */
    @Test
    void weightedWait_isWaitTimesWeight() {
        Day day = Scene.lasting(100)
                .contacts(ContactScope.ALL, ContactOrder.WEIGHTED_WAIT)
                .with(Calls.given("A", Call.at(0).talk(40), Call.at(10).talk(5)).claim(1, 1, "here"))
                .with(Calls.given("B", Call.at(28).talk(5), Call.at(31).talk(5)).claim(3, 1, "here"))
                .with(Team.of("desk", 1).takes("A", "B"))
                .day();

        // At 45 the other B has waited 14 s, 42 weighted, and A 35 s.
        assertThat(order(day)).containsExactly("A", "B", "B", "A");
    }

    /**
     * At 40 A, in time until 70, has 30 s left; B, in time until 45, has 5; C, in time until 38, is late and comes last
     * though it came first.
     */
    @Test
    void smallestSlack_putsWhoIsLateBehind() {
        Day day = Scene.lasting(100)
                .contacts(ContactScope.ALL, ContactOrder.SMALLEST_SLACK)
                .with(Calls.given("A", Call.at(0).talk(40), Call.at(10).talk(5)).inTime(60))
                .with(Calls.given("B", Call.at(25).talk(5)).inTime(20))
                .with(Calls.given("C", Call.at(8).talk(5)).inTime(30))
                .with(Team.of("desk", 1).takes("C", "A", "B"))
                .day();

        assertThat(order(day)).containsExactly("A", "B", "A", "C");
    }

    /** Ann answers and the customer comes again 20 s later; Bob is idle longer, Ann knows the case. */
    @Test
    void sameAgent_answersTheCaseAgain() {
        assertThat(agentsOfTheSecond(AgentScope.SAME_AGENT)).isEqualTo("Ann");
        assertThat(agentsOfTheSecond(AgentScope.ALL)).isEqualTo("Bob");
    }

    private static String agentsOfTheSecond(AgentScope scope) {
        Day day = Scene.lasting(200)
                .agents(scope, AgentOrder.LONGEST_IDLE)
                .with(Calls.given("A", Call.at(10).talk(10)).solved(0, 1, new Distribution.Constant(20)))
                .with(Team.people("desk")
                        .person("Ann", Shift.from(0, 200))
                        .person("Bob", Shift.from(0, 200))
                        .takes("A"))
                .day();
        return day.contacts().get(1).agent();
    }

    /** After closing nobody comes for whom the agent is kept. */
    @Test
    void reserve_endsAtClosing() {
        Day day = Scene.lasting(100)
                .with(Calls.given("A", Call.at(10).talk(5)))
                .with(Calls.given("B"))
                .with(Team.of("desk", 1).takes("A", "B").keeps("B", 1))
                .day();

        assertThat(day.contacts().get(0).answered()).isEqualTo(100);
    }

    @Test
    void reserve_isForItsOwnType() {
        Day day = Scene.lasting(100)
                .with(Calls.given("A", Call.at(10).talk(50), Call.at(11).talk(5)))
                .with(Calls.given("B", Call.at(20).talk(5)))
                .with(Team.of("desk", 2).takes("A", "B").keeps("B", 1))
                .day();

        // The second A waits until the first has ended, at 60, with B's agent idle since 25.
        assertThat(day.contacts().get(2).answered()).isEqualTo(60);
        assertThat(day.contacts().get(0).answered()).isEqualTo(20);
    }

    /** Of those who have rested for 30 s whoever has the fewest contacts, else whoever has rested longest. */
    @Test
    void policy_choosesAmongAgents() {
        Day day = Scene.lasting(200)
                .routing(policies(Optional.of("rested"), Optional.empty()))
                .with(Calls.given(
                        "A",
                        Call.at(40).talk(5),
                        Call.at(46).talk(5),
                        Call.at(52).talk(5),
                        Call.at(58).talk(5),
                        Call.at(100).talk(5)))
                .with(three())
                .day();

        // At 58 nobody has rested for 30 s but for Ann, since 45, the longest; at 100 Bob and Cid have one contact.
        assertThat(agents(day)).containsExactly("Ann", "Bob", "Cid", "Ann", "Bob");
    }

    @Test
    void policy_choosesWithinThePreferredGroup() {
        Day day = Scene.lasting(200)
                .routing(new Routing(
                        List.of(AgentScope.PREFERENCE),
                        AgentOrder.POLICY,
                        Optional.of("rested"),
                        List.of(),
                        ContactOrder.LONGEST_WAIT,
                        Optional.empty()))
                .with(Calls.given(
                        "A",
                        Call.at(40).talk(5),
                        Call.at(41).talk(59),
                        Call.at(42).talk(5),
                        Call.at(60).talk(5),
                        Call.at(70).talk(5),
                        Call.at(150).talk(5)))
                .with(three())
                .day();

        // At 150 all have rested: Ann, since 65, and Cid, since 75, have two contacts, Bob, since 100, has one.
        assertThat(agents(day)).containsExactly("Ann", "Bob", "Cid", "Ann", "Cid", "Bob");
    }

    @Test
    void policy_choosesAmongContacts() {
        Day day = Scene.lasting(200)
                .routing(policies(Optional.empty(), Optional.of("two-to-one")))
                .with(Calls.given(
                        "A",
                        Call.at(0).talk(10),
                        Call.at(1).talk(10),
                        Call.at(2).talk(10),
                        Call.at(3).talk(10)))
                .with(Calls.given("B", Call.at(4).talk(10), Call.at(5).talk(10)))
                .with(Team.of("desk", 1).takes("A", "B"))
                .day();

        // The first A finds the agent idle, which the policy isn't asked about.
        assertThat(order(day)).containsExactly("A", "A", "A", "B", "A", "B");
    }

    @Test
    void policy_mayLetAContactWaitForWhoAsks() {
        Day day = Scene.lasting(100)
                .routing(policies(Optional.of("nobody"), Optional.empty()))
                .with(Calls.given("A", Call.at(10).talk(5)))
                .with(Team.people("desk")
                        .person("Ann", Shift.from(0, 100).rest(20, 10))
                        .takes("A"))
                .day();

        assertThat(day.contact(1).answered()).isEqualTo(30);
    }

    @Test
    void policy_thatReturnsNonsenseIsTold() {
        Scene agents = agentsBy("nonsense", 10);
        Scene contacts = contactsBy("nonsense");

        assertThatThrownBy(agents::day)
                .isInstanceOf(PolicyFault.class)
                .hasStackTraceContaining("the routing policy nonsense returned 2, but may return 0 to 1, or -1");
        assertThatThrownBy(contacts::day).hasStackTraceContaining("the routing policy nonsense returned -2");
    }

    /** What it throws is its own mistake: where it stands, and what it was asked. */
    @Test
    void policy_thatFailsIsTold() {
        Scene agents = agentsBy("failing", 75.5);
        Scene contacts = contactsBy("failing");

        assertThatThrownBy(agents::day)
                .isInstanceOf(PolicyFault.class)
                .hasCauseInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll(
                        "the routing policy failing failed when asked for an agent by contact 1 of A, 0:01:15.500000"
                                + " after the start: java.lang.IllegalStateException: no mood, at ",
                        "Failing$Both.choose(Failing.java:");
        assertThatThrownBy(contacts::day)
                .isInstanceOf(PolicyFault.class)
                .hasMessageContainingAll(
                        "the routing policy failing failed when asked for a contact by desk-1, 0:00:15.000000 after",
                        "java.lang.AssertionError: no mood");
    }

    @Test
    void policy_thatIsUnknownIsTold() {
        Scene scene = agentsBy("best", 10);

        assertThatThrownBy(scene::day)
                .hasStackTraceContaining(
                        "there is no routing policy best; there are [failing, nobody, nonsense, rested]");
    }

    /**
     * At 20 Bob, of the preferred group, goes before Ann, who knows the case; in one group with Bob she would be first.
     */
    @Test
    void scopes_decideInTheirOrder() {
        assertThat(secondOfTheCase(AgentScope.PREFERENCE, AgentScope.SAME_AGENT))
                .isEqualTo("Bob");
        assertThat(secondOfTheCase(AgentScope.SAME_AGENT, AgentScope.PREFERENCE))
                .isEqualTo("Ann");
        assertThat(secondOfTheCase(AgentScope.LOCAL, AgentScope.SAME_AGENT)).isEqualTo("Bob");
        assertThat(secondOfTheCase(AgentScope.SAME_AGENT, AgentScope.LOCAL)).isEqualTo("Ann");
    }

    /** Bob, near and preferred, comes to work at 15, when Ann has answered; the customer comes again at 40. */
    private static String secondOfTheCase(AgentScope... scopes) {
        Calls calls = Calls.given("A", Call.at(10).talk(10))
                .prefers("near", "far")
                .solved(0, 1, new Distribution.Constant(20));
        return twoSites(calls, 15, scopes).contacts().get(1).agent();
    }

    /** A group that is preferred is at one site, whoever is near elsewhere; else who is near goes first. */
    @Test
    void local_decidesButBehindPreference() {
        assertThat(firstOf(AgentScope.PREFERENCE, AgentScope.LOCAL)).isEqualTo("Ann");
        assertThat(firstOf(AgentScope.LOCAL, AgentScope.PREFERENCE)).isEqualTo("Bob");
        assertThat(firstOf(AgentScope.LOCAL)).isEqualTo("Bob");
        assertThat(firstOf()).isEqualTo("Ann");
    }

    /** Ann is preferred, and before Bob in the file, who is near. */
    private static String firstOf(AgentScope... scopes) {
        Calls calls = Calls.given("A", Call.at(10).talk(10)).prefers("far", "near");
        return twoSites(calls, 0, scopes).contact(1).agent();
    }

    /** Contacts of Izmir, Ann far away, and Bob, who is near and comes later. */
    private static Day twoSites(Calls calls, double later, AgentScope... scopes) {
        return Scene.lasting(200)
                .routing(new Routing(
                        List.of(scopes),
                        AgentOrder.LONGEST_IDLE,
                        Optional.empty(),
                        List.of(),
                        ContactOrder.LONGEST_WAIT,
                        Optional.empty()))
                .with(calls.claim(1, 1, "izmir"))
                .with(Team.people("far")
                        .person("Ann", Shift.from(0, 200))
                        .takes("A")
                        .at("ankara"))
                .with(Team.people("near")
                        .person("Bob", Shift.from(later, 200))
                        .takes("A")
                        .at("izmir"))
                .day();
    }

    /** A contact that a policy gives one of two agents. */
    private static Scene agentsBy(String policy, double at) {
        return Scene.lasting(100)
                .routing(policies(Optional.of(policy), Optional.empty()))
                .with(Calls.at("A", at).talk(5))
                .with(Team.of("desk", 2).takes("A"));
    }

    /** An agent for whom a policy chooses the second contact. */
    private static Scene contactsBy(String policy) {
        return Scene.lasting(100)
                .routing(policies(Optional.empty(), Optional.of(policy)))
                .with(Calls.at("A", 10, 11).talk(5))
                .with(Team.of("desk", 1).takes("A"));
    }

    private static Routing policies(Optional<String> agents, Optional<String> contacts) {
        return new Routing(
                List.of(),
                agents.isPresent() ? AgentOrder.POLICY : AgentOrder.LONGEST_IDLE,
                agents,
                List.of(),
                contacts.isPresent() ? ContactOrder.POLICY : ContactOrder.LONGEST_WAIT,
                contacts);
    }

    private static Team three() {
        return Team.people("desk")
                .person("Ann", Shift.from(0, 200))
                .person("Bob", Shift.from(0, 200))
                .person("Cid", Shift.from(0, 200))
                .takes("A");
    }

    private static List<String> agents(Day day) {
        return day.contacts().stream()
                .sorted(Comparator.comparingLong(Day.Contact::id))
                .map(Day.Contact::agent)
                .toList();
    }

    /** The types in the order in which they are answered. */
    private static List<String> order(Day day) {
        return day.contacts().stream()
                .sorted(Comparator.comparingDouble(Day.Contact::answered))
                .map(contact -> List.of("A", "B", "C").get(contact.type()))
                .toList();
    }
}
