package org.busyhour.reports.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.busyhour.engine.model.Agent;
import org.busyhour.reports.Digits;
import org.busyhour.reports.Telling;
import org.busyhour.studies.why.AgentDay;
import org.busyhour.studies.why.ContactStory;
import org.busyhour.studies.why.Handling;
import org.busyhour.studies.why.Moment;
import org.busyhour.studies.why.RuleNote;
import org.busyhour.studies.why.Spell;

/** The story of a contact or of an agent's day for machines; instants are seconds from the start of the run. */
public final class WhyJson {
    private static final int FORMAT = 1;
    private static final int LINES = 2;

    private final Telling telling;
    private final JsonGenerator json;

    WhyJson(Telling telling, JsonGenerator json) {
        this.telling = telling;
        this.json = json;
    }

    /**
     * Writes the story of a contact.
     *
     * @param telling the replication
     * @param story what happened to the contact
     * @param out where to; it is flushed but not closed
     * @throws IOException if it can't be written
     */
    public static void write(Telling telling, ContactStory story, Writer out) throws IOException {
        Fields.file(out, LINES, json -> new WhyJson(telling, json).story(story));
    }

    /**
     * Writes an agent's day.
     *
     * @param telling the replication
     * @param day what the agent did
     * @param out where to; it is flushed but not closed
     * @throws IOException if it can't be written
     */
    public static void write(Telling telling, AgentDay day, Writer out) throws IOException {
        Fields.file(out, LINES, json -> new WhyJson(telling, json).day(day));
    }

    private void story(ContactStory story) throws IOException {
        begin();
        json.writeNumberField("contact", story.contact());
        json.writeStringField("type", telling.type(story.type()));
        json.writeNumberField("priority", story.priority());
        json.writeNumberField("case", story.caseId());
        json.writeStringField("outcome", story.outcome().key());
        seconds("wait", story.waited());
        json.writeArrayFieldStart("moments");
        MomentJson moments = new MomentJson(telling, this, json);
        for (Moment moment : story.moments()) {
            moment.tell(moments);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void day(AgentDay day) throws IOException {
        begin();
        json.writeStringField("agent", telling.agent(day.agent()));
        json.writeStringField("group", telling.group(day.group()));
        json.writeArrayFieldStart("planned");
        for (AgentDay.Stretch stretch : day.planned()) {
            json.writeStartObject();
            seconds("from", stretch.from());
            seconds("to", stretch.to());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("spells");
        for (Spell spell : day.spells()) {
            json.writeStartObject();
            spell(spell);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("lost");
        for (Agent.Pause pause : day.lost()) {
            json.writeStartObject();
            json.writeStringField("kind", pause.kind().name().toLowerCase(Locale.ROOT));
            json.writeFieldName("due");
            // A pause of a shift that began before the run may have been due before it.
            json.writeNumber((pause.start() < 0 ? "-" : "") + Digits.seconds(Math.abs(pause.start())));
            seconds("length", pause.length());
            json.writeEndObject();
        }
        json.writeEndArray();
        byRules(day);
        json.writeEndObject();
    }

    /** What rules asked of an agent; left out where there are no rules. */
    private void byRules(AgentDay day) throws IOException {
        if (telling.model().rules().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("by-rules");
        for (RuleNote note : day.byRules()) {
            json.writeStartObject();
            seconds("at", note.at());
            json.writeStringField(
                    "rule", telling.model().rules().get(note.rule()).name());
            json.writeStringField("what", note.what().key());
            switch (note.what()) {
                case CALLED, MOVED -> seconds("until", note.ticks());
                case CALLED_IN_VAIN -> {
                    // There is nothing more to say.
                }
                default -> seconds("length", note.ticks());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void begin() throws IOException {
        Fields fields = new Fields(json);
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeStringField("busyhour", telling.making().version());
        json.writeStringField("scenario", telling.name());
        json.writeNumberField("seed", telling.seed());
        json.writeNumberField("replication", telling.replication());
        json.writeStringField("start", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(telling.start()));
        fields.overrides(telling.making());
        fields.inputs(telling.making());
    }

    /** Writes what an agent does for a while, into an object that is open. */
    void spell(Spell spell) throws IOException {
        json.writeStringField("doing", spell.doing().key());
        seconds("from", spell.from());
        seconds("to", spell.to());
        if (spell.due() < spell.from()) {
            seconds("due", Math.max(0, spell.due()));
        }
        if (spell.handling().isPresent()) {
            handling(spell.handling().get());
        }
    }

    private void handling(Handling handling) throws IOException {
        json.writeNumberField("contact", handling.contact());
        json.writeStringField("type", telling.type(handling.type()));
        json.writeBooleanField("part", handling.part());
        seconds("wait", handling.waited());
        seconds("talk", handling.talk());
        seconds("hold", handling.hold());
        seconds("wrap", handling.wrap());
        json.writeBooleanField("goes-on", handling.goesOn());
    }

    /** Writes seconds; what wasn't over at the end of the simulated time is null. */
    void seconds(String field, long ticks) throws IOException {
        json.writeFieldName(field);
        if (ticks == Spell.OPEN) {
            json.writeNull();
        } else {
            json.writeNumber(Digits.seconds(ticks));
        }
    }
}
