package org.busyhour.reports.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.busyhour.reports.RuleText;
import org.busyhour.reports.Telling;
import org.busyhour.studies.why.Asked;
import org.busyhour.studies.why.Moment;

/** Moments of a contact's story as JSON, an object each. */
final class MomentJson implements Moment.Teller<IOException> {
    private final Telling telling;
    private final WhyJson why;
    private final JsonGenerator json;

    MomentJson(Telling telling, WhyJson why, JsonGenerator json) {
        this.telling = telling;
        this.why = why;
        this.json = json;
    }

    @Override
    public void arrives(Moment.Arrives moment) throws IOException {
        begin("arrives", moment);
        json.writeEndObject();
    }

    @Override
    public void passed(Moment.Passed moment) throws IOException {
        begin("leaves front", moment);
        why.seconds("time", moment.time());
        json.writeEndObject();
    }

    @Override
    public void asks(Moment.Asks moment) throws IOException {
        begin("asks", moment);
        why.seconds("wait", moment.waited());
        json.writeFieldName("taker");
        if (moment.taker().isPresent()) {
            json.writeString(telling.agent(moment.taker().getAsInt()));
        } else {
            json.writeNull();
        }
        json.writeArrayFieldStart("asked");
        for (Asked asked : moment.groups()) {
            for (Asked.Reply reply : asked.replies()) {
                json.writeStartObject();
                json.writeStringField("group", telling.group(asked.group()));
                json.writeStringField("agent", telling.agent(reply.agent()));
                why.spell(reply.spell());
                why.seconds("idle-since", reply.spell().idleSince());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void waits(Moment.Waits moment) throws IOException {
        begin("waits", moment);
        json.writeNumberField("beside", moment.ahead());
        json.writeBooleanField("part", moment.part());
        if (moment.awaited() >= 0) {
            json.writeStringField("for", telling.group(moment.awaited()));
        }
        json.writeEndObject();
    }

    @Override
    public void passedOver(Moment.PassedOver moment) throws IOException {
        begin("passed over", moment);
        json.writeStringField("agent", telling.agent(moment.agent()));
        json.writeNumberField("contact", moment.other());
        json.writeStringField("type", telling.type(moment.type()));
        json.writeStringField("reason", moment.reason().key());
        json.writeEndObject();
    }

    @Override
    public void goes(Moment.Goes moment) throws IOException {
        begin("agent goes", moment);
        json.writeStringField("agent", telling.agent(moment.agent()));
        json.writeStringField("doing", moment.doing().key());
        json.writeEndObject();
    }

    @Override
    public void answered(Moment.Answered moment) throws IOException {
        begin("answered", moment);
        json.writeStringField("agent", telling.agent(moment.agent()));
        why.seconds("wait", moment.waited());
        json.writeBooleanField("agent-came", moment.came());
        json.writeNumberField("others-waiting", moment.waiting());
        json.writeEndObject();
    }

    @Override
    public void dialled(Moment.Dialled moment) throws IOException {
        begin("dialled", moment);
        if (moment.agent().isPresent()) {
            json.writeStringField("agent", telling.agent(moment.agent().getAsInt()));
        }
        json.writeBooleanField("reached", moment.reached());
        json.writeEndObject();
    }

    @Override
    public void fires(Moment.Fires moment) throws IOException {
        begin("rule fires", moment);
        json.writeStringField("rule", telling.model().rules().get(moment.rule()).name());
        json.writeStringField(
                "because", RuleText.reason(telling.model(), moment.rule(), moment.threshold(), moment.value()));
        json.writeEndObject();
    }

    @Override
    public void byRule(Moment.ByRule moment) throws IOException {
        begin("by rule", moment);
        json.writeStringField("rule", telling.model().rules().get(moment.rule()).name());
        json.writeStringField("what", moment.what().key());
        switch (moment.what()) {
            case CALLED_UP -> json.writeStringField("agent", telling.agent(moment.who()));
            case OPENS, SHUTS, HURRIES -> json.writeStringField("group", telling.group(moment.who()));
            case IN_FORCE, ENDS, OFFERS -> {
                // It is about nobody else.
            }
        }
        json.writeEndObject();
    }

    @Override
    public void kept(Moment.Kept moment) throws IOException {
        byAgent("kept", moment, moment.agent());
    }

    @Override
    public void joined(Moment.Joined moment) throws IOException {
        byAgent("joined", moment, moment.agent());
    }

    @Override
    public void warned(Moment.Warned moment) throws IOException {
        byAgent("warned", moment, moment.agent());
    }

    @Override
    public void asksForTime(Moment.AsksForTime moment) throws IOException {
        byAgent("asks for time", moment, moment.agent());
    }

    @Override
    public void takesUp(Moment.TakesUp moment) throws IOException {
        byAgent("taken up", moment, moment.supervisor());
    }

    @Override
    public void settled(Moment.Settled moment) throws IOException {
        begin("settled", moment);
        json.writeStringField("verdict", moment.verdict().name().toLowerCase(Locale.ROOT));
        json.writeEndObject();
    }

    @Override
    public void goesOn(Moment.GoesOn moment) throws IOException {
        begin("goes on", moment);
        json.writeStringField("agent", telling.agent(moment.agent()));
        json.writeStringField("as", moment.transfer() ? "transfer" : "call-back");
        json.writeEndObject();
    }

    @Override
    public void ends(Moment.Ends moment) throws IOException {
        begin("ends", moment);
        json.writeStringField("agent", telling.agent(moment.agent()));
        why.seconds("talk", moment.talk());
        why.seconds("hold", moment.hold());
        why.seconds("wrap", moment.wrap());
        json.writeBooleanField("limited", moment.limited());
        json.writeEndObject();
    }

    @Override
    public void cutOff(Moment.CutOff moment) throws IOException {
        byAgent("cut off", moment, moment.agent());
    }

    @Override
    public void leaves(Moment.Leaves moment) throws IOException {
        begin("leaves", moment);
        json.writeStringField("outcome", moment.outcome().key());
        json.writeNumberField("waiting", moment.waiting());
        json.writeBooleanField("no-line", moment.noLine());
        if (moment.incident().isPresent()) {
            json.writeStringField("incident", moment.incident().get());
        }
        json.writeEndObject();
    }

    @Override
    public void comesAgain(Moment.ComesAgain moment) throws IOException {
        begin("comes again", moment);
        json.writeNumberField("contact", moment.contact());
        json.writeStringField("origin", moment.why().key());
        json.writeEndObject();
    }

    @Override
    public void goesTo(Moment.GoesTo moment) throws IOException {
        begin("goes to", moment);
        json.writeStringField("agent", telling.agent(moment.agent()));
        json.writeStringField("stage", telling.type(moment.stage()));
        json.writeEndObject();
    }

    @Override
    public void comesTo(Moment.ComesTo moment) throws IOException {
        begin("comes to", moment);
        json.writeStringField("stage", telling.type(moment.stage()));
        json.writeEndObject();
    }

    private void byAgent(String what, Moment moment, int agent) throws IOException {
        begin(what, moment);
        json.writeStringField("agent", telling.agent(agent));
        json.writeEndObject();
    }

    private void begin(String what, Moment moment) throws IOException {
        json.writeStartObject();
        why.seconds("at", moment.at());
        json.writeStringField("what", what);
    }
}
