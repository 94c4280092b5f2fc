//! The engine and the reference agree on small laws made up at random: steps side by side, in whatever order they are
//! written, with requests in several of them and a hearing in any; and hearings one after the other.
//!
//! `PROPTEST_CASES` says how many laws are tried, each on several cases.

mod reference;
mod rules;

use proptest::prelude::*;
use reference::Days;
use reference::ending::{self, Ending, Right, Silence};
use reference::hearing;
use reference::parallel::{self, Effect, Hearing, Request, Scope, Step};
use reference::period::Manner;
use reference::period::Period::{self, CalendarDays, Departing, Months, Weeks, WorkingDays, Years};
use reglament::calendar::Day;
use reglament::case::{CaseResult, OutcomeWord, Runner, requests_from_json};
use reglament::check::Checked;
use reglament::diagnostic::Diagnostic;
use reglament::workspace::{Reading, Text};
use serde_json::{Map, Value, json};
use std::sync::LazyLock;

static DAYS: LazyLock<Days> =
    LazyLock::new(|| Days::from_csv(&rules::table("kz-calendar.csv")).with_mci_csv(&rules::table("kz-mci.csv")));

/// What every small law begins with.
const OPENING: &str = r#"
calendar kazakhstan {
  days "calendar/kz-calendar.csv"
  follows counting_start, end_on_nonworking, month_end, counting_back, back_on_nonworking, stop_on_last_day, extension_start,
    late_delivery_clock
}
assumption counting_start {
  reading next_day "the day after"
  reading same_day "the day itself"
  follow next_day because "It is usual."
}
assumption end_on_nonworking {
  reading roll_forward "it goes on to a working day"
  reading keep "it ends there"
  reading roll_back "it ends on the working day before"
  follow roll_forward because "It is usual."
}
assumption month_end {
  reading last_day "the last day"
  reading next_month_first "the first of the next month"
  follow last_day because "It is usual."
}
assumption counting_back {
  reading plain "the end is the day after"
  reading clear_days "clear days lie between"
  follow plain because "It is usual."
}
assumption back_on_nonworking {
  reading keep "it stays there"
  reading roll_back "it goes back to a working day"
  follow keep because "It is usual."
}
assumption stop_on_last_day {
  reading end_of_stop "the period ends with the stop"
  reading next_working_day "there is one more working day"
  reading expired "the period is over"
  follow end_of_stop because "It is usual."
}
assumption extension_start {
  reading rolled_end "from the end"
  reading counted_end "from the day to which was counted"
  follow rolled_end because "It is usual."
}
assumption late_delivery_clock {
  reading until_delivery "the clock stands up to the delivery"
  reading until_limit "the clock stands up to its last day"
  follow until_delivery because "It is usual."
}
act order-7 {
  adopted 2008-01-01
  in force from 2008-01-01  @ ¶9
}
regime small {
  acts order-7
  calendar kazakhstan
}
actor provider
actor applicant
fact qualified default yes
ground not_qualified
ground defective
ground no_reply
outcome returned
outcome in_part
fact silent default no
fact bad default no
fact faulty default no
fact partly default no
event prolong
event hand
event served
event object
event claim
event licence_expiry
name licence
fact claim default no
ground too_late
event sample_notice_2
event sample_delivery_2
event sample_notice_3
event sample_delivery_3
ground stubborn
fact again default no
fact again_2 default no
fact again_3 default no
fact again_4 default no
fact never default no
fact arrived_later default no
name appeal
event register
event first
event left
event left_then
event right
event right_then
event check
event decide
event sample_notice
event sample_delivery
event document_notice
event document_delivery
event proof_notice
event proof_delivery
event hearing_notice
event hearing
"#;

const READINGS: [(&str, &[&str]); 8] = [
    ("counting_start", &["same_day"]),
    ("end_on_nonworking", &["keep", "roll_back"]),
    ("month_end", &["next_month_first"]),
    ("counting_back", &["clear_days"]),
    ("back_on_nonworking", &["roll_back"]),
    ("stop_on_last_day", &["next_working_day", "expired"]),
    ("extension_start", &["counted_end"]),
    ("late_delivery_clock", &["until_limit"]),
];

fn words(period: Period) -> String {
    match period.parted().0 {
        WorkingDays(count) => format!("{count} working days"),
        CalendarDays(count) => format!("{count} calendar days"),
        Weeks(count) => format!("{count} weeks"),
        Months(count) => format!("{count} months"),
        Years(count) => format!("{count} years"),
        Departing(..) => unreachable!("parted"),
    }
}

/// What a period says of its own counting, behind the event it runs from.
fn manner(period: Period) -> String {
    let Manner { counting_that_day, ending, least_working } = period.parted().1;
    let start = counting_that_day.map(|it| if it { "counting that day" } else { "not counting that day" });
    let end = ending.map(|it| match it {
        "keep" => "ending on any day",
        "roll_back" => "ending on the working day before",
        _ => "ending on the next working day",
    });
    let least = (least_working > 0).then(|| format!("with at least {least_working} working days"));
    [start, end, least.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// A law of one procedure, with what stands in it.
fn law(procedure: &str) -> String {
    format!(
        "{OPENING}\nservice lamp under order-7 annex 1 {{ reception until 19:00 then next working day @ ¶1 procedure issue {{\n{procedure}\n}} }}\n"
    )
}

/// The law, checked; nothing where it is refused.
fn enacted(law: &str) -> Result<Checked, Vec<Diagnostic>> {
    let rules = vec![Text { name: "small.regl".into(), text: law.into() }];
    let tables = vec![Text { name: "calendar/kz-calendar.csv".into(), text: rules::table("kz-calendar.csv") }];
    let enacted = Reading::of(rules, tables).enact();
    enacted.law.ok_or(enacted.findings)
}

/// What the engine makes of a case; nothing where it refuses to run it.
fn run(law: &Checked, case: &Value) -> Option<CaseResult> {
    let batch = requests_from_json(&case.to_string()).expect("generated cases are well formed");
    Some(Runner::new(law).run(&batch.requests()[0]).ok()?.result())
}

/// The same as the reference tells it.
fn found(law: &Checked, case: &Value) -> Option<Value> {
    let result = run(law, case)?;
    let late = |id: &str| {
        let breach = result.breaches.iter().find(|it| it.event == id);
        breach.map_or(0, |it| it.late_by_working_days)
    };
    let told = result.events.iter().filter(|it| it.id != "register");
    let events: Map<String, Value> =
        told.map(|it| (it.id.clone(), json!({ "on": it.on, "deadline": it.deadline, "late": late(&it.id) }))).collect();
    Some(json!({ "registered": result.registered, "term_deadline": result.term.deadline, "events": events }))
}

/// A period, some of them with a manner of their own.
fn period(longest: u32) -> impl Strategy<Value = Period> + Clone {
    let ending = prop::sample::select(&["keep", "roll_back", "roll_forward"][..]);
    let manner = (prop::option::of(any::<bool>()), prop::option::of(ending), 0..4u32);
    let unit = prop_oneof![
        (Just(WorkingDays as fn(u32) -> Period), 1..=longest),
        (Just(CalendarDays as fn(u32) -> Period), 1..=longest),
        (Just(Weeks as fn(u32) -> Period), 1..=longest.div_ceil(5)),
        (Just(Months as fn(u32) -> Period), 1..=longest.div_ceil(10)),
    ];
    let departing = (unit, manner).prop_map(|((unit, count), (counting_that_day, ending, least_working))| {
        Departing(unit, count, Manner { counting_that_day, ending, least_working })
    });
    prop_oneof![4 => plain(longest), 1 => departing]
}

fn plain(longest: u32) -> impl Strategy<Value = Period> + Clone {
    prop_oneof![
        4 => (1..=longest).prop_map(WorkingDays),
        4 => (1..=longest).prop_map(CalendarDays),
        1 => (1..=longest.div_ceil(5)).prop_map(Weeks),
        1 => (1..=longest.div_ceil(10)).prop_map(Months),
    ]
}

/// A case: some day and time, pace, readings, and some of the events on a day after filing.
fn case(events: &'static [&'static str]) -> impl Strategy<Value = Value> {
    let first = Day::from_ymd(2009, 1, 1).unwrap().number();
    let last = Day::from_ymd(2027, 6, 30).unwrap().number();
    let time = prop::option::weighted(0.2, prop::sample::select(&["T10:00", "T19:00", "T19:01", "T23:59"]));
    let readings = READINGS.map(|(_, values)| prop::option::weighted(0.2, prop::sample::select(values))).to_vec();
    let pins = prop::collection::vec((prop::sample::select(events), 0i32..25), 0..3);
    (first..=last, time, any::<bool>(), readings, pins).prop_map(|(number, time, earliest, readings, pins)| {
        let day = Day::from_number(number);
        let assume: Map<String, Value> =
            READINGS.iter().zip(readings).filter_map(|((id, _), it)| Some(((*id).to_owned(), json!(it?)))).collect();
        let pins: Map<String, Value> =
            pins.iter().map(|(id, after)| ((*id).to_owned(), json!(day.plus(*after).to_string()))).collect();
        let pace = if earliest { "earliest" } else { "latest" };
        json!({ "case": "generated", "service": "lamp", "procedure": "issue", "regime": "small",
                "filed": format!("{day}{}", time.unwrap_or_default()), "pace": pace, "events": pins, "assume": assume,
                "facts": { "qualified": false } })
    })
}

/// Pins events to days around their last lawful day, each by the days of those pinned before.
fn pinned(mut case: Value, pins: &[(&str, i32)], run: impl Fn(&Value) -> Result<Value, String>) -> Value {
    for (id, after) in pins {
        let mut latest = case.clone();
        latest["pace"] = json!("latest");
        let deadline = run(&latest).ok().and_then(|it| Day::from_iso(it["events"][*id]["deadline"].as_str()?));
        if let Some(deadline) = deadline {
            case["events"][*id] = json!(deadline.plus(*after).to_string());
        }
    }
    case
}

fn around(events: &'static [&'static str]) -> impl Strategy<Value = Vec<(&'static str, i32)>> {
    let day = prop_oneof![4 => Just(0), 2 => Just(-1), 2 => Just(1), 1 => -3i32..4];
    prop::collection::vec((prop::sample::select(events), day), 0..4)
}

const PARALLEL: [&str; 14] = [
    "first",
    "left",
    "left_then",
    "right",
    "right_then",
    "decide",
    "sample_notice",
    "sample_delivery",
    "document_notice",
    "document_delivery",
    "proof_notice",
    "proof_delivery",
    "hearing_notice",
    "hearing",
];

/// The steps of the laws, each with those it comes after: two strands of two, between the first step and the decision.
const STEPS: [(&str, &[&str]); 6] = [
    ("first", &[]),
    ("left", &["first"]),
    ("left_then", &["left"]),
    ("right", &["first"]),
    ("right_then", &["right"]),
    ("decide", &["left_then", "right_then"]),
];

/// What can be asked for, by notice and delivery.
const ASKED: [(&str, &str); 3] = [
    ("sample_notice", "sample_delivery"),
    ("document_notice", "document_delivery"),
    ("proof_notice", "proof_delivery"),
];

/// Things are asked for in up to three steps, and the ground for refusal is found in any step, with a hearing or without.
fn parallel_law() -> impl Strategy<Value = parallel::Law> {
    let limits = prop::collection::vec(prop::option::weighted(0.6, period(8)), STEPS.len());
    let most = || prop::option::weighted(0.3, plain(6));
    let scope = prop_oneof![3 => Just(Scope::All), 1 => Just(Scope::Term), 1 => Just(Scope::TermAndStep)];
    let stops = (scope, most()).prop_map(|(scope, most)| Effect::Stops(scope, most));
    let effect = prop::option::weighted(0.8, prop_oneof![5 => stops, 1 => Just(Effect::Anew)]);
    let requests = prop::collection::vec((0..STEPS.len(), period(6), effect), 0..=ASKED.len());
    let stops = most().prop_map(|most| Effect::Stops(Scope::Term, most));
    let by_step = prop_oneof![2 => stops, 1 => Just(Effect::Anew)];
    let by_steps = prop::collection::vec((0..STEPS.len(), by_step), 0..=2);
    let before_end = prop::option::weighted(0.5, plain(5));
    let extension = prop::option::weighted(0.7, plain(6));
    let hearing = (0..STEPS.len(), extension, period(5), before_end, period(4));
    let hearing = prop::option::weighted(0.5, hearing);
    let term = prop_oneof![5 => period(25), 1 => Just(Years(1))];
    (term, limits, requests, by_steps, hearing).prop_map(|(term, limits, requests, by_steps, hearing)| {
        // Where steps run side by side, each would let the term of the other one begin anew.
        let alone = |place: usize, effect: &Effect| !effect.is_anew() || [0, STEPS.len() - 1].contains(&place);
        let asked_in = |step: usize| {
            let (asked, (_, window, effect)) = ASKED.iter().zip(&requests).find(|(_, (place, ..))| *place == step)?;
            let (notice, delivery) = *asked;
            let effect = effect.filter(|it| alone(step, it));
            Some(Request { notice, delivery, window: *window, effect })
        };
        let steps = STEPS.iter().enumerate().map(|(place, (id, after))| {
            let effect = by_steps.iter().find(|(at, effect)| *at == place && alone(place, effect)).map(|(_, it)| *it);
            let stops = matches!(effect, Some(Effect::Stops(..)));
            Step {
                id,
                after: after.to_vec(),
                limit: limits[place].or(stops.then_some(WorkingDays(5))),
                request: asked_in(place),
                effect,
            }
        });
        let hearing = hearing.map(|(place, extended_by, notice, before_end, held)| {
            let step = STEPS[place].0;
            Hearing { step, decides: step == "decide", extended_by, notice, before_end, held }
        });
        parallel::Law { term, steps: steps.collect(), hearing }
    })
}

/// Orders in which the steps can be written: each after those it comes after.
fn orders() -> impl Strategy<Value = Vec<Vec<&'static str>>> {
    let order = prop::collection::vec(any::<u8>(), STEPS.len()).prop_map(|ranks| {
        let mut order: Vec<&'static str> = Vec::new();
        while order.len() < STEPS.len() {
            let ready = |(id, after): &(&'static str, &[&str])| {
                !order.contains(id) && after.iter().all(|before| order.contains(before))
            };
            let next = STEPS.iter().zip(&ranks).filter(|(step, _)| ready(step)).min_by_key(|(_, rank)| **rank);
            order.push(next.expect("some step is ready").0.0);
        }
        order
    });
    prop::collection::vec(order, 2)
}

/// The case without days of events that the law does not know.
fn of_events_in(law: &parallel::Law, mut case: Value) -> Value {
    let asked =
        |event: &str| law.steps.iter().any(|it| it.request.is_some_and(|it| [it.notice, it.delivery].contains(&event)));
    let heard = |event: &str| law.hearing.is_some() && ["hearing_notice", "hearing"].contains(&event);
    if let Some(pins) = case["events"].as_object_mut() {
        pins.retain(|event, _| law.steps.iter().any(|it| it.id == event) || asked(event) || heard(event));
    }
    case
}

/// The law as text, with its steps in this order.
fn written(it: &parallel::Law, order: &[&str]) -> String {
    let mut text = format!("term {} from register {} @ ¶1\n", words(it.term), manner(it.term));
    text += "refuse not_qualified when not qualified @ ¶2\nstep register by provider on the day of receipt @ ¶3\n";
    for id in order {
        let step = it.steps.iter().find(|step| step.id == *id).expect("the order names the steps");
        let after = if step.after.is_empty() { "register".to_owned() } else { step.after.join(", ") };
        let limit = step.limit.map_or(String::new(), |limit| format!("within {} {}", words(limit), manner(limit)));
        text += &format!("step {id} by provider after {after} {limit} @ ¶4 {{\n");
        if let Some(request) = &step.request {
            let name = request.notice.trim_end_matches("_notice");
            let outside = request.effect.map_or_else(String::new, on_term);
            text += &format!("request {name} @ ¶5 {{\nnotice by provider @ ¶5\n");
            text += &format!(
                "delivery by applicant within {} of {} {} {outside} @ ¶6\n}}\n",
                words(request.window),
                request.notice,
                manner(request.window)
            );
        }
        if *id == it.hearing.map_or("decide", |hearing| hearing.step) {
            text += "finds every other ground @ ¶7\n";
        }
        if let Some(hearing) = it.hearing.filter(|hearing| hearing.step == *id) {
            text += &hearing_block(
                hearing.extended_by,
                &format!("{} {}", words(hearing.notice), manner(hearing.notice)),
                hearing.before_end,
                hearing.held,
            );
        }
        if *id == "decide" {
            text += "decides @ ¶7\n";
        }
        if let Some(effect) = step.effect {
            text += &format!("{} @ ¶8\n", on_term(effect));
        }
        text += "}\n";
    }
    law(&text)
}

/// What is done to the term, as text.
fn on_term(effect: Effect) -> String {
    let Effect::Stops(scope, most) = effect else { return "starts term anew".to_owned() };
    let stops = match scope {
        Scope::All => "outside term",
        Scope::Term => "stops term",
        Scope::TermAndStep => "stops term and this step",
    };
    let most = most.map_or(String::new(), |it| format!("at most {}", words(it)));
    format!("{stops} {most}")
}

/// A hearing as text.
fn hearing_block(extended_by: Option<Period>, notice: &str, before_end: Option<Period>, held: Period) -> String {
    let extension = extended_by.map_or(String::new(), |by| format!("extends term by {} @ ¶6\n", words(by)));
    let before_end = before_end.map_or(String::new(), |it| format!("at least {} before end of term", words(it)));
    format!(
        "hearing before refusal @ ¶5 {{\n{extension}notice by provider within {notice} {before_end} @ ¶7\n\
         held by provider within {} of hearing_notice {} @ ¶8\n}}\n",
        words(held),
        manner(held)
    )
}

fn hearing_law() -> impl Strategy<Value = hearing::Law> {
    let extension = prop::option::weighted(0.7, plain(6));
    (period(20), period(8), period(8), any::<bool>(), extension, period(5), plain(5), period(4)).prop_map(
        |(term, check, decide, heard_by_decider, extended_by, notice, before_end, held)| hearing::Law {
            term,
            check,
            decide,
            heard_by_decider,
            extended_by,
            notice,
            before_end,
            held,
        },
    )
}

/// The law as text.
fn heard(it: &hearing::Law) -> String {
    let start = if it.heard_by_decider { "check" } else { "register" };
    let notice = format!("{} of {start} {}", words(it.notice), manner(it.notice));
    let hearing = hearing_block(it.extended_by, &notice, Some(it.before_end), it.held);
    let (by_checker, by_decider) = if it.heard_by_decider { ("", hearing.as_str()) } else { (hearing.as_str(), "") };
    law(&format!(
        "term {} from register {} @ ¶1\nrefuse not_qualified when not qualified @ ¶2\n\
         step register by provider on the day of receipt @ ¶3\n\
         step check by provider within {} {} @ ¶4 {{\nfinds every other ground @ ¶4\n{by_checker}}}\n\
         step decide by provider within {} {} @ ¶9 {{\ndecides @ ¶9\n{by_decider}}}\n",
        words(it.term),
        manner(it.term),
        words(it.check),
        manner(it.check),
        words(it.decide),
        manner(it.decide)
    ))
}

const HEARD: [&str; 4] = ["check", "hearing_notice", "hearing", "decide"];

const ENDED: [&str; 13] = [
    "claim",
    "prolong",
    "check",
    "decide",
    "hand",
    "served",
    "object",
    "sample_notice",
    "sample_delivery",
    "sample_notice_2",
    "sample_delivery_2",
    "sample_notice_3",
    "sample_delivery_3",
];

/// The facts of a law of these.
const FACTS: [&str; 10] =
    ["claim", "silent", "bad", "faulty", "partly", "arrived_later", "again", "again_2", "again_3", "again_4"];

/// What can end a case, in any order.
const ENDINGS: [Ending; 3] = [
    Ending { fact: "bad", outcome: "refused", ground: Some("not_qualified") },
    Ending { fact: "faulty", outcome: "returned", ground: Some("defective") },
    Ending { fact: "partly", outcome: "in_part", ground: None },
];

const SILENCES: [Silence; 4] = [
    Silence(Some(("granted", None))),
    Silence(Some(("refused", Some("no_reply")))),
    Silence(Some(("in_part", None))),
    Silence(None),
];

/// What a case comes to that uses its right too late.
const MISSED: [(&str, Option<&str>); 2] = [("refused", Some("too_late")), ("in_part", None)];

fn ending_law() -> impl Strategy<Value = ending::Law> {
    let extension = prop::option::weighted(0.5, (plain(8), any::<bool>()));
    let check = (plain(8), prop::option::weighted(0.5, plain(5)));
    let decide = (prop::option::weighted(0.5, plain(8)), prop::option::weighted(0.5, plain(8)));
    let endings = prop::sample::subsequence(&ENDINGS[..], 0..=ENDINGS.len()).prop_shuffle();
    let silence = prop::option::weighted(0.8, prop::sample::select(&SILENCES[..]));
    let served = prop::option::weighted(0.6, (period(5), period(10)));
    let rounds = prop::option::weighted(0.5, (1..=3usize, plain(5), any::<bool>()));
    let steps = (check, decide, (plain(5), any::<bool>()), rounds);
    let valid = prop::option::weighted(0.5, period(20));
    let missed = prop::option::weighted(0.7, prop::sample::select(&MISSED[..]));
    let right = (any::<bool>(), period(15), plain(15), missed).prop_map(|(before_expiry, period, plain, missed)| {
        Right { within: if before_expiry { plain } else { period }, before_expiry, missed }
    });
    let after = (valid, prop::option::weighted(0.6, right));
    (plain(20), extension, steps, served, endings, silence, after).prop_map(
        |(term, extension, steps, served, endings, silence, (valid, right))| {
            let ((check, ahead), (decide, not_before), hand, rounds) = steps;
            // Nothing can be counted back from an expiry that no rule gives.
            let right = right.filter(|it| !it.before_expiry || valid.is_some());
            ending::Law {
                term,
                extension,
                rounds,
                check,
                ahead,
                decide,
                not_before,
                hand,
                served,
                endings,
                silence,
                valid,
                right,
            }
        },
    )
}

/// The law as text.
fn ended(it: &ending::Law) -> String {
    let mut text = format!("remedy appeal to provider @ ¶9\nterm {} from register @ ¶1\n", words(it.term));
    if it.rounds.is_some() {
        text += "refuse stubborn when never @ ¶2\n";
    }
    for ending in &it.endings {
        text += &match (ending.outcome, ending.ground) {
            ("refused", Some(ground)) => format!("refuse {ground} when {} @ ¶2\n", ending.fact),
            (outcome, Some(ground)) => format!("ends as {outcome} on {ground} when {} @ ¶2\n", ending.fact),
            (outcome, None) => format!("ends as {outcome} when {} @ ¶2\n", ending.fact),
        };
    }
    text += &match it.silence {
        None => String::new(),
        Some(Silence(None)) => "silence after term opens appeal @ ¶3\n".to_owned(),
        Some(Silence(Some(("granted", _)))) => "silence after term grants @ ¶3\n".to_owned(),
        Some(Silence(Some(("refused", ground)))) => {
            format!("silence after term refuses {} opens appeal @ ¶3\n", ground.unwrap_or_default())
        }
        Some(Silence(Some((outcome, _)))) => format!("silence after term ends as {outcome} @ ¶3\n"),
    };
    if let Some(valid) = it.valid {
        text += &format!("result licence valid {} from decide {} @ ¶9\n", words(valid), manner(valid));
    }
    if let Some(Right { within, before_expiry, missed }) = it.right {
        let (length, own) = (words(within), manner(within));
        let time = match before_expiry {
            true => format!("at least {length} before licence_expiry"),
            false => format!("within {length} of decide {own}"),
        };
        let missed = missed.map_or(String::new(), |(outcome, ground)| match ground {
            Some(ground) => format!("missed refuses {ground}"),
            None => format!("missed ends as {outcome}"),
        });
        let when = if before_expiry { "" } else { "when refusing" };
        text += &format!("right claim of applicant {time} {missed} {when} @ ¶9\n");
    }
    text += "step register by provider on the day of receipt @ ¶3\n";
    if let Some((by, even_late)) = it.extension {
        let void = if even_late { "" } else { "late has no effect @ ¶4" };
        text += &format!("step prolong by provider @ ¶4 {{\nextends term by {} @ ¶4\n{void}\n}}\n", words(by));
    }
    let ahead = it.ahead.map_or(String::new(), |it| format!("at least {} before end of term", words(it)));
    text += &format!("step check by provider within {} {ahead} @ ¶5 {{\n", words(it.check));
    if let Some((most, window, outside)) = it.rounds {
        let outside = if outside { "outside term" } else { "" };
        text += &format!("request sample at most {most} times when again @ ¶5 {{\nnotice by provider @ ¶5\n");
        text += &format!("delivery by applicant within {} of sample_notice {outside} @ ¶5\n", words(window));
        text += "failing after the last refuse stubborn @ ¶5\n}\n";
    }
    text += "}\n";
    let within = it.decide.map_or(String::new(), |it| format!("within {}", words(it)));
    let first = it.not_before.map_or(String::new(), |it| format!("not before {} of check", words(it)));
    text += &format!("step decide by provider {within} {first} unless silent @ ¶6 {{\ndecides @ ¶6\n");
    text += "finds every other ground @ ¶6\n}\n";
    let outside = if it.hand.1 { "" } else { "outside term" };
    let hand = words(it.hand.0);
    text += &format!("step hand by provider within {hand} of decide {outside} unless silent @ ¶7\n");
    if let Some((deemed, object)) = it.served {
        let (deemed, own) = (words(deemed), manner(deemed));
        text += "step served by provider outside term unless silent @ ¶8 {\n";
        text += &format!("deemed {deemed} after hand {own} unless arrived_later @ ¶8\n}}\n");
        let (object, own) = (words(object), manner(object));
        text += &format!("step object by applicant within {object} of served {own} outside term unless silent @ ¶8\n");
    }
    law(&text)
}

/// A case in which some of the facts hold.
fn ended_case(mut case: Value, facts: &[bool; FACTS.len()]) -> Value {
    let facts: Map<String, Value> = FACTS.iter().zip(facts).map(|(id, it)| ((*id).to_owned(), json!(it))).collect();
    case["facts"] = Value::Object(facts);
    case
}

/// What the engine tells of a case beside its events.
fn found_with_end(law: &Checked, case: &Value) -> Option<Value> {
    let mut told = found(law, case)?;
    let result = run(law, case)?;
    told["outcome"] = json!(result.outcome);
    told["grounds"] = json!(result.grounds);
    told["decided"] = json!(result.decided);
    told["valid"] = json!(result.valid.first().map(|it| it.until));
    Some(told)
}

/// A law that `check` lets pass.
fn sound(text: String) -> (String, Checked) {
    let checked = enacted(&text).unwrap_or_else(|findings| panic!("{text}\n{findings:#?}"));
    (text, checked)
}

fn agree((text, law): &(String, Checked), case: &Value, expected: Option<&Value>) -> Result<(), TestCaseError> {
    let found = found(law, case);
    if found.as_ref() != expected {
        return Err(TestCaseError::fail(format!("{text}\ncase {case:#}\nreference {expected:#?}\nengine {found:#?}")));
    }
    Ok(())
}

/// How many cases each law is tried on.
const CASES: usize = 8;

/// Cases of a law, with events to be pinned around their last day.
fn cases(events: &'static [&'static str]) -> impl Strategy<Value = Vec<(Value, Vec<(&'static str, i32)>)>> {
    prop::collection::vec((case(events), around(events)), CASES)
}

fn laws() -> ProptestConfig {
    let usual = ProptestConfig::default();
    let asked_for = std::env::var_os("PROPTEST_CASES").map(|_| usual.cases);
    ProptestConfig { cases: asked_for.unwrap_or(48), ..usual }
}

proptest! {
    #![proptest_config(laws())]

    #[test]
    fn steps_side_by_side_in_every_order(law in parallel_law(), orders in orders(), cases in cases(&PARALLEL)) {
        let written: Vec<_> = orders.iter().map(|order| sound(written(&law, order))).collect();
        for (case, pins) in cases {
            let run = |case: &Value| parallel::run(&law, case, &DAYS);
            let case = of_events_in(&law, pinned(of_events_in(&law, case), &pins, run));
            let expected = run(&case).ok();
            for written in &written {
                agree(written, &case, expected.as_ref())?;
            }
        }
    }

    #[test]
    fn whatever_ends_a_case(law in ending_law(), cases in cases(&ENDED), facts in prop::collection::vec(any::<[bool; FACTS.len()]>(), CASES)) {
        let (text, checked) = sound(ended(&law));
        for ((case, pins), facts) in cases.into_iter().zip(&facts) {
            let run = |case: &Value| ending::run(&law, case, &DAYS);
            let mut case = ended_case(case, facts);
            if let (None, Some(pins)) = (law.extension, case["events"].as_object_mut()) {
                pins.remove("prolong");
            }
            let asked = law.rounds.map_or(0, |(most, ..)| most);
            if let Some(pins) = case["events"].as_object_mut() {
                let round = |event: &str| event.chars().last().and_then(|it| it.to_digit(10)).unwrap_or(1) as usize;
                pins.retain(|event, _| !event.starts_with("sample") || round(event) <= asked);
            }
            if let (None, Some(pins)) = (law.right, case["events"].as_object_mut()) {
                pins.remove("claim");
            }
            if let (None, Some(pins)) = (law.served, case["events"].as_object_mut()) {
                pins.retain(|event, _| !["served", "object"].contains(&event.as_str()));
            }
            let case = pinned(case, &pins, run);
            let (expected, found) = (run(&case).ok(), found_with_end(&checked, &case));
            prop_assert!(found == expected, "{text}\ncase {case:#}\nreference {expected:#?}\nengine {found:#?}");
        }
    }

    #[test]
    fn hearings_in_either_step(law in hearing_law(), cases in cases(&HEARD)) {
        let written = sound(heard(&law));
        for (case, pins) in cases {
            let run = |case: &Value| hearing::run(&law, case, &DAYS);
            let case = pinned(case, &pins, run);
            agree(&written, &case, run(&case).ok().as_ref())?;
        }
    }
}

/// A law whose steps are these, after registration.
fn steps(term: &str, steps: &str) -> String {
    law(&format!(
        "term {term} @ ¶1\nrefuse not_qualified when not qualified @ ¶2\n\
         step register by provider on the day of receipt @ ¶3\n{steps}"
    ))
}

const DECIDE: &str = "{ decides @ ¶5 finds every other ground @ ¶5 }";

#[test]
fn a_limit_from_what_can_never_have_happened_is_refused() {
    let term = "10 working days from register";
    let later =
        format!("step first by provider within 2 working days of decide @ ¶4\nstep decide by provider @ ¶5 {DECIDE}");
    let itself = format!("step decide by provider within 2 working days of decide @ ¶5 {DECIDE}");
    let part =
        "request sample @ ¶6 { notice by provider @ ¶6 delivery by applicant within 2 working days of decide @ ¶6 }";
    let after_delivery =
        format!("step decide by provider @ ¶5 {{ decides @ ¶5 finds every other ground @ ¶5 {part} }}");
    for wrong in [later, itself, after_delivery] {
        assert!(enacted(&steps(term, &wrong)).is_err(), "{wrong}");
    }
}

#[test]
fn a_limit_from_what_has_not_happened_in_a_case_is_a_gap() {
    let passed_over = "step first by provider within 2 working days when qualified @ ¶4\n";
    let limit = format!("{passed_over}step decide by provider within 3 working days of first @ ¶5 {DECIDE}");
    let term = format!("{passed_over}step decide by provider within 3 working days @ ¶5 {DECIDE}");
    for law in [steps("10 working days from register", &limit), steps("10 working days from first", &term)] {
        let checked = enacted(&law).unwrap_or_else(|findings| panic!("{law}\n{findings:#?}"));
        let case = |qualified| {
            json!({ "case": "passed over", "service": "lamp", "procedure": "issue", "regime": "small",
                    "filed": "2024-04-01", "facts": { "qualified": qualified } })
        };
        let result = run(&checked, &case(false)).unwrap();
        assert!(result.outcome == OutcomeWord::Unspecified && result.gap.is_some(), "{law}\n{result:#?}");
        // Mon 1 April 2024: 2, Wed 3; then 4, 5, Mon 8.
        let result = run(&checked, &case(true)).unwrap();
        assert_eq!((result.outcome, result.decided), (OutcomeWord::Granted, Day::from_ymd(2024, 4, 8)), "{law}");
    }
}

#[test]
fn a_limit_from_a_step_beside_does_not_hang_on_the_order() {
    let left = "step left by provider after register within 3 working days of right @ ¶4\n";
    let right = "step right by provider after register within 2 working days @ ¶4\n";
    let decide = format!("step decide by provider after left, right within 1 working day @ ¶5 {DECIDE}");
    let case = json!({ "case": "beside", "service": "lamp", "procedure": "issue", "regime": "small",
                       "filed": "2024-04-01" });
    let days = |first: &str, second: &str| {
        let law = steps("20 working days from register", &format!("{first}{second}{decide}"));
        let run = enacted(&law).ok().and_then(|law| run(&law, &case));
        run.map(|it| (it.outcome, it.decided, it.breaches))
    };
    assert_eq!(days(left, right), days(right, left));
}

/// A case of Monday 1 April 2024, registered that day.
fn case_of_april(facts: Value, events: Value) -> Value {
    json!({ "case": "April", "service": "lamp", "procedure": "issue", "regime": "small", "filed": "2024-04-01",
            "facts": facts, "events": events })
}

#[test]
fn a_step_counts_as_done_on_the_day_that_the_law_names() {
    let text = steps(
        "30 working days from register",
        &format!(
            "step first by provider within 2 working days @ ¶4\n\
             step served by provider outside term @ ¶4 {{\n\
             deemed 3 calendar days after first ending on any day unless arrived_later @ ¶4\n}}\n\
             step object by applicant within 5 working days of served outside term @ ¶4\n\
             step decide by provider within 3 working days @ ¶5 {DECIDE}"
        ),
    );
    let law = enacted(&text).unwrap_or_else(|findings| panic!("{text}\n{findings:#?}"));
    let told = |facts, events| {
        let result = run(&law, &case_of_april(facts, events)).unwrap();
        let day = |id: &str| result.events.iter().find(|it| it.id == id).map(|it| it.on.to_string());
        (day("served"), day("object"), result.gap.clone(), result.warnings.len())
    };
    let on = |day: &str| Some(day.to_owned());
    // First: 2, Wed 3. Three days: 4, 5, Sat 6. Five working days: 8, 9, 10, 11, Fri 12.
    assert_eq!(told(json!({}), json!({})), (on("2024-04-06"), on("2024-04-12"), None, 0));
    // A day that the case names has no effect, and a warning says so.
    let named = json!({ "served": "2024-04-09" });
    assert_eq!(told(json!({}), named.clone()), (on("2024-04-06"), on("2024-04-12"), None, 1));
    // It arrived on Tue 9: 10, 11, 12, 15, Tue 16.
    let later = json!({ "arrived_later": true });
    assert_eq!(told(later.clone(), named), (on("2024-04-09"), on("2024-04-16"), None, 0));
    // Nobody says when.
    assert_eq!(told(later, json!({})), (None, None, Some("no_day_of_served".to_owned()), 1));
}

#[test]
fn a_term_that_stops_for_so_long_at_most_and_one_that_begins_anew() {
    let end = |step: &str| {
        let text = steps("10 working days from register", &format!("{step}\nstep decide by provider @ ¶5 {DECIDE}"));
        let law = enacted(&text).unwrap_or_else(|findings| panic!("{text}\n{findings:#?}"));
        run(&law, &case_of_april(json!({}), json!({}))).unwrap().term.deadline.map(|it| it.to_string())
    };
    // Without either: 2-5 (4), 8-12 (9), Mon 15 (10).
    assert_eq!(end("step left by provider within 20 calendar days @ ¶4").as_deref(), Some("2024-04-15"));
    // The clock stands from 2 to Mon 8, the seventh day: 9-12 (4), 15-19 (9), Mon 22 (10).
    let stops = "step left by provider within 20 calendar days @ ¶4 { stops term at most 7 calendar days @ ¶4 }";
    assert_eq!(end(stops).as_deref(), Some("2024-04-22"));
    // Right: 2, 3, Thu 4. From there: 5 (1), 8-12 (6), 15-18 (10).
    let anew = "step right by provider within 3 working days @ ¶4 { starts term anew @ ¶4 }";
    assert_eq!(end(anew).as_deref(), Some("2024-04-18"));
}
