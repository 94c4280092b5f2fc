//! Readings: a result lists those that it rests on, and no others.
//!
//! Random cases of the shipped law, of procedures, remedies and duties alike, are run again under every other reading of
//! every choice. What changes a case then has to be listed with it, and what is listed has to change it.

mod rules;

use proptest::prelude::*;
use reglament::calendar::Day;
use reglament::case::{CaseResult, Request, Runner, requests_from_json};
use reglament::check::Checked;
use reglament::engine::{Plan, SlotKind};
use reglament::model::{Choice, built_in};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::sync::LazyLock;

static LAW: LazyLock<Checked> = LazyLock::new(rules::shipped);

/// Everything that can be run, with its plan.
static PLANS: LazyLock<Vec<Plan>> = LazyLock::new(|| {
    let of = |((regime, id), service): (&(String, String), &reglament::model::Service)| -> Vec<Plan> {
        service.procedure_ids().into_iter().filter_map(|it| Plan::new(&LAW, regime, id, it)).collect()
    };
    LAW.services.iter().flat_map(of).collect()
});

/// Numbers that look random, from a seed.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) >> 8).unwrap() % sides.max(1)
    }

    fn one_in(&mut self, sides: usize) -> bool {
        self.below(sides) == 0
    }

    fn of<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }
}

fn case(seed: u64) -> Value {
    let mut dice = Dice(seed);
    // Most often a procedure with choices of its own: duties and remedies, of which there are many, hardly have any.
    let asking: Vec<&Plan> = PLANS.iter().filter(|it| it.slots.iter().any(|it| it.kind == SlotKind::Choice)).collect();
    let plan = if dice.one_in(5) { dice.of(&PLANS) } else { dice.of(&asking) };
    let first = Day::from_ymd(2009, 1, 1).unwrap();
    let day = first.plus(i32::try_from(dice.below(18 * 365)).unwrap());
    let time = match dice.below(4) {
        0 => String::new(),
        1 => "T19:30".to_owned(),
        _ => "T10:00".to_owned(),
    };
    let mut facts = Map::new();
    for slot in plan.slots.iter().filter(|it| it.kind == SlotKind::Fact) {
        if dice.one_in(3) {
            let value = dice.of(&slot.values).as_str();
            let boolean = LAW.facts.get(&slot.id).is_some_and(|it| it.boolean);
            let value = if boolean { json!(value == "yes") } else { json!(value) };
            facts.insert(slot.id.clone(), value);
        }
    }
    let mut events = Map::new();
    let dated: Vec<&str> = plan.events.iter().skip(2).map(|it| it.id.as_str()).collect();
    let deliveries: Vec<&str> = dated.iter().copied().filter(|it| it.ends_with("_delivery")).collect();
    for _ in 0..[0, 0, 1, 2][dice.below(4)] {
        let pinned = if deliveries.is_empty() || dice.one_in(2) { dice.of(&dated) } else { dice.of(&deliveries) };
        let after = i32::try_from(dice.below(40)).unwrap();
        events.insert((*pinned).to_owned(), json!(day.plus(after).to_string()));
    }
    let mut assume = Map::new();
    for choice in LAW.choices.values() {
        if dice.one_in(12) {
            assume.insert(choice.id.clone(), json!(dice.of(&choice.readings).value.id));
        }
    }
    json!({ "case": "generated", "regime": plan.regime, "service": plan.service, "procedure": plan.procedure,
            "filed": format!("{day}{time}"), "pace": if dice.one_in(2) { "latest" } else { "earliest" },
            "facts": facts, "events": events, "assume": assume })
}

fn request(case: &Value) -> Request {
    requests_from_json(&case.to_string()).expect("generated cases are well formed").requests()[0].clone()
}

fn run(runner: &mut Runner<'_>, case: &Request) -> Option<CaseResult> {
    runner.run(case).ok().map(|it| it.result())
}

/// What a reading can change: the outcome, the events with their days and deadlines, the term and the fee.
fn bearing(result: &CaseResult) -> Value {
    let events = result.events.iter().map(|it| json!([it.id, it.on, it.deadline])).collect::<Vec<_>>();
    json!([
        result.outcome,
        result.grounds,
        result.gap,
        events,
        result.term.deadline,
        result.term.extended_by.first().map(|it| it.to_string()),
        result.fee
    ])
}

/// The choices of which another reading changes a case.
fn matter(runner: &mut Runner<'_>, case: &Request, usual: &Value, choices: &[&Choice]) -> Vec<String> {
    let mut changes = |choice: &str, reading: &str| {
        let mut other = case.clone();
        other.assume.retain(|(it, ..)| it != choice);
        other.assume.push((choice.to_owned(), reading.to_owned(), case.filed.place.clone()));
        run(runner, &other).is_none_or(|it| bearing(&it) != *usual)
    };
    let mattering =
        choices.iter().filter(|choice| choice.readings.iter().any(|reading| changes(&choice.id, &reading.value.id)));
    mattering.map(|it| it.id.clone()).collect()
}

fn sorted(mut ids: Vec<String>) -> Vec<String> {
    ids.sort();
    ids
}

/// Runs a case under every other reading of these choices; hands back what changes it, or how the list of its result
/// differs from that.
fn tried(runner: &mut Runner<'_>, case: &Request, choices: &[&Choice]) -> Result<Vec<String>, String> {
    let Some(result) = run(runner, case) else { return Ok(Vec::new()) };
    let found = matter(runner, case, &bearing(&result), choices);
    let listed = result.assumptions.iter().filter(|it| !it.starts_with(built_in::IN_FORCE_OF)).cloned();
    let listed: Vec<String> = listed.collect();
    if sorted(listed.clone()) == sorted(found.clone()) {
        Ok(found)
    } else {
        Err(format!("listed {listed:?}, but {found:?} change it: {case:#?}"))
    }
}

/// The same case with one of its events on its last day.
fn on_a_last_day(runner: &mut Runner<'_>, mut case: Value, dice: &mut Dice) -> Value {
    let result = run(runner, &request(&case));
    let events = result.iter().flat_map(|it| &it.events);
    let dated: Vec<_> = events.filter_map(|it| Some((it.id.clone(), it.deadline?))).collect();
    if !dated.is_empty() {
        let (event, deadline) = dice.of(&dated);
        case["events"][event] = json!(deadline.to_string());
    }
    case
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, max_shrink_iters: 0, ..ProptestConfig::default() })]

    #[test]
    fn a_result_lists_the_readings_that_change_it_and_no_others(seed in any::<u64>()) {
        let all: Vec<&Choice> = LAW.choices.values().collect();
        let (mut runner, mut dice) = (Runner::new(&LAW), Dice(!seed));
        let case = case(seed);
        tried(&mut runner, &request(&case), &all).map_err(TestCaseError::fail)?;
        let case = on_a_last_day(&mut runner, case, &mut dice);
        tried(&mut runner, &request(&case), &all).map_err(TestCaseError::fail)?;
    }
}

/// Choices that no case here can hang on: the law counts backwards, and extends terms, in working days alone; thirty
/// working days of a study are cut to the thirty calendar days of the term; takeovers are not run here; and what is handed
/// in, fetched, checked or paid with changes neither outcome nor days.
const OF_NO_CASE: [&str; 12] = [
    "back_on_nonworking",
    "extension_start",
    "study_days",
    "pending_applications",
    "papers_of_sole_trader_2008",
    "reissue_cases_2020",
    "leak_equipment",
    "papers_of_stm_import",
    "licence_data_fetched",
    "portal_payment",
    "qualification_form_of_portal_2014",
    "authority_document_2020",
];

/// The cases of the rule files, which were made to show what readings do.
#[test]
fn cases_hang_on_every_choice_that_can_change_a_result() {
    let choices: Vec<&Choice> = LAW.choices.values().filter(|it| it.no_result.is_none()).collect();
    let mut runner = Runner::new(&LAW);
    let mut reached: BTreeSet<String> = BTreeSet::new();
    for case in LAW.cases.iter().map(Request::from_case) {
        reached.extend(tried(&mut runner, &case, &choices).unwrap_or_else(|wrong| panic!("{wrong}")));
    }
    let unreached = choices.iter().map(|it| it.id.as_str()).filter(|id| !reached.contains(*id));
    let (known, missing): (Vec<&str>, Vec<&str>) = unreached.partition(|id| OF_NO_CASE.contains(id));
    assert!(missing.is_empty(), "no case hangs on {missing:?}");
    assert_eq!(known.len(), OF_NO_CASE.len(), "of these some are hung on: {OF_NO_CASE:?}");
}
