package org.busyhour.studies.why;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.busyhour.engine.observe.Origin;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.observe.Verdict;

/** Something that happens in the story of a contact; instants and durations in ticks, agents and groups by number. */
public sealed interface Moment {
    /**
     * Returns when it happens.
     *
     * @return the instant
     */
    long at();

    /**
     * Lets somebody tell of it.
     *
     * @param teller who tells
     * @param <E> what may go wrong while telling
     * @throws E if that goes wrong
     */
    <E extends Exception> void tell(Teller<E> teller) throws E;

    /**
     * The contact arrives.
     *
     * @param at the instant
     */
    record Arrives(long at) implements Moment {
        @Override
        public <E extends Exception> void tell(Teller<E> teller) throws E {
            teller.arrives(this);
        }
    }

    /**
     * The contact has passed what stands before its queue.
     *
     * @param at the instant
     * @param time how long it was there
     */
    record Passed(long at, long time) implements Moment {
        @Override
        public <E extends Exception> void tell(Teller<E> teller) throws E {
            teller.passed(this);
        }
    }

    /**
     * An agent who is free is kept for the contact, which needs several.
     *
     * @param at the instant
     * @param agent who
     */
    record Kept(long at, int agent) implements Moment {
        @Override
        public <E extends Exception> void tell(Teller<E> teller) throws E {
            teller.kept(this);
        }
    }

    /**
     * An agent begins along with the one who has answered.
     *
     * @param at the instant
     * @param agent who
     */
    record Joined(long at, int agent) implements Moment {
        @Override
        public <E extends Exception> void tell(Teller<E> teller) throws E {
            teller.joined(this);
        }
    }

    /**
     * The contact asks who is free.
     *
     * @param at the instant
     * @param waited how long it has waited
     * @param groups the groups that it asks now, the preferred first
     * @param taker who is free and takes it, or nobody
     */
    record Asks(long at, long waited, List<Asked> groups, OptionalInt taker) implements Moment {
        /** Copies the list. */
        public Asks {
            groups = List.copyOf(groups);
        }

        @Override
        public <E extends Exception> void tell(Teller<E> teller) throws E {
            teller.asks(this);
        }
    }

    /**
     * The customer has been called.
     *
     * @param at the instant at which that is over
     * @param agent who dialled; empty: a machine
     * @param reached whether the customer picks up
     */
    record Dialled(long at, OptionalInt agent, boolean reached) implements Moment {
        @Override
        public <E extends Exception> void tell(Teller<E> teller) throws E {
            teller.dialled(this);
        }
    }

    /**
     * The contact has to wait.
     *
     * @param at the instant
     * @param ahead how many of its type wait already
     * @param part whether it is a part, which stands before contacts
     * @param awaited the place of the group for which alone it waits, or a negative number
     */
    record Waits(long at, int ahead, boolean part, int awaited) implements Moment {
        @Override
        public <E extends Exception> void tell(Teller<E> teller) throws E {
            teller.waits(this);
        }
    }

    /**
     * While the contact waits, an agent who might take it takes another.
     *
     * @param at the instant
     * @param agent who
     * @param other the number of the other contact
     * @param type the other's type
     * @param reason why
     */
    record PassedOver(long at, int agent, long other, int type, Reason reason) implements Moment {
        @Override
        public <E extends Exception> void tell(Teller<E> teller) throws E {
            teller.passedOver(this);
        }
    }

    /**
     * While the contact waits, an agent who might take it goes away.
     *
     * @param at the instant
     * @param agent who
     * @param doing what the agent does from now on
     */
    record Goes(long at, int agent, Doing doing) implements Moment {
        @Override
        public <E extends Exception> void tell(Teller<E> teller) throws E {
            teller.goes(this);
        }
    }

    /**
     * An agent answers.
     *
     * @param at the instant
     * @param agent who
     * @param waited how long it has waited
     * @param came whether the agent became free and took it, and not the contact found the agent idle
     * @param waiting how many others wait that the agent might have taken
     */
    record Answered(long at, int agent, long waited, boolean came, int waiting) implements Moment {
        @Override
        public <E extends Exception> void tell(Teller<E> teller) throws E {
            teller.answered(this);
        }
    }

    /**
     * The agent is warned that the allocation limit is near.
     *
     * @param at the instant
     * @param agent who
     */
    record Warned(long at, int agent) implements Moment {
        @Override
        public <E extends Exception> void tell(Teller<E> teller) throws E {
            teller.warned(this);
        }
    }

    /**
     * The limit is reached, and the agent asks a supervisor for more time.
     *
     * @param at the instant
     * @param agent who asks
     */
    record AsksForTime(long at, int agent) implements Moment {
        @Override
        public <E extends Exception> void tell(Teller<E> teller) throws E {
            teller.asksForTime(this);
        }
    }

    /**
     * A supervisor takes up the request.
     *
     * @param at the instant
     * @param supervisor who
     */
    record TakesUp(long at, int supervisor) implements Moment {
        @Override
        public <E extends Exception> void tell(Teller<E> teller) throws E {
            teller.takesUp(this);
        }
    }

    /**
     * The request is settled.
     *
     * @param at the instant
     * @param verdict how
     */
    record Settled(long at, Verdict verdict) implements Moment {
        @Override
        public <E extends Exception> void tell(Teller<E> teller) throws E {
            teller.settled(this);
        }
    }

    /**
     * The limit is reached, and the rest goes on elsewhere.
     *
     * @param at the instant
     * @param agent who had it
     * @param transfer whether a group takes the rest, and not anybody with the skill as a callback
     */
    record GoesOn(long at, int agent, boolean transfer) implements Moment {
        @Override
        public <E extends Exception> void tell(Teller<E> teller) throws E {
            teller.goesOn(this);
        }
    }

    /**
     * An agent is done with it.
     *
     * @param at the instant
     * @param agent who
     * @param talk how long they talked
     * @param hold how long it was on hold
     * @param wrap how long the wrap was
     * @param limited whether the limit ended it before all was done
     */
    record Ends(long at, int agent, long talk, long hold, long wrap, boolean limited) implements Moment {
        @Override
        public <E extends Exception> void tell(Teller<E> teller) throws E {
            teller.ends(this);
        }
    }

    /**
     * The simulated time is over while an agent has it in hand.
     *
     * @param at the instant
     * @param agent who
     */
    record CutOff(long at, int agent) implements Moment {
        @Override
        public <E extends Exception> void tell(Teller<E> teller) throws E {
            teller.cutOff(this);
        }
    }

    /**
     * It leaves without having been answered.
     *
     * @param at the instant
     * @param outcome why
     * @param waiting how many others of its type wait
     * @param noLine whether it is blocked because all lines are taken, and not because the queue is full
     * @param incident the incident that doesn't let it through or cuts it off; empty if none does
     */
    record Leaves(long at, Outcome outcome, int waiting, boolean noLine, Optional<String> incident) implements Moment {
        @Override
        public <E extends Exception> void tell(Teller<E> teller) throws E {
            teller.leaves(this);
        }
    }

    /**
     * The customer comes again, as another contact of the same case.
     *
     * @param at the instant
     * @param contact the number of that contact
     * @param why why it comes
     */
    record ComesAgain(long at, long contact, Origin why) implements Moment {
        @Override
        public <E extends Exception> void tell(Teller<E> teller) throws E {
            teller.comesAgain(this);
        }
    }

    /**
     * The conversation is over, and the contact goes on to a stage.
     *
     * @param at the instant
     * @param agent who had it
     * @param stage the place of the stage among the types
     */
    record GoesTo(long at, int agent, int stage) implements Moment {
        @Override
        public <E extends Exception> void tell(Teller<E> teller) throws E {
            teller.goesTo(this);
        }
    }

    /**
     * The contact comes to a stage.
     *
     * @param at the instant
     * @param stage the place of the stage among the types
     */
    record ComesTo(long at, int stage) implements Moment {
        @Override
        public <E extends Exception> void tell(Teller<E> teller) throws E {
            teller.comesTo(this);
        }
    }

    /**
     * A rule comes into force that touches the contact.
     *
     * @param at the instant
     * @param rule its place among those of the model
     * @param threshold the place of the threshold that makes it hold; -1 if only the hour does
     * @param value what is measured for that
     */
    record Fires(long at, int rule, int threshold, double value) implements Moment {
        @Override
        public <E extends Exception> void tell(Teller<E> teller) throws E {
            teller.fires(this);
        }
    }

    /**
     * A rule does something for the contact or keeps something from it.
     *
     * @param at the instant
     * @param rule its place among those of the model
     * @param what what it does
     * @param who the group or the agent that this is about; -1 if neither
     */
    record ByRule(long at, int rule, RuleWord what, int who) implements Moment {
        @Override
        public <E extends Exception> void tell(Teller<E> teller) throws E {
            teller.byRule(this);
        }
    }

    /**
     * Tells of moments, each kind in its own words.
     *
     * @param <E> what may go wrong while telling
     */
    interface Teller<E extends Exception> {
        /** Tells of an arrival. */
        void arrives(Arrives moment) throws E;

        /** Tells of a contact that goes on to a stage. */
        void goesTo(GoesTo moment) throws E;

        /** Tells of a contact that comes to a stage. */
        void comesTo(ComesTo moment) throws E;

        /** Tells of an agent who is kept until all are there. */
        void kept(Kept moment) throws E;

        /** Tells of an agent who begins along with another one. */
        void joined(Joined moment) throws E;

        /** Tells of the end of what stands before the queue. */
        void passed(Passed moment) throws E;

        /** Tells of a question for agents. */
        void asks(Asks moment) throws E;

        /** Tells of the beginning of a wait. */
        void waits(Waits moment) throws E;

        /** Tells of another contact that was taken. */
        void passedOver(PassedOver moment) throws E;

        /** Tells of an agent who went away. */
        void goes(Goes moment) throws E;

        /** Tells of an answer. */
        void answered(Answered moment) throws E;

        /** Tells of a warning. */
        void warned(Warned moment) throws E;

        /** Tells of a request for more time. */
        void asksForTime(AsksForTime moment) throws E;

        /** Tells of a supervisor who takes it up. */
        void takesUp(TakesUp moment) throws E;

        /** Tells of what becomes of it. */
        void settled(Settled moment) throws E;

        /** Tells of the limit. */
        void goesOn(GoesOn moment) throws E;

        /** Tells of the end of the work. */
        void ends(Ends moment) throws E;

        /** Tells of the end of the simulated time. */
        void cutOff(CutOff moment) throws E;

        /** Tells of leaving without an answer. */
        void leaves(Leaves moment) throws E;

        /** Tells of a call to the customer. */
        void dialled(Dialled moment) throws E;

        /** Tells of a rule that comes into force. */
        void fires(Fires moment) throws E;

        /** Tells of what a rule does. */
        void byRule(ByRule moment) throws E;

        /** Tells of coming again. */
        void comesAgain(ComesAgain moment) throws E;
    }
}
