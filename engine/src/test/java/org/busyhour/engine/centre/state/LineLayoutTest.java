package org.busyhour.engine.centre.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.Routing.ContactOrder;
import org.busyhour.engine.model.Routing.ContactScope;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Limit;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.junit.jupiter.api.Test;

class LineLayoutTest {
    private static final long SECOND = 1_000_000;

    @Test
    void typesWithParts_haveALineForThemBeforeTheirOwn() {
        LineLayout layout = layout(ContactScope.PREFERENCE);

        // plain 0; sent 1 and 2; back 3 and 4; chat 5; last 6
        assertThat(layout.firstLine).containsExactly(0, 1, 3, 5, 6);
        assertThat(layout.contactLine).containsExactly(0, 2, 4, 5, 6);
        assertThat(layout.typeOf).containsExactly(0, 1, 1, 2, 2, 3, 4);
    }

    @Test
    void eachPriority_hasALineWhereAgentsLookAtIt() {
        LineLayout layout = layout(ContactScope.PRIORITY);

        // nine lines in place of each of those above
        assertThat(layout.firstLine).containsExactly(0, 9, 27, 45, 54);
        assertThat(layout.contactLine).containsExactly(0, 18, 36, 45, 54);
        assertThat(layout.typeOf).hasSize(63);
    }

    @Test
    void groups_takeInTheirOrder_partsFirst() {
        LineLayout layout = layout(ContactScope.PREFERENCE);

        // parts of what is sent to the seniors are theirs alone, though they have no skill for it
        assertThat(layout.linesOfGroup[0]).containsExactly(3, 4, 0, 2, 5);
        assertThat(layout.linesOfGroup[1]).containsExactly(1, 6, 0);
        assertThat(layout.afterOfGroup[0]).containsExactly(0, 0, 0, 10 * SECOND, 20 * SECOND);
        assertThat(layout.afterOfGroup[1]).containsExactly(0, 0, 30 * SECOND);
    }

    @Test
    void chats_areListedApart() {
        LineLayout layout = layout(ContactScope.PREFERENCE);

        assertThat(layout.chatsOfGroup[0]).containsExactly(5);
        assertThat(layout.afterOfChats[0]).containsExactly(20 * SECOND);
        assertThat(layout.chatsOfGroup[1]).isEmpty();
        assertThat(layout.afterOfChats[1]).isEmpty();
    }

    @Test
    void masks_holdTheLinesOfEachGroup() {
        // lines 0, 2, 3, 4, 5 and lines 0, 1, 6
        assertThat(layout(ContactScope.PREFERENCE).masks()).containsExactly(0b0111101, 0b1000011);
    }

    /** Eight types of nine lines are 72, eight more than a word has bits: the last type begins at line 63. */
    @Test
    void masksOfManyLines_goOnInTheNextWord() {
        Scene scene = Scene.lasting(100).contacts(ContactScope.PRIORITY, ContactOrder.LONGEST_WAIT);
        IntStream.range(0, 8).forEach(i -> scene.with(Calls.at("type" + i, 10).talk(10)));
        scene.with(Team.of("first", 1).takes("type0")).with(Team.of("last", 1).takes("type7"));

        assertThat(new LineLayout(scene.model()).masks()).containsExactly(0x1FF, 0, 1L << 63, 0xFF);
    }

    private static LineLayout layout(ContactScope scope) {
        return new LineLayout(Scene.lasting(100)
                .contacts(scope, ContactOrder.LONGEST_WAIT)
                .with(Calls.at("plain", 10).talk(10))
                .with(Calls.at("sent", 10).talk(10).limit(Limit.transfer(5, "senior")))
                .with(Calls.at("back", 10).talk(10).limit(Limit.callBack(5)))
                .with(Calls.at("chat", 10).talk(10).chat(2, new Constant(SECOND)))
                .with(Calls.at("last", 10).talk(10))
                .with(Team.of("desk", 1)
                        .takes("back", "plain")
                        .takesAfter(10, "sent")
                        .takesAfter(20, "chat"))
                .with(Team.of("senior", 1).takes("last").takesAfter(30, "plain"))
                .model());
    }
}
