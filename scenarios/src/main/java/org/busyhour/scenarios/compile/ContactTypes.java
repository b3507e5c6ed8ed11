package org.busyhour.scenarios.compile;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.busyhour.engine.model.AllocationRule;
import org.busyhour.engine.model.Approval;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.Callback;
import org.busyhour.engine.model.Chat;
import org.busyhour.engine.model.ComesAgain;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Front;
import org.busyhour.engine.model.Journey;
import org.busyhour.engine.model.Message;
import org.busyhour.engine.model.Offer;
import org.busyhour.engine.model.Patience;
import org.busyhour.engine.model.Returns;
import org.busyhour.engine.model.ServiceLevel;
import org.busyhour.engine.model.Together;
import org.busyhour.engine.model.Work;
import org.busyhour.scenarios.calendar.RunCalendar;
import org.busyhour.scenarios.language.spec.AllocationSpec;
import org.busyhour.scenarios.language.spec.CallbackSpec;
import org.busyhour.scenarios.language.spec.ChatSpec;
import org.busyhour.scenarios.language.spec.ComesAgainSpec;
import org.busyhour.scenarios.language.spec.ContactSpec;
import org.busyhour.scenarios.language.spec.FrontSpec;
import org.busyhour.scenarios.language.spec.JourneySpec;
import org.busyhour.scenarios.language.spec.MessageSpec;
import org.busyhour.scenarios.language.spec.PatienceSpec;
import org.busyhour.scenarios.language.spec.ReturnsSpec;
import org.busyhour.scenarios.language.spec.ServiceLevelSpec;
import org.busyhour.scenarios.language.spec.TogetherSpec;
import org.busyhour.scenarios.language.spec.WorkSpec;
import org.busyhour.scenarios.language.value.OfferTime;

/** Contact types in the engine's words. */
final class ContactTypes {
    private ContactTypes() {}

    /** Returns a contact type. */
    static ContactType of(ContactSpec spec, Indexes indexes, Course course) {
        Course coming = spec.deferral().channel().deferred() ? course.neverClosed() : course;
        ArrivalProcess arrivals = Arrivals.of(spec, coming);
        return new ContactType(
                        spec.name(),
                        arrivals,
                        work(spec.work()),
                        patience(spec.patience()),
                        spec.priority(),
                        serviceLevel(spec.serviceLevel()),
                        spec.allocation().map(a -> allocation(a, indexes)),
                        spec.queueLimit(),
                        spec.groups().stream().map(indexes::group).toList())
                .draft()
                .returns(returns(spec.returns()))
                .interrupts(spec.interrupts().stream().map(indexes::type).toList())
                .chat(spec.chat().map(ContactTypes::chat))
                .journey(journey(spec.journey(), indexes))
                .front(spec.front().map(ContactTypes::front))
                .channel(spec.deferral().channel())
                .deadline(spec.deferral().deadline().map(d -> Deadlines.of(d, indexes, course)))
                .callback(spec.callback().map(ContactTypes::callback))
                .forecast(Arrivals.forecast(spec, coming, arrivals))
                .message(spec.message().map(message -> message(message, indexes)))
                .dialling(spec.dialling().map(how -> Lists.dialling(how, course)))
                .together(spec.together().map(together -> together(together, indexes)))
                .claim(spec.claim())
                .done();
    }

    private static Work work(WorkSpec spec) {
        return new Work(Distributions.of(spec.talk()), Distributions.of(spec.hold()), Distributions.of(spec.wrap()));
    }

    private static Patience patience(PatienceSpec spec) {
        return new Patience(spec.balk().value(), spec.limit().map(Distributions::of));
    }

    private static ServiceLevel serviceLevel(ServiceLevelSpec spec) {
        return new ServiceLevel(
                spec.goal().target().value(),
                RunCalendar.ticks(spec.goal().within()),
                RunCalendar.ticks(spec.shortLimit()),
                spec.formula().key());
    }

    private static AllocationRule allocation(AllocationSpec spec, Indexes indexes) {
        Optional<Long> warn = spec.warn().map(RunCalendar::ticks);
        Optional<Integer> transferTo = spec.transferTo().map(indexes::group);
        Optional<Integer> stage = spec.stage().map(indexes::type);
        return new AllocationRule(
                RunCalendar.ticks(spec.limit()),
                warn.map(OptionalLong::of).orElse(OptionalLong.empty()),
                spec.counts(),
                spec.then(),
                transferTo.map(OptionalInt::of).orElse(OptionalInt.empty()),
                stage.map(OptionalInt::of).orElse(OptionalInt.empty()),
                comesAgain(spec.again()),
                spec.extension()
                        .map(more -> new AllocationRule.Extension(
                                RunCalendar.ticks(more.by()),
                                more.share().value(),
                                more.approval().map(asked -> approval(asked, indexes)))));
    }

    private static Approval approval(AllocationSpec.Approval spec, Indexes indexes) {
        return new Approval(
                indexes.group(spec.from()), Distributions.of(spec.takes()), RunCalendar.ticks(spec.givesUp()));
    }

    private static Chat chat(ChatSpec spec) {
        return new Chat(
                spec.replies(),
                spec.geometric(),
                Distributions.of(spec.think()),
                spec.slower().value());
    }

    private static Returns returns(ReturnsSpec spec) {
        return new Returns(comesAgain(spec.retry()), spec.when(), spec.solved().value(), comesAgain(spec.repeat()));
    }

    private static Optional<Journey.Handover> handover(JourneySpec spec) {
        return spec.stays()
                ? Optional.of(Journey.Handover.TO_THE_END)
                : spec.handover().map(talk -> new Journey.Handover(false, Distributions.of(talk)));
    }

    private static Journey journey(JourneySpec spec, Indexes indexes) {
        return new Journey(
                spec.stage(),
                spec.after().map(Distributions::of),
                handover(spec),
                spec.next().stream()
                        .map(step -> new Journey.Step(
                                indexes.type(step.stage()), step.share().value()))
                        .toList());
    }

    private static Front front(FrontSpec spec) {
        return new Front(
                Distributions.of(spec.time()),
                spec.contained().value(),
                comesAgain(spec.wrong()),
                spec.handOff().map(Distributions::of).orElse(Distribution.ZERO),
                spec.talk().value());
    }

    private static Callback callback(CallbackSpec spec) {
        return new Callback(
                offer(spec.when()),
                spec.accepted().value(),
                spec.after().map(Distributions::of),
                spec.reached().value(),
                spec.tries(),
                spec.gap().map(Distributions::of).orElse(Distribution.ZERO),
                spec.inVain().map(Distributions::of).orElse(Distribution.ZERO));
    }

    private static Message message(MessageSpec spec, Indexes indexes) {
        return new Message(
                offer(spec.when()),
                spec.accepted().value(),
                spec.length().map(Distributions::of).orElse(Distribution.ZERO),
                indexes.type(spec.answeredAs()));
    }

    private static Offer offer(OfferTime when) {
        long value = when.what() == Offer.What.QUEUE ? when.contacts() : RunCalendar.ticks(when.time());
        return new Offer(when.what(), value);
    }

    private static Together together(TogetherSpec spec, Indexes indexes) {
        return new Together(
                spec.places().stream()
                        .map(place -> new Together.Place(
                                place.group()
                                        .map(group -> OptionalInt.of(indexes.group(group)))
                                        .orElse(OptionalInt.empty()),
                                place.agents()))
                        .toList(),
                spec.keeps());
    }

    private static ComesAgain comesAgain(Optional<ComesAgainSpec> spec) {
        return spec.map(a -> new ComesAgain(
                        a.share().value(),
                        Distributions.of(a.after()),
                        a.atMost().orElse(ComesAgain.UNLIMITED)))
                .orElse(ComesAgain.NEVER);
    }
}
