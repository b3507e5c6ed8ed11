package org.busyhour.reports.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.busyhour.engine.model.AllocationRule;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.model.Skill;
import org.busyhour.engine.time.Ticks;
import org.busyhour.reports.LocalClock;
import org.busyhour.reports.RuleText;
import org.busyhour.reports.Telling;
import org.busyhour.studies.why.Asked;
import org.busyhour.studies.why.ContactStory;
import org.busyhour.studies.why.Doing;
import org.busyhour.studies.why.Handling;
import org.busyhour.studies.why.Moment;
import org.busyhour.studies.why.Reason;
import org.busyhour.studies.why.Spell;

/** The story of a contact as text: a sentence that says how it ended, then what happened, line by line. */
public final class ContactStoryText implements Moment.Teller<RuntimeException> {
    private static final int SHOWN = 6;

    private final Telling telling;
    private final ContactStory story;
    private final LocalClock clock;
    private final StoryLines lines;
    private final int shown;
    private int passed;
    private boolean part;
    private boolean atStage;
    private int type;

    private ContactStoryText(Telling telling, ContactStory story, Terminal terminal, boolean all) {
        this.telling = telling;
        this.story = story;
        type = story.type();
        clock = telling.clock();
        lines = new StoryLines(terminal, clock.time(0).length());
        shown = all ? Integer.MAX_VALUE : SHOWN;
    }

    /**
     * Writes the story.
     *
     * @param telling the replication
     * @param story what happened to the contact
     * @param terminal what the terminal can show
     * @param all whether to name every agent and every contact that went before, however many
     * @return lines, each ended by {@code \n}
     */
    public static String of(Telling telling, ContactStory story, Terminal terminal, boolean all) {
        ContactStoryText text = new ContactStoryText(telling, story, terminal, all);
        StringBuilder out = new StringBuilder();
        out.append(terminal.bold(terminal.wrap(terminal.safe(text.headline())))).append("\n\n");
        out.append(text.told());
        out.append('\n').append(terminal.wrap(text.footer())).append('\n');
        return out.append(terminal.safe(telling.making().command()))
                .append('\n')
                .toString();
    }

    private String headline() {
        String what = "Contact " + story.contact() + " of " + telling.name() + " (" + telling.type(story.type()) + ")";
        return what + " " + OutcomeWords.of(story) + ".";
    }

    private String footer() {
        return "Replication " + telling.replication() + ", seed " + telling.seed() + ".";
    }

    private String told() {
        for (Moment moment : story.moments()) {
            if (!(moment instanceof Moment.PassedOver)) {
                closePassed();
            }
            moment.tell(this);
        }
        closePassed();
        return lines.write();
    }

    @Override
    public void arrives(Moment.Arrives moment) {
        say(moment, lead() + priority() + ".");
    }

    private String lead() {
        if (story.messageOf().isPresent()) {
            return "Is left as a message by contact " + story.messageOf().getAsLong();
        }
        return story.caseId() == story.contact() ? "Arrives" : "Comes again, first as contact " + story.caseId();
    }

    @Override
    public void passed(Moment.Passed moment) {
        say(moment, "Has passed what stands before the queue, in " + LocalClock.duration(moment.time()) + ".");
    }

    private String priority() {
        boolean matters = telling.model().routing().uses(Routing.ContactScope.PRIORITY);
        return matters ? ", with priority " + story.priority() : "";
    }

    @Override
    public void asks(Moment.Asks moment) {
        Optional<String> off = moment.taker().isPresent()
                ? Optional.empty()
                : ListWords.notCalled(telling.model().types().get(type), moment.at(), clock);
        if (off.isPresent()) {
            say(moment, off.get() + ".");
            return;
        }
        String groups = moment.groups().stream()
                .map(asked -> telling.group(asked.group()))
                .collect(Collectors.joining(" and "));
        String after = moment.waited() == 0 ? "" : "Has waited " + LocalClock.duration(moment.waited()) + ", and now ";
        String verb = after.isEmpty() ? "Asks " : "asks ";
        say(moment, after + verb + (groups.isEmpty() ? "nobody" : groups) + ": " + result(moment));
        for (Asked asked : moment.groups()) {
            if (moment.taker().isEmpty() || moment.groups().size() > 1) {
                lines.detail(GroupWords.summary(telling, asked));
            }
            if (moment.taker().isEmpty()) {
                refusals(asked, moment.at());
            }
        }
        heldBack(moment);
    }

    private String result(Moment.Asks moment) {
        if (moment.taker().isEmpty()) {
            return "nobody is free.";
        }
        int taker = moment.taker().getAsInt();
        List<Asked.Reply> idle = moment.groups().stream()
                .flatMap(asked -> asked.doing(Doing.FREE).stream())
                .toList();
        return telling.agent(taker) + " is free" + preferred(taker, idle) + ".";
    }

    private String preferred(int taker, List<Asked.Reply> idle) {
        List<Asked.Reply> others =
                idle.stream().filter(reply -> reply.agent() != taker).toList();
        if (others.isEmpty()) {
            return ", and nobody else";
        }
        long since = idle.stream()
                .filter(reply -> reply.agent() == taker)
                .mapToLong(reply -> reply.spell().idleSince())
                .findFirst()
                .orElse(0);
        String names = limited(others.stream()
                .sorted(Comparator.comparingLong(reply -> reply.spell().idleSince()))
                .map(reply -> telling.agent(reply.agent()) + " since "
                        + clock.time(reply.spell().idleSince())));
        return ", idle since " + clock.time(since) + ", "
                + RoutingWords.whyAgent(telling.model().routing()) + " of " + idle.size() + "; also idle: " + names;
    }

    private String limited(Stream<String> words) {
        List<String> all = words.toList();
        int room = Math.min(shown, all.size());
        String rest = all.size() > room ? " and " + (all.size() - room) + " more" : "";
        return String.join(", ", all.subList(0, room)) + rest;
    }

    private void refusals(Asked asked, long at) {
        List<Asked.Reply> replies = asked.replies().stream()
                .filter(reply -> GroupWords.worthTelling(telling, asked, reply))
                .sorted(Comparator.comparingLong(reply -> GroupWords.until(reply.spell())))
                .toList();
        int room = replies.size() > shown ? shown - 1 : replies.size();
        for (Asked.Reply reply : replies.subList(0, room)) {
            lines.finerDetail(telling.agent(reply.agent()) + " " + excuse(reply.spell(), at));
        }
        if (replies.size() > room) {
            lines.finerDetail("and " + (replies.size() - room) + " more, none of them earlier");
        }
    }

    private String excuse(Spell spell, long at) {
        String until = spell.to() == Spell.OPEN ? " to the end" : " until " + clock.time(spell.to());
        return switch (spell.doing()) {
            case OFF -> spell.to() == Spell.OPEN ? "has left" : "isn't at work before " + clock.time(spell.to());
            case FREE -> "is free";
            case QUOTA_USED_UP -> "has used up the quota";
            case ON_BREAK -> "is on a break" + until;
            case IN_MEETING -> "is in a meeting" + until;
            case DIALLING -> "dials somebody else" + until;
            case ON_CALL -> "is on call" + until;
            case ASSEMBLING -> "is kept for a contact that needs several" + until;
            case SIDE_WORK -> "has a side task in hand" + until;
            case IN_TRAINING -> "is in training" + until;
            case AT_DUTY -> "is at a duty away from contacts" + until;
            case APPROVING -> "decides on another agent's request for more time" + until;
            case LOGGED_OUT -> "is logged out" + until;
            case ABSENT -> "is absent today";
            case LATE -> "is late, and comes at " + clock.time(spell.to());
            case LEFT_EARLY -> "has left early";
            case BUSY -> busy(spell, at) + until;
        };
    }

    private String busy(Spell spell, long at) {
        Handling handling = spell.handling().orElseThrow();
        String verb = handling.wrapsAfter(at - spell.from()) ? "wraps up contact " : "is busy with contact ";
        return verb + handling.contact() + " (" + telling.type(handling.type()) + ")";
    }

    /** Groups that may take the contact only after a longer wait. */
    private void heldBack(Moment.Asks moment) {
        if (part || moment.taker().isPresent() || moment.waited() > 0) {
            return;
        }
        telling.model()
                .groups()
                .forEach(group -> group.skills().stream()
                        .filter(skill -> skill.type() == type && skill.after() > 0 && skill.after() < Ticks.NEVER)
                        .map(Skill::after)
                        .forEach(after -> lines.detail(group.name() + " isn't asked before a wait of "
                                + LocalClock.duration(after) + ", at " + clock.time(moment.at() + after))));
    }

    @Override
    public void waits(Moment.Waits moment) {
        String name = telling.type(type);
        String ahead = moment.ahead() == 0 ? "as the only one of " + name : "beside " + moment.ahead() + " of " + name;
        String who = moment.awaited() < 0 ? "" : " for " + telling.group(moment.awaited()) + " only";
        say(moment, moment.part() ? "The rest waits at the head of the queue." : "Waits" + who + ", " + ahead + ".");
    }

    @Override
    public void passedOver(Moment.PassedOver moment) {
        if (passed++ < shown) {
            say(
                    moment,
                    telling.agent(moment.agent()) + " takes contact " + moment.other() + " ("
                            + telling.type(moment.type()) + ") instead: " + words(moment.reason(), moment) + ".");
        }
    }

    private void closePassed() {
        int more = passed - shown;
        if (more > 0) {
            lines.detail(more == 1 ? "and so with one more" : "and so with " + more + " more");
        }
        passed = 0;
    }

    private String words(Reason reason, Moment.PassedOver moment) {
        return switch (reason) {
            case NOT_YET -> "it isn't time yet for this one";
            case MORE_URGENT -> "it is more urgent";
            case PART_FIRST -> "the rest of a contact goes before";
            case TYPE_PREFERRED -> telling.type(moment.type()) + " is preferred";
            case WAITED_LONGER -> "it has waited longer";
            case CAME_LATER -> "who came last is taken first";
            case DUE_FIRST -> "it was due first";
            case NEARER -> "it was nearer";
            case WEIGHED_MORE -> "its weighted wait was greater";
            case LESS_SLACK -> "it had less time left to be in time";
            case FURTHER_OVER_TARGET -> "its queue was further over its target";
            case LONGER_QUEUE -> "its queue was longer";
            case FEWER_AGENTS -> "fewer agents can take it";
            case POLICY -> "the policy took it";
            case CHANCE -> "it was drawn by chance";
        };
    }

    @Override
    public void goes(Moment.Goes moment) {
        String where = switch (moment.doing()) {
            case ON_BREAK -> "goes on a break";
            case IN_MEETING -> "goes into a meeting";
            case IN_TRAINING -> "goes into training";
            case AT_DUTY -> "goes to a duty away from contacts";
            case LOGGED_OUT -> "logs out";
            default -> "leaves work";
        };
        say(moment, telling.agent(moment.agent()) + " " + where + ".");
    }

    @Override
    public void answered(Moment.Answered moment) {
        String agent = telling.agent(moment.agent());
        if (!moment.came()) {
            say(moment, agent + " answers.");
            return;
        }
        String choice = moment.waiting() == 0
                ? "nobody else waits for " + agent
                : part ? "the rest of a contact goes first" : whyThis(moment.waiting() + 1);
        String waited = LocalClock.duration(moment.waited());
        say(moment, agent + " becomes free and takes it, after a wait of " + waited + ": " + choice + ".");
    }

    private String whyThis(int waiting) {
        return RoutingWords.whyContact(telling.model().routing(), waiting, telling.type(type));
    }

    @Override
    public void dialled(Moment.Dialled moment) {
        String who = moment.agent().isPresent() ? telling.agent(moment.agent().getAsInt()) : "the machine";
        say(moment, "Has been called by " + who + (moment.reached() ? ", and picks up." : ", in vain."));
    }

    @Override
    public void fires(Moment.Fires moment) {
        String why = RuleText.reason(telling.model(), moment.rule(), moment.threshold(), moment.value());
        say(moment, "The rule " + rule(moment.rule()) + " comes into force: " + why + ".");
    }

    @Override
    public void byRule(Moment.ByRule moment) {
        String name = rule(moment.rule());
        String because = " because of the rule " + name + ".";
        String of = telling.type(type);
        say(
                moment,
                switch (moment.what()) {
                    case IN_FORCE -> "The rule " + name + " is in force.";
                    case ENDS -> "The rule " + name + " ends.";
                    case OPENS -> telling.group(moment.who()) + " takes " + of + " at once" + because;
                    case SHUTS -> telling.group(moment.who()) + " takes no " + of + because;
                    case OFFERS -> "Is offered something else than waiting" + because;
                    case CALLED_UP -> telling.agent(moment.who()) + " was called up by the rule " + name + ".";
                    case HURRIES -> telling.group(moment.who()) + " hurries" + because;
                });
    }

    private String rule(int place) {
        return telling.model().rules().get(place).name();
    }

    @Override
    public void kept(Moment.Kept moment) {
        say(moment, telling.agent(moment.agent()) + " is free and is kept until all are there whom it needs.");
    }

    @Override
    public void joined(Moment.Joined moment) {
        say(moment, telling.agent(moment.agent()) + " begins along.");
    }

    @Override
    public void warned(Moment.Warned moment) {
        say(moment, telling.agent(moment.agent()) + " is warned: the limit of " + limit() + " is near.");
    }

    @Override
    public void asksForTime(Moment.AsksForTime moment) {
        say(
                moment,
                "The limit of " + limit() + " is reached: " + telling.agent(moment.agent())
                        + " puts the customer on hold and asks for more time.");
    }

    @Override
    public void takesUp(Moment.TakesUp moment) {
        say(moment, telling.agent(moment.supervisor()) + " looks at it.");
    }

    @Override
    public void settled(Moment.Settled moment) {
        say(
                moment,
                switch (moment.verdict()) {
                    case GRANTED -> "More time is granted.";
                    case REFUSED -> "More time is refused.";
                    case UNANSWERED -> "No supervisor has come free: there is no more time.";
                    case WITHDRAWN -> "The customer is cut off; there is nothing to decide any more.";
                });
    }

    @Override
    public void goesOn(Moment.GoesOn moment) {
        part = true;
        String where = moment.transfer()
                ? "the rest goes to " + telling.group(transferGroup())
                : "the rest becomes a callback";
        say(moment, "The limit of " + limit() + " is reached: " + where + ".");
    }

    private int transferGroup() {
        return telling.model()
                .types()
                .get(type)
                .allocation()
                .orElseThrow()
                .transferTo()
                .getAsInt();
    }

    private String limit() {
        return telling.model()
                .types()
                .get(type)
                .allocation()
                .map(AllocationRule::limit)
                .map(LocalClock::duration)
                .orElse("");
    }

    @Override
    public void ends(Moment.Ends moment) {
        String hold = moment.hold() == 0 ? "" : ", hold " + LocalClock.duration(moment.hold());
        String wrap = moment.wrap() == 0 ? "" : ", wrap " + LocalClock.duration(moment.wrap());
        String why = moment.limited() && !part ? ", cut at the limit of " + limit() : "";
        say(
                moment,
                telling.agent(moment.agent()) + " is done: talk " + LocalClock.duration(moment.talk()) + hold + wrap
                        + why + ".");
    }

    @Override
    public void cutOff(Moment.CutOff moment) {
        say(moment, "The simulated time is over; " + telling.agent(moment.agent()) + " still has it in hand.");
    }

    @Override
    public void leaves(Moment.Leaves moment) {
        say(
                moment,
                switch (moment.outcome()) {
                    case ABANDONED -> givesUp(moment);
                    case BALKED -> "Won't wait, and leaves.";
                    case BLOCKED -> "Is blocked: " + blockedBy(moment) + ".";
                    case CALLED_BACK -> "Accepts to be called back, and hangs up.";
                    case MESSAGE -> "Leaves a message instead of waiting.";
                    case DEFLECTED -> "Needs no agent any more, and leaves.";
                    case UNREACHED -> "Isn't called any more.";
                    case DROPPED -> "Is dropped: nobody was free.";
                    case DISMISSED -> "Is dismissed: the centre has closed.";
                    default -> "Still waits when the simulated time is over.";
                });
    }

    private String givesUp(Moment.Leaves moment) {
        if (moment.incident().isPresent()) {
            return "Is cut off by " + moment.incident().get() + ".";
        }
        return atStage ? "Gives up." : "Gives up; its patience was " + LocalClock.duration(story.waited()) + ".";
    }

    private String blockedBy(Moment.Leaves moment) {
        if (moment.incident().isPresent()) {
            return moment.incident().get() + " lets nobody through";
        }
        String queue = moment.waiting() + " of " + telling.type(type) + (moment.waiting() == 1 ? " waits" : " wait");
        return moment.noLine() ? "all lines are taken" : "the queue is full, " + queue;
    }

    @Override
    public void comesAgain(Moment.ComesAgain moment) {
        String how = switch (moment.why()) {
            case RETRY -> "tries again";
            case REPEAT, DEFLECTED -> "comes again, the matter unsolved";
            case LATE -> "calls, as no answer has come in time";
            case MESSAGE -> "has left the message";
            default -> "comes again";
        };
        say(moment, "The customer " + how + ", as contact " + moment.contact() + ".");
    }

    @Override
    public void goesTo(Moment.GoesTo moment) {
        boolean away =
                telling.model().types().get(moment.stage()).journey().after().isPresent();
        say(moment, "Goes on to " + telling.type(moment.stage()) + (away ? ", and is away until then." : "."));
    }

    @Override
    public void comesTo(Moment.ComesTo moment) {
        part = false;
        atStage = true;
        type = moment.stage();
        say(moment, "Comes to " + telling.type(type) + ".");
    }

    private void say(Moment moment, String text) {
        lines.add(clock.time(moment.at()), text);
    }
}
