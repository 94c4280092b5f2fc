//! Readings: a result lists those that it rests on, and no others.
//!
//! Random cases of the shipped law, of procedures, remedies and duties alike, are run again under every other reading of
//! every choice. What changes a case then has to be listed with it, and what is listed has to change it.

mod rules;

use proptest::prelude::*;
use reglament::calendar::Day;
use reglament::case::{CaseResult, Runner, requests_from_json};
use reglament::check::Checked;
use reglament::engine::{Plan, SlotKind};
use reglament::model::built_in;
use serde_json::{Map, Value, json};
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
    let plan = dice.of(&PLANS);
    let first = Day::from_ymd(2009, 1, 1).unwrap();
    let day = first.plus(i32::try_from(dice.below(18 * 365)).unwrap());
    let time = match dice.below(4) {
        0 => String::new(),
        1 => "T19:30".to_owned(),
        _ => "T10:00".to_owned(),
    };
    let mut facts = Map::new();
    for slot in plan.slots.iter().filter(|it| it.kind == SlotKind::Fact) {
        if dice.one_in(4) {
            let value = dice.of(&slot.values).as_str();
            let boolean = LAW.facts.get(&slot.id).is_some_and(|it| it.boolean);
            let value = if boolean { json!(value == "yes") } else { json!(value) };
            facts.insert(slot.id.clone(), value);
        }
    }
    let mut events = Map::new();
    let dated: Vec<&str> = plan.events.iter().skip(2).map(|it| it.id.as_str()).collect();
    for _ in 0..[0, 0, 1, 2][dice.below(4)] {
        let after = i32::try_from(dice.below(40)).unwrap();
        events.insert((*dice.of(&dated)).to_owned(), json!(day.plus(after).to_string()));
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

fn run(case: &Value) -> Option<CaseResult> {
    let batch = requests_from_json(&case.to_string()).expect("generated cases are well formed");
    Runner::new(&LAW).run(&batch.requests()[0]).ok().map(|it| it.result())
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
        result.term.extended_by,
        result.fee
    ])
}

/// The choices of which another reading changes a case.
fn matter(case: &Value, usual: &Value) -> Vec<String> {
    let changes = |choice: &str, reading: &str| {
        let mut other = case.clone();
        other["assume"][choice] = json!(reading);
        run(&other).is_none_or(|it| bearing(&it) != *usual)
    };
    let declared = LAW.choices.values();
    let mattering =
        declared.filter(|choice| choice.readings.iter().any(|reading| changes(&choice.id, &reading.value.id)));
    mattering.map(|it| it.id.clone()).collect()
}

fn sorted(mut ids: Vec<String>) -> Vec<String> {
    ids.sort();
    ids
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 160, failure_persistence: None, max_shrink_iters: 0, ..ProptestConfig::default() })]

    #[test]
    fn a_result_lists_the_readings_that_change_it_and_no_others(seed in any::<u64>()) {
        let case = case(seed);
        if let Some(result) = run(&case) {
            let found = matter(&case, &bearing(&result));
            let listed = result.assumptions.iter().filter(|it| !it.starts_with(built_in::IN_FORCE_OF)).cloned();
            prop_assert_eq!(sorted(listed.collect()), sorted(found), "{:#}", case);
        }
    }
}

#[test]
fn what_is_said_to_change_no_result_is_listed_by_none() {
    for case in rules::shipped().cases.iter().map(reglament::case::Request::from_case) {
        let Ok(run) = Runner::new(&LAW).run(&case) else { continue };
        for id in run.result().assumptions {
            let idle = LAW.choices.get(&id).is_some_and(|it| it.no_result.is_some());
            assert!(!idle, "{} rests on {id}, which says that it changes no result", case.name);
        }
    }
}
