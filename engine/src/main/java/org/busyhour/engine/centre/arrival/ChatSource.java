package org.busyhour.engine.centre.arrival;

import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.model.Chat;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.random.Purpose;
import org.busyhour.engine.random.Sampler;
import org.busyhour.engine.random.Stream;
import org.busyhour.engine.random.Streams;

/** What a chat brings reply by reply; each draw has the address of its case and its place in the chat. */
public final class ChatSource {
    private static final int REPLIES = 0;
    private static final int WORK = 1;
    private static final int THINK = 2;
    private static final int DRAWS = 3;

    private final long address;
    private final Stream random;
    private final Chat chat;
    private final Sampler work;
    private final Sampler think;

    /**
     * Starts.
     *
     * @param type a type of chats
     * @param chat how they go
     * @param streams the streams of the replication
     */
    public ChatSource(ContactType type, Chat chat, Streams streams) {
        this.chat = chat;
        address = streams.address(Purpose.CHAT, type.name());
        random = Streams.generator(address);
        work = new Sampler(type.work().talk(), random);
        think = new Sampler(chat.think(), random);
    }

    /**
     * Draws how many replies a chat takes.
     *
     * @param contacts where
     * @param slot the chat
     * @return the number, at least 1
     */
    public int replies(Contacts contacts, int slot) {
        if (!chat.geometric() || chat.replies() == 1) {
            return (int) chat.replies();
        }
        goTo(contacts, slot, 0, REPLIES);
        double more = StrictMath.log(1 - random.uniform()) / StrictMath.log(1 - 1 / chat.replies());
        return 1 + (int) Math.min(more, Short.MAX_VALUE);
    }

    /**
     * Draws the agent's work on a reply behind the first, which the chat has brought along.
     *
     * @param contacts where
     * @param slot the chat
     * @param left how many replies it still takes
     * @return the time at speed 1
     */
    public long work(Contacts contacts, int slot, long left) {
        goTo(contacts, slot, left, WORK);
        return work.next();
    }

    /**
     * Draws how long the customer takes before a reply behind the first.
     *
     * @param contacts where
     * @param slot the chat
     * @param left how many replies it still takes
     * @return the time
     */
    public long think(Contacts contacts, int slot, long left) {
        goTo(contacts, slot, left, THINK);
        return think.next();
    }

    private void goTo(Contacts contacts, int slot, long left, int draw) {
        long ofCase = Streams.within(address, contacts.get(slot, Contacts.CASE_NUMBER));
        long ofContact = Streams.within(ofCase, contacts.attempt(slot));
        Streams.restart(random, Streams.within(ofContact, left * DRAWS + draw));
    }
}
