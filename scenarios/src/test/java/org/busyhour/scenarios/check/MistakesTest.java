package org.busyhour.scenarios.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.busyhour.scenarios.language.source.Problem;
import org.busyhour.scenarios.language.source.TextFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What users get wrong, and what they are told. */
class MistakesTest {
    private final TextFiles files = TextFiles.none()
            .with("bank.yaml", Bank.TEXT)
            .with("n.csv", "time,balance\n07:00,1\n07:30,2\n08:00,3\n")
            .with("calls.csv", "time,type,pateince\n1,balance,3\nx,loans,\n");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "patience: {exponential: 2m} | patience: {lognormal: {mean: 2m, cv: 1}}",
                "patience: {balk: 20 %, wait: {exponential: 2m, at-most: 5m}} | patience: {wait: {lognormal: {mean: 2m, cv: 1}}}",
                "patience: {exponential: 2m, at-most: 5m} | patience: {balk: 20 %, wait: {uniform: {from: 1m, to: 2m}}}",
                "talk: {gamma: {mean: 2m, cv: 1}} | talk: {gamma: {shape: 2, scale: 1m}}",
                "arrivals: {counts: [1, 2, 3, 4, 1, 2, 3, 4], interval: 15m} | arrivals: {rate: 12/h}",
                "arrivals: {rate: 12/h} | arrivals: {gap: {exponential: 30s}}",
                "arrivals: {gap: {exponential: 30s}} | arrivals: {gap: {uniform: {from: 1s, to: 9s}}}",
                "arrivals: {rate: 12/h, busyness: {cv: 0.2}} | arrivals: {counts: [1, 2, 3, 4]}",
                "arrivals: {rate: 12/h, busyness: {cv: 0.2}} | arrivals: {every: 30s}",
                "arrivals: {week: {monday: 9}, profile: [1, 2], from: 07:00} | arrivals: {counts: [1, 2, 3, 4]}",
                "arrivals: {counts: [1, 2, 3, 4], spikes: [200 % on 2026-03-02]} | arrivals: {week: {monday: 9}}",
                "arrivals: {rate: 12/h, promotions: [200 % on 2026-03-02]} | arrivals: {gap: {exponential: 30s}}",
                "arrivals: {counts: [1, 2, 3, 4], interval: 30m} | arrivals: {busyness: {cv: 0.2}}",
                "allocation: {limit: 9m, then: end, again: {share: 40 %, after: {exponential: 20m}}}"
                        + " | allocation: {again: {after: {constant: 20m}}}",
            })
    void otherLawInWhatIf_needsNoNull(String base, String top) {
        String talk = base.startsWith("talk") ? "" : ", talk: 1m";
        String arrivals = base.startsWith("arrivals") ? "" : ", arrivals: 1/h";
        files.with(
                        "base.yaml",
                        "extends: bank.yaml\ncontacts: {gamma: {" + base + talk + arrivals + "}}\n"
                                + "groups: {core: {skills: [gamma, balance, loans]}}\n")
                .with("what-if.yaml", "extends: base.yaml\ncontacts: {gamma: {" + top + "}}\n");

        assertThat(ScenarioReader.read(files, "what-if.yaml", List.of()).problems())
                .isEmpty();
    }

    @Test
    void headsInWhatIf_needNoNull() {
        files.with("what-if.yaml", "extends: base.yaml\ngroups: {core: {agents: {counts: [1, 2, 3, 4]}}}\n")
                .with("base.yaml", "extends: bank.yaml\ngroups: {core: {agents: {file: n.csv, column: balance}}}\n");

        assertThat(ScenarioReader.read(files, "what-if.yaml", List.of()).problems())
                .isEmpty();
    }

    /** The names of groups and contact types are the user's, be they those of laws: nothing is replaced. */
    @Test
    void namesLikeLaws_areKept() {
        files.with("base.yaml", Bank.TEXT.replace("balance", "exponential").replace("loans", "wait"))
                .with("what-if.yaml", "extends: base.yaml\ncontacts: {exponential: {volume: 90 %}}\n");

        Reading reading = ScenarioReader.read(files, "what-if.yaml", List.of());
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.spec().orElseThrow().contacts()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "contacts.balance.talk=90 | --set contacts.balance.talk: a duration needs a unit, was \"90\"; did you mean 90s or 90m?",
                "contacts.balance.pateince=90s | --set contacts.balance.pateince: unknown key \"pateince\"; did you mean patience?",
                "routing.channel=email | --set routing.channel: unknown key \"channel\"; the keys here are contact-to-agent, agent-to-contact, waits-for",
                "contacts.loans.arrivals=[1, 2, 3] | --set contacts.loans.arrivals: 3 values, but the run has 4 intervals of 30m; 1 is missing",
                "contacts.loans.arrivals={counts: [1, 2, 3, 4], interval: 15m} | --set contacts.loans.arrivals contacts.loans.arrivals.counts: 4 values, but the run has 8 intervals of 15m; 4 are missing",
                "contacts.loans.arrivals={file: n.csv, column: balance} | --set contacts.loans.arrivals contacts.loans.arrivals.column: 3 values, but the run has 4 intervals of 30m; 1 is missing",
                "contacts.loans.arrivals={file: n.csv, column: balanse} | --set contacts.loans.arrivals contacts.loans.arrivals.column: n.csv has no column \"balanse\"; did you mean balance? it has time, balance",
                "contacts.loans.arrivals={file: m.csv, column: x} | --set contacts.loans.arrivals contacts.loans.arrivals.file: can't read \"m.csv\": there is no such file",
                "contacts.loans.arrivals={rate: 1/h, interval: 15m} | --set contacts.loans.arrivals contacts.loans.arrivals.interval: interval belongs to counts or file; remove it",
                "contacts.loans.arrivals={gap: {exponential: 30s}, busyness: {cv: 0.2}} | --set contacts.loans.arrivals contacts.loans.arrivals.busyness: busyness is a factor on a rate or on counts, which these arrivals don't have; remove it, or give a rate, counts or a file",
                "contacts.loans.arrivals={rate: 1/h, busyness: {cv: 20 %}} | --set contacts.loans.arrivals contacts.loans.arrivals.busyness.cv: a cv is a plain number, was \"20 %\"; did you mean 0.2?",
                "contacts.loans.arrivals={rate: 1/h, busyness: {cv: 0.0001}} | --set contacts.loans.arrivals contacts.loans.arrivals.busyness.cv: a cv of 0, or from 0.001 to 5 is expected, was 0.0001",
                "contacts.loans.arrivals={rate: 1/h, busyness: {cv: 6}} | --set contacts.loans.arrivals contacts.loans.arrivals.busyness.cv: a cv of 0, or from 0.001 to 5 is expected, was 6",
                "contacts.loans.arrivals={rate: 1/h, busyness: 0.2} | --set contacts.loans.arrivals contacts.loans.arrivals.busyness: a map such as {cv: 0.12} is expected, was \"0.2\"",
                "contacts.loans.arrivals={rate: 1/h, busyness: {cv: 0.2, common: 0.6}} | --set contacts.loans.arrivals contacts.loans.arrivals.busyness.common: a share needs a %, was \"0.6\"; did you mean 60 %?",
                "contacts.loans.arrivals={rate: 1/h, busyness: {}} | --set contacts.loans.arrivals contacts.loans.arrivals.busyness.cv: cv is missing; for example cv: 0.12",
                "contacts.loans.arrivals={busyness: {cv: 0.2}} | --set contacts.loans.arrivals: either counts, or file and column, or week, or rate, or every, or gap, or appointments, or records, or trace is expected, was neither",
                "contacts.loans.arrivals={rate: 1/h, busyness: {cv: 0.2, alike: 60 %}} | --set contacts.loans.arrivals contacts.loans.arrivals.busyness.alike: alike belongs to parts; say when parts of the day begin, as parts: [12:00]",
                "contacts.loans.arrivals={rate: 1/h, busyness: {cv: 0.2, parts: [12:00]}} | --set contacts.loans.arrivals contacts.loans.arrivals.busyness.alike: alike is missing; for example alike: 75 %",
                "contacts.loans.arrivals={rate: 1/h, busyness: {cv: 0.2, parts: [17:00, 12:00], alike: 60 %}} | --set contacts.loans.arrivals contacts.loans.arrivals.busyness.parts: times after 00:00, each later than the one before, are expected",
                "contacts.loans.arrivals={every: 30s, promotions: [140 % on 2026-03-02]} | --set contacts.loans.arrivals contacts.loans.arrivals.promotions: promotions are factors on a rate or on counts, which these arrivals don't have; remove it, or give a rate, counts or a file",
                "contacts.loans.arrivals={rate: 1/h, spikes: [140 % on monday]} | --set contacts.loans.arrivals contacts.loans.arrivals.spikes[1]: a factor with its time like 140 % on 2026-03-04, or 140 % from 2026-03-03 to 2026-03-05 is expected, was \"140 % on monday\"",
                "contacts.loans.arrivals={rate: 1/h, spikes: [140 % from 2026-03-02 10:00 to 2026-03-02 10:00]} | --set contacts.loans.arrivals contacts.loans.arrivals.spikes[1]: an end after the beginning is expected, was \"140 % from 2026-03-02 10:00 to 2026-03-02 10:00\"",
                "contacts.loans.arrivals={rate: 1/h, from: 08:00} | --set contacts.loans.arrivals contacts.loans.arrivals.from: from belongs to week; remove it",
                "contacts.loans.arrivals={week: {monday: 9}, from: 08:00} | --set contacts.loans.arrivals contacts.loans.arrivals.from: from belongs to a profile; give one, or remove it",
                "contacts.loans.arrivals={week: {mondy: 9}} | --set contacts.loans.arrivals contacts.loans.arrivals.week.mondy: days like saturday or monday-friday are expected, was \"mondy\"; did you mean monday?",
                "contacts.loans.arrivals={week: {monday-monday: 9}} | --set contacts.loans.arrivals contacts.loans.arrivals.week.monday-monday: \"monday-monday\" is a single day; write monday",
                "contacts.loans.arrivals={week: {monday-friday: 9, friday-sunday: 8}} | --set contacts.loans.arrivals contacts.loans.arrivals.week.friday-sunday: \"friday\" is among other days here, too; give it a key of its own",
                "contacts.loans.arrivals={week: {monday: 9}, profile: [1, 2, 3], from: 23:00} | --set contacts.loans.arrivals contacts.loans.arrivals.week: 3 values for a day, which has 2 intervals of 30m from 23:00 on; give the course of one day",
                "contacts.loans.arrivals={week: {monday: 9}, profile: [0, 0]} | --set contacts.loans.arrivals contacts.loans.arrivals.week: what is expected on monday is spread by numbers that are all 0",
                "contacts.loans.arrivals={week: n.csv} | --set contacts.loans.arrivals contacts.loans.arrivals.week: n.csv has no column named after a day of the week; name its columns monday, tuesday and so on; it has time, balance",
                "time.open={tuesday-sunday: 08:00-20:00} | --set time.open: the centre is never open during the run",
                "time.open={monday: 20:00} | --set time.open time.open.monday: hours like 07:00-15:30 are expected, was \"20:00\"",
                "time.open=08:00-12:00 and 11:00-13:00 | --set time.open: hours that follow each other are expected, was \"08:00-12:00 and 11:00-13:00\"",
                "time={open: 08:00-20:00, closes: 20:00} | --set time time.open: open and closes both say when the centre closes; remove one",
                "time.holidays={1 May: closed} | --set time.holidays time.holidays.1 May: a date like 2026-05-01 is expected, was \"1 May\"",
                "time.holidays={2026-03-02: shut} | --set time.holidays time.holidays.2026-03-02: hours like 08:00-20:00, or closed are expected, was \"shut\"",
                "contacts.loans.arrivals={records: 400} | --set contacts.loans.arrivals contacts.loans.arrivals.at: at is missing; for example at: 08:00",
                "contacts.loans.arrivals={rate: 1/h, at: 08:00} | --set contacts.loans.arrivals contacts.loans.arrivals.at: at belongs to records; remove it, or say how many, as records: 400",
                "contacts.loans={channel: outbound, arrivals: {records: 9, at: 07:00}, talk: 1m} | --set contacts.loans contacts.loans.dialling: dialling is missing; for example dialling: {mode: progressive, reached: 35 %, ring: 12s, in-vain: 25s, tries: 3, gap: 2h}",
                "contacts.loans.dialling={mode: progressive, reached: 40 %, ring: 9s} | --set contacts.loans.dialling: dialling is of customers on a list; say so, as channel: outbound, or remove dialling",
                "contacts.loans={channel: outbound, arrivals: {records: 9, at: 07:00}, talk: 1m, dialling: {mode: predictive, reached: 40 %, ring: 9s}} | --set contacts.loans contacts.loans.dialling.limit: limit is missing; for example limit: 3 %",
                "contacts.loans={channel: outbound, arrivals: {records: 9, at: 07:00}, talk: 1m, dialling: {mode: preview, reached: 40 %, ring: 9s}} | --set contacts.loans contacts.loans.dialling.preview: preview is missing; for example preview: 20s",
                "contacts.loans={channel: outbound, arrivals: {records: 9, at: 07:00}, talk: 1m, dialling: {mode: predictive, reached: 40 %, ring: 9s, limit: 3 %, preview: 9s}} | --set contacts.loans contacts.loans.dialling.preview: nobody reads before dialling is predictive; remove preview, or write mode: preview",
                "contacts.loans={channel: outbound, arrivals: {records: 9, at: 07:00}, talk: 1m, dialling: {mode: progressive, reached: 40 %, ring: 9s, drop: 2s}} | --set contacts.loans contacts.loans.dialling.drop: drop is of a machine, and in mode progressive agents dial, one line each; remove drop, or write mode: predictive",
                "contacts.loans={channel: outbound, arrivals: {records: 9, at: 07:00}, talk: 1m, dialling: {mode: progressive, reached: 40 %, ring: 9s, tries: 3}} | --set contacts.loans contacts.loans.dialling.gap: gap is missing; for example gap: 2h",
                "contacts.loans={channel: outbound, arrivals: {records: 9, at: 07:00}, talk: 1m, dialling: {mode: progressive, reached: 40 %, ring: 9s, gap: 2h}} | --set contacts.loans contacts.loans.dialling.gap: after a single try there is no next one; say how many, as tries: 3",
                "contacts.loans={channel: outbound, arrivals: {records: 9, at: 07:00}, talk: 1m, dialling: {mode: progressive, reached: 40 %, ring: 9s, hours: 22:00-23:00}} | --set contacts.loans contacts.loans.dialling.hours: customers may never be called during the run; see time.start and time.length",
                "contacts.loans={channel: outbound, arrivals: {records: 9, at: 07:00}, talk: 1m, dialling: {mode: progressive, reached: 40 %, ring: 9s, hours: open}} | --set contacts.loans contacts.loans.dialling.hours: customers may be called while the centre is open, but there are no opening hours; say them as time.open, or write the hours",
                "contacts.loans={channel: outbound, arrivals: {records: 9, at: 07:00}, talk: 1m, patience: 1m, dialling: {mode: progressive, reached: 40 %, ring: 9s}} | --set contacts.loans contacts.loans.patience: patience is of customers who come, and those on a list are called; remove it",
                "contacts.loans={channel: outbound, arrivals: {records: 9, at: 07:00}, talk: 1m, service-level: 80 % in 20s, dialling: {mode: progressive, reached: 40 %, ring: 9s}} | --set contacts.loans contacts.loans.service-level: service-level is of customers who come, and those on a list are called; remove it",
                "contacts.loans={channel: outbound, arrivals: {records: 9, at: 07:00}, talk: 1m, allocation: {limit: 5m}, dialling: {mode: progressive, reached: 40 %, ring: 9s}} | --set contacts.loans contacts.loans.allocation: allocation is of customers who come, and those on a list are called; remove it",
                "contacts.loans={channel: outbound, arrivals: {records: 9, at: 07:00}, talk: 1m, solved: 80 %, dialling: {mode: progressive, reached: 40 %, ring: 9s}} | --set contacts.loans contacts.loans.solved: solved is of customers who come, and those on a list are called; remove it",
                "contacts.loans={channel: outbound, arrivals: {records: 9, at: 07:00}, talk: 1m, handling: 1m, dialling: {mode: progressive, reached: 40 %, ring: 9s}} | --set contacts.loans contacts.loans.handling: handling is of customers who come, and those on a list are called; write talk",
                "contacts.loans.arrivals={gap: 0s} | --set contacts.loans.arrivals contacts.loans.arrivals.gap: a gap above 0 is expected",
                "contacts.loans.arrivals={every: 30} | --set contacts.loans.arrivals contacts.loans.arrivals.every: a duration needs a unit, was \"30\"; did you mean 30s or 30m?",
                "contacts.loans.arrivals={file: n.csv} | --set contacts.loans.arrivals: either counts, or file and column, or week, or rate, or every, or gap, or appointments, or records, or trace is expected, was file (--set contacts.loans.arrivals)",
                "contacts.loans={arrivals: {every: 30s}, talk: 1m, volume: 90 %} | --set contacts.loans contacts.loans.volume: volume is a factor on a rate or on counts, which these arrivals don't have; change the arrivals themselves",
                "contacts.loans.arrivals=120 | --set contacts.loans.arrivals: a rate in /h, /min, /s, /day is expected, was \"120\"; did you mean 120/h?",
                "contacts.loans.talk=null | bank.yaml:5:10 contacts.loans.talk: talk is missing; for example talk: {lognormal: {mean: 3m30s, cv: 0.8}}",
                "contacts.loans.arrivals=null | bank.yaml:5:10 contacts.loans.arrivals: arrivals is missing; for example arrivals: 120/h",
                "contacts=null | bank.yaml:1:1 contacts: contacts is missing; for example contacts: {balance: {arrivals: 120/h, talk: {exponential: 3m}}}",
                "groups={} | --set groups: groups is empty; at least one is needed",
                "busyhour=2 | --set busyhour: version 1 of the language is expected, was \"2\"; write busyhour: 1",
                "contacts.loans.talk={lognormal: {mean: 3m}} | --set contacts.loans.talk contacts.loans.talk.lognormal: either mean and cv, or median and sigma is expected, was mean (--set contacts.loans.talk)",
                "contacts.loans.talk={uniform: {from: 3m, to: 2m}} | --set contacts.loans.talk contacts.loans.talk.uniform.to: to must be more than from, was 2m",
                "contacts.loans.talk={triangular: {from: 1m, mode: 4m, to: 3m}} | --set contacts.loans.talk contacts.loans.talk.triangular.mode: mode must lie between from and to, was 4m",
                "contacts.loans.talk={hyperexponential: {mean: 1m, cv: 0.5}} | --set contacts.loans.talk contacts.loans.talk.hyperexponential.cv: the cv of a hyperexponential is at least 1; did you mean gamma or lognormal?",
                "contacts.loans.talk={hyperexponential: {branches: [{share: 30 %, mean: 1m}]}} | --set contacts.loans.talk contacts.loans.talk.hyperexponential.branches: the shares of the branches sum to 100 %, were 30 %",
                "contacts.loans.talk={gamma: {mean: 1m, cv: 80 %}} | --set contacts.loans.talk contacts.loans.talk.gamma.cv: a plain number is expected, was \"80 %\"",
                "contacts.loans.talk={exponential: 1m, at-least: 3m, at-most: 2m} | --set contacts.loans.talk contacts.loans.talk.at-least: at-least must not be more than at-most",
                "contacts.loans.talk={exponential: 1m, gamma: {mean: 1m, cv: 1}} | --set contacts.loans.talk: either constant, or exponential, or lognormal, or gamma, or erlang, or weibull, or uniform, or triangular, or hyperexponential, or beta, or empirical is expected, was exponential (--set contacts.loans.talk) and gamma (--set contacts.loans.talk); remove one",
                "contacts.loans.talk=[1m] | --set contacts.loans.talk: a duration like 4m30s, or a distribution like {exponential: 40s} is expected, was a list",
                "contacts.loans.talk={empirical: {file: n.csv, column: time}} | n.csv:2 contacts.loans.talk.empirical: column time: a duration like 4m30s is expected, was \"07:00\"",
                "contacts.loans.patience={balk: 120 %} | --set contacts.loans.patience contacts.loans.patience.balk: a share of at most 100 % is expected, was \"120 %\"",
                "contacts.loans.patience={balk: 20 %, exponential: 2m} | --set contacts.loans.patience contacts.loans.patience.exponential: beside balk and wait a distribution stands under wait",
                "contacts.loans.priority=0 | --set contacts.loans.priority: a whole number from 1 to 9 is expected, was 0",
                "contacts.loans.service-level=80/20 | --set contacts.loans.service-level: a service level like 80 % in 20s is expected, was \"80/20\"; did you mean 80 % in 20s?",
                "contacts.loans.groups=[core, seniour] | --set contacts.loans.groups contacts.loans.groups[2]: there is no group \"seniour\"; did you mean senior?",
                "contacts.loans.groups=[core, core] | --set contacts.loans.groups contacts.loans.groups[2]: \"core\" stands here twice; remove one",
                "contacts.loans.allocation={limit: 30m, warn: 30m} | --set contacts.loans.allocation contacts.loans.allocation.warn: the warning must come before the limit",
                "contacts.loans.allocation={limit: 30m, then: transfer to boss} | --set contacts.loans.allocation contacts.loans.allocation.then: there is no group \"boss\"; there are core, senior",
                "contacts.loans.allocation={limit: 30m, again: {share: 40 %, after: 20m}} | --set contacts.loans.allocation contacts.loans.allocation.again: again belongs to then: end; only what is ended unsolved comes again",
                "contacts.loans.repeat={share: 40 %, after: 20m} | --set contacts.loans.repeat: where every matter is solved nobody comes again; say how many conversations solve it, as solved: 85 %",
                "contacts.loans.retry={share: 40 %} | --set contacts.loans.retry contacts.loans.retry.after: after is missing; for example after: {exponential: 20m}",
                "contacts.loans.retry={share: 40 %, after: 8m, at-most: 20} | --set contacts.loans.retry contacts.loans.retry.at-most: a whole number from 1 to 15 is expected, was 20",
                "contacts.loans.retry={share: 100 %, after: 0s} | --set contacts.loans.retry contacts.loans.retry.after: who finds no line and tries again at once, whatever comes, does so for ever; say how long after, or at-most: 5",
                "contacts.loans.retry={share: 40 %, after: 8m, when: busy} | --set contacts.loans.retry contacts.loans.retry.when: one of abandoned or blocked, abandoned, blocked is expected, was \"busy\"",
                "contacts.loans.next={check: 40 %} | --set contacts.loans.next contacts.loans.next.check: there is no stage \"check\"",
                "stages={loans: {talk: 1m}} | --set stages stages.loans: \"loans\" is also a contact type; take another name",
                "contacts.loans.front={contained: 30 %} | --set contacts.loans.front contacts.loans.front.time: time is missing; for example time: {lognormal: {mean: 90s, cv: 0.6}}",
                "contacts.loans.front={time: 1m, wrong: {share: 40 %, after: 20m}} | --set contacts.loans.front contacts.loans.front.wrong: where nobody is contained nobody is contained in vain; say how many contacts are served there, as contained: 35 %",
                "contacts.loans.front={time: 1m, contained: 100 %, wrong: {share: 100 %, after: 0s}} | --set contacts.loans.front contacts.loans.front.wrong: who comes again at once, and always, does so for ever; say how long after, or at-most: 5",
                "contacts.loans.front={time: 1m, contained: 100 %, talk: 90 %} | --set contacts.loans.front contacts.loans.front.talk: where all contacts are contained none goes to the queue; remove it, or contain fewer",
                "contacts.loans.callback={when: busy, accepted: 40 %} | --set contacts.loans.callback contacts.loans.callback.when: one of queue > 8, estimated wait > 3m, waited 2m, by rule is expected, was \"busy\"",
                "contacts.loans.callback={when: queue > 8} | --set contacts.loans.callback contacts.loans.callback.accepted: accepted is missing; for example accepted: 40 %",
                "contacts.loans.callback={when: queue > 8, accepted: 40 %, in-vain: 20s} | --set contacts.loans.callback contacts.loans.callback.in-vain: where every try reaches the customer none is in vain; say how many do, as reached: 75 %",
                "contacts.loans.callback={when: queue > 8, accepted: 40 %, reached: 75 %, tries: 3} | --set contacts.loans.callback contacts.loans.callback.gap: gap is missing; for example gap: 15m",
                "contacts.loans.callback={when: queue > 8, accepted: 40 %, reached: 75 %, gap: 3m} | --set contacts.loans.callback contacts.loans.callback.gap: after a single try there is no next one; say how many, as tries: 3",
                "contacts.loans.message={when: queue > 8, accepted: 40 %} | --set contacts.loans.message contacts.loans.message.answered-as: answered-as is missing; for example answered-as: messages",
                "contacts.loans.message={when: queue > 8, accepted: 40 %, answered-as: lones} | --set contacts.loans.message contacts.loans.message.answered-as: there is no contact type \"lones\"; did you mean loans?",
                "contacts.loans.message={when: queue > 8, accepted: 40 %, answered-as: loans} | --set contacts.loans.message contacts.loans.message.answered-as: messages are answered later, but contacts of loans are on the line; name a contact type of channel email, ticket or back-office",
                "contacts.loans.front={time: 1m, talk: 0 %} | --set contacts.loans.front contacts.loans.front.talk: a factor above 0 % is expected; where no talk is left, say contained",
                "incidents={slow: {at: 07:30, lasts: 9m}} | --set incidents incidents.slow: it doesn't say what goes wrong; say work: 140 % if work is slow, or stops: all if nobody gets through",
                "incidents={slow: {lasts: 9m, work: 140 %}} | --set incidents incidents.slow: either at, or every is expected, was neither",
                "incidents={slow: {at: 07:30, every: 9h, lasts: 9m, work: 140 %}} | --set incidents incidents.slow: either at, or every is expected, was at (--set incidents) and every (--set incidents); remove one",
                "incidents={slow: {at: 07:30, work: 140 %}} | --set incidents incidents.slow.lasts: lasts is missing; for example lasts: 45m",
                "incidents={slow: {at: 07:30, lasts: 0s, work: 140 %}} | --set incidents incidents.slow.lasts: a time above 0 is expected",
                "incidents={slow: {every: 0s, lasts: 9m, work: 140 %}} | --set incidents incidents.slow.every: a time above 0 is expected",
                "incidents={slow: {at: 07:30, lasts: 9m, work: 100 %}} | --set incidents incidents.slow.work: work that isn't slow is no incident, was \"100 %\"; write how long it takes: 140 %",
                "incidents={slow: {at: 07:30, lasts: 9m, work: 1.4}} | --set incidents incidents.slow.work: a share needs a %, was \"1.4\"; did you mean 140 %?",
                "incidents={slow: {at: 07:30, lasts: 9m, work: 5 %}} | --set incidents incidents.slow.work: a factor from 10 % to 10000 % is expected, was \"5 %\"",
                "incidents={slow: {at: 07:30, lasts: 9m, work: 140 %, of: [lones]}} | --set incidents incidents.slow.of[1]: there is no contact type \"lones\"; did you mean loans?",
                "incidents={slow: {at: 07:30, lasts: 9m, work: 140 %, of: [loans, loans]}} | --set incidents incidents.slow.of[2]: \"loans\" stands here twice; remove one",
                "incidents={down: {at: 07:30, lasts: 9m, stops: all, of: [loans]}} | --set incidents incidents.down.of: of belongs to work; remove it",
                "incidents={slow: {at: 07:30, lasts: 9m, work: 140 %, waiting: stay}} | --set incidents incidents.slow.waiting: waiting belongs to stops; remove it",
                "incidents={down: {at: 07:30, lasts: 9m, stops: every}} | --set incidents incidents.down.stops: all, or a list of contact types, is expected, was \"every\"; write a list, as [every]",
                "incidents={down: {at: 06:30, lasts: 9m, stops: all}} | --set incidents incidents.down.at: it begins at 2026-03-03 06:30, outside the run from 2026-03-02 07:00 to 2026-03-02 09:00",
                "incidents={down: {at: 2026-03-02, lasts: 9m, stops: all}} | --set incidents incidents.down.at: it begins at 2026-03-02 00:00, outside the run from 2026-03-02 07:00 to 2026-03-02 09:00",
                "incidents={down: {at: noon, lasts: 9m, stops: all}} | --set incidents incidents.down.at: a time like 10:00, or a date with a time is expected, was \"noon\"",
                "incidents={down: {at: [07:30, 07:10], lasts: 9m, stops: all}} | --set incidents incidents.down.at[2]: times are in order, but before it stands 07:30",
                "incidents={down: {at: [07:10, 2026-03-02 07:15], lasts: 9m, stops: all}} | --set incidents incidents.down.at[2]: the one that begins at 07:10 isn't over yet; make lasts shorter, or remove one",
                "contacts.loans.allocation={warn: 30m} | --set contacts.loans.allocation contacts.loans.allocation.limit: limit is missing; for example limit: 30m",
                "contacts.new-loans={arrivals: 1/h, talk: 1m} | --set contacts.new-loans: no group takes these contacts; add new-loans to the skills of one",
                "contacts.core={arrivals: 1/h, talk: 1m} | bank.yaml:7:9 groups.core: \"core\" is also a contact type; take another name",
                "contacts.core-5={arrivals: 1/h, talk: 1m} | --set contacts.core-5: \"core-5\" is also an agent of the group core; take another name",
                "contacts.centre={arrivals: 1/h, talk: 1m} | --set contacts.centre: centre is the name of the whole centre; take another name",
                "groups.core.skills=[balance, lones] | --set groups.core.skills groups.core.skills[2]: there is no contact type \"lones\"; did you mean loans?",
                "groups.senior.skills=[] | --set groups.senior.skills: the group takes no contacts; name the contact types that it takes",
                "groups.senior.skills=loans | --set groups.senior.skills: a list of contact types, or a map of contact types is expected, was \"loans\"",
                "groups.core.agents=null | bank.yaml:7:9 groups.core.agents: agents is missing; for example agents: 24",
                "groups.core.agents=-3 | --set groups.core.agents: a whole number is expected, was \"-3\"; it can't be negative",
                "groups.core.agents=[999999, 1, 1, 1] | --set groups.core.agents: a group has at most 100000 agents",
                "groups.core.agents=[1, 2] | --set groups.core.agents: 2 values, but the run has 4 intervals of 30m; 2 are missing",
                "groups.core.agents={file: n.csv, counts: [1]} | --set groups.core.agents: either counts, or file and column, or roster, or calendar is expected, was counts (--set groups.core.agents) and file (--set groups.core.agents); remove one",
                "groups.core.shift={early: 3} | bank.yaml:7:18 groups.core.agents: agents and the people of each shift exclude each other; remove agents, shift says how many",
                "groups.senior.agents=[1, 2, 3, 4] | --set groups.senior.agents: heads per interval and a shift exclude each other; remove one of the two",
                "groups.senior.agents=null | bank.yaml:8:30 groups.senior.shift: agents is missing: how many work this shift; for example agents: 24",
                "groups.senior.shift=erly | --set groups.senior.shift: there is no shift \"erly\"; did you mean early?",
                "groups.core.cost=24 | --set groups.core.cost: a rate in /h is expected, was \"24\"; did you mean 24/h?",
                "shifts.early.hours=7 to 15 | --set shifts.early.hours: hours like 07:00-15:30 are expected, was \"7 to 15\"",
                "shifts.early.hours=null | bank.yaml:10:10 shifts.early.hours: hours is missing; for example hours: 07:00-15:30",
                "shifts.early.breaks=[15m at 06:55] | --set shifts.early.breaks shifts.early.breaks[1]: it lies outside the shift from 07:00 to 15:30",
                "shifts.early.breaks=[15m at 15:20] | --set shifts.early.breaks shifts.early.breaks[1]: it lies outside the shift from 07:00 to 15:30",
                "shifts.early.breaks=[30m between 11:30 and 11:45] | --set shifts.early.breaks shifts.early.breaks[1]: the window of 15m is shorter than the break of 30m",
                "shifts.early.breaks=[30m at 11:30, 15m at 11:45] | --set shifts.early.breaks shifts.early.breaks[2]: it overlaps with another at 11:30 (--set shifts.early.breaks)",
                "shifts.early.meetings=[30m at 08:00] | --set shifts.early.meetings shifts.early.meetings[1]: it overlaps with another at 08:00 (bank.yaml:10:40)",
                "shifts.early.breaks=[510m at 07:00] | bank.yaml:10:10 shifts.early: its breaks, meetings and training leave no time to work",
                "time.closes=06:00 | --set time.closes: the centre closes at 2026-03-03 06:00, outside the run from 2026-03-02 07:00 to 2026-03-02 09:00",
                "time.start=2026-02-30 | --set time.start: there is no such date and time as \"2026-02-30\"",
                "time.zone=Istanbul | --set time.zone: a time zone like Europe/Istanbul is expected, was \"Istanbul\"",
                "time.interval=0s | --set time.interval: a duration above 0 is expected, was \"0s\"",
                "time.interval=1ms | --set time.interval: the run has more than 100000 intervals of 0.001s; make them longer",
                "run.warm-up=2h | --set run.warm-up: the warm-up must end before the run, which lasts 2h",
                "run.warm-up=soon | --set run.warm-up: a length like 1h, or auto is expected, was \"soon\"",
                "run.warm-up=auto | --set run.warm-up: auto is for a centre that settles, but the arrivals of loans change over time, senior works on shifts; say how long it is, like 1h",
                "run.batches=4 | --set run.batches: a whole number from 5 to 1000 is expected, was 4",
                "run.batches=5 | --set run.batches: 5 batches need as many intervals, but there are 4 of 30m; make time.length longer",
                "run={batches: 5, warm-up: 20m} | --set run run.batches: 5 batches need as many intervals, but there are 4 of 30m behind the warm-up; make time.length longer",
                "run={batches: 5, warm-up: 45m} | --set run run.batches: 5 batches need as many intervals, but there are 3 of 30m behind the warm-up; make time.length longer",
                "run={batches: 20, replications: 30} | --set run run.replications: batches are pieces of one replication, so there can't be more of them; remove replications, or batches",
                "run={batches: 20, variance-reduction: antithetic} | --set run run.variance-reduction: variance is reduced over many replications, and batches are of one; remove variance-reduction, or batches",
                "run.seed=9007199254740992 | --set run.seed: a whole number from 0 to 9007199254740991 is expected, was 9007199254740992",
                "run.replications=0 | --set run.replications: a whole number from 1 to 1000000 is expected, was 0",
                "run.replications=soon | --set run.replications: a whole number or a phrase like until service-level within 0.5pp is expected, was \"soon\"",
                "run.replications=service-level within 1pp | --set run.replications: a whole number or a phrase like until service-level within 0.5pp is expected, was \"service-level within 1pp\"; begin with until",
                "run.replications=until asa | --set run.replications: a precision like service-level of balance within 0.5pp is expected, was \"asa\"; say how far it may be off: within 0.5pp, within 5 %, within 2s",
                "run.replications=until asa within 0s | --set run.replications: a precision above 0 is expected, was \"0s\"",
                "run.replications=until servce-level within 1pp | --set run.replications: there is no measure \"servce-level\"; did you mean service-level?",
                "run.replications=until asa of balanse within 2s | --set run.replications: there is no contact type, group or agent \"balanse\"; did you mean balance?",
                "run.replications=until asa within 1pp | --set run.replications: asa is a time: it can be within a time like 2s, or within a % of its value",
                "run.replications=until service-level within 2 | --set run.replications: service-level is a share: it can be within points like 0.5pp, or within a % of its value; did you mean 2pp?",
                "run.replications=until offered within 2s | --set run.replications: offered is a number: it can be within a plain number, or within a % of its value",
                "run.replications=until wait.max within 2s | --set run.replications: wait.max has no interval: it is the greatest value of all replications; take a mean or a share",
                "run.replications=until wait.max within 2s | --set run.replications: wait.max has no interval: it is the greatest value of all replications; take a mean or a share",
                "run.replications=until occupancy of balance within 1pp | --set run.replications: occupancy isn't known of a contact type; it is known of the centre, a group, an agent",
                "run.replications=until service-level (answerd) within 1pp | --set run.replications: service-level of the centre has no formula \"answerd\"; did you mean answered?",
                "run.replications={until: [asa within 2s, wait.mean within 2]} | --set run.replications run.replications.until[2]: wait.mean is a time: it can be within a time like 2s, or within a % of its value; did you mean 2s?",
                "run.replications={until: []} | --set run.replications run.replications.until: until is empty; name at least one KPI",
                "run.replications={at-most: 100} | --set run.replications run.replications.until: until is missing; for example until: service-level within 0.5pp",
                "run.replications={until: asa within 2s, at-least: 200, at-most: 100} | --set run.replications run.replications.at-least: at-least must not be more than at-most, which is 100",
                "run.replications={until: asa within 2s, at-least: 2000} | --set run.replications run.replications.at-least: at-least must not be more than at-most, which is 1000; say at-most, too",
                "run.replications={until: asa within 2s, at-least: 1} | --set run.replications run.replications.at-least: a whole number from 2 to 1000000 is expected, was 1",
                "run.replications={until: asa within 2s, atmost: 10} | --set run.replications run.replications.atmost: unknown key \"atmost\"; did you mean at-most?",
                "run.replications=[30] | --set run.replications: a whole number or a phrase like until service-level within 0.5pp, or a map with until, at-least and at-most is expected, was a list",
                "routing.contact-to-agent=longest ilde | --set routing.contact-to-agent: one of longest idle, least occupied, fewest contacts, most skilled, least skilled, cheapest, fastest, round robin, random is expected, was \"longest ilde\"; did you mean longest idle?",
                "targets=[service-level of balanse >= 80 %] | --set targets targets[1]: there is no contact type, group or agent \"balanse\"; did you mean balance?",
                "targets=[asa of core-6 <= 30s] | --set targets targets[1]: there is no contact type, group or agent \"core-6\"; did you mean core?",
                "targets=[abandonmnt of centre <= 5 %] | --set targets targets[1]: there is no measure \"abandonmnt\"; did you mean abandonment?",
                "targets=[asa of centre <= 30] | --set targets targets[1]: asa is held against a time like 30s; did you mean 30s?",
                "targets=[asa of centre <= 30 %] | --set targets targets[1]: asa is held against a time like 30s; did you mean 30s?",
                "targets=[service-level of centre >= 80] | --set targets targets[1]: service-level is held against a share like 80 %; did you mean 80 %?",
                "targets=[service-level of centre >= 0.8] | --set targets targets[1]: service-level is held against a share like 80 %; did you mean 80 %?",
                "targets=[service-level of centre >= 20s] | --set targets targets[1]: service-level is held against a share like 80 %",
                "targets=[service-level >= 80] | --set targets targets[1]: a target like service-level of balance >= 80 % is expected, was \"service-level >= 80\"; say of what: of centre, or of a contact type or group",
                "targets=[offered of centre <= 30 %] | --set targets targets[1]: offered is held against a plain number; did you mean 30?",
                "targets=[asa of centre <= 30s on 90 % of weeks] | --set targets targets[1]: a target on weeks needs replications of exactly one week, without a warm-up; set time.length to 1 week, or say of days",
                "targets=[service-level (answerd) of centre >= 80 %] | --set targets targets[1]: service-level of the centre has no formula \"answerd\"; did you mean answered?",
                "targets=[asa (mean) of centre <= 30s] | --set targets targets[1]: asa of the centre has no formula \"mean\"; leave it out",
                "targets=[queue.mean of core-1 <= 3] | --set targets targets[1]: queue.mean isn't known of an agent; it is known of the centre, a contact type",
                "targets=[occupancy of balance <= 80 %] | --set targets targets[1]: occupancy isn't known of a contact type; it is known of the centre, a group, an agent",
                "targets=[service-level (all) of core >= 80 %] | --set targets targets[1]: service-level of a group has no formula \"all\"; it has answered",
                "contacts.loans.talk={weibull: {mean: 1m, cv: 20}} | --set contacts.loans.talk contacts.loans.talk.weibull.cv: a number from 0.02 to 15 is expected, was 20",
                "trunks=0 | --set trunks: a whole number from 1 to 1000000 is expected, was 0",
                "name=[a] | --set name: a text is expected, was a list",
                "contacts.loans.interrupts=[loans] | --set contacts.loans.interrupts contacts.loans.interrupts[1]: a contact type can't interrupt itself; remove it",
                "contacts.loans.chat={replies: 0, think: 5s} | --set contacts.loans.chat contacts.loans.chat.replies: a whole number from 1 to 1000 is expected, was 0",
                "contacts.balance.together=1 | --set contacts.balance.together: a whole number from 2 to 1000 is expected, was 1",
                "contacts.balance.together={core: 1} | --set contacts.balance.together: one agent alone isn't together; name more agents, or remove it",
                "contacts.balance.together={cor: 2} | --set contacts.balance.together contacts.balance.together.cor: there is no group \"cor\"; did you mean core?",
                "contacts.balance.together={core: 2, senior: 1} | --set contacts.balance.together contacts.balance.together.senior: the group senior doesn't take these contacts; add balance to its skills",
                "contacts.balance.assemble=at once | --set contacts.balance.assemble: assemble is of contacts that need several agents; write together, or remove it",
                "contacts.loans.together=2 | bank.yaml:8:46 groups.senior.skills.loans: contacts that need several agents ask all of them at once; remove after",
                "contacts.loans.interrupts=[balanse] | --set contacts.loans.interrupts contacts.loans.interrupts[1]: there is no contact type \"balanse\"; did you mean balance?"
            })
    void mistake_isReportedAloneWithPlaceAndHint(String override, String expected) {
        Reading reading = ScenarioReader.read(files, "bank.yaml", List.of(override));

        assertThat(reading.problems())
                .filteredOn(Problem::fatal)
                .extracting(Problem::toString)
                .first()
                .isEqualTo(expected);
        assertThat(reading.problems()).filteredOn(Problem::fatal).hasSizeLessThanOrEqualTo(4);
        assertThat(reading.spec()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "contacts.loans.groups=[senior, night] | groups.night={agents: 1, skills: [balance]} | --set contacts.loans.groups contacts.loans.groups[2]: warning: the group night doesn't take these contacts; add them to its skills",
                "groups.core.agents=0 | name=x | --set groups.core.agents: warning: nobody works in the group core",
                "shifts.late={hours: 22:00-06:00} | name=x | --set shifts.late: warning: no group works the shift late",
                "time.closes=never | time.at-close=serve | --set time.at-close: warning: a centre that never closes has no use for at-close; remove it",
                "groups.core.chats=3 | name=x | --set groups.core.chats: warning: the group core takes no chats; add a contact type with chat to its skills, or remove chats",
                "contacts.loans={channel: outbound, arrivals: 9/h, talk: 1m, priority: 7, dialling: {mode: progressive, reached: 40 %, ring: 9s}} | name=x"
                        + " | --set contacts.loans: warning: records of a list wait longer than who calls in, and may go first; write routing: {agent-to-contact: priority then longest wait}, and here a priority behind theirs, as priority: 7",
                "contacts.balance.together=6 | name=x | --set contacts.balance.together: warning: these contacts are never begun: they need 6 agents, and there are 5",
                "contacts.balance.together=2 | contacts.loans.interrupts=[balance] | --set contacts.loans.interrupts contacts.loans.interrupts[1]: warning: \"balance\" isn't interrupted: several agents work on it together; remove it",
                "contacts.loans.together={core: 2} | groups.senior.skills=[loans] | --set groups.senior.skills groups.senior.skills[1]: warning: the group senior has no place among those who take loans together; name it in together, or remove the skill",
                "groups.core.skills=[balance] | contacts.loans.interrupts=[balance] | --set contacts.loans.interrupts contacts.loans.interrupts[1]: warning: no group takes both loans and balance, so nothing is ever interrupted; add both to the skills of a group"
            })
    void doubt_isAWarning(String override, String another, String expected) {
        Reading reading = ScenarioReader.read(files, "bank.yaml", List.of(override, another));

        assertThat(reading.problems()).extracting(Problem::toString).containsExactly(expected);
        assertThat(reading.spec()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "occupancy of core-1 <= 90 % on 80 % of days | occupancy of an agent isn't kept by the day where a replication has several; set time.length to 1 day, or name the group",
                "fairness.occupancy of core <= 1 on 80 % of days | fairness.occupancy isn't kept by the day where a replication has several; set time.length to 1 day",
                "asa of centre <= 30s on 90 % of weeks | a target on weeks needs replications of exactly one week, without a warm-up; set time.length to 1 week, or say of days"
            })
    void targetOnDaysOfSeveral_needsAMeasureThatIsKeptByTheDay(String target, String expected) {
        Reading reading = ScenarioReader.read(files, "bank.yaml", days("5 days", target));

        assertThat(reading.problems())
                .extracting(Problem::toString)
                .containsExactly("--set targets targets[1]: " + expected);
    }

    /** What counts of them would be shorter. */
    @ParameterizedTest
    @ValueSource(strings = {"2 days", "auto"})
    void targetOnWeeks_doesntFitWeeksWithAWarmUp(String warmUp) {
        List<String> week = new ArrayList<>(days("1 week", "asa of centre <= 30s on 90 % of weeks"));
        week.add("run.warm-up=" + warmUp);

        assertThat(ScenarioReader.read(files, "bank.yaml", week).problems())
                .extracting(Problem::toString)
                .contains("--set targets targets[1]: a target on weeks needs replications of exactly one week,"
                        + " without a warm-up; set time.length to 1 week, or say of days");
    }

    @Test
    void targetOnWeeks_fitsReplicationsOfAWeek() {
        String target = "occupancy of core-1 <= 90 % on 80 % of weeks";

        assertThat(ScenarioReader.read(files, "bank.yaml", days("1 week", target))
                        .problems())
                .noneMatch(Problem::fatal);
    }

    private static List<String> days(String length, String target) {
        return List.of("time.length=" + length, "contacts.loans.arrivals=1/h", "targets=[" + target + "]");
    }

    @Test
    void trace_isCheckedRowByRow() {
        Reading reading = ScenarioReader.read(
                files,
                "bank.yaml",
                List.of("contacts.loans.arrivals={trace: calls.csv}", "contacts.balance.arrivals={trace: n.csv}"));

        assertThat(reading.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "calls.csv:3 contacts.loans.arrivals.trace: column time: a time like 2026-03-02T07:00:12 or seconds from the start is expected, was \"x\"",
                        "n.csv:2 contacts.balance.arrivals.trace: column time: a time like 2026-03-02T07:00:12 or seconds from the start is expected, was \"07:00\"",
                        "n.csv:3 contacts.balance.arrivals.trace: column time: a time like 2026-03-02T07:00:12 or seconds from the start is expected, was \"07:30\"",
                        "n.csv:4 contacts.balance.arrivals.trace: column time: a time like 2026-03-02T07:00:12 or seconds from the start is expected, was \"08:00\"",
                        "--set contacts.loans.arrivals contacts.loans.arrivals.trace: warning: the column \"pateince\" of calls.csv is ignored; did you mean patience?");
    }

    @Test
    void traceWithoutTimeOrContacts_isRefused() {
        files.with("no-time.csv", "when,talk\n1,2\n").with("others.csv", "time,type\n1,x\n2,y\n3,\n");

        assertThat(problems("contacts.loans.arrivals={trace: no-time.csv}"))
                .containsExactly(
                        "--set contacts.loans.arrivals contacts.loans.arrivals.trace: no-time.csv has no column \"time\"; it has when, talk");
        assertThat(problems("contacts.loans.arrivals={trace: others.csv}"))
                .containsExactly(
                        "others.csv:4 contacts.loans.arrivals.trace: column type: a type is missing",
                        "--set contacts.loans.arrivals contacts.loans.arrivals.trace: others.csv has no contacts of type \"loans\"; it has x, y");
    }

    /** Clocks went from 02:00 to 03:00 on 2026-03-29 in Berlin, and back from 03:00 to 02:00 on 2026-10-25. */
    @ParameterizedTest
    @CsvSource({"2026-03-28, 48, 1 is missing", "2026-03-29, 46, 1 is too many", "2026-10-25, 50, 3 are missing"})
    void day_hasAsManyIntervalsAsTheClocksShow(String date, int intervals, String hint) {
        String list = "[" + "1, ".repeat(46) + "1]";

        assertThat(problems("time={start: " + date + ", zone: Europe/Berlin}", "contacts.loans.arrivals=" + list))
                .containsExactly("--set contacts.loans.arrivals: 47 values, but the day has " + intervals
                        + " intervals of 30m; " + hint);
    }

    @Test
    void startThatTheClocksSkip_isRefused() {
        assertThat(problems("time={start: 2026-03-29 02:30, zone: Europe/Berlin, length: 2h}"))
                .containsExactly(
                        "--set time time.start: the clocks of Europe/Berlin never show 2026-03-29 02:30: they are put forward then");
    }

    @Test
    void everyMistake_isReportedAtOnce() {
        files.with("wrong.yaml", """
                busyhour: 1
                time: {start: 2026-03-02, length: 1 day, intervall: 30m}
                contacts:
                  balance:
                    arrivals: [1, 2]
                    talk: 90
                  loans: {arrivals: 120, talk: 4m, talk: 5m}
                groups:
                  core: {agents: 5, skills: [balanse, loans], shift: early, cost: 24}
                channel: voice
                """);

        assertThat(ScenarioReader.read(files, "wrong.yaml", List.of()).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "wrong.yaml:2:42 time.intervall: unknown key \"intervall\"; did you mean interval?",
                        "wrong.yaml:6:11 contacts.balance.talk: a duration needs a unit, was \"90\"; did you mean 90s or 90m?",
                        "wrong.yaml:7:21 contacts.loans.arrivals: a rate in /h, /min, /s, /day is expected, was \"120\"; did you mean 120/h?",
                        "wrong.yaml:7:36 contacts.loans.talk: \"talk\" stands here twice; the first is at wrong.yaml:7:26",
                        "wrong.yaml:9:30 groups.core.skills[1]: there is no contact type \"balanse\"; did you mean balance?",
                        "wrong.yaml:9:54 groups.core.shift: there is no shift \"early\"",
                        "wrong.yaml:9:67 groups.core.cost: a rate in /h is expected, was \"24\"; did you mean 24/h?",
                        "wrong.yaml:10:1 channel: unknown key \"channel\"; the keys here are busyhour, name, title, extends, time, trunks, contacts, stages, groups, shifts, labour, routing, incidents, rules, targets, run");
    }

    private List<String> problems(String... overrides) {
        return ScenarioReader.read(files, "bank.yaml", List.of(overrides)).problems().stream()
                .map(Problem::toString)
                .toList();
    }
}
